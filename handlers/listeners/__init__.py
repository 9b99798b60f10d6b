"""What each command, click, form and event does: a folder a subject, named as in `campaigns/`.

A module that answers Slack has a function `register(router)`, which is found and called; nothing is listed twice.
"""

from importlib import import_module
from pkgutil import walk_packages

from handlers.router import Router


def register_all(router: Router) -> None:
    """Have every module below this package register its listeners."""
    for found in walk_packages(__path__, f"{__name__}."):
        register = getattr(import_module(found.name), "register", None)
        if register is not None:
            register(router)
