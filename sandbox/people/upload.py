"""Files that people upload, and files anybody may look at."""

import base64
import binascii

from sandbox.api.files import new_file
from sandbox.errors import PersonRefused
from sandbox.hub import Hub
from sandbox.people.request import acting_person, field
from sandbox.shapes import messages
from sandbox.wire import Json


async def upload(hub: Hub, body: Json) -> Json:
    """{user, name} and `content`, bytes, or `content_base64`: a file of one's own, for a message or a form.

    Error: bad_content.
    """
    person = acting_person(hub, body)
    content = body.get("content")
    if not isinstance(content, bytes):
        content = _decoded(str(field(body, "content_base64")))
    entry = new_file(hub, str(field(body, "name")), person.id)
    entry.content, entry.complete = content, True
    hub.changed("files")
    return {"file": messages.stored_file(entry, hub.world)}


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise PersonRefused("bad_content", "content_base64 is not base64.") from None
