"""Answers to what a file leaves open: then it is looked at again."""

from handlers.blocks.forms.files.file_questions import answered
from handlers.files import uploads
from handlers.files.file_questions import unanswered, with_answers
from handlers.identifiers.ids import FormId
from handlers.listeners.files import kinds_of_files
from handlers.requests.requests import Submission
from handlers.responses.responses import Response
from handlers.router import Router


def register(router: Router) -> None:
    """The form of the questions."""
    router.on_submit(FormId.FILE_QUESTIONS, _answer)


def _answer(submission: Submission) -> Response:
    kind = kinds_of_files.of(submission.reference)
    upload = uploads.kept(submission, kind.source, submission.reference.word)
    questions = unanswered(kind.opened(upload), upload)
    return kind.looked_at(submission, with_answers(upload, answered(questions, submission.entered.texts)))
