"""A use case, and who may carry it out, by the parts that people play."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.domain.scenario import (
    ADMIN,
    DESIGNER,
    DIRECTOR,
    MANAGER,
    MEMBER,
    OWNER,
    SECOND_MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
)

MANAGERS = {MANAGER, SECOND_MANAGER}
SPECIALISTS = {SPECIALIST, SECOND_SPECIALIST}
MANAGE = {OWNER} | MANAGERS
ENTER = MANAGE | SPECIALISTS
HAND_IN = ENTER | {DESIGNER}
ALL = HAND_IN | {DIRECTOR, MEMBER, ADMIN}


@dataclass(frozen=True)
class PermissionCase:
    """A use case, what it is called with, and who may."""

    act: Callable[..., Any]
    arguments: tuple[Any, ...]
    allowed: set[str]
    named: Mapping[str, Any] | None = None
