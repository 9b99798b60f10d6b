"""Trying what comes again by itself: where one thing fails, the others are tried all the same."""

import logging
from collections.abc import Callable
from typing import TypeVar

from storage.unavailable import DatabaseBusyError, DatabaseUnavailableError

log = logging.getLogger(__name__)

T = TypeVar("T")


def attempt(what: str, act: Callable[[], T]) -> T | None:
    """What `act` returns, or None after logging why it failed.

    DatabaseUnavailableError is raised: it is no fault of this one, and the others would meet the same.
    """
    try:
        return act()
    except DatabaseBusyError as error:
        log.warning("%s: somebody else is at it (%s), so it comes again", what, error)
    except DatabaseUnavailableError:
        raise
    except Exception:
        log.exception("%s failed, and comes again", what)
    return None
