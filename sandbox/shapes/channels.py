"""Conversations on the wire."""

from sandbox.model import Channel
from sandbox.wire import Json
from sandbox.world import World

EVENT_TYPE = {"public": "channel", "private": "group", "im": "im", "mpim": "mpim"}
_INTERACTION_NAMES = {"im": "directmessage", "private": "privategroup"}


def conversation(channel: Channel, world: World) -> Json:
    """A conversation object as the bot sees it."""
    shape: Json = {
        "id": channel.id,
        "created": channel.created,
        "is_archived": channel.is_archived,
        "is_im": channel.kind == "im",
        "is_org_shared": False,
        "context_team_id": world.team_id,
        "updated": channel.created * 1000,
    }
    if channel.kind == "im":
        partner = world.partner(channel)
        return shape | {"user": partner, "is_user_deleted": world.people[partner].deleted, "priority": 0}
    return shape | {
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": channel.kind == "public",
        "is_group": channel.kind == "private",
        "is_mpim": channel.kind == "mpim",
        "is_private": channel.kind != "public",
        "is_general": channel.name == "general",
        "is_member": world.app.bot_user in channel.members,
        "is_shared": False,
        "is_ext_shared": False,
        "is_pending_ext_shared": False,
        "pending_shared": [],
        "previous_names": [],
        "creator": channel.creator,
        "unlinked": 0,
        "topic": {"value": channel.topic, "creator": "", "last_set": 0},
        "purpose": {"value": channel.purpose, "creator": "", "last_set": 0},
        "num_members": len(channel.members),
    }


def named(channel: Channel) -> Json:
    """A channel inside an interaction: Slack hides the names of direct messages and private channels."""
    return {"id": channel.id, "name": _INTERACTION_NAMES.get(channel.kind, channel.name)}
