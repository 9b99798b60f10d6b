"""Pictures that lie in Slack, shown on pages: fetched with the bot's token, and only those that a link is about."""

from collections.abc import Iterable, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from sqlalchemy.orm import Session

from bot.web.pages.opened import Opened
from bot.web.pages.rendering import STRICT, Page, answer_page
from campaigns.content.versions import AssetFile, files_of
from campaigns.core.errors import Refusal
from campaigns.outside import links
from campaigns.outside.links import LinkState
from campaigns.parsing import chosen_id
from campaigns.portal.client_page import post_to_decide
from handlers.files.slack_files import content_of
from storage.enums import LinkPurpose
from storage.models import AccessLink, Deliverable, Version

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

MOST_BYTES = 10_000_000
KEPT_SECONDS = 600
"""How long a browser keeps a picture: versions never change, and a page is opened again to send its form."""
_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
)
"""How pictures begin; what begins otherwise is not shown, whatever it is called."""
NOT_SHOWN = Page(
    "message",
    {"title": "No picture", "words": "This file cannot be shown here."},
    status=HTTPStatus.NOT_FOUND,
)


def asked_for(environ: "WSGIEnvironment") -> tuple[int, int] | None:
    """Which file of which version a request asks for; None where it does not say."""
    version, _, place = parse_qs(environ.get("QUERY_STRING", "")).get("file", [""])[0].partition("-")
    asked = chosen_id(version), chosen_id(place)
    return None if asked[0] is None or asked[1] is None else (asked[0], asked[1])


def answer_picture(
    start_response: "StartResponse", opened: Opened, asked: tuple[int, int] | None
) -> Iterable[bytes]:
    """A picture of a version that the link is about."""
    file_id = _file_id(opened, *asked) if asked is not None else None
    try:
        content = content_of(opened.slack, file_id, MOST_BYTES) if file_id else b""
    except Refusal:
        content = b""
    kind = kind_of(content)
    if kind is None:
        return answer_page(start_response, NOT_SHOWN)
    headers = {
        "content-type": kind,
        "content-length": str(len(content)),
        "content-security-policy": "default-src 'none'; sandbox",
        **STRICT,
        "cache-control": f"private, max-age={KEPT_SECONDS}",
    }
    start_response("200 OK", list(headers.items()))
    return [content]


def kind_of(content: bytes) -> str | None:
    """What kind of picture it is, by how it begins; None for anything else."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for begins, kind in _KINDS if content.startswith(begins)), None)


def files_in(version: Version | None) -> Sequence[tuple[str, AssetFile]]:
    """The files of a version, each with what asks for it on its page."""
    return [(f"{version.id}-{place}", one) for place, one in enumerate(files_of(version))] if version else []


def _shown(session: Session, link: AccessLink) -> set[int]:
    """The designs that the page of a link to decide shows: now, and before."""
    post = post_to_decide(session, link)
    return {one.id for one in (post.current.asset, post.before.asset) if one is not None}


def _file_id(opened: Opened, version_id: int, place: int) -> str | None:
    """The id that Slack has for a file, if the link may show it."""
    with opened.units_of_work.database.read() as session:
        link = opened.link(session)
        version = session.get(Version, version_id)
        if version is None or links.state_of(link, opened.at) not in (LinkState.GOOD, LinkState.USED):
            return None
        post = session.get_one(Deliverable, version.deliverable_id)
        if link.purpose is LinkPurpose.CREATOR:
            is_theirs = post.participation_id == link.participation_id
        else:
            is_theirs = link.approval_id is not None and version_id in _shown(session, link)
        files = files_of(version)
        return files[place].file_id if is_theirs and place < len(files) else None
