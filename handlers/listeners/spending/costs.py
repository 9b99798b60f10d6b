"""Costs of a campaign: added, changed and withdrawn from its budget, or from the news that one was not approved."""

from campaigns.people import lookup, permissions
from campaigns.spending import allocation, costs
from handlers.blocks.forms.spending.costs import change_form, cost_form, withdraw_form
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.editorial.ideas import in_this_place
from handlers.listeners.spending.budget import budget_of
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import ReplaceModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The form of a cost, and those that change and withdraw it."""
    router.on_click(ActionId.ADD_COST, _open_cost)
    router.on_submit(FormId.COST, _add)
    router.on_click(ActionId.CHANGE_COST, _open_change)
    router.on_submit(FormId.CHANGE_COST, _change)
    router.on_click(ActionId.WITHDRAW_COST, _open_withdrawal)
    router.on_submit(FormId.WITHDRAW_COST, _withdraw)


def _open_cost(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        campaign = lookup.campaign(work, click.reference.campaign or 0, permissions.Action.MANAGE, lock=False)
        lookup.refuse_if_over(campaign)
        return in_this_place(click, cost_form(campaign))


def _add(submission: Submission) -> Response:
    campaign_id = submission.reference.campaign or 0
    cost = costs.add_cost(
        submission.bot.units_of_work, submission.actor, submission.at, campaign_id, submission.entered.texts
    )
    waits = cost.state.value != submission.entered.text("state")
    with submission.bot.look(submission.actor) as work:
        return ReplaceModal(budget_of(work, campaign_id, waits=waits))


def _open_change(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        campaign, line = costs.cost_to_change(work, click.reference.cost or 0, lock=False)
        has_platforms = bool(allocation.platforms(work.session, campaign))
        form = change_form(campaign, line, has_platforms=has_platforms, page=click.reference.page or 0)
        return in_this_place(click, form)


def _change(submission: Submission) -> Response:
    reference, entries = submission.reference, submission.entered.texts
    units_of_work, actor, at = submission.bot.units_of_work, submission.actor, submission.at
    line = costs.change_cost(units_of_work, actor, at, reference.cost or 0, entries, reference.word)
    with submission.bot.look(submission.actor) as work:
        waits = line.waiting is not None
        return ReplaceModal(budget_of(work, line.cost.campaign_id, reference.page or 0, waits=waits))


def _open_withdrawal(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        campaign, line = costs.cost_to_change(work, click.reference.cost or 0, lock=False)
        return in_this_place(click, withdraw_form(campaign, line, page=click.reference.page or 0))


def _withdraw(submission: Submission) -> Response:
    cost_id, reason = submission.reference.cost or 0, submission.entered.text("reason")
    cost = costs.withdraw_cost(submission.bot.units_of_work, submission.actor, submission.at, cost_id, reason)
    with submission.bot.look(submission.actor) as work:
        return ReplaceModal(budget_of(work, cost.campaign_id, submission.reference.page or 0))
