"""Messages and files on the wire."""

from sandbox.model import Channel, Message, StoredFile
from sandbox.wire import Json
from sandbox.world import World, replies_to


def message(entry: Message, channel: Channel, world: World, *, with_metadata: bool = False) -> Json:
    """A message as history, events and interaction payloads show it."""
    shape: Json = {
        "user": entry.user,
        "type": "message",
        "ts": entry.ts,
        "text": entry.text,
        "team": world.team_id,
    }
    if entry.subtype:
        shape["subtype"] = entry.subtype
    if entry.from_app:
        shape |= {"bot_id": world.app.bot_id, "app_id": world.app.app_id, "bot_profile": bot_profile(world)}
    if entry.blocks:
        shape["blocks"] = entry.blocks
    if entry.attachments:
        shape["attachments"] = entry.attachments
    if entry.edited:
        shape["edited"] = entry.edited
    if entry.files:
        shape["files"] = [stored_file(world.files[key], world) for key in entry.files]
    if entry.metadata and with_metadata:
        shape["metadata"] = entry.metadata
    return shape | _thread(entry, channel)


def _thread(entry: Message, channel: Channel) -> Json:
    if entry.thread_ts and entry.thread_ts != entry.ts:
        return {"thread_ts": entry.thread_ts}
    replies = replies_to(channel, entry.ts)
    if not replies:
        return {}
    people = list(dict.fromkeys(reply.user for reply in replies))
    return {
        "thread_ts": entry.ts,
        "reply_count": len(replies),
        "reply_users_count": len(people),
        "latest_reply": replies[-1].ts,
        "reply_users": people,
        "is_locked": False,
        "subscribed": False,
    }


def bot_profile(world: World) -> Json:
    """The bot's visiting card on its messages."""
    return {
        "id": world.app.bot_id,
        "app_id": world.app.app_id,
        "user_id": world.app.bot_user,
        "name": world.people[world.app.bot_user].real_name,
        "icons": {},
        "deleted": False,
        "updated": world.people[world.app.bot_user].updated,
        "team_id": world.team_id,
    }


def stored_file(entry: StoredFile, world: World) -> Json:
    """A file object. Its private URL needs the bot's token, as at Slack."""
    name = entry.name.rpartition(".")
    kind = name[2].lower() if name[0] else "binary"
    private = f"{world.base_url}/files-pri/{world.team_id}-{entry.id}/{entry.name}"
    return {
        "id": entry.id,
        "created": entry.created,
        "timestamp": entry.created,
        "name": entry.name,
        "title": entry.title,
        "mimetype": entry.mimetype,
        "filetype": kind,
        "pretty_type": kind.upper(),
        "user": entry.user,
        "user_team": world.team_id,
        "editable": False,
        "size": len(entry.content),
        "mode": "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": False,
        "public_url_shared": False,
        "display_as_bot": False,
        "username": "",
        "url_private": private,
        "url_private_download": private + "?download=1",
        "permalink": f"{world.base_url}/files/{entry.user}/{entry.id}/{entry.name}",
        "channels": [key for key in entry.channels if world.channels[key].kind == "public"],
        "groups": [key for key in entry.channels if world.channels[key].kind == "private"],
        "ims": [key for key in entry.channels if world.channels[key].kind == "im"],
        "shares": _shares(entry, world),
        "has_rich_preview": False,
        "file_access": "visible",
    }


def _shares(entry: StoredFile, world: World) -> Json:
    """In which messages of channels a file stands."""
    shares: Json = {}
    for key in dict.fromkeys(entry.channels):
        channel = world.channels[key]
        if channel.kind in ("public", "private"):
            posted = [
                {
                    "ts": one.ts,
                    "channel_name": channel.name,
                    "team_id": world.team_id,
                    "share_user_id": one.user,
                }
                | _thread(one, channel)
                for one in channel.messages
                if entry.id in one.files
            ]
            shares.setdefault(channel.kind, {})[key] = posted
    return shares
