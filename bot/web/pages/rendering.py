"""Pages as HTML, from the project's own templates; everything that somebody wrote is escaped."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from secrets import token_urlsafe
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.mail.rendering import day, paragraphs
from bot.web.pages.colours import colours_of

if TYPE_CHECKING:
    from wsgiref.types import StartResponse

TEMPLATES = Path(__file__).parents[2] / "templates" / "pages"
_WEB = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True)
class Page:
    """A page to be shown: its template, what that needs, and the campaign's colour if it has one."""

    template: str
    facts: Mapping[str, Any]
    colour: str | None = None
    status: HTTPStatus = HTTPStatus.OK
    headers: Mapping[str, str] = field(default_factory=dict)


def _environment() -> Environment:
    found = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    found.filters |= {"day": day, "paragraphs": paragraphs}
    found.tests["web_link"] = lambda link: bool(link and _WEB.match(link))
    return found


_ENVIRONMENT = _environment()


def answer_page(start_response: "StartResponse", page: Page) -> Iterable[bytes]:
    """The page as an answer that nobody keeps, no other site frames, and no script runs in."""
    nonce = token_urlsafe(16)
    facts = {"colours": colours_of(page.colour), "nonce": nonce, **page.facts}
    content = _ENVIRONMENT.get_template(f"{page.template}.jinja").render(facts).encode()
    headers = {
        "content-type": "text/html; charset=utf-8",
        "content-length": str(len(content)),
        "content-security-policy": policy(nonce),
        **STRICT,
        **page.headers,
    }
    start_response(f"{page.status.value} {page.status.phrase}", list(headers.items()))
    return [content]


def policy(nonce: str) -> str:
    """What browsers may load and do on a page: its own style and pictures, and send its forms back."""
    return (
        f"default-src 'none'; style-src 'nonce-{nonce}'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    )


STRICT = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}
"""Headers of everything that is found by a secret."""
