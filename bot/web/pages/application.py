"""The pages for people without Slack: each is found by the secret in its address, and shows what that opens.

A GET changes nothing, for mail scanners open links. Whoever sends a form off does it once: it carries a number of its
own, and a key that nobody has without the link.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

from slack_sdk import WebClient

from bot.web.pages import client, creator, pictures
from bot.web.pages.addresses import PATH
from bot.web.pages.forms import is_from_page, read_form
from bot.web.pages.opened import Opened, Redirect, Shown
from bot.web.pages.rate_limit import RateLimit
from bot.web.pages.rendering import Page, answer_page
from bot.web.pages.states import closed, expired, link_state, renewed, unknown
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import AlreadyProcessed, UnitOfWorkFactory
from campaigns.outside import links, renewing
from campaigns.outside.links import LinkState
from storage.enums import LinkPurpose

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

logger = logging.getLogger(__name__)

TOO_OFTEN = "You have asked very often. Please wait for a minute, then open the link again."
NOT_FROM_HERE = "This form was not sent by its page. Open the link in your e-mail, and send it from there."


@dataclass(frozen=True)
class Limits:
    """How often a link is opened, shows pictures, and sends something at most, and how often an address may guess."""

    opened: RateLimit = field(default_factory=lambda: RateLimit(60, 60))
    sent: RateLimit = field(default_factory=lambda: RateLimit(20, 60))
    guessed: RateLimit = field(default_factory=lambda: RateLimit(30, 60))
    pictures: RateLimit = field(default_factory=lambda: RateLimit(300, 60))


def pages(
    units_of_work: UnitOfWorkFactory,
    workspace_id: str,
    now: Callable[[], datetime],
    slack: WebClient,
    limits: Limits | None = None,
) -> "WSGIApplication":
    """An application that answers all addresses of pages, with GET and POST."""
    limited = limits or Limits()

    def application(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        secret = environ.get("PATH_INFO", "").removeprefix(PATH)
        with units_of_work.database.read() as session:
            link = links.found_by(session, workspace_id, secret)
            if link is None:
                may_guess = limited.guessed.allows(environ.get("REMOTE_ADDR", ""))
                return answer_page(start_response, unknown() if may_guess else _too_often())
            opened = Opened(units_of_work, slack, secret, link.id, link.purpose, now())
        is_sent = environ.get("REQUEST_METHOD") == "POST"
        picture = None if is_sent else pictures.asked_for(environ)
        if not _limit(limited, is_sent=is_sent, is_picture=picture is not None).allows(opened.link_id):
            return answer_page(start_response, _too_often())
        if is_sent:
            return _answer(start_response, opened, _sent(opened, environ))
        if picture is not None:
            return pictures.answer_picture(start_response, opened, picture)
        return _answer(start_response, opened, _shown(opened))

    return application


def _limit(limits: Limits, *, is_sent: bool, is_picture: bool) -> RateLimit:
    """A page of many pictures is one page that was opened."""
    if is_sent:
        return limits.sent
    return limits.pictures if is_picture else limits.opened


def _answer(start_response: "StartResponse", opened: Opened, shown: Shown) -> Iterable[bytes]:
    if isinstance(shown, Page):
        return answer_page(start_response, shown)
    headers = [("location", f"{PATH}{opened.secret}"), ("content-length", "0"), ("cache-control", "no-store")]
    start_response("303 See Other", [*headers, ("referrer-policy", "no-referrer")])
    return [b""]


def _shown(opened: Opened, refusal: Refusal | None = None) -> Page:
    """The page as it is now; `refusal` is what was wrong with what was sent."""
    state = link_state(opened)
    if state is LinkState.REVOKED:
        return closed(opened)
    if state is LinkState.EXPIRED:
        return expired(opened, refusal)
    if opened.purpose is LinkPurpose.CREATOR:
        return creator.page(opened, refusal)
    return client.page(opened, refusal)


def _sent(opened: Opened, environ: "WSGIEnvironment") -> Shown:
    sent = read_form(environ)
    if not is_from_page(environ, sent, opened.secret, opened.link_id):
        return closed(opened, NOT_FROM_HERE, HTTPStatus.FORBIDDEN)
    opened = opened.sending(sent)
    is_renewal = sent.text("act") == "renew"
    if not is_renewal and link_state(opened) is not LinkState.GOOD:
        return _shown(opened)
    try:
        if is_renewal:
            renewing.renew(opened.units_of_work, opened.actor(), opened.at, opened.link_id)
            return renewed(opened)
        act = creator.act if opened.purpose is LinkPurpose.CREATOR else client.act
        act(opened, sent)
    except AlreadyProcessed:
        return Redirect()
    except Refusal as refusal:
        return _shown(opened, refusal)
    return Redirect()


def _too_often() -> Page:
    return Page("message", {"title": "Please wait", "words": TOO_OFTEN}, status=HTTPStatus.TOO_MANY_REQUESTS)
