"""Uploading files in three steps, and asking about them."""

import mimetypes

from sandbox.api.call import Call, Method
from sandbox.api.content import read_blocks
from sandbox.api.rooms import place_to_post
from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.ids import new_id
from sandbox.model import Message, StoredFile
from sandbox.posting import post
from sandbox.shapes import messages
from sandbox.wire import Json

MOST_BYTES = 50_000_000


def get_upload_url(hub: Hub, call: Call) -> Json:
    """Step one: an address to upload to. Errors: invalid_arguments, file_upload_size_restricted."""
    name, length = call.text("filename"), call.text("length")
    if not name or not length.isdigit() or int(length) == 0:
        raise SlackError("invalid_arguments")
    if int(length) > MOST_BYTES:
        raise SlackError("file_upload_size_restricted")
    entry = new_file(hub, name, hub.world.app.bot_user)
    return {"upload_url": f"{hub.base_url}/upload/v1/{entry.id}", "file_id": entry.id}


def complete_upload(hub: Hub, call: Call) -> Json:
    """Step three: the files can be seen, and are posted if a channel is given. Errors: file_not_found, posting's."""
    entries = [_uploaded(hub, item) for item in call.json("files", "invalid_arguments") or []]
    if not entries:
        raise SlackError("invalid_arguments")
    target = call.text("channel_id") or call.text("channels")
    channel = place_to_post(hub, target) if target else None
    for entry in entries:
        entry.complete = True
    if channel:
        for entry in entries:
            entry.channels.append(channel.id)
        message = Message(
            ts=hub.clock.new_ts(), user=hub.world.app.bot_user, text=call.text("initial_comment")
        )
        message.blocks = read_blocks(call.json("blocks", "invalid_blocks_format")) or []
        message.thread_ts = call.text("thread_ts") or None
        message.files, message.from_app = [entry.id for entry in entries], True
        post(hub, channel, message)
    hub.changed("files")
    return {"files": [messages.stored_file(entry, hub.world) for entry in entries]}


def info(hub: Hub, call: Call) -> Json:
    """One file. Error: file_not_found."""
    entry = hub.world.files.get(call.text("file"))
    if entry is None or not entry.complete:
        raise SlackError("file_not_found")
    return {"file": messages.stored_file(entry, hub.world), "comments": []}


def new_file(hub: Hub, name: str, user: str) -> StoredFile:
    """An empty file of that name, not yet complete."""
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    entry = StoredFile(new_id("F"), name, name, kind, user, int(hub.clock.now()))
    hub.world.files[entry.id] = entry
    return entry


def _uploaded(hub: Hub, item: Json) -> StoredFile:
    entry = hub.world.files.get(str(item.get("id")))
    if entry is None or not entry.content:
        raise SlackError("file_not_found")
    entry.title = item.get("title") or entry.name
    return entry


METHODS = (
    Method("files.getUploadURLExternal", get_upload_url, ("files:write",)),
    Method("files.completeUploadExternal", complete_upload, ("files:write",)),
    Method("files.info", info, ("files:read",)),
)
