"""Channels: listing, joining, inviting, direct messages."""

from sandbox.api.call import Call, Method, need_scope, page_of
from sandbox.api.rooms import SCOPE_PREFIX, joined_channel, visible_channel
from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.membership import add_member
from sandbox.model import Channel
from sandbox.shapes import channels
from sandbox.wire import Json

_TYPES = {"public_channel": "public", "private_channel": "private", "im": "im", "mpim": "mpim"}


def conversations_list(hub: Hub, call: Call) -> Json:
    """The channels of the types asked for. Errors: invalid_types, missing_scope."""
    kinds = []
    for name in call.names("types") or ["public_channel"]:
        if name not in _TYPES:
            raise SlackError("invalid_types")
        kinds.append(_TYPES[name])
        need_scope(hub, f"{SCOPE_PREFIX[_TYPES[name]]}:read")
    hide_archived = call.flag("exclude_archived")
    found = [
        c for c in hub.world.channels.values() if c.kind in kinds and not (hide_archived and c.is_archived)
    ]
    known = [c for c in found if c.kind == "public" or hub.world.app.bot_user in c.members]
    page, following = page_of(known, call, default=100, most=1000)
    shapes = [channels.conversation(channel, hub.world) for channel in page]
    return {"channels": shapes, "response_metadata": {"next_cursor": following}}


def conversations_info(hub: Hub, call: Call) -> Json:
    """One channel. Error: channel_not_found."""
    channel = visible_channel(hub, call.text("channel"))
    need_scope(hub, f"{SCOPE_PREFIX[channel.kind]}:read")
    shape = channels.conversation(channel, hub.world)
    if not call.flag("include_num_members"):
        shape.pop("num_members", None)
    return {"channel": shape}


def conversations_members(hub: Hub, call: Call) -> Json:
    """The members of a channel. Error: channel_not_found."""
    channel = visible_channel(hub, call.text("channel"))
    need_scope(hub, f"{SCOPE_PREFIX[channel.kind]}:read")
    page, following = page_of(channel.members, call, default=100, most=1000)
    return {"members": page, "response_metadata": {"next_cursor": following}}


def conversations_join(hub: Hub, call: Call) -> Json:
    """The bot joins a public channel. Errors: channel_not_found, method_not_supported_for_channel_type, is_archived."""
    channel = visible_channel(hub, call.text("channel"))
    if channel.kind != "public":
        raise SlackError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise SlackError("is_archived")
    already = hub.world.app.bot_user in channel.members
    add_member(hub, channel, hub.world.app.bot_user)
    answer: Json = {"channel": channels.conversation(channel, hub.world)}
    if already:
        answer |= {"warning": "already_in_channel", "response_metadata": {"warnings": ["already_in_channel"]}}
    return answer


def conversations_invite(hub: Hub, call: Call) -> Json:
    """People join a channel the bot is in. Errors: no_user, user_not_found, cant_invite_self, already_in_channel."""
    channel = joined_channel(hub, call.text("channel"))
    prefix = SCOPE_PREFIX[channel.kind]
    need_scope(hub, f"{prefix}:manage", f"{prefix}:write", f"{prefix}:write.invites")
    users = call.names("users")
    if not users:
        raise SlackError("no_user")
    for user in users:
        _check_invited(hub, channel, user)
    for user in users:
        add_member(hub, channel, user, inviter=hub.world.app.bot_user)
    return {"channel": channels.conversation(channel, hub.world)}


def conversations_open(hub: Hub, call: Call) -> Json:
    """The direct message with one person, or with several.

    Errors: users_list_not_supplied, user_not_found, cannot_dm_bot, user_disabled, channel_not_found.
    """
    if call.text("channel"):
        return {"channel": _opened(hub, call, visible_channel(hub, call.text("channel")))}
    users = call.names("users")
    if not users:
        raise SlackError("users_list_not_supplied")
    need_scope(hub, *(("im:write",) if len(users) == 1 else ("mpim:write",)))
    for user in users:
        _check_partner(hub, user)
    existed = hub.world.direct(*users) is not None
    channel = hub.world.open_direct(*users, at=hub.clock.now())
    hub.changed("channels")
    more = {"no_op": True, "already_open": True} if existed else {}
    return {**more, "channel": _opened(hub, call, channel)}


def _opened(hub: Hub, call: Call, channel: Channel) -> Json:
    return channels.conversation(channel, hub.world) if call.flag("return_im") else {"id": channel.id}


def _check_partner(hub: Hub, user: str) -> None:
    person = hub.world.people.get(user)
    if person is None:
        raise SlackError("user_not_found")
    if person.is_bot:
        raise SlackError("cannot_dm_bot")
    if person.deleted:
        raise SlackError("user_disabled")


def _check_invited(hub: Hub, channel: Channel, user: str) -> None:
    person = hub.world.people.get(user)
    if person is None or person.deleted:
        raise SlackError("user_not_found")
    if user == hub.world.app.bot_user:
        raise SlackError("cant_invite_self")
    if user in channel.members:
        raise SlackError("already_in_channel")
    if person.is_ultra_restricted:
        raise SlackError("ura_max_channels")
    if channel.is_archived:
        raise SlackError("is_archived")


METHODS = (
    Method("conversations.list", conversations_list),
    Method("conversations.info", conversations_info),
    Method("conversations.members", conversations_members),
    Method("conversations.join", conversations_join, ("channels:join",)),
    Method("conversations.invite", conversations_invite),
    Method("conversations.open", conversations_open),
)
