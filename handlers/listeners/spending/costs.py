"""Costs of a campaign: added, changed and withdrawn from its budget, or from the news that one was not approved."""

from campaigns.people import finding, permissions
from campaigns.spending import allocation, costs
from handlers.blocks.forms.spending.costs import change_form, cost_form, withdraw_form
from handlers.identifiers.ids import Do, Form
from handlers.listeners.editorial.ideas import in_this_place
from handlers.listeners.spending.budget import budget_of
from handlers.requests.requests import Click, Submit
from handlers.responses.responses import Answer, Turn
from handlers.router import Doors


def register(doors: Doors) -> None:
    """The form of a cost, and those that change and withdraw it."""
    doors.on_click(Do.ADD_COST, _open_cost)
    doors.on_submit(Form.COST, _add)
    doors.on_click(Do.CHANGE_COST, _open_change)
    doors.on_submit(Form.CHANGE_COST, _change)
    doors.on_click(Do.WITHDRAW_COST, _open_withdrawal)
    doors.on_submit(Form.WITHDRAW_COST, _withdraw)


def _open_cost(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        campaign = finding.campaign(work, click.target.campaign or 0, permissions.Action.MANAGE, lock=False)
        finding.refuse_if_over(campaign)
        return in_this_place(click, cost_form(campaign))


def _add(submit: Submit) -> Answer:
    campaign_id = submit.target.campaign or 0
    cost = costs.add_cost(
        submit.office.units_of_work, submit.actor, submit.at, campaign_id, submit.entered.texts
    )
    waits = cost.state.value != submit.entered.text("state")
    with submit.office.look(submit.actor) as work:
        return Turn(budget_of(work, campaign_id, waits=waits))


def _open_change(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        campaign, line = costs.cost_to_change(work, click.target.cost or 0, lock=False)
        has_platforms = bool(allocation.platforms(work.session, campaign))
        form = change_form(campaign, line, has_platforms=has_platforms, page=click.target.page or 0)
        return in_this_place(click, form)


def _change(submit: Submit) -> Answer:
    target, entries = submit.target, submit.entered.texts
    units_of_work, actor, at = submit.office.units_of_work, submit.actor, submit.at
    line = costs.change_cost(units_of_work, actor, at, target.cost or 0, entries, target.word)
    with submit.office.look(submit.actor) as work:
        waits = line.waiting is not None
        return Turn(budget_of(work, line.cost.campaign_id, target.page or 0, waits=waits))


def _open_withdrawal(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        campaign, line = costs.cost_to_change(work, click.target.cost or 0, lock=False)
        return in_this_place(click, withdraw_form(campaign, line, page=click.target.page or 0))


def _withdraw(submit: Submit) -> Answer:
    cost_id, reason = submit.target.cost or 0, submit.entered.text("reason")
    cost = costs.withdraw_cost(submit.office.units_of_work, submit.actor, submit.at, cost_id, reason)
    with submit.office.look(submit.actor) as work:
        return Turn(budget_of(work, cost.campaign_id, submit.target.page or 0))
