"""A file that was handed in, before its preview: what its headings mean and what it leaves open is asked first."""

from collections.abc import Callable, Mapping

from campaigns.files import HeadingsUnknown, Table
from handlers.blocks.forms.files.column_matching import matching_form
from handlers.blocks.kit.elements import View
from handlers.files import file_questions, uploads
from handlers.files.uploads import Upload
from handlers.identifiers.reference import Reference
from handlers.requests.requests import Click, Request, Shortcut
from handlers.responses.responses import OpenModal, ReplaceModal, Response


def asked_before(
    request: Request,
    source: str,
    campaign_id: int | None,
    upload: Upload,
    opened: Callable[[Upload], Table],
    labels: Mapping[str, str],
) -> Response | None:
    """The form that asks, with the upload kept; None where nothing is to be asked.

    Raises NotUnderstood for a file that no answer would make one of this kind.
    """
    reference = Reference(campaign=campaign_id, word=upload.print)
    try:
        questions = file_questions.unanswered(opened(upload), upload)
    except HeadingsUnknown as unknown:
        if not unknown.columns:
            raise
        uploads.keep(request, source, upload)
        return shown(request, matching_form(unknown.columns, labels, reference, unknown.message))
    if not questions:
        return None
    uploads.keep(request, source, upload)
    return shown(request, file_questions.asked(questions, reference, request))


def shown(request: Request, view: View) -> Response:
    """A modal in place of the one that the request comes from, or a new one where it comes from none."""
    from_none = isinstance(request, Shortcut) or (
        isinstance(request, Click) and (request.view or {}).get("type") != "modal"
    )
    return OpenModal(view) if from_none else ReplaceModal(view)
