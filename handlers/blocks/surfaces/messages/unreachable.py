"""News of channels and people that no message reaches: who it is, by name, and what can be done about it."""

from collections.abc import Mapping
from typing import Any

from campaigns.core.wording import capitalized
from handlers.blocks.kit.elements import button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference

Facts = Mapping[str, Any]

_ANOTHER = "give the campaign another channel with `/campaign edit {name}`"
_OF_CHANNELS = {
    "is_archived": "It is archived. Bring it back, or {another}.",
    "channel_is_archived": "It is archived. Bring it back, or {another}.",
    "not_in_channel": "I am not in it. Type `/invite @Greenlight` there, or {another}.",
    "channel_not_found": (
        "It was deleted, or is private without me. Type `/invite @Greenlight` there, or {another}."
    ),
    "restricted_action": "I may not post there. Ask whoever manages the channel to allow it, or {another}.",
}
_OF_PEOPLE = {
    "messages_tab_disabled": "Direct messages from Greenlight are switched off: an admin switches on its messages tab.",
}
_GONE = (
    "Their account is deactivated. Give their tasks to somebody else with `/campaign show {name}`, and their roles "
    "with `/campaign edit {name}` or `/campaign roles`."
)
_USUAL = "Slack says `{error}`. Ask your admin to run `greenlight doctor`; I try again every hour."
_PERSON_IS_GONE = ("user_disabled", "user_not_found", "users_not_found", "account_inactive")


def delivery_failed(facts: Facts) -> Message:
    """Slack does not take a message for somebody, or for a channel."""
    address, error, name = facts["address"], facts["error"], literal(facts["campaign"], 80)
    is_channel = address.startswith(("C", "G"))
    who = f"the channel <#{address}>" if is_channel else f"*{literal(facts.get('name') or 'somebody', 80)}*"
    known = _OF_CHANNELS if is_channel else {**_OF_PEOPLE, **dict.fromkeys(_PERSON_IS_GONE, _GONE)}
    advice = known.get(error, _USUAL)
    said = advice.format(another=_ANOTHER.format(name=name), name=name, error=literal(error, 80))
    plain = "its channel" if is_channel else facts.get("name") or "somebody"
    text = f"{facts['campaign']}: no message of mine reaches {plain}"
    return Message(cut(text, 300), [section(f"⚠️ *{name}*: no message of mine reaches {who}. {said}")])


def channel_closed(facts: Facts) -> Message:
    """The channel that a campaign lives in is closed to the bot."""
    name = literal(facts["campaign"], 80)
    is_archived = facts["why"] == "archived"
    what = "was archived" if is_archived else "is closed to me: I was removed from it"
    back = "bring the channel back" if is_archived else "type `/invite @Greenlight` in it"
    lines = (
        f"⚠️ The channel of *{name}*, <#{facts['channel']}>, {what}. The campaign goes on. "
        f"{capitalized(_ANOTHER.format(name=name))}, or {back}."
    )
    return Message(cut(f"The channel of {facts['campaign']} {what}.", 300), [section(lines)])


def mail_failed(facts: Facts) -> Message:
    """An e-mail was not delivered, and can be sent again."""
    to = facts["to"] or "a creator"
    text = f"{facts['campaign']}: an e-mail to {to} was not delivered"
    why = literal(facts["why"], 500)
    lines = f"⚠️ *{literal(facts['campaign'], 80)}*\nThe e-mail to {literal(to)} was not delivered: {why}"
    again = button("Send again", ActionId.SEND_AGAIN, Reference(mail=facts["mail_id"]))
    return Message(cut(text, 300), [section(lines, again)])


def no_answers(facts: Facts) -> Message:
    """E-mails of a campaign leave without an address for answers."""
    text = f"{facts['campaign']}: nobody can answer its e-mails to your address"
    why, mended = "Slack tells no e-mail address of you", "entered"
    if facts["email"]:
        why = f"yours in Slack, {literal(facts['email'])}, is none that every mail server can write to"
        mended = "changed"
    lines = (
        f"⚠️ *{literal(facts['campaign'], 80)}*\nE-mails leave without an address for answers: {why}. "
        f"Have it {mended} in your Slack profile, or give the campaign another owner with `/campaign edit`."
    )
    return Message(cut(text, 300), [section(lines)])
