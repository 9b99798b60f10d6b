"""Reading messages back."""

from sandbox.api.call import Call, Method, need_scope, page_of
from sandbox.api.rooms import SCOPE_PREFIX, joined_channel
from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.model import Channel, Message
from sandbox.shapes import messages
from sandbox.wire import Json
from sandbox.world import message_in, replies_to


def history(hub: Hub, call: Call) -> Json:
    """The messages of a channel without replies, newest first, between `oldest` and `latest`.

    Errors: channel_not_found, not_in_channel, invalid_ts_oldest, invalid_ts_latest.
    """
    channel = _readable(hub, call)
    top = [m for m in channel.messages if m.only_for is None and (m.thread_ts in (None, m.ts) or m.broadcast)]
    chosen = _between(sorted(top, key=lambda m: _moment(m.ts), reverse=True), call)
    page, following = page_of(chosen, call, default=100, most=999)
    return _listing(hub, call, channel, page, following) | {"pin_count": 0}


def replies(hub: Hub, call: Call) -> Json:
    """A thread: its first message and the replies, oldest first. Error: thread_not_found."""
    channel = _readable(hub, call)
    parent = message_in(channel, call.text("ts"))
    if parent is None or parent.only_for:
        raise SlackError("thread_not_found")
    chosen = [parent, *_between(replies_to(channel, parent.ts), call)]
    page, following = page_of(chosen, call, default=1000, most=1000)
    return _listing(hub, call, channel, page, following)


def _readable(hub: Hub, call: Call) -> Channel:
    channel = joined_channel(hub, call.text("channel"))
    need_scope(hub, f"{SCOPE_PREFIX[channel.kind]}:history")
    return channel


def _listing(hub: Hub, call: Call, channel: Channel, page: list[Message], following: str) -> Json:
    metadata = call.flag("include_all_metadata")
    shapes = [messages.message(m, channel, hub.world, with_metadata=metadata) for m in page]
    answer: Json = {"messages": shapes, "has_more": bool(following)}
    return answer | ({"response_metadata": {"next_cursor": following}} if following else {})


def _between(found: list[Message], call: Call) -> list[Message]:
    oldest = _bound(call, "oldest", 0.0)
    latest = _bound(call, "latest", float("inf"))
    if call.flag("inclusive"):
        return [m for m in found if oldest <= _moment(m.ts) <= latest]
    return [m for m in found if oldest < _moment(m.ts) < latest]


def _bound(call: Call, name: str, default: float) -> float:
    try:
        return float(call.text(name)) if call.text(name) else default
    except ValueError:
        raise SlackError(f"invalid_ts_{name}") from None


def _moment(ts: str) -> float:
    return float(ts)


METHODS = (
    Method("conversations.history", history),
    Method("conversations.replies", replies),
)
