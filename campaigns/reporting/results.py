"""Campaign Results: entered by form or file, each time totals up to one day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.business_time import today
from campaigns.core.dry_run import dry_run
from campaigns.core.errors import NotPossible, NotUnderstood, Refusal
from campaigns.core.money import Money, parse_money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.core.wording import either
from campaigns.engine.runner import advance
from campaigns.files import Rejected, ResultRow
from campaigns.messages import cards
from campaigns.parsing.forms import Entries, FormReader
from campaigns.people import lookup, permissions
from campaigns.reporting import measuring, performance, report_news, reports
from campaigns.steps.effects import traits_of
from campaigns.steps.registry import workflow_of
from campaigns.tasks import tasks
from storage.enums import CampaignStatus, DeliverableStatus, TaskKind
from storage.models import Campaign, Deliverable, Result

Metrics = Mapping[str, int | None]
"""Likes, comments, clicks, shares, saves, reach, impressions, views; None where nobody knows."""


@dataclass(frozen=True)
class Measurement:
    """What a post had achieved in all by the end of one day."""

    measured_on: date
    metrics: Metrics
    revenue: Money | None


@dataclass(frozen=True)
class ResultsImported:
    """What became of the rows of a file."""

    added: int
    changed: int
    unchanged: int
    rejected: list[Rejected] = field(default_factory=list)


def read_measurement(entries: Entries, campaign: Campaign, today_: date) -> Measurement:
    """The measurement that a form describes; an empty field is unknown, not zero."""
    form = FormReader(entries)
    measured_on = form.required("measured_on", parsing.parse_date, "the day up to which the figures count")
    if measured_on and measured_on > today_:
        form.refuse("measured_on", "That day is still to come. Choose today or an earlier day.")
    if measured_on and measured_on < campaign.starts_on:
        form.refuse(
            "measured_on",
            f"The campaign began on {campaign.starts_on:%d %b %Y}. Choose that day or a later one.",
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
    campaign = _measured_campaign(work, deliverable.campaign_id)
    _refuse_unpublished(deliverable)
    shown = _shown(work, campaign, deliverable) if measurement.measured_on == today(campaign, work.at) else ()
    _store(work, deliverable, measurement, empties=shown)
    audit.log(
        work, "results entered", campaign_id=campaign.id, subject="deliverable", subject_id=deliverable.id,
        measured_on=measurement.measured_on.isoformat(),
    )  # fmt: skip
    _go_on(work, campaign)


@use_case
def import_file(
    work: UnitOfWork, campaign_id: int, rows: Sequence[ResultRow], rejected: Sequence[Rejected] = ()
) -> ResultsImported:
    """Store every row that can be matched to a published post; importing the same file twice changes nothing."""
    return _take_in(work, campaign_id, rows, rejected)


@dry_run
def try_import(
    work: UnitOfWork, campaign_id: int, rows: Sequence[ResultRow], rejected: Sequence[Rejected] = ()
) -> ResultsImported:
    """What would become of the rows of a file; nothing is stored."""
    return _take_in(work, campaign_id, rows, rejected)


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


def _take_in(
    work: UnitOfWork, campaign_id: int, rows: Sequence[ResultRow], rejected: Sequence[Rejected]
) -> ResultsImported:
    campaign = _measured_campaign(work, campaign_id)
    outcomes = {"added": 0, "changed": 0, "unchanged": 0}
    refused = list(rejected)
    posts = work.session.scalars(select(Deliverable).where(Deliverable.campaign_id == campaign.id)).all()
    for row in rows:
        try:
            outcomes[_store_row(work, campaign, posts, row)] += 1
        except Refusal as refusal:
            refused.append(_rejected(row, refusal))
    audit.log(work, "results imported", campaign_id=campaign.id, outcomes=outcomes, rejected=len(refused))
    _go_on(work, campaign)
    return ResultsImported(rejected=sorted(refused, key=lambda one: one.line), **outcomes)


def _measured_campaign(work: UnitOfWork, campaign_id: int) -> Campaign:
    campaign = lookup.campaign(work, campaign_id, permissions.Action.ENTER_RESULTS)
    if campaign.status is CampaignStatus.CANCELLED:
        raise NotPossible(f"{campaign.name} was cancelled; it has no results.")
    return campaign


def _refuse_unpublished(deliverable: Deliverable) -> None:
    if deliverable.status is not DeliverableStatus.PUBLISHED:
        raise NotPossible(
            f"{deliverable.title} is {deliverable.status.label}. Record the link of the published post first."
        )


def _store_row(work: UnitOfWork, campaign: Campaign, posts: Sequence[Deliverable], row: ResultRow) -> str:
    deliverable = _matching(posts, row)
    _refuse_unpublished(deliverable)
    if row.date > today(campaign, work.at):
        raise NotUnderstood("That day is still to come.", field="date")
    if row.date < campaign.starts_on:
        raise NotUnderstood(
            f"The campaign began on {campaign.starts_on:%d %b %Y}, after that day.", field="date"
        )
    metrics = {metric: row.measured.metric(metric) for metric in performance.METRICS}
    return _store(work, deliverable, Measurement(row.date, metrics, row.revenue))


def _rejected(row: ResultRow, refusal: Refusal) -> Rejected:
    post = row.deliverable or row.permalink or ""
    day = row.date.isoformat()
    value = day if refusal.field == "date" else post
    return Rejected(row.line, refusal.field or "deliverable", value, refusal.message, (post, day))


def _matching(posts: Sequence[Deliverable], row: ResultRow) -> Deliverable:
    if row.permalink:
        wanted = parsing.link_key(row.permalink)
        found = [post for post in posts if post.permalink and parsing.link_key(post.permalink) == wanted]
    else:
        wanted = parsing.key_of(row.deliverable or "").removeprefix("#")
        found = [post for post in posts if wanted in (parsing.key_of(post.title), str(post.number))]
    if not found:
        raise NotUnderstood("No post of this campaign has that name, number or link.")
    if len(found) > 1:
        numbers = either([f"#{post.number} on {post.platform.label}" for post in found], "and")
        raise NotUnderstood(f"That may be {numbers}. Write the number or the link of one of them.")
    return found[0]


def _store(
    work: UnitOfWork, deliverable: Deliverable, measurement: Measurement, empties: Sequence[str] = ()
) -> str:
    """Add or change a day's figures; an unknown one leaves what is stored, but for those that it `empties`."""
    result = of_day(work.session, deliverable.id, measurement.measured_on)
    said = {
        **measurement.metrics,
        "revenue_minor": measurement.revenue.minor if measurement.revenue else None,
    }
    values = {name: value for name, value in said.items() if value is not None or name in empties}
    if result is None:
        work.session.add(
            Result(
                workspace_id=work.workspace_id, deliverable_id=deliverable.id,
                measured_on=measurement.measured_on, entered_by=work.actor.user_id, entered_at=work.at, **values,
            )
        )  # fmt: skip
        work.session.flush()
        return "added"
    if all(getattr(result, name) == value for name, value in values.items()):
        return "unchanged"
    for name, value in values.items():
        setattr(result, name, value)
    result.entered_by, result.entered_at = work.actor.user_id, work.at
    work.session.flush()
    return "changed"


def _go_on(work: UnitOfWork, campaign: Campaign) -> None:
    """Let the campaign finish when this was what it waited for; results after the archive make a new report."""
    if campaign.status is CampaignStatus.COMPLETED:
        _report_anew(work, campaign)
        return
    if measuring.is_over(campaign, work.at) and not measuring.missing(work.session, campaign, work.at):
        for task in tasks.open_tasks(work.session, campaign.id, TaskKind.RESULTS):
            tasks.close_task(work, task, "All results are in")
    advance(work, campaign)


def _report_anew(work: UnitOfWork, campaign: Campaign) -> None:
    """Bring totals and report up to date, so that the campaign and its newest report agree.

    Stakeholders outside get one report: late figures come one by one, and each would be an e-mail.
    """
    before = reports.latest(work.session, campaign.id)
    if before is not None and before.figures == reports.snapshot_of(work.session, campaign, before.made_at):
        return
    _recalculate(work, campaign)
    if before is not None:
        reports.generate_report(work, campaign)
        report_news.send_to_management(work, campaign)
    cards.mark_campaign(work, campaign.id)


def _recalculate(work: UnitOfWork, campaign: Campaign) -> None:
    """Take the steps once more that sum up the campaign, in their order."""
    for step in workflow_of(campaign).steps():
        if traits_of(step.run).recalculates:
            step.run(work, campaign)
