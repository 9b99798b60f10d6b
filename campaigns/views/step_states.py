"""How far the steps of a campaign are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from campaigns.engine.items import is_out
from campaigns.steps.effects import always
from campaigns.steps.purpose import Item, Purpose
from campaigns.steps.registry import workflow_of
from campaigns.steps.step import Step
from storage.enums import CampaignStatus, MailKind
from storage.id_lists import among
from storage.models import Campaign, Deliverable, Mail, Participation, StepRun


class StepState(StrEnum):
    """How far a step is; names as in Slack's task cards."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    COMPLETE = "complete"
    ERROR = "error"


@dataclass(frozen=True)
class StepView:
    """One step of a campaign; `settled` of `items` for a step that works per item, else None.

    Items count that are in play: who declined and what was dropped or missed is counted in the `note`.
    """

    number: int
    name: str
    purpose: Purpose | None
    title: str
    state: StepState
    settled: int | None = None
    items: int | None = None
    note: str = ""


Closed = Mapping[tuple[str, int], bool]
"""Of the steps that have begun, by name and item (0: the campaign as a whole), whether they are over."""


def steps_of(
    session: Session,
    campaign: Campaign,
    participations: Sequence[Participation],
    deliverables: Sequence[Deliverable],
    failed: Sequence[Mail],
) -> tuple[StepView, ...]:
    """Every step of a campaign; `failed` are its e-mails that did not leave and are still wanted."""
    closed: Closed = {
        (step, item_id): closed_at is not None
        for step, item_id, closed_at in session.execute(_BEGUN, {"campaign_id": campaign.id})
    }
    items: dict[type, Sequence[Item]] = {Participation: participations, Deliverable: deliverables}
    is_cancelled = campaign.status is CampaignStatus.CANCELLED
    found: list[StepView] = []
    for number, step in workflow_of(campaign).numbered():
        mine = items.get(step.each, ()) if step.each else None
        found.append(_step(number, step, closed, mine, failed, is_cancelled=is_cancelled))
    return tuple(found)


def _step(
    number: int,
    step: Step,
    closed: Closed,
    items: Sequence[Item] | None,
    failed: Sequence[Mail],
    *,
    is_cancelled: bool,
) -> StepView:
    is_closed = closed.get((step.name, 0))
    state = {None: StepState.PENDING, False: StepState.IN_PROGRESS, True: StepState.COMPLETE}[is_closed]
    if is_cancelled and state is StepState.IN_PROGRESS:
        return StepView(number, step.name, step.purpose, step.title, StepState.PENDING, note="cancelled")
    note = ""
    briefs = [mail for mail in failed if mail.kind is MailKind.BRIEF]
    if step.purpose is Purpose.BRIEFING and state is not StepState.COMPLETE and briefs:
        state, note = StepState.ERROR, f"{len(briefs)} not delivered"
    if step.purpose is Purpose.OUTREACH and step.enough is always and is_closed is not None and not items:
        note = "nobody picked"
    if items is None or (is_closed is None and not items):
        return StepView(number, step.name, step.purpose, step.title, state, note=note)
    counted = [item for item in items if not is_out(item)]
    out = len(items) - len(counted)
    note = ", ".join(filter(None, [note, f"{out:,} given up" if out else ""]))
    settled = sum(closed.get((step.name, item.id), False) for item in counted)
    return StepView(number, step.name, step.purpose, step.title, state, settled, len(counted), note)


def steps_done(session: Session, campaigns: Sequence[Campaign]) -> Mapping[int, int]:
    """How many steps of each of these campaigns are complete, by the campaign's number."""
    closed = {one.id: set[str]() for one in campaigns}
    for campaign_id, step in session.execute(_CLOSED, {"campaign_ids": list(closed)}):
        closed[campaign_id].add(step)
    return {
        one.id: sum(step.name in closed[one.id] for step in workflow_of(one).steps()) for one in campaigns
    }


_BEGUN = select(StepRun.step, StepRun.item_id, StepRun.closed_at).where(
    StepRun.campaign_id == bindparam("campaign_id"), ~StepRun.taken_back
)
_CLOSED = select(StepRun.campaign_id, StepRun.step).where(
    among(StepRun.campaign_id, "campaign_ids"),
    StepRun.item_id == 0, StepRun.closed_at.is_not(None), ~StepRun.taken_back,
)  # fmt: skip
