"""Addresses of calendars: one that is given, those that may be revoked, and the news that one was."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from campaigns.core.wording import capitalized
from campaigns.editorial.calendar_links import LinkPage
from handlers.blocks.kit.elements import Block, Blocks, View, actions, button, confirm, modal, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.text import cut, day, literal, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind
from storage.models import CalendarLink

Facts = Mapping[str, Any]
A_PAGE = 20
HIDDEN = "a private campaign"


def link_given(address: str, link: CalendarLink, name: str | None) -> Message:
    """An address to subscribe to, for its person alone; `name` is its campaign's, where they may see that."""
    of = f"*{literal(name, 100)}*" if name else HIDDEN if link.campaign_id else "all campaigns you can see"
    text = (
        f"Subscribe to the calendar of {of} in your calendar program with this address:\n`{address}`\n"
        "It is yours: whoever has it can read what you see there."
    )
    return Message(text, [section(text), _buttons(link)])


def link_list(page: LinkPage, reader: str) -> View:
    """The links that the reader may replace or revoke, newest first."""
    blocks: Blocks = [
        block for link in page.links for block in (_line(link, reader, page.named), _buttons(link))
    ]
    if not page.total:
        blocks = [section("Nobody has a link that you could revoke. *For your own calendar* gives you one.")]
    blocks += paging("links:", page.number, page.total, A_PAGE)
    return modal(None, "Calendar links", blocks)


def _line(link: CalendarLink, reader: str, named: Collection[int]) -> Block:
    of = "*All campaigns they see*"
    if link.campaign is not None:
        of = f"*{literal(link.campaign.name, 100)}*" if link.campaign_id in named else capitalized(HIDDEN)
    whose = "yours" if link.user_id == reader else person(link.user_id)
    return section(f"{of} · {whose} · given {day(link.given_at.date())}")


def _buttons(link: CalendarLink) -> Block:
    sure = confirm("Revoke this link?", "Calendar programs that use it get nothing any more.", "Revoke")
    about = Reference(link=link.id)
    return actions(
        button("New address", ActionId.REPLACE_LINK, about),
        button("Revoke", ActionId.REVOKE_LINK, about, style="danger", confirm=sure),
    )


def _revoked(facts: Facts) -> Message:
    """Somebody else revoked one's link, or replaced it."""
    of = f"*{literal(facts['campaign'], 80)}*" if "campaign" in facts else "all campaigns you see"
    if "campaign" not in facts and facts["campaign_id"]:
        of = HIDDEN
    what = "replaced" if facts["replaced"] else "revoked"
    lines = f"📅 {person(facts['revoked_by'])} has {what} your link to the calendar of {of}."
    reference = Reference(campaign=facts["campaign_id"])
    get = actions(button("Get a new address", ActionId.GET_CALENDAR, reference))
    return Message(cut(f"Your calendar link was {what}.", 300), [section(lines), get])


LINK_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.CALENDAR_LINK: _revoked}
