"""What each command, button, form and event does; one module a subject, each with a `register(doors)`."""

from handlers.doors import Doors
from handlers.listeners import events

_SUBJECTS = (events,)


def register_all(doors: Doors) -> None:
    """Register the listeners of every subject."""
    for subject in _SUBJECTS:
        subject.register(doors)
