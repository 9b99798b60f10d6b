"""Campaign Results: entered by form (by file: `result_import`), each time totals up to one day."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.business_time import said_day, today
from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.core.money import parse_money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.messages import cards
from campaigns.parsing.forms import Entries, FormReader
from campaigns.people import lookup, permissions
from campaigns.reporting import measuring, performance, report_news, reports
from campaigns.reporting.result_intake import Measurement, ResultIntake
from campaigns.steps.effects import traits_of
from campaigns.steps.registry import workflow_of
from campaigns.tasks import tasks
from storage.enums import CampaignStatus, DeliverableStatus, TaskKind
from storage.models import Campaign, Deliverable, Result, Task


def read_measurement(entries: Entries, campaign: Campaign, today_: date) -> Measurement:
    """The measurement that a form describes; an empty field is unknown, not zero."""
    form = FormReader(entries)
    measured_on = form.required("measured_on", parsing.parse_date, "the day up to which the figures count")
    if measured_on and measured_on > today_:
        form.refuse("measured_on", "That day is still to come. Choose today or an earlier day.")
    if measured_on and measured_on < campaign.starts_on:
        form.refuse(
            "measured_on",
            f"The campaign began on {said_day(campaign.starts_on)}. Choose that day or a later one.",
        )
    metrics = {metric: form.optional(metric, parsing.parse_count) for metric in performance.METRICS}
    revenue = form.optional("revenue", lambda text: parse_money(text, campaign.currency, only=True))
    form.check()
    if revenue is None and all(value is None for value in metrics.values()):
        raise NotUnderstood("Enter at least one figure. Leave empty what is not known.", field="likes")
    assert measured_on is not None  # noqa: S101 - `check` has refused it
    return Measurement(measured_on, metrics, revenue)


@use_case
def enter(work: UnitOfWork, deliverable_id: int, measurement: Measurement) -> None:
    """Store what a published post achieved; a second entry for today replaces the first.

    The form shows what is stored for today: a figure emptied there is unknown again. What is stored for an earlier
    day it does not show, so an empty field takes nothing away from it.
    """
    deliverable = lookup.deliverable(work, deliverable_id)
    campaign = measured_campaign(work, deliverable.campaign_id)
    refuse_unpublished(deliverable)
    shown = _shown(work, campaign, deliverable) if measurement.measured_on == today(campaign, work.at) else ()
    intake = ResultIntake(work, [(deliverable.id, measurement.measured_on)])
    intake.take(deliverable.id, measurement, empties=shown)
    intake.finish()
    audit.log(
        work, "results entered", campaign_id=campaign.id, subject="deliverable", subject_id=deliverable.id,
        measured_on=measurement.measured_on.isoformat(),
    )  # fmt: skip
    go_on(work, campaign)


def of_day(session: Session, deliverable_id: int, day: date) -> Result | None:
    """What is stored of a post up to that day."""
    mine = (Result.deliverable_id == deliverable_id) & (Result.measured_on == day)
    return session.scalar(select(Result).where(mine))


def sees_revenue(work: UnitOfWork, campaign: Campaign, stored: Result) -> bool:
    """Whether the actor may see the revenue of a result: with the right to see money, or having entered it."""
    own = stored.entered_by == work.actor.user_id
    return own or permissions.may(work, permissions.Action.SEE_MONEY, campaign)


def _shown(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable) -> Sequence[str]:
    """The figures of today that the form showed to the actor, who may therefore mean to take them away."""
    stored = of_day(work.session, deliverable.id, today(campaign, work.at))
    if stored is None or sees_revenue(work, campaign, stored):
        return (*performance.METRICS, "revenue_minor")
    return performance.METRICS


def measured_campaign(work: UnitOfWork, campaign_id: int) -> Campaign:
    """The campaign, locked, whose results the actor may enter; NotPossible where it has none."""
    campaign = lookup.campaign(work, campaign_id, permissions.Action.ENTER_RESULTS)
    if campaign.status is CampaignStatus.CANCELLED:
        raise NotPossible(f"{campaign.name} was cancelled; it has no results.")
    return campaign


def refuse_unpublished(deliverable: Deliverable) -> None:
    """Raise NotPossible for a post that cannot have achieved anything yet."""
    if deliverable.status is not DeliverableStatus.PUBLISHED:
        raise NotPossible(
            f"{deliverable.title} is {deliverable.status.label}. Record the link of the published post first."
        )


class WouldEnd(NotPossible):
    """With these results the campaign would end, and who enters them has not been told so."""


def go_on(work: UnitOfWork, campaign: Campaign, *, may_end: bool = True) -> bool:
    """Let the campaign finish when this was what it waited for; results after the archive make a new report.

    Returns whether its wait for results has come to an end with this; WouldEnd instead where it may not.
    """
    if campaign.status is CampaignStatus.COMPLETED:
        _report_anew(work, campaign)
        return False
    waiting: Sequence[Task] = ()
    if measuring.is_over(campaign, work.at) and not measuring.missing(work.session, campaign, work.at):
        waiting = tasks.open_tasks(work.session, campaign.id, TaskKind.RESULTS)
        if waiting and not may_end:
            raise _would_end()
        for task in waiting:
            tasks.close_task(work, task, "All results are in")
    advance(work, campaign)
    ends = bool(waiting) or campaign.status.is_over
    if ends and not may_end:
        raise _would_end()
    return ends


def _would_end() -> WouldEnd:
    return WouldEnd("Every post is measured with this file: the campaign would end. Look at it once more.")


def _report_anew(work: UnitOfWork, campaign: Campaign) -> None:
    """Bring totals and report up to date, so that the campaign and its newest report agree.

    Whoever has a report gets the new version.
    """
    before = reports.latest(work.session, campaign.id)
    if before is not None and before.figures == reports.snapshot_of(work.session, campaign, before.made_at):
        return
    _recalculate(work, campaign)
    if before is not None:
        reports.generate_report(work, campaign)
        report_news.send_new_version(work, campaign)
    cards.mark_campaign(work, campaign.id)


def _recalculate(work: UnitOfWork, campaign: Campaign) -> None:
    """Take the steps once more that sum up the campaign, in their order."""
    for step in workflow_of(campaign).steps():
        if traits_of(step.run).recalculates:
            step.run(work, campaign)
