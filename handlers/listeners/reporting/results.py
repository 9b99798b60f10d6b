"""`/campaign results`: what posts achieved, entered one by one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from campaigns.core.business_time import today
from campaigns.core.errors import OutOfDate
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.formulas import Measured
from campaigns.people import lookup, permissions
from campaigns.reporting import measuring, performance, results
from campaigns.reporting.doubts import doubts
from campaigns.sources import planning, standing
from handlers.blocks.forms.reporting import results as forms
from handlers.blocks.kit.elements import View
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.enums import CampaignStatus
from storage.models import Campaign, Deliverable, Result

ENTER = permissions.Action.ENTER_RESULTS
MONEY = permissions.Action.SEE_MONEY


def register(router: Router) -> None:
    """The list of posts, and the form of each."""
    router.on_click(ActionId.ENTER_RESULTS, _open_entry)
    router.on_submit(FormId.RESULTS, _enter)
    router.on_click(ActionId.FETCH_RESULTS, _fetch)


def open_results(request: Request, campaign_id: int) -> OpenModal:
    """The posts of a campaign with what is known of them."""
    with request.bot.look(request.actor) as work:
        return OpenModal(_list(request, work, campaign_id, 0))


def results_page(request: Request, campaign_id: str, page: int) -> Response:
    """Another page of the list, in its place."""
    if not campaign_id.isdecimal():
        raise OutOfDate("This list is from an older version of Greenlight. Ask for it again.")
    with request.bot.look(request.actor) as work:
        return ReplaceModal(_list(request, work, int(campaign_id), page))


def _list(request: Request, work: UnitOfWork, campaign_id: int, page: int) -> View:
    campaign = lookup.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
    published = performance.posts(work.session, campaign)
    fetched = {platform for _source, platform in request.bot.sources}
    is_fetched = not campaign.status.is_over and any(one.deliverable.platform in fetched for one in published)
    return forms.results_list(
        campaign,
        published,
        performance.unpublished(work.session, campaign),
        with_money=permissions.may(work, MONEY, campaign),
        may_enter=campaign.status is not CampaignStatus.CANCELLED and permissions.may(work, ENTER, campaign),
        final_from=measuring.final_from(campaign, work.at),
        page=page,
        fetched=standing.of_campaign(work.session, campaign) if is_fetched else None,
    )


def _fetch(click: Click) -> Response:
    """Have the sources asked, and show the list again, which tells how far they are."""
    campaign_id = click.reference.campaign or 0
    bot = click.bot
    planning.fetch_now(bot.units_of_work, click.actor, click.at, campaign_id, bot.sources)
    with bot.look(click.actor) as work:
        return ReplaceModal(_list(click, work, campaign_id, 0))


def _open_entry(click: Click) -> Response:
    """The form of one post, in place of the list; from a message the list first."""
    if click.reference.deliverable is None:
        return open_results(click, click.reference.campaign or 0)
    with click.bot.look(click.actor) as work:
        form = _entry(work, click.reference)
    return ReplaceModal(form) if (click.view or {}).get("type") == "modal" else OpenModal(form)


def _print(asked: Sequence[str]) -> str:
    """By which a form tells that just these doubts were shown."""
    return sha256("\n".join(asked).encode()).hexdigest()[:16]


def _entry(
    work: UnitOfWork,
    reference: Reference,
    entered: Mapping[str, str] | None = None,
    asked: Sequence[str] = (),
) -> View:
    post, campaign = _post(work, reference)
    day = today(campaign, work.at)
    found = [one for one in performance.posts(work.session, campaign) if one.deliverable.id == post.id]
    if not found:
        raise OutOfDate(f"{post.title} is {post.status.label}. Record the link of the published post first.")
    filled = (
        entered if asked and entered else _filled(work, campaign, results.of_day(work.session, post.id, day))
    )
    final_from = measuring.final_from(campaign, work.at)
    return forms.results_form(campaign, found[0], filled, day, reference, final_from, asked)


def _post(work: UnitOfWork, reference: Reference) -> tuple[Deliverable, Campaign]:
    post = lookup.deliverable(work, reference.deliverable or 0)
    return post, lookup.campaign(work, post.campaign_id, ENTER, lock=False)


def _filled(work: UnitOfWork, campaign: Campaign, stored: Result | None) -> dict[str, str]:
    """What is stored for a day, to be mended; revenue for who may see it."""
    if stored is None:
        return {}
    filled = {
        metric: str(value) for metric in performance.METRICS if (value := getattr(stored, metric)) is not None
    }
    if stored.revenue_minor is not None and results.sees_revenue(work, campaign, stored):
        filled["revenue"] = Money(stored.revenue_minor, campaign.currency).as_typed()
    return filled


def _enter(submission: Submission) -> Response:
    """Store it, and go on with the list."""
    with submission.bot.look(submission.actor) as work:
        post, campaign = _post(work, submission.reference)
        measured = results.read_measurement(
            submission.entered.texts, campaign, today(campaign, submission.at)
        )
        asked = doubts(Measured(**measured.metrics), performance.followers_of(work.session, post))
        if asked and submission.reference.word != _print(asked):
            reference = replace(submission.reference, word=_print(asked))
            return ReplaceModal(_entry(work, reference, submission.entered.texts, asked))
    results.enter(submission.bot.units_of_work, submission.actor, submission.at, post.id, measured)
    with submission.bot.look(submission.actor) as work:
        return ReplaceModal(_list(submission, work, post.campaign_id, submission.reference.page or 0))
