"""The posts of a campaign, each with how it stands and what can be done about it; page by page."""

from collections.abc import Collection, Sequence

from campaigns.content import parts
from campaigns.content.deliverables import was_approved
from campaigns.people.permissions import Action
from handlers.blocks.items.content.choices import (
    Choices,
    calendar_is_open,
    end_choice,
    halves_choices,
    open_choice,
)
from handlers.blocks.kit.elements import Block, Blocks, View, header, modal, overflow, section
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.text import day, link, literal, moment
from handlers.identifiers.ids import ActionId, ModalId
from handlers.identifiers.reference import Reference
from storage.enums import DeliverableStatus
from storage.models import Campaign, Deliverable

A_PAGE = 30
MOST_CHOICES = 5
"""A menu has no room for more; the page of a post has them all."""
_STATUS = DeliverableStatus
_DRAFTS = {_STATUS.IN_PROGRESS, _STATUS.READY_FOR_REVIEW, _STATUS.CHANGES_REQUESTED, _STATUS.APPROVED}
_OPEN = {_STATUS.PLANNED, *_DRAFTS}
_MADE_APART = {*_OPEN, _STATUS.PUBLISHED, _STATUS.MISSED}
"""Where it matters how design and copy stand, each on its own."""
NEVER_PUBLISHED = {DeliverableStatus.REJECTED, DeliverableStatus.MISSED, DeliverableStatus.DROPPED}
"""What is not published any more."""


def posts_view(campaign: Campaign, posts: Sequence[Deliverable], page: int, may: Collection[Action]) -> View:
    """A page of the posts in a modal of their own, with the choices of somebody who `may` do so much."""
    blocks = [section(f"*{literal(campaign.name, 100)}*"), *posts_page(campaign, posts, page, may)]
    return modal(ModalId.POSTS, "Posts", blocks, reference=Reference(campaign=campaign.id, page=page))


def posts_page(
    campaign: Campaign, posts: Sequence[Deliverable], page: int, may: Collection[Action]
) -> Blocks:
    """One page (from 0) of the posts, with buttons to the others; nothing where there is none."""
    if not posts:
        return []
    page = min(page, (len(posts) - 1) // A_PAGE)
    shown = posts[page * A_PAGE : (page + 1) * A_PAGE]
    paged = paging(f"posts:{campaign.id}", page, len(posts), A_PAGE)
    return [header("Posts"), *(_post(campaign, one, may) for one in shown), *paged]


def _post(campaign: Campaign, one: Deliverable, may: Collection[Action]) -> Block:
    parts = [f"*{one.number}. {literal(one.title)}*", one.status.label, *_when(one)]
    if one.round > 1:
        parts.append(f"round {one.round}")
    lines = [" · ".join(parts), *_halves(one)]
    if one.permalink:
        lines.append(link(one.permalink, one.permalink))
    choices = [] if campaign.status.is_over else choices_of(campaign, one, may)
    return section("\n".join(lines), overflow(ActionId.CHOOSE, [open_choice(one), *choices][:MOST_CHOICES]))


def _when(one: Deliverable) -> list[str]:
    """When it was published, else when it is to be; what is never published has no day that was agreed."""
    if one.published_at:
        return [moment(one.published_at)]
    if one.slot_at:
        return [moment(one.slot_at)]
    return (
        [f"publish on {day(one.publish_on)}"] if one.publish_on and one.status not in NEVER_PUBLISHED else []
    )


def _halves(one: Deliverable) -> list[str]:
    """How design and copy stand, where each is made on its own and something may still become of them."""
    if one.status not in _MADE_APART:
        return []
    found = {"Design": one.asset_status, "Copy": one.copy_status}
    stand = [f"{name}: {status.label}" for name, status in found.items() if status is not None]
    return [" · ".join(stand)] if stand else []


def choices_of(campaign: Campaign, one: Deliverable, may: Collection[Action]) -> Choices:
    """What somebody may do about a post as it stands, what is wanted most first."""
    if one.slot_at or parts.are_begun(one):
        return _planned_choices(campaign, one, may)
    return _influencer_choices(one, may)


def _influencer_choices(one: Deliverable, may: Collection[Action]) -> Choices:
    return [
        *_offered("Enter draft…", one, "hand_in", may, Action.HAND_IN, when=one.status in _DRAFTS),
        *_offered("Record link…", one, "publish", may, Action.RECORD_LINKS, when=was_approved(one)),
        *_never(one, may),
        *_offered("Drop…", one, "drop", may, Action.DROP_POSTS, when=one.status in _OPEN),
    ]


def _planned_choices(campaign: Campaign, one: Deliverable, may: Collection[Action]) -> Choices:
    """Up to five choices, for more a menu has no room: a post that can be taken out is not offered as missed."""
    movable = one.status in {*_OPEN, _STATUS.MISSED}
    moving = movable and calendar_is_open(campaign)
    again = "Set again…" if one.status is _STATUS.MISSED else "Move…"
    ends = end_choice(campaign, one, may) if movable else []
    return [
        *(halves_choices(one, may) if one.status in _DRAFTS else []),
        *_offered(again, one, "slot", may, Action.MOVE_POSTS, when=moving),
        *_offered("Published…", one, "publish", may, Action.RECORD_LINKS, when=was_approved(one)),
        *(ends or _never(one, may)),
    ]


def _never(one: Deliverable, may: Collection[Action]) -> Choices:
    is_approved = one.status is _STATUS.APPROVED
    return _offered("Never published…", one, "miss", may, Action.MISS_POSTS, when=is_approved)


def _offered(
    words: str, one: Deliverable, word: str, may: Collection[Action], needed: Action, *, when: bool
) -> Choices:
    return [(words, Reference(deliverable=one.id, word=word))] if when and needed in may else []
