"""Socket Mode's door."""

from sandbox.api.call import Call, Method
from sandbox.hub import Hub
from sandbox.wire import Json


def connections_open(hub: Hub, call: Call) -> Json:
    """A WebSocket URL for one connection."""
    return {"url": hub.new_socket_url()}


METHODS = (Method("apps.connections.open", connections_open, token="app"),)
