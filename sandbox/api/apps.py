"""Socket Mode's door."""

from sandbox.api.call import Call, Method
from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.wire import Json


def connections_open(hub: Hub, call: Call) -> Json:
    """A WebSocket URL for one connection. Error: socket_mode_not_enabled."""
    url = hub.new_socket_url()
    if not url:
        raise SlackError("socket_mode_not_enabled")
    return {"url": url}


METHODS = (Method("apps.connections.open", connections_open, token="app"),)
