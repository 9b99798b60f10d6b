"""What an influencer is paid in all, once it is another amount than was agreed."""

from campaigns.core.errors import at_field
from campaigns.core.money import parse_money
from campaigns.influencers import fees
from campaigns.influencers.noted_terms import refuse_while_director_decides
from campaigns.people import lookup
from handlers.blocks.forms.influencers.fees import fee_form
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.influencers.terms import parts
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The form, and the button of the question about it."""
    router.on_click(ActionId.SAY_FEE, _open_fee)
    router.on_submit(FormId.FEE, _say_fee)


def _open_fee(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        participation, _, campaign = parts(work, click.reference)
        lookup.refuse_if_over(campaign)
        refuse_while_director_decides(work, participation)
        return OpenModal(fee_form(participation, campaign))


def _say_fee(submission: Submission) -> Response:
    with submission.bot.look(submission.actor) as work, at_field("kept"):
        currency = parts(work, submission.reference)[2].currency
        kept = parse_money(submission.entered.text("kept"), currency, only=True)
    fees.say_fee(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        submission.reference.participation or 0,
        kept,
    )
    return None
