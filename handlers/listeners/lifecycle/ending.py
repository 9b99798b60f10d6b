"""`/campaign close`, `cancel` and `archive`."""

from campaigns import parsing
from campaigns.core.errors import at_field
from campaigns.core.money import Money, parse_money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.lifecycle import archiving, cancelling, closing
from campaigns.people import lookup, permissions
from handlers.blocks.forms.lifecycle.ending import cancel_form, close_form
from handlers.blocks.kit.message import Message, words
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.follow_up import done
from handlers.listeners.influencers.creator_mail import creator_text
from handlers.requests.requests import Request, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.models import Campaign

KEPT = closing.kept_field(0).removesuffix("0")
"""How the fields for what creators are paid begin."""


def register(router: Router) -> None:
    """The forms that end a campaign."""
    router.on_click(ActionId.CANCEL, lambda click: open_cancel(click, click.reference.campaign or 0))
    router.on_submit(FormId.CLOSE, _close)
    router.on_submit(FormId.CANCEL, _cancel)


def open_close(request: Request, campaign_id: int) -> OpenModal:
    """What is still open, and the question whether to close."""
    with request.bot.look(request.actor) as work:
        campaign = _managed(work, campaign_id)
        closing.refuse_to_close(work, campaign)
        return OpenModal(close_form(campaign, closing.still_open(work.session, campaign)))


def open_cancel(request: Request, campaign_id: int) -> OpenModal:
    """Why, and who shall hear of it."""
    with request.bot.look(request.actor) as work:
        campaign = _managed(work, campaign_id)
        return OpenModal(cancel_form(campaign, cancelling.agreed_handles(work.session, campaign)))


def archive(request: Request, campaign_id: int) -> Message:
    """Put a cancelled campaign away at once: nothing is lost by it."""
    archiving.put_away(request.bot.units_of_work, request.actor, request.at, campaign_id)
    with request.bot.look(request.actor) as work:
        name = literal(work.session.get_one(Campaign, campaign_id).name, 100)
    return words(f"*{name}* is archived. `/campaign list archived` still shows it; its name is free again.")


def _managed(work: UnitOfWork, campaign_id: int) -> Campaign:
    campaign = lookup.campaign(work, campaign_id, permissions.Action.MANAGE, lock=False)
    lookup.refuse_if_over(campaign)
    return campaign


def _close(submission: Submission) -> Response:
    with submission.bot.look(submission.actor) as work:
        currency = _managed(work, submission.reference.campaign or 0).currency
    kept = {int(field.removeprefix(KEPT)): _fee(submission, field, currency) for field in _fees(submission)}
    closing.close(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        submission.reference.campaign or 0,
        kept,
        creator_text(submission.entered),
    )
    return done("Close campaign", "The campaign is closed. Its card shows what is still asked for.")


def _fees(submission: Submission) -> list[str]:
    """The fields in which somebody said what a creator is paid."""
    filled = [field for field, text in submission.entered.texts.items() if text.strip()]
    return [field for field in filled if field.startswith(KEPT) and field.removeprefix(KEPT).isdecimal()]


def _fee(submission: Submission, field: str, currency: str) -> Money:
    with at_field(field):
        return parse_money(submission.entered.text(field), currency, only=True)


def _cancel(submission: Submission) -> Response:
    with at_field("reason"):
        reason = parsing.parse_text(
            submission.entered.text("reason"), 1000, subject="The reason", required=True
        )
    text = creator_text(submission.entered)
    cancelling.cancel(
        submission.bot.units_of_work, submission.actor, submission.at, submission.reference.campaign or 0, reason,
        write_to_influencers=text is not None, creator_text=text or "",
    )  # fmt: skip
    return done("Cancel campaign", "The campaign is cancelled. `/campaign archive` puts it away.")
