"""What the menus of planned posts offer, wherever such a post is shown."""

from handlers.blocks.text import moment
from handlers.values import Target
from storage.models import Deliverable


def place(deliverable: Deliverable) -> str:
    """Where and when a post is published, in one line of mrkdwn."""
    when = moment(deliverable.slot_at) if deliverable.slot_at else "no time set yet"
    return f"{deliverable.platform.label} {deliverable.kind.value} · {when}"


def halves_choices(deliverable: Deliverable) -> list[tuple[str, Target]]:
    """A new design or new copy, each decided on again by itself."""
    return [
        ("New design…", Target(deliverable=deliverable.id, word="design")),
        ("New copy…", Target(deliverable=deliverable.id, word="copy")),
    ]


def end_choice(deliverable: Deliverable) -> tuple[str, Target]:
    """How a post ends before it is published: the team's own is taken out, a creator's is dropped with its fee."""
    if deliverable.participation_id is None:
        return "Take it out…", Target(deliverable=deliverable.id, word="remove")
    return "Drop this post…", Target(deliverable=deliverable.id, word="drop")
