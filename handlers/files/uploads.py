"""A file between its upload and its import: kept, so that what is brought in is what was looked at."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from campaigns.core.errors import NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import AlreadyProcessed, was_processed
from campaigns.files import Reading
from campaigns.setup import form_drafts
from handlers.files.slack_files import packed, print_of, unpacked
from handlers.requests.requests import Request

MOST_ROWS = 1000
"""More could not be stored before Slack gives up waiting."""

RowT = TypeVar("RowT")


@dataclass(frozen=True)
class Upload:
    """A file's content, and how it is to be read."""

    content: bytes
    how: Mapping[str, str]

    @property
    def print(self) -> str:
        """Tells it from every other upload."""
        return print_of(self.content + repr(sorted(self.how.items())).encode())


def with_how(upload: Upload, **how: str) -> Upload:
    """The upload with more said of how it is to be read."""
    return replace(upload, how={**upload.how, **how})


def keep(request: Request, form: str, upload: Upload) -> None:
    """Keep an upload until it is imported or another takes its place."""
    entries = {"content": packed(upload.content), "how": dict(upload.how)}
    form_drafts.keep(
        request.bot.units_of_work, replace(request.actor, idempotency_key=None), request.at, form, entries
    )


def kept(request: Request, form: str, print_: str) -> Upload:
    """The upload that a form shows; OutOfDate where another has taken its place."""
    with request.bot.look(request.actor) as work:
        draft = form_drafts.kept(work, form)
        handled = was_processed(work)
    upload = Upload(unpacked(draft.entries["content"]), draft.entries["how"]) if draft else None
    if upload is not None and upload.print == print_:
        return upload
    if handled:
        raise AlreadyProcessed
    raise OutOfDate("This file was imported, or another one has been uploaded since. Upload it again.")


def throw_away(request: Request, form: str) -> None:
    """Forget an upload that is done with."""
    form_drafts.throw_away(
        request.bot.units_of_work, replace(request.actor, idempotency_key=None), request.at, form
    )


def refuse_too_many(reading: Reading[RowT]) -> None:
    """Raise NotUnderstood for a file with more rows than fit into one request."""
    rows = len(reading.accepted) + len(reading.rejected)
    if rows > MOST_ROWS:
        raise NotUnderstood(
            f"The file has {rows:,} rows; {MOST_ROWS:,} fit into one upload. Split it, or have your admin import it "
            "on the server."
        )
