"""Where a campaign stands: every step with its state, who is awaited since when, and the one next thing to do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.sql.base import ExecutableOption

from campaigns.emails import failures
from campaigns.emails.addressees import named
from campaigns.engine.items import is_out
from campaigns.influencers import shortlist
from campaigns.setup.forms import form_of
from campaigns.spending import budget
from campaigns.spending.budget import BudgetStatus
from campaigns.steps.effects import always
from campaigns.steps.purpose import Item, Purpose
from campaigns.steps.registry import workflow_of
from campaigns.steps.step import Step
from campaigns.tasks import tasks
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.kinds import NOBODY_FITS, rules_of, what_to_do
from campaigns.views.next_thing import NextThing, without_tasks
from storage.enums import CampaignStatus, MailKind, TaskKind
from storage.models import Campaign, Deliverable, Mail, Participation, StepRun, Task

ItemT = TypeVar("ItemT", Participation, Deliverable)


class StepState(StrEnum):
    """How far a step is; names as in Slack's task cards."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    COMPLETE = "complete"
    ERROR = "error"


@dataclass(frozen=True)
class StepView:
    """One step of a campaign; `settled` of `items` for a step that works per item, else None."""

    number: int
    name: str
    purpose: Purpose | None
    title: str
    state: StepState
    settled: int | None = None
    items: int | None = None
    note: str = ""


@dataclass(frozen=True)
class Awaited:
    """An open task: what is to be done, by whom (user ids), since and until when."""

    task: Task
    words: str
    people: tuple[str, ...]
    since: datetime
    due_at: datetime | None


@dataclass(frozen=True)
class AwaitedKind:
    """Open tasks of one kind: how many, what the first asks for, of whom, since the oldest, until the earliest."""

    kind: TaskKind
    count: int
    words: str
    people: tuple[str, ...]
    since: datetime
    due_at: datetime | None

    @classmethod
    def of(cls, kind: TaskKind, found: Sequence[Awaited]) -> "AwaitedKind":
        """What tasks of that kind amount to."""
        people = dict.fromkeys(person for one in found for person in one.people)
        dues = [one.due_at for one in found if one.due_at is not None]
        since = min(one.since for one in found)
        return cls(kind, len(found), found[0].words, tuple(people), since, min(dues, default=None))


@dataclass(frozen=True)
class Detail:
    """What a campaign says in a field that is shown; what is about money, to those who may see that."""

    label: str
    text: str
    money: bool


@dataclass(frozen=True)
class Overview:
    """A campaign as its card shows it."""

    campaign: Campaign
    workflow_label: str
    steps: tuple[StepView, ...]
    awaited: tuple[Awaited, ...]
    next_thing: str
    next_at: datetime | None
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


def overview(session: Session, campaign: Campaign) -> Overview:
    """Everything that the card, `/campaign show` and the Home say about a campaign."""
    participations = _all(session, Participation, campaign, selectinload(Participation.influencer))
    deliverables = _all(session, Deliverable, campaign)
    failed = failures.failed_mails(session, campaign)
    open_ones = tasks.open_tasks(session, campaign.id)
    eligible = Assignees(session, campaign, open_ones)
    awaited = tuple(_awaited(eligible, task) for task in open_ones if not eligible.is_decided(task))
    empty = _shortlist_is_empty(session, campaign, participations)
    following = _next_thing(campaign, awaited, participations, deliverables, failed, empty=empty)
    if (
        campaign.status is CampaignStatus.MEASURING
        and not awaited
        and any(map(eligible.is_decided, open_ones))
    ):
        following = NextThing("The last decision takes effect in a moment")
    return Overview(
        campaign=campaign,
        workflow_label=workflow_of(campaign).label,
        steps=_steps(session, campaign, participations, deliverables, failed),
        awaited=awaited,
        next_thing=following.words,
        next_at=following.at,
        money=budget.budget_status(session, campaign),
        participations=tuple(participations),
        deliverables=tuple(deliverables),
        failed_mails=tuple(failed),
        empty_shortlist=empty,
        details=tuple(_details(session, campaign)),
    )


def _details(session: Session, campaign: Campaign) -> Iterator[Detail]:
    for field in form_of(workflow_of(campaign)).fields:
        text = field.current(session, campaign) if field.shown else ""
        if text:
            yield Detail(field.label, text, field.money)


def _all(session: Session, model: type[ItemT], campaign: Campaign, *more: ExecutableOption) -> list[ItemT]:
    mine = select(model).where(model.campaign_id == campaign.id).order_by(model.id)
    return list(session.scalars(mine.options(*more)))


def _shortlist_is_empty(
    session: Session, campaign: Campaign, participations: Sequence[Participation]
) -> bool:
    return (
        workflow_of(campaign).has(Purpose.SHORTLIST)
        and campaign.status is CampaignStatus.PREPARING
        and not participations
        and shortlist.count(session, campaign) == 0
    )


def _awaited(eligible: Assignees, task: Task) -> Awaited:
    return Awaited(task, what_to_do(task), tuple(eligible.of(task)), task.opened_at, task.due_at)


def _steps(
    session: Session,
    campaign: Campaign,
    participations: Sequence[Participation],
    deliverables: Sequence[Deliverable],
    failed: Sequence[Mail],
) -> tuple[StepView, ...]:
    begun = (StepRun.campaign_id == campaign.id) & ~StepRun.taken_back
    runs = {(run.step, run.item_id): run for run in session.scalars(select(StepRun).where(begun))}
    items: dict[type, Sequence[Item]] = {Participation: participations, Deliverable: deliverables}
    return tuple(
        _step(number, step, runs, items.get(step.each, ()) if step.each else None, failed)
        for number, step in workflow_of(campaign).numbered()
    )


def _step(
    number: int,
    step: Step,
    runs: dict[tuple[str, int], StepRun],
    items: Sequence[Item] | None,
    failed: Sequence[Mail],
) -> StepView:
    run = runs.get((step.name, 0))
    state = _state(run)
    note = ""
    briefs = [mail for mail in failed if mail.kind is MailKind.BRIEF]
    if step.purpose is Purpose.BRIEFING and state is not StepState.COMPLETE and briefs:
        state, note = StepState.ERROR, f"{len(briefs)} not delivered"
    if step.purpose is Purpose.OUTREACH and step.enough is always and run is not None and not items:
        note = "nobody picked"
    if items is None or (run is None and not items):
        return StepView(number, step.name, step.purpose, step.title, state, note=note)
    settled = sum(is_out(item) or _is_closed(runs.get((step.name, item.id))) for item in items)
    return StepView(number, step.name, step.purpose, step.title, state, settled, len(items), note)


def _state(run: StepRun | None) -> StepState:
    if run is None:
        return StepState.PENDING
    return StepState.COMPLETE if run.closed_at else StepState.IN_PROGRESS


def _is_closed(run: StepRun | None) -> bool:
    return run is not None and run.closed_at is not None


def _next_thing(
    campaign: Campaign,
    awaited: Sequence[Awaited],
    participations: Sequence[Participation],
    deliverables: Sequence[Deliverable],
    failed: Sequence[Mail],
    *,
    empty: bool,
) -> NextThing:
    if campaign.status.is_over:
        return NextThing("")
    if empty:
        return NextThing(NOBODY_FITS)
    if failed:
        return _undelivered(failed[0])
    if awaited:
        return NextThing(_first(awaited).words)
    return without_tasks(campaign, participations, deliverables)


def _undelivered(mail: Mail) -> NextThing:
    """A creator whom no e-mail reaches may be dropped; other addresses are the campaign's own."""
    instead = "drop them" if mail.participation_id else "mend the address first, with /campaign edit"
    return NextThing(f"An e-mail to {named(mail)} was not delivered. Send it again, or {instead}.")


def _first(awaited: Sequence[Awaited]) -> Awaited:
    """Questions to a Director hold up most; then what is due first."""
    return min(
        awaited, key=lambda one: (not rules_of(one.task.kind).urgent, one.due_at or one.since, one.task.id)
    )
