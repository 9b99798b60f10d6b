"""Finds the channel a call is about, and refuses as Slack does."""

from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.model import Channel

SCOPE_PREFIX = {"public": "channels", "private": "groups", "im": "im", "mpim": "mpim"}


def visible_channel(hub: Hub, channel_id: str) -> Channel:
    """A channel the bot may know of. Error: channel_not_found."""
    channel = hub.world.channels.get(channel_id)
    if channel is None:
        raise SlackError("channel_not_found")
    if channel.kind != "public" and hub.world.app.bot_user not in channel.members:
        raise SlackError("channel_not_found")
    return channel


def joined_channel(hub: Hub, channel_id: str) -> Channel:
    """A channel the bot is a member of. Errors: channel_not_found, not_in_channel."""
    channel = visible_channel(hub, channel_id)
    if hub.world.app.bot_user not in channel.members:
        raise SlackError("not_in_channel")
    return channel


def place_to_post(hub: Hub, target: str) -> Channel:
    """The channel, or the direct message behind a user id, that a message goes to.

    Errors: channel_not_found, not_in_channel, is_archived, messages_tab_disabled.
    """
    by_person = target[:1] in ("U", "W")
    channel = _direct_with(hub, target) if by_person else visible_channel(hub, target)
    member = hub.world.app.bot_user in channel.members
    if not member and "chat:write.public" not in hub.manifest.scopes:
        raise SlackError("not_in_channel")
    if channel.is_archived:
        raise SlackError("is_archived")
    if channel.kind == "im":
        _check_direct(hub, channel)
    return channel


def _direct_with(hub: Hub, user: str) -> Channel:
    person = hub.world.people.get(user)
    if person is None or person.is_bot or person.deleted:
        raise SlackError("channel_not_found")
    return hub.world.open_direct(user, at=hub.clock.now())


def _check_direct(hub: Hub, channel: Channel) -> None:
    partner = hub.world.partner(channel)
    if not hub.manifest.messages_tab or partner in hub.faults.no_dm:
        raise SlackError("messages_tab_disabled")
    if hub.world.people[partner].deleted:
        raise SlackError("is_archived")
