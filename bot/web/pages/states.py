"""Pages of links that open nothing: unknown, revoked, expired."""

from http import HTTPStatus

from bot.web.pages.opened import Opened
from bot.web.pages.rendering import Page
from campaigns.core.errors import Refusal
from campaigns.outside import links
from campaigns.outside.links import LinkState

_UNKNOWN = "This link opens nothing. Please open it from your e-mail once more, as a whole; a line may have been cut."
_REVOKED = "This link is no longer good. If something still waits for you, a newer e-mail has its link."


def link_state(opened: Opened) -> LinkState:
    """Whether a link is good; one that was used to decide still shows what was decided."""
    with opened.units_of_work.database.read() as session:
        state = links.state_of(opened.link(session), opened.at)
        return LinkState.GOOD if state is LinkState.USED else state


def unknown() -> Page:
    """Of an address that opens nothing, and says nothing of any campaign."""
    return Page("message", {"title": "Nothing here", "words": _UNKNOWN}, status=HTTPStatus.NOT_FOUND)


def closed(opened: Opened, words: str = _REVOKED, status: HTTPStatus = HTTPStatus.GONE) -> Page:
    """Of a link that opens nothing any more; whom it was for is said, and nothing of the campaign."""
    with opened.units_of_work.database.read() as session:
        return Page("closed", {**opened.common(session), "words": words, "may_renew": False}, status=status)


def expired(opened: Opened, refusal: Refusal | None = None) -> Page:
    """Of a link whose time is over: a new one is sent to the address that it went to."""
    words = "This link has expired."
    with opened.units_of_work.database.read() as session:
        facts = {**opened.common(session, refusal), "words": words, "may_renew": True}
    return Page("closed", facts, status=HTTPStatus.GONE)


def renewed(opened: Opened) -> Page:
    """A new link is on its way."""
    with opened.units_of_work.database.read() as session:
        facts = opened.common(session)
    words = f"A new link is on its way to {facts['address']}."
    return Page("closed", {**facts, "words": words, "may_renew": False})
