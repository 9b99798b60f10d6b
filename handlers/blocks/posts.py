"""The posts of a campaign, each with how it stands and what can be done about it; page by page."""

from collections.abc import Sequence

from handlers.blocks.items.choices import end_choice, halves_choices
from handlers.blocks.kit import Block, Blocks, View, header, modal, overflow, section
from handlers.blocks.lists import paging
from handlers.blocks.text import day, link, literal, moment
from handlers.ids import Do
from handlers.values import Target
from storage.models import Campaign, Deliverable
from storage.words import DeliverableStatus

A_PAGE = 30
_STATUS = DeliverableStatus
_DRAFTS = {_STATUS.IN_PROGRESS, _STATUS.READY_FOR_REVIEW, _STATUS.CHANGES_REQUESTED, _STATUS.APPROVED}
_LINKS = {_STATUS.APPROVED, _STATUS.PUBLISHED, _STATUS.MISSED}
_DROPS = {_STATUS.PLANNED, *_DRAFTS}


def posts_view(campaign: Campaign, posts: Sequence[Deliverable], page: int) -> View:
    """A page of the posts in a modal of their own."""
    blocks = [section(f"*{literal(campaign.name, 100)}*"), *posts_page(campaign, posts, page)]
    return modal(None, "Posts", blocks, target=Target(campaign=campaign.id))


def posts_page(campaign: Campaign, posts: Sequence[Deliverable], page: int) -> Blocks:
    """One page (from 0) of the posts, with buttons to the others; nothing where there is none."""
    if not posts:
        return []
    page = min(page, (len(posts) - 1) // A_PAGE)
    shown = posts[page * A_PAGE : (page + 1) * A_PAGE]
    paged = paging(f"posts:{campaign.id}", page, len(posts), A_PAGE)
    return [header("Posts"), *(_post(campaign, one) for one in shown), *paged]


def _post(campaign: Campaign, one: Deliverable) -> Block:
    parts = [f"*{one.number}. {literal(one.title)}*", one.status.label]
    if one.slot_at:
        parts.append(moment(one.slot_at))
    elif one.publish_on:
        parts.append(f"publish on {day(one.publish_on)}")
    if one.round > 1:
        parts.append(f"round {one.round}")
    lines = [" · ".join(parts), *_halves(one)]
    if one.permalink:
        lines.append(link(one.permalink, one.permalink))
    choices = [] if campaign.status.is_over else post_choices(one)
    return section("\n".join(lines), overflow(Do.CHOOSE, choices) if choices else None)


def _halves(one: Deliverable) -> list[str]:
    """How design and copy stand, where each is made on its own."""
    if one.asset_status is None or one.copy_status is None:
        return []
    return [f"Design: {one.asset_status.label} · Copy: {one.copy_status.label}"]


def post_choices(one: Deliverable) -> list[tuple[str, Target]]:
    """What can be done about a post as it stands."""
    return _planned_choices(one) if one.slot_at or one.copy_status else _creators_choices(one)


def _creators_choices(one: Deliverable) -> list[tuple[str, Target]]:
    return _offered(
        one,
        [
            ("Enter draft…", "hand_in", _DRAFTS),
            ("Record link…", "publish", _LINKS),
            ("Never published…", "miss", {_STATUS.APPROVED}),
            ("Drop…", "drop", _DROPS),
        ],
    )


def _planned_choices(one: Deliverable) -> list[tuple[str, Target]]:
    """The five choices that a menu has room for."""
    versions = halves_choices(one) if one.status in _DRAFTS else []
    again = "Set again…" if one.status is _STATUS.MISSED else "Move…"
    rest = _offered(
        one,
        [
            (again, "slot", {*_DROPS, _STATUS.MISSED}),
            ("Published…", "publish", _LINKS),
        ],
    )
    return [*versions, *rest, *([end_choice(one)] if one.status in {*_DROPS, _STATUS.MISSED} else [])]


def _offered(
    one: Deliverable, choices: list[tuple[str, str, set[DeliverableStatus]]]
) -> list[tuple[str, Target]]:
    return [
        (words, Target(deliverable=one.id, word=word))
        for words, word, statuses in choices
        if one.status in statuses
    ]
