"""*Match columns* of a file that was looked at, or whose headings say nothing."""

import json

from campaigns.core.errors import at_field
from campaigns.files import FileColumn, HeadingsUnknown, columns_of, kept_answers
from handlers.blocks.forms.files.column_matching import FIRST, matched, matching_form
from handlers.files import uploads
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.files import kinds_of_files
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import ReplaceModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The button below a preview, and the form."""
    router.on_click(ActionId.MATCH_COLUMNS, _show)
    router.on_submit(FormId.COLUMN_MATCHING, _match)


def _show(click: Click) -> Response:
    kind = kinds_of_files.of(click.reference)
    upload = uploads.kept(click, kind.source, click.reference.word)
    return ReplaceModal(matching_form(_columns(kind, upload), kind.labels, click.reference))


def _match(submission: Submission) -> Response:
    kind = kinds_of_files.of(submission.reference)
    upload = uploads.kept(submission, kind.source, submission.reference.word)
    said = matched(_columns(kind, upload), submission.entered.texts)
    columns = {**kept_answers(upload.how).columns, **said}
    answered = uploads.with_how(upload, columns=json.dumps(columns), matched="yes")
    with at_field(FIRST):
        kind.opened(answered)
    return kind.looked_at(submission, answered)


def _columns(kind: kinds_of_files.KindOfFile, upload: uploads.Upload) -> tuple[FileColumn, ...]:
    try:
        return columns_of(kind.opened(upload))
    except HeadingsUnknown as unknown:
        return unknown.columns
