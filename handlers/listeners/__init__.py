"""What each command, button, form and event does; one module a subject, each with a `register(doors)`."""

from handlers.doors import Doors
from handlers.listeners import (
    approving,
    brief_forms,
    calendars,
    campaign_clicks,
    campaign_commands,
    campaign_forms,
    content,
    cost_forms,
    edit_forms,
    ending_forms,
    events,
    ideas,
    influencer_commands,
    influencer_files,
    influencer_forms,
    making,
    money_forms,
    outreach,
    pages,
    planning,
    reassigning,
    rejected_rows,
    result_files,
    result_forms,
    role_forms,
    task_commands,
    tasks,
    thread_files,
)

_SUBJECTS = (
    approving,
    brief_forms,
    calendars,
    campaign_clicks,
    campaign_commands,
    campaign_forms,
    content,
    cost_forms,
    edit_forms,
    ending_forms,
    events,
    ideas,
    influencer_commands,
    influencer_files,
    influencer_forms,
    making,
    money_forms,
    outreach,
    pages,
    planning,
    reassigning,
    rejected_rows,
    result_files,
    result_forms,
    role_forms,
    task_commands,
    tasks,
    thread_files,
)


def register_all(doors: Doors) -> None:
    """Register the listeners of every subject."""
    for subject in _SUBJECTS:
        subject.register(doors)
