"""Puts messages into channels, changes and removes them, and tells the bot and the pages."""

from sandbox.hub import Hub
from sandbox.model import Channel, Message
from sandbox.shapes import messages
from sandbox.shapes.channels import EVENT_TYPE
from sandbox.wire import Json


def post(hub: Hub, channel: Channel, message: Message) -> Message:
    """Add a message; an ephemeral one makes no event."""
    channel.messages.append(message)
    if message.only_for is None:
        shape = messages.message(message, channel, hub.world)
        _tell(hub, channel, shape | {"channel": channel.id, "event_ts": message.ts})
    hub.changed("message", channel=channel.id, ts=message.ts, user=message.only_for)
    return message


def change(hub: Hub, channel: Channel, message: Message, editor: str) -> None:
    """A message has a new text or new blocks."""
    message.edited = {"user": editor, "ts": hub.clock.new_ts()}
    if message.only_for is None:
        shape = messages.message(message, channel, hub.world)
        event = {"type": "message", "subtype": "message_changed", "hidden": True, "message": shape}
        _tell(hub, channel, event | {"channel": channel.id, "ts": hub.clock.new_ts()})
    hub.changed("message", channel=channel.id, ts=message.ts, user=message.only_for)


def remove(hub: Hub, channel: Channel, message: Message) -> None:
    """A message is gone."""
    shape = messages.message(message, channel, hub.world)
    channel.messages.remove(message)
    if message.only_for is None:
        event = {"type": "message", "subtype": "message_deleted", "hidden": True, "previous_message": shape}
        _tell(
            hub, channel, event | {"channel": channel.id, "ts": hub.clock.new_ts(), "deleted_ts": message.ts}
        )
    hub.changed("message", channel=channel.id, ts=message.ts, user=message.only_for)


def _tell(hub: Hub, channel: Channel, event: Json) -> None:
    hub.event(event | {"channel_type": EVENT_TYPE[channel.kind]})
