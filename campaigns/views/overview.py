"""Where a campaign stands: every step with its state, who is awaited since when, and the one next thing to do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, joinedload

from campaigns.emails import failures
from campaigns.influencers import shortlist
from campaigns.setup.forms import form_of
from campaigns.spending import budget
from campaigns.spending.budget import BudgetStatus
from campaigns.steps.registry import workflow_of
from campaigns.tasks import tasks
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.kinds import is_about_criteria, rules_of
from campaigns.tasks.waiting import by_due
from campaigns.views.awaited import Awaited, AwaitedKind
from campaigns.views.next_thing import Outlook, next_thing
from campaigns.views.outlooks import is_shortlisting
from campaigns.views.step_states import StepState, StepView, steps_of
from storage.enums import TaskKind
from storage.models import Campaign, Deliverable, Mail, Participation, Task


@dataclass(frozen=True)
class Detail:
    """What a campaign says in a field that is shown; what is about money, to those who may see that."""

    label: str
    text: str
    money: bool


@dataclass(frozen=True)
class Overview:
    """A campaign as its card shows it; `next_awaited` is the task that the next thing is, where it is one."""

    campaign: Campaign
    workflow_label: str
    steps: tuple[StepView, ...]
    awaited: tuple[Awaited, ...]
    next_thing: str
    next_at: datetime | None
    next_awaited: Awaited | None
    next_is_owners: bool
    money: BudgetStatus
    participations: tuple[Participation, ...]
    deliverables: tuple[Deliverable, ...]
    failed_mails: tuple[Mail, ...]
    empty_shortlist: bool
    details: tuple[Detail, ...] = ()

    @property
    def done(self) -> int:
        """How many steps are complete."""
        return sum(step.state is StepState.COMPLETE for step in self.steps)

    @property
    def awaited_kinds(self) -> tuple[AwaitedKind, ...]:
        """The open tasks put together by kind, what is due first coming first: hundreds of posts are a few lines."""
        kinds: dict[TaskKind, list[Awaited]] = {}
        for one in self.awaited:
            kinds.setdefault(one.task.kind, []).append(one)
        summed = (AwaitedKind.of(kind, found) for kind, found in kinds.items())
        return tuple(sorted(summed, key=lambda one: (one.due_at or one.since, one.kind)))


def overview(session: Session, campaign: Campaign, at: datetime | None = None) -> Overview:
    """Everything that the card and `/campaign show` say about a campaign; what is late `at` a moment is marked."""
    participations = session.scalars(_PARTICIPATIONS, {"campaign_id": campaign.id}).all()
    deliverables = all_posts(session, campaign)
    failed = failures.failed_mails(session, [campaign]).get(campaign.id, [])
    open_ones = tasks.open_tasks(session, campaign.id)
    eligible = Assignees(session, campaign, open_ones)
    waits = [task for task in open_ones if not eligible.is_decided(task)]
    outlook = Outlook(
        nobody_fits=bool(shortlist.without_anybody(session, _shortlisting(campaign, participations))),
        criteria=next(filter(is_about_criteria, waits), None),
        undelivered=next(iter(failed), None),
        first=min(waits, key=_urgency, default=None),
        is_settling=len(waits) < len(open_ones),
        participations=participations,
        deliverables=deliverables,
    )
    following = next_thing(campaign, outlook)
    awaited = tuple(Awaited.of(task, eligible, at) for task in waits)
    return Overview(
        campaign=campaign,
        workflow_label=workflow_of(campaign).label,
        steps=steps_of(session, campaign, participations, deliverables, failed),
        awaited=awaited,
        next_thing=following.words,
        next_at=following.at,
        next_awaited=next((one for one in awaited if one.task is following.task), None),
        next_is_owners=following.is_owners,
        money=budget.budget_status(session, campaign),
        participations=tuple(participations),
        deliverables=tuple(deliverables),
        failed_mails=tuple(failed),
        empty_shortlist=outlook.nobody_fits,
        details=tuple(_details(session, campaign)),
    )


def all_posts(session: Session, campaign: Campaign) -> Sequence[Deliverable]:
    """Every post of a campaign, whatever became of it, in the order they were made."""
    return session.scalars(_DELIVERABLES, {"campaign_id": campaign.id}).all()


def _shortlisting(campaign: Campaign, participations: Sequence[Participation]) -> list[Campaign]:
    return [campaign] if is_shortlisting(campaign) and not participations else []


def _urgency(task: Task) -> tuple[bool, bool, datetime, int]:
    """Questions to a Director hold up most; then what is due first; last what is on hold (`HOLDS_UP_MOST` of lists)."""
    return (task.held_until is not None, not rules_of(task.kind).urgent, *by_due(task))


def _details(session: Session, campaign: Campaign) -> Iterator[Detail]:
    for field in form_of(workflow_of(campaign)).fields:
        text = field.current(session, campaign) if field.shown else ""
        if text:
            yield Detail(field.label, text, field.money)


_PARTICIPATIONS = (
    select(Participation)
    .where(Participation.campaign_id == bindparam("campaign_id"))
    .options(joinedload(Participation.influencer), joinedload(Participation.agreed_terms))
    .order_by(Participation.id)
)
_DELIVERABLES = (
    select(Deliverable).where(Deliverable.campaign_id == bindparam("campaign_id")).order_by(Deliverable.id)
)
