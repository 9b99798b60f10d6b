"""What was said of columns, for files with the same headings: looked up for an upload, kept once it is imported."""

import json
from collections.abc import Callable
from dataclasses import replace

from campaigns.core.errors import NotUnderstood
from campaigns.files import Answers, Reading, Table, column_matching, kept_answers
from handlers.files.uploads import RowT, Upload, with_how
from handlers.requests.requests import Request
from storage.enums import ImportKind


def with_remembered(
    request: Request, kind: ImportKind, upload: Upload, open_with: Callable[[Answers], Table]
) -> Upload:
    """The upload with what was said of its headings before."""
    with request.bot.look(request.actor) as work:
        remembered = column_matching.known(work.session, work.workspace_id, kind)
    if not remembered:
        return upload
    try:
        columns = dict(
            column_matching.opened(open_with, kept_answers(upload.how), remembered).answers.columns
        )
    except NotUnderstood:
        return upload
    return with_how(upload, columns=json.dumps(columns)) if columns else upload


def remember(request: Request, kind: ImportKind, upload: Upload, reading: Reading[RowT]) -> None:
    """Keep what was said of columns for the next file with these headings."""
    columns = dict(kept_answers(upload.how).columns)
    if columns and ("matched" in upload.how or "asked" in upload.how):
        actor = replace(request.actor, idempotency_key=None)
        column_matching.remember(
            request.bot.units_of_work, actor, request.at, kind, reading.headings, columns
        )
