"""What a person can pick in a form: people, channels, their files, and options they were shown."""

from sandbox.forms.elements import Placed
from sandbox.forms.values import Known
from sandbox.hub import Hub
from sandbox.model import Channel
from sandbox.people.place import Place
from sandbox.shapes import messages
from sandbox.wire import Json


def known_to(hub: Hub, place: Place, placed: Placed) -> Known:
    """Everything that can be picked in this field on this surface."""
    world, user = hub.world, place.person.id
    seen = [c for c in world.channels.values() if world.sees(user, c) and not c.is_archived]
    files = {f.id: messages.stored_file(f, world) for f in world.files.values() if f.user == user}
    offered = hub.offered.get((place.key, placed.block_id, placed.action_id), {})
    return Known(
        people=frozenset(p.id for p in world.people.values() if not p.deleted),
        public_channels=frozenset(c.id for c in seen if c.kind == "public"),
        conversations=frozenset(c.id for c in seen if _passes(c, placed.element.get("filter") or {})),
        files=files,
        offered={(placed.block_id, placed.action_id): offered},
    )


def _passes(channel: Channel, condition: Json) -> bool:
    include = condition.get("include")
    return not include or channel.kind in include
