"""What each command, button, form and event does; one module a subject, each with a `register(doors)`."""

from handlers.doors import Doors
from handlers.listeners import (
    campaign_clicks,
    campaign_commands,
    campaign_forms,
    content,
    events,
    outreach,
    pages,
    tasks,
)

_SUBJECTS = (
    campaign_clicks,
    campaign_commands,
    campaign_forms,
    content,
    events,
    outreach,
    pages,
    tasks,
)


def register_all(doors: Doors) -> None:
    """Register the listeners of every subject."""
    for subject in _SUBJECTS:
        subject.register(doors)
