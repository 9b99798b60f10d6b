"""Asking whether blocks would be taken, without posting them."""

from sandbox.api.call import Call, Method
from sandbox.checks.blocks import check_blocks
from sandbox.checks.views import check_view
from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.wire import Json


def validate(hub: Hub, call: Call) -> Json:
    """Checks `blocks` as a message, or `view` as what it says it is. Error: invalid_blocks, with what is wrong."""
    view = call.json("view", "invalid_arguments")
    if view is not None:
        complaints = check_view(view, "home" if view.get("type") == "home" else "modal")
    else:
        complaints = check_blocks(call.json("blocks", "invalid_blocks_format"), "message")
    if complaints:
        bare = [words.removeprefix("[ERROR] ") for words in complaints]
        raise SlackError("invalid_blocks", errors=bare, response_metadata={"messages": complaints})
    return {}


METHODS = (Method("blocks.validate", validate, token="none"),)
