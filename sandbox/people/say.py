"""Writing messages, and deleting them."""

from sandbox.errors import PersonRefused
from sandbox.hub import Hub
from sandbox.model import Channel, Message, Person
from sandbox.people.request import acting_person, field, listed, readable_channel, writable_channel
from sandbox.people.typed import as_message, as_rich_text
from sandbox.posting import post, remove
from sandbox.shapes import messages
from sandbox.wire import Json
from sandbox.world import message_in


async def say(hub: Hub, body: Json) -> Json:
    """{user, channel, text, thread_ts?, files?}: a person writes. Errors: not_in_channel, is_archived, no_text."""
    person = acting_person(hub, body)
    channel = writable_channel(hub, person, str(field(body, "channel")))
    if channel.kind == "im" and (hub.manifest.messages_read_only or not hub.manifest.messages_tab):
        raise PersonRefused("read_only", "Sending messages to this app has been turned off.")
    text = as_message(hub, str(body.get("text", "")))
    files = [_own_file(hub, person, str(file_id)) for file_id in listed(body, "files")]
    if not text and not files:
        raise PersonRefused("no_text", "There is nothing to send.")
    message = Message(ts=hub.clock.new_ts(), user=person.id, text=text, thread_ts=_thread(channel, body))
    message.blocks = [{**as_rich_text(text), "block_id": "typed"}] if text else []
    message.files, message.subtype = files, "file_share" if files else None
    for file_id in files:
        hub.world.files[file_id].channels.append(channel.id)
    post(hub, channel, message)
    _mention(hub, channel, message)
    for file_id in files:
        shared = {"file_id": file_id, "file": {"id": file_id}, "user_id": person.id, "channel_id": channel.id}
        hub.event({"type": "file_shared", **shared})
    return {"ts": message.ts, "channel": channel.id}


async def delete_message(hub: Hub, body: Json) -> Json:
    """{user, channel, ts}: one's own message, or an admin any message. Errors: message_not_found, cant_delete."""
    person = acting_person(hub, body)
    channel = readable_channel(hub, person, str(field(body, "channel")))
    message = message_in(channel, str(field(body, "ts")))
    if message is None or message.only_for not in (None, person.id):
        raise PersonRefused("message_not_found", "There is no such message.")
    dismissed = message.only_for == person.id
    if not (dismissed or person.is_admin or message.user == person.id):
        raise PersonRefused("cant_delete", "Only its author or a workspace admin can delete a message.")
    remove(hub, channel, message)
    return {}


def _mention(hub: Hub, channel: Channel, message: Message) -> None:
    """In channels, a mention of the bot is an event of its own."""
    bot = hub.world.app.bot_user
    if f"<@{bot}>" not in message.text or channel.kind == "im":
        return
    shape = messages.message(message, channel, hub.world)
    hub.event(shape | {"type": "app_mention", "channel": channel.id, "event_ts": message.ts})


def _thread(channel: Channel, body: Json) -> str | None:
    if not body.get("thread_ts"):
        return None
    parent = message_in(channel, str(body["thread_ts"]))
    if parent is None or parent.only_for:
        raise PersonRefused("thread_not_found", "There is no such thread.")
    return parent.thread_ts or parent.ts


def _own_file(hub: Hub, person: Person, file_id: str) -> str:
    entry = hub.world.files.get(file_id)
    if entry is None or entry.user != person.id:
        raise PersonRefused("file_not_found", f"{person.real_name} uploaded no file {file_id}.")
    return entry.id
