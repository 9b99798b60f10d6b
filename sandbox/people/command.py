"""Typing a slash command."""

from sandbox.errors import PersonRefused
from sandbox.finish import escaped
from sandbox.hub import Hub
from sandbox.people import payloads
from sandbox.people.answers import add_answer
from sandbox.people.request import acting_person, field, readable_channel
from sandbox.people.troubles import refuse_failed_command
from sandbox.people.typed import with_mentions
from sandbox.wire import Json


async def type_command(hub: Hub, body: Json) -> Json:
    """{user, channel, text}: the command as typed; `&`, `<` and `>` leave as entities.

    Errors: unknown_command, and what Slack shows when it fails.
    """
    person = acting_person(hub, body)
    channel = readable_channel(hub, person, str(field(body, "channel")))
    name, _, text = str(field(body, "text")).strip().partition(" ")
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


def _response(body: Json | str | None) -> Json | None:
    """What the bot answered at once: an empty body answers nothing, plain text is a message."""
    if isinstance(body, str):
        return {"text": body} if body.strip() else None
    return body or None


def commands_for(hub: Hub) -> list[Json]:
    """The slash commands that can be typed."""
    return [
        {"command": c.name, "description": c.description, "usage_hint": c.usage_hint}
        for c in hub.manifest.commands
    ]
