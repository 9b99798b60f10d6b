"""Files that people upload, and files anybody may look at."""

import base64
import binascii

from sandbox.api.files import MOST_BYTES, new_file
from sandbox.errors import PersonRefused
from sandbox.hub import Hub
from sandbox.people.request import acting_person, field
from sandbox.shapes import messages
from sandbox.wire import Json


async def upload(hub: Hub, body: Json) -> Json:
    """{user, name, content_base64}: a file of one's own, for a message or a form.

    Errors: bad_content, file_too_large.
    """
    person = acting_person(hub, body)
    if len(str(body.get("content_base64", ""))) > MOST_BYTES * 4 // 3 + 4:
        raise PersonRefused("file_too_large", f"Here a file may have up to {MOST_BYTES // 1_000_000} MB.")
    try:
        content = base64.b64decode(str(field(body, "content_base64")), validate=True)
    except binascii.Error:
        raise PersonRefused("bad_content", "content_base64 is not base64.") from None
    entry = new_file(hub, str(field(body, "name")), person.id)
    entry.content, entry.complete = content, True
    hub.changed("files")
    return {"file": messages.stored_file(entry, hub.world)}
