"""Typing a slash command."""

from sandbox.errors import PersonRefused
from sandbox.finish import escaped
from sandbox.hub import Hub
from sandbox.membership import add_member
from sandbox.model import Channel, Person
from sandbox.people import payloads
from sandbox.people.answers import add_answer
from sandbox.people.request import acting_person, field, readable_channel
from sandbox.people.troubles import refuse_failed_command
from sandbox.people.typed import with_mentions
from sandbox.wire import Json

INVITE = "/invite"
"""Slack's own; every other command is an app's."""


async def type_command(hub: Hub, body: Json) -> Json:
    """{user, channel, text}: the command as typed; `&`, `<` and `>` leave as entities.

    Errors: unknown_command, and what Slack shows when it fails.
    """
    person = acting_person(hub, body)
    channel = readable_channel(hub, person, str(field(body, "channel")))
    name, _, text = str(field(body, "text")).strip().partition(" ")
    if name == INVITE:
        return _invite(hub, person, channel, text)
    command = hub.manifest.command(name)
    if command is None:
        raise PersonRefused(
            "unknown_command", f"{name} is not a valid command. In Slack you would try again."
        )
    if channel.is_archived or person.id not in channel.members:
        raise PersonRefused("not_in_channel", f"{person.real_name} cannot write there.")
    text = escaped(text.strip())
    text = with_mentions(hub, text) if command.escape else text
    payload = payloads.slash_command(hub, person, channel, name, text)
    ack = await hub.outbox.ask("slash_commands", payload)
    refuse_failed_command(name, ack)
    response = _response(ack.body)
    if response:
        add_answer(hub, person, channel, response)
    return {"delivered": True, "response": response}


def _invite(hub: Hub, person: Person, channel: Channel, text: str) -> Json:
    """Slack's own command: people and the bot are brought into the channel where it is typed."""
    if channel.kind not in ("public", "private") or channel.is_archived or person.id not in channel.members:
        raise PersonRefused("not_in_channel", f"{person.real_name} cannot invite anybody there.")
    named = {one.name: one.id for one in hub.world.people.values() if not one.deleted}
    words = [word.removeprefix("@").casefold() for word in text.split()]
    unknown = next((word for word in words if word not in named), None)
    if unknown is not None or not words:
        raise PersonRefused("user_not_found", f"Nobody here is called @{unknown or '…'}: type /invite @name.")
    for word in words:
        add_member(hub, channel, named[word], person.id)
    return {"delivered": False, "response": None}


def _response(body: Json | str | None) -> Json | None:
    """What the bot answered at once: an empty body answers nothing, plain text is a message."""
    if isinstance(body, str):
        return {"text": body} if body.strip() else None
    return body or None


def commands_for(hub: Hub) -> list[Json]:
    """The slash commands that can be typed."""
    own = {"command": INVITE, "description": "Bring people or apps into this channel", "usage_hint": "@name"}
    of_app = [
        {"command": c.name, "description": c.description, "usage_hint": c.usage_hint}
        for c in hub.manifest.commands
    ]
    return [*of_app, own]
