"""The outer form of an event, and which events the bot hears of."""

from sandbox.ids import new_id
from sandbox.manifest import Manifest
from sandbox.wire import Json
from sandbox.world import World

_MESSAGE_SUBSCRIPTION = {
    "channel": "message.channels",
    "group": "message.groups",
    "im": "message.im",
    "mpim": "message.mpim",
}
_WITHOUT_MEMBERSHIP = {
    "channel_rename",
    "channel_archive",
    "channel_unarchive",
    "channel_created",
    "channel_left",
    "group_left",
    "member_left_channel",
    "app_home_opened",
}


def subscription(event: Json) -> str:
    """The name under which a manifest subscribes to this event."""
    if event["type"] == "message":
        return _MESSAGE_SUBSCRIPTION[event["channel_type"]]
    return str(event["type"])


def wanted(event: Json, manifest: Manifest, world: World) -> bool:
    """Whether the bot gets this event: subscribed, and a member of the channel where that matters."""
    if subscription(event) not in manifest.events:
        return False
    channel_id = event.get("channel_id") if event["type"] == "file_shared" else event.get("channel")
    if not isinstance(channel_id, str) or event["type"] in _WITHOUT_MEMBERSHIP:
        return True
    return world.app.bot_user in world.channels[channel_id].members


def wrap(event: Json, world: World, at: float) -> Json:
    """The `event_callback` around an event that happened at `at` (seconds since the epoch)."""
    return {
        "token": world.app.verification_token,
        "team_id": world.team_id,
        "context_team_id": world.team_id,
        "context_enterprise_id": None,
        "api_app_id": world.app.app_id,
        "event": event,
        "type": "event_callback",
        "event_id": new_id("Ev"),
        "event_time": int(at),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": world.team_id,
                "user_id": world.app.bot_user,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": "4-" + new_id("EC"),
    }
