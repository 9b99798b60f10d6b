"""Every method of the Web API that this Slack knows."""

from sandbox.api import apps, auth, blocks, chat, conversations, files, history, users, views
from sandbox.api.call import Method

_FAMILIES = (apps, auth, blocks, chat, conversations, files, history, users, views)
METHODS: dict[str, Method] = {method.name: method for family in _FAMILIES for method in family.METHODS}
