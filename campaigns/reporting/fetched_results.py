"""Results that a source gave: stored by the rules of a file's rows, and undone like them."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime

from campaigns.core import audit
from campaigns.core.business_time import today
from campaigns.core.unit_of_work import Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.files import ResultRow, import_runs
from campaigns.formulas import Measured
from campaigns.reporting.result_import import SaidBefore, take_in_rows
from campaigns.reporting.results import WouldEnd, go_on
from storage.enums import ImportKind, Source
from storage.models import Campaign


def take_fetched(
    units_of_work: UnitOfWorkFactory,
    actor: Actor,
    at: datetime,
    campaign_id: int,
    source: Source,
    figures: Mapping[str, Mapping[str, int]],
    *,
    may_end: bool = False,
) -> Mapping[str, str]:
    """Store what a source reports of posts up to now, by their links; of those refused, why.

    The campaign goes on by it, and ends only where somebody who was told so asked for the figures (`may_end`).
    """
    refused = store_fetched(units_of_work, actor, at, campaign_id, source, figures)
    with suppress(WouldEnd):  # whoever has the task sees that nothing is missing any more
        go_on_with_fetched(units_of_work, actor, at, campaign_id, may_end=may_end)
    return refused


@use_case
def store_fetched(
    work: UnitOfWork, campaign_id: int, source: Source, figures: Mapping[str, Mapping[str, int]]
) -> Mapping[str, str]:
    """Store figures by the link of their post, as totals up to today where the campaign is; of those refused, why."""
    campaign = work.session.get_one(Campaign, campaign_id, with_for_update=True)
    if campaign.status.is_over:
        return {}
    day, links = today(campaign, work.at), list(figures)
    rows = [
        ResultRow(line, None, link, day, Measured(**figures[link]), None) for line, link in enumerate(links)
    ]
    run = import_runs.of_upload(work, ImportKind.RESULTS, source.label, campaign_id)
    run.source = source
    done = take_in_rows(work, campaign, rows, (), run.id, SaidBefore({}))
    import_runs.count(run, done)
    if done.stored:
        audit.log(
            work,
            "results fetched",
            campaign_id=campaign.id,
            source=source.value,
            outcomes=done.counts.outcomes,
        )
    else:
        work.session.delete(run)  # an answer that changes nothing is no import that anybody looks for
    return {links[row.line]: row.reason for row in done.rejected}


@use_case
def go_on_with_fetched(work: UnitOfWork, campaign_id: int, *, may_end: bool) -> None:
    """Let the campaign go on with what was fetched; WouldEnd where it may not end."""
    campaign = work.session.get_one(Campaign, campaign_id, with_for_update=True)
    if not campaign.status.is_over:
        go_on(work, campaign, may_end=may_end)
