"""Posting, changing and removing messages."""

from sandbox.api.call import Call, Method
from sandbox.api.content import Content, read_content, read_whole
from sandbox.api.rooms import place_to_post, visible_channel
from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.model import Channel, Message
from sandbox.posting import change, post, remove
from sandbox.shapes import messages
from sandbox.wire import Json
from sandbox.world import message_in


def post_message(hub: Hub, call: Call) -> Json:
    """A new message by the bot. Errors: those of `place_to_post` and `read_content`, no_text, thread_not_found."""
    channel = place_to_post(hub, call.text("channel"))
    content = read_whole(call)
    message = post(hub, channel, by_bot(hub, content, _thread(channel, call.text("thread_ts"))))
    message.broadcast = call.flag("reply_broadcast")
    shape = messages.message(message, channel, hub.world, with_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": shape}


def update(hub: Hub, call: Call) -> Json:
    """The bot's message gets new content; what is not given stays. Errors: message_not_found, cant_update_message."""
    channel = visible_channel(hub, call.text("channel"))
    message = _everybodys(channel, call.text("ts"))
    if not message.from_app:
        raise SlackError("cant_update_message")
    if channel.is_archived:
        raise SlackError("is_archived")
    content = read_content(call)
    if content.text is None and content.blocks is None and content.attachments is None:
        raise SlackError("no_text")
    _renew(message, content)
    if not (message.text or message.blocks or message.attachments):
        raise SlackError("no_text")
    change(hub, channel, message, hub.world.app.bot_id)
    shape = messages.message(message, channel, hub.world, with_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": shape}


def delete(hub: Hub, call: Call) -> Json:
    """The bot's message is removed. Errors: message_not_found, cant_delete_message."""
    channel = visible_channel(hub, call.text("channel"))
    message = _everybodys(channel, call.text("ts"))
    if not message.from_app:
        raise SlackError("cant_delete_message")
    remove(hub, channel, message)
    return {"channel": channel.id, "ts": message.ts}


def post_ephemeral(hub: Hub, call: Call) -> Json:
    """A message that one member of the channel sees. Errors: as posting, and user_not_in_channel."""
    channel = place_to_post(hub, call.text("channel"))
    content = read_whole(call)
    if call.text("user") not in channel.members:
        raise SlackError("user_not_in_channel")
    message = by_bot(hub, content, call.text("thread_ts") or None)
    message.only_for = call.text("user")
    post(hub, channel, message)
    return {"message_ts": message.ts}


def get_permalink(hub: Hub, call: Call) -> Json:
    """An address of a message. Errors: channel_not_found, message_not_found."""
    channel = visible_channel(hub, call.text("channel"))
    message = _everybodys(channel, call.text("message_ts"))
    return {
        "channel": channel.id,
        "permalink": f"{hub.base_url}/archives/{channel.id}/p{message.ts.replace('.', '')}",
    }


def by_bot(hub: Hub, content: Content, thread_ts: str | None) -> Message:
    """A new message of the bot's, not posted yet."""
    return Message(
        ts=hub.clock.new_ts(),
        user=hub.world.app.bot_user,
        text=content.text or "",
        blocks=content.blocks or [],
        attachments=content.attachments or [],
        thread_ts=thread_ts,
        metadata=content.metadata or None,
        from_app=True,
    )


def _renew(message: Message, content: Content) -> None:
    if content.text is not None:
        message.text = content.text
    if content.blocks is not None:
        message.blocks = content.blocks
    if content.attachments is not None:
        message.attachments = content.attachments
    if content.metadata is not None:
        message.metadata = content.metadata or None


def _thread(channel: Channel, thread_ts: str) -> str | None:
    if not thread_ts:
        return None
    parent = message_in(channel, thread_ts)
    if parent is None or parent.only_for:
        raise SlackError("thread_not_found")
    return parent.thread_ts or parent.ts


def _everybodys(channel: Channel, ts: str) -> Message:
    message = message_in(channel, ts)
    if message is None or message.only_for:
        raise SlackError("message_not_found")
    return message


METHODS = (
    Method("chat.postMessage", post_message, ("chat:write",)),
    Method("chat.update", update, ("chat:write",)),
    Method("chat.delete", delete, ("chat:write",)),
    Method("chat.postEphemeral", post_ephemeral, ("chat:write",)),
    Method("chat.getPermalink", get_permalink),
)
