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
from bot.web.pages.addresses import PATH, is_picture, secret_in
from bot.web.pages.forms import is_from_page, read_form
from bot.web.pages.opened import Opened, Redirect, Shown
from bot.web.pages.rate_limit import RateLimit
from bot.web.pages.rendering import Page, answer_page
from bot.web.pages.states import closed, expired, link_state, renewed, unknown
from campaigns.core import log_context
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import AlreadyProcessed, UnitOfWorkFactory
from campaigns.outside import links, renewing
from campaigns.outside.links import LinkState
from storage.enums import LinkPurpose

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

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


@dataclass(frozen=True)
class Pages:
    """An application that answers all addresses of pages, with GET and POST, and of pictures on them."""

    units_of_work: UnitOfWorkFactory
    workspace_id: str
    now: Callable[[], datetime]
    slack: WebClient
    limits: Limits = field(default_factory=Limits)

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer one request."""
        opened = self._opened(environ.get("PATH_INFO", ""))
        if opened is None:
            may_guess = self.limits.guessed.allows(environ.get("REMOTE_ADDR", ""))
            return answer_page(start_response, unknown() if may_guess else _too_often())
        what = what_of(environ)
        if not self._limit(what).allows(opened.link_id):
            return answer_page(start_response, _too_often())
        if what == FORM:
            return _answer(start_response, opened, _sent(opened, environ))
        if what == PICTURE:
            return pictures.answer_picture(start_response, opened, pictures.asked_for(environ))
        return _answer(start_response, opened, _shown(opened))

    def knows(self, path: str) -> bool:
        """Whether the address of a page opens anything: what is sent to another one need not be read."""
        return self._opened(path) is not None

    def _opened(self, path: str) -> Opened | None:
        secret = secret_in(path)
        with self.units_of_work.database.read() as session:
            link = links.found_by(session, self.workspace_id, secret)
            if link is None:
                return None
            log_context.note(campaign=link.campaign_id, person=links.actor_of(link).user_id)
            return Opened(self.units_of_work, self.slack, secret, link.id, link.purpose, self.now())

    def _limit(self, what: str) -> RateLimit:
        """A page of many pictures is one page that was opened."""
        if what == FORM:
            return self.limits.sent
        return self.limits.pictures if what == PICTURE else self.limits.opened


PAGE, FORM, PICTURE = "page", "form", "picture"
"""What is asked for."""


def what_of(environ: "WSGIEnvironment") -> str:
    """Whether a page is asked for, a form sent, or a picture wanted."""
    if is_picture(environ.get("PATH_INFO", "")):
        return PICTURE
    return FORM if environ.get("REQUEST_METHOD") == "POST" else PAGE


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
