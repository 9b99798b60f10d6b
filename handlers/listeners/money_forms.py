"""`/campaign budget`: how a campaign's money stands, and further costs."""

from campaigns import finding, permissions
from campaigns.desk import Work
from campaigns.money import Money
from campaigns.spending import allocation, budget_split, costs, platform_money
from handlers.blocks.forms.budget import budget_view, cost_form, split_form
from handlers.blocks.kit import View
from handlers.doors import Answer, Asked, Click, Doors, Show, Submit, Turn
from handlers.ids import Do, Form
from storage.models import Campaign


def register(doors: Doors) -> None:
    """The budget and its form."""
    doors.on_click(Do.ADD_COST, _open_cost)
    doors.on_submit(Form.COST, _add_cost)
    doors.on_click(Do.CHANGE_SPLIT, _open_split)
    doors.on_submit(Form.SPLIT, _split)


def open_budget(asked: Asked, campaign_id: int) -> Show:
    """The budget, for who may see money."""
    with asked.office.look(asked.actor) as work:
        return Show(_budget(work, campaign_id))


def _budget(work: Work, campaign_id: int, *, waits: bool = False) -> View:
    campaign = finding.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
    standing = costs.seen_budget(work, campaign)
    has_platforms = allocation.platforms(work.session, campaign)
    return budget_view(
        campaign,
        standing,
        costs.latest(work.session, campaign),
        platform_money.by_platform(work.session, campaign) if has_platforms else (),
        may_change=_may_change(work, campaign),
        waits=waits,
    )


def _may_change(work: Work, campaign: Campaign) -> bool:
    return not campaign.status.is_over and permissions.may(work, permissions.Action.MANAGE, campaign)


def _open_cost(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        campaign = finding.campaign(work, click.target.campaign or 0, permissions.Action.MANAGE, lock=False)
        finding.refuse_if_over(campaign)
        form = cost_form(campaign)
    return Turn(form) if (click.view or {}).get("type") == "modal" else Show(form)


def _add_cost(submit: Submit) -> Answer:
    campaign_id = submit.target.campaign or 0
    cost = costs.add_cost(submit.office.desk, submit.actor, submit.at, campaign_id, submit.entered.texts)
    waits = cost.state.value != submit.entered.text("state")
    with submit.office.look(submit.actor) as work:
        return Turn(_budget(work, campaign_id, waits=waits))


def _open_split(click: Click) -> Answer:
    """What each platform is given now, in place of the budget."""
    with click.office.look(click.actor) as work:
        campaign = finding.campaign(work, click.target.campaign or 0, permissions.Action.MANAGE, lock=False)
        finding.refuse_if_over(campaign)
        split = [
            (part.platform, Money(part.amount_minor or 0, campaign.currency))
            for part in allocation.parts(work.session, campaign)
        ]
        form = split_form(campaign, split)
    return Turn(form) if (click.view or {}).get("type") == "modal" else Show(form)


def _split(submit: Submit) -> Answer:
    campaign_id = submit.target.campaign or 0
    with submit.office.look(submit.actor) as work:
        campaign = finding.campaign(work, campaign_id, permissions.Action.MANAGE, lock=False)
        amounts = budget_split.read_split(
            submit.entered.texts, campaign, allocation.platforms(work.session, campaign)
        )
    budget_split.change_split(submit.office.desk, submit.actor, submit.at, campaign_id, amounts)
    with submit.office.look(submit.actor) as work:
        return Turn(_budget(work, campaign_id))
