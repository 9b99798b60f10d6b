"""People and bots entering and leaving channels, with the events that follow."""

from sandbox.hub import Hub
from sandbox.model import Channel

_LETTER = {"public": "C", "private": "G", "im": "D", "mpim": "G"}


def add_member(hub: Hub, channel: Channel, user: str, inviter: str | None = None) -> None:
    """`user` is in the channel from now on; nothing happens if they were."""
    if user in channel.members:
        return
    channel.members.append(user)
    event = {"type": "member_joined_channel", "user": user, "channel": channel.id}
    event |= {"channel_type": _LETTER[channel.kind], "team": hub.world.team_id}
    hub.event(event | {"inviter": inviter} if inviter else event)
    hub.changed("channels", channel=channel.id)


def remove_member(hub: Hub, channel: Channel, user: str, actor: str | None = None) -> None:
    """`user` is no longer in the channel. The bot hears of its own leaving too."""
    if user not in channel.members:
        return
    channel.members.remove(user)
    if user == hub.world.app.bot_user:
        kind = "channel_left" if channel.kind == "public" else "group_left"
        hub.event({"type": kind, "channel": channel.id, "actor_id": actor or user})
    event = {"type": "member_left_channel", "user": user, "channel": channel.id}
    hub.event(event | {"channel_type": _LETTER[channel.kind], "team": hub.world.team_id})
    hub.changed("channels", channel=channel.id)
