"""`/campaign close`, `cancel` and `archive`."""

from campaigns import parsing
from campaigns.core.errors import at_field
from campaigns.core.money import Money, parse_money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.lifecycle import archiving, cancelling, closing
from campaigns.people import finding, permissions
from handlers.blocks.forms.lifecycle.ending import WRITE, cancel_form, close_form
from handlers.blocks.kit.message import Message, words
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import Do, Form
from handlers.listeners.follow_up import done
from handlers.requests.requests import Asked, Submit
from handlers.responses.responses import Answer, Show
from handlers.router import Doors
from storage.models import Campaign

KEPT = closing.kept_field(0).removesuffix("0")
"""How the fields for what creators are paid begin."""


def register(doors: Doors) -> None:
    """The forms that end a campaign."""
    doors.on_click(Do.CANCEL, lambda click: open_cancel(click, click.target.campaign or 0))
    doors.on_submit(Form.CLOSE, _close)
    doors.on_submit(Form.CANCEL, _cancel)


def open_close(asked: Asked, campaign_id: int) -> Show:
    """What is still open, and the question whether to close."""
    with asked.office.look(asked.actor) as work:
        campaign = _managed(work, campaign_id)
        closing.refuse_to_close(work, campaign)
        return Show(close_form(campaign, closing.still_open(work.session, campaign)))


def open_cancel(asked: Asked, campaign_id: int) -> Show:
    """Why, and who shall hear of it."""
    with asked.office.look(asked.actor) as work:
        campaign = _managed(work, campaign_id)
        return Show(cancel_form(campaign, cancelling.agreed_handles(work.session, campaign)))


def archive(asked: Asked, campaign_id: int) -> Message:
    """Put a cancelled campaign away at once: nothing is lost by it."""
    archiving.put_away(asked.office.units_of_work, asked.actor, asked.at, campaign_id)
    with asked.office.look(asked.actor) as work:
        name = literal(work.session.get_one(Campaign, campaign_id).name, 100)
    return words(f"*{name}* is archived. `/campaign list archived` still shows it; its name is free again.")


def _managed(work: UnitOfWork, campaign_id: int) -> Campaign:
    campaign = finding.campaign(work, campaign_id, permissions.Action.MANAGE, lock=False)
    finding.refuse_if_over(campaign)
    return campaign


def _close(submit: Submit) -> Answer:
    with submit.office.look(submit.actor) as work:
        currency = _managed(work, submit.target.campaign or 0).currency
    kept = {int(field.removeprefix(KEPT)): _fee(submit, field, currency) for field in _fees(submit)}
    closing.close(submit.office.units_of_work, submit.actor, submit.at, submit.target.campaign or 0, kept)
    return done("Close campaign", "The campaign is closed. Its card shows what is still asked for.")


def _fees(submit: Submit) -> list[str]:
    """The fields in which somebody said what a creator is paid."""
    filled = [field for field, text in submit.entered.texts.items() if text.strip()]
    return [field for field in filled if field.startswith(KEPT) and field.removeprefix(KEPT).isdecimal()]


def _fee(submit: Submit, field: str, currency: str) -> Money:
    with at_field(field):
        return parse_money(submit.entered.text(field), currency, only=True)


def _cancel(submit: Submit) -> Answer:
    with at_field("reason"):
        reason = parsing.parse_text(submit.entered.text("reason"), 1000, subject="The reason", required=True)
    cancelling.cancel(
        submit.office.units_of_work, submit.actor, submit.at, submit.target.campaign or 0, reason,
        write_to_creators=WRITE in submit.entered.many(WRITE),
    )  # fmt: skip
    return done("Cancel campaign", "The campaign is cancelled. `/campaign archive` puts it away.")
