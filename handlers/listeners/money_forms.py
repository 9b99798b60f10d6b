"""`/campaign budget`: how a campaign's money stands, and further costs."""

from campaigns import costs, finding, permissions
from campaigns.desk import Work
from handlers.blocks.forms.budget import budget_view, cost_form
from handlers.blocks.kit import View
from handlers.doors import Answer, Asked, Click, Doors, Show, Submit, Turn
from handlers.ids import Do, Form
from storage.models import Campaign


def register(doors: Doors) -> None:
    """The budget and its form."""
    doors.on_click(Do.ADD_COST, _open_cost)
    doors.on_submit(Form.COST, _add_cost)


def open_budget(asked: Asked, campaign_id: int) -> Show:
    """The budget, for who may see money."""
    with asked.office.look(asked.actor) as work:
        return Show(_budget(work, campaign_id))


def _budget(work: Work, campaign_id: int, *, waits: bool = False) -> View:
    campaign = finding.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
    standing = costs.seen_budget(work, campaign)
    listed = costs.latest(work.session, campaign)
    return budget_view(campaign, standing, listed, may_add=_may_add(work, campaign), waits=waits)


def _may_add(work: Work, campaign: Campaign) -> bool:
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
