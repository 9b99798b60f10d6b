"""What the menus of posts and tasks offer to whoever looks at them, wherever a post is shown.

A choice that would be refused is not offered; whether it is permitted is checked at the click all the same.
"""

from collections.abc import Collection, Sequence

from campaigns.content import parts
from campaigns.people.permissions import Action
from handlers.blocks.kit.elements import Block, overflow
from handlers.blocks.kit.text import moment
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import CampaignStatus, ContentPart
from storage.models import Campaign, Deliverable, Task

Choices = list[tuple[str, Reference]]
_MADE_BY = {ContentPart.ASSET: Action.HAND_IN_DESIGN, ContentPart.COPY: Action.HAND_IN_COPY}


def place(deliverable: Deliverable) -> str:
    """Where and when a post is published, in one line of mrkdwn."""
    when = moment(deliverable.slot_at) if deliverable.slot_at else "no time set yet"
    what = f"{deliverable.platform.label} {deliverable.kind.value}"
    return when if what.casefold() in deliverable.title.casefold() else f"{what} · {when}"


def open_choice(deliverable: Deliverable) -> tuple[str, Reference]:
    """The page of a post."""
    return ("Open the post", Reference(deliverable=deliverable.id, word="post"))


def menu(choices: Sequence[tuple[str, Reference]]) -> Block | None:
    """The menu behind three dots; None where there is nothing to choose."""
    return overflow(ActionId.CHOOSE, choices) if choices else None


def halves_choices(deliverable: Deliverable, may: Collection[Action]) -> Choices:
    """A new design or new copy, each decided on again by itself; creators' work is handed in for them.

    What is not made in the post's campaign has no new version.
    """
    choices = {
        ContentPart.ASSET: ("New design…", Reference(deliverable=deliverable.id, word="design")),
        ContentPart.COPY: ("New copy…", Reference(deliverable=deliverable.id, word="copy")),
    }
    creators = deliverable.participation_id is not None
    return [
        choice
        for part, choice in choices.items()
        if parts.status_of(deliverable, part) and (Action.HAND_IN if creators else _MADE_BY[part]) in may
    ]


def end_choice(campaign: Campaign, deliverable: Deliverable, may: Collection[Action]) -> Choices:
    """How a post ends before it is published: the team's own is taken out, a creator's is dropped with its fee."""
    if deliverable.participation_id is not None:
        drop = ("Drop this post…", Reference(deliverable=deliverable.id, word="drop"))
        return [drop] if Action.DROP_POSTS in may else []
    if not calendar_is_open(campaign) or Action.TAKE_OUT_POSTS not in may:
        return []
    return [("Take it out…", Reference(deliverable=deliverable.id, word="remove"))]


def reassign_choice(task: Task, may: Collection[Action]) -> Choices:
    """Giving a task to somebody else."""
    give = ("Give to somebody else…", Reference(task=task.id, word="reassign"))
    return [give] if Action.REASSIGN in may else []


def calendar_is_open(campaign: Campaign) -> bool:
    """Whether posts may still be planned, moved and taken out: while a campaign is measured they may not."""
    return campaign.status is not CampaignStatus.MEASURING
