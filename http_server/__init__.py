"""An HTTP server that slow and silent clients cannot hold up: uvicorn with deadlines and caps for connections.

It knows nothing of Greenlight. The bot and the sandbox serve by it.
"""
