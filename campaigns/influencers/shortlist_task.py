"""Whom the step of the shortlist asks while nobody fits the campaign: it never goes on by itself."""

from campaigns.core.business_time import business_days
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import shortlist
from campaigns.steps.effects import effect
from campaigns.steps.purpose import Purpose
from campaigns.tasks import tasks
from storage.enums import Role, TaskKind
from storage.models import Campaign

DAYS_TO_MEND = 2


@effect(needs=[Purpose.SHORTLIST])
def ask_while_nobody_fits(work: UnitOfWork, campaign: Campaign) -> None:
    """Owe the campaign other criteria, more influencers, or its end."""
    if not shortlist.has_somebody(work, campaign):
        due = business_days(DAYS_TO_MEND)(campaign, work.at)
        tasks.open_task(
            work, campaign, Purpose.SHORTLIST, TaskKind.CHOOSE, Role.MARKETING_MANAGER, due_at=due
        )


def stop_asking(work: UnitOfWork, campaign: Campaign) -> None:
    """Somebody fits: what is asked next is to pick them."""
    for task in tasks.open_tasks(work.session, campaign.id, TaskKind.CHOOSE):
        tasks.close_task(work, task, "Somebody fits now")
