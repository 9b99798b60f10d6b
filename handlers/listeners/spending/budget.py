"""`/campaign budget`: how a campaign's money stands, cost by cost, and how it is split."""

from campaigns.core.errors import OutOfDate
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import lookup, permissions
from campaigns.spending import allocation, budget_split, costs, platform_money
from campaigns.spending.cost_lines import cost_lines, count_costs
from handlers.blocks.forms.spending.budget import budget_view, split_form
from handlers.blocks.forms.spending.costs import A_PAGE, cost_list
from handlers.blocks.kit.elements import Blocks, View
from handlers.identifiers.ids import ActionId, FormId
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.models import Campaign


def register(router: Router) -> None:
    """The split; costs have a module of their own."""
    router.on_click(ActionId.CHANGE_SPLIT, _open_split)
    router.on_submit(FormId.SPLIT, _split)


def open_budget(request: Request, campaign_id: int) -> OpenModal:
    """The budget, for who may see money."""
    with request.bot.look(request.actor) as work:
        return OpenModal(budget_of(work, campaign_id))


def costs_page(request: Request, campaign_id: str, page: int) -> Response:
    """Another page of the costs, in place of the first."""
    if not campaign_id.isdecimal():
        raise OutOfDate("This list is from an older version of Greenlight. Ask for it again.")
    with request.bot.look(request.actor) as work:
        return ReplaceModal(budget_of(work, int(campaign_id), page))


def budget_of(work: UnitOfWork, campaign_id: int, page: int = 0, *, waits: bool = False) -> View:
    """The budget with a page of its costs; `waits` says that the last one is not counted."""
    campaign = lookup.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
    status = costs.seen_budget(work, campaign)
    has_platforms = allocation.platforms(work.session, campaign)
    return budget_view(
        campaign,
        status,
        _costs(work, campaign, page),
        platform_money.by_platform(work.session, campaign) if has_platforms else (),
        may_change=_may_change(work, campaign),
        waits=waits,
    )


def _costs(work: UnitOfWork, campaign: Campaign, page: int) -> Blocks:
    total = count_costs(work.session, campaign)
    page = min(page, max(0, -(-total // A_PAGE) - 1))
    lines = cost_lines(work.session, campaign, page, A_PAGE)
    return cost_list(campaign, lines, page, total, may_change=_may_change(work, campaign))


def _may_change(work: UnitOfWork, campaign: Campaign) -> bool:
    return not campaign.status.is_over and permissions.may(work, permissions.Action.MANAGE, campaign)


def _open_split(click: Click) -> Response:
    """What each platform is given now, in place of the budget."""
    with click.bot.look(click.actor) as work:
        campaign = lookup.campaign(work, click.reference.campaign or 0, permissions.Action.MANAGE, lock=False)
        lookup.refuse_if_over(campaign)
        split = [
            (part.platform, Money(part.amount_minor or 0, campaign.currency))
            for part in allocation.parts(work.session, campaign)
        ]
        form = split_form(campaign, split)
    return ReplaceModal(form) if (click.view or {}).get("type") == "modal" else OpenModal(form)


def _split(submission: Submission) -> Response:
    campaign_id = submission.reference.campaign or 0
    with submission.bot.look(submission.actor) as work:
        campaign = lookup.campaign(work, campaign_id, permissions.Action.MANAGE, lock=False)
        amounts = budget_split.read_split(
            submission.entered.texts, campaign, allocation.platforms(work.session, campaign)
        )
    budget_split.change_split(
        submission.bot.units_of_work, submission.actor, submission.at, campaign_id, amounts
    )
    with submission.bot.look(submission.actor) as work:
        return ReplaceModal(budget_of(work, campaign_id))
