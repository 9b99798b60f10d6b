"""What each command, click, form and event does: a folder a subject, named as in `campaigns/`.

A module that answers Slack has a function `register(router)`, which is found and called; nothing is listed twice.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

from handlers.router import Router


def register_all(router: Router) -> None:
    """Have every module below this package register its listeners."""
    for register in _registering():
        register(router)


@cache
def _registering() -> list[Callable[[Router], None]]:
    """The `register` of every module that has one."""
    modules = [import_module(found.name) for found in walk_packages(__path__, f"{__name__}.")]
    return [module.register for module in modules if hasattr(module, "register")]
