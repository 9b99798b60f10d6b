"""What a file leaves open, put before who uploaded it; the answers are kept beside the upload."""

from collections.abc import Sequence

from campaigns.files import Question, Table, first_to_ask, open_questions
from handlers.blocks.forms.files.file_questions import questions_form
from handlers.blocks.kit.elements import View
from handlers.files.uploads import Upload, with_how
from handlers.identifiers.reference import Reference
from handlers.requests.requests import Request


def unanswered(table: Table, upload: Upload) -> Sequence[Question]:
    """What is still to be asked of an upload; what need not be answered is asked once."""
    was_asked = "asked" in upload.how
    return first_to_ask([one for one in open_questions(table) if one.must or not was_asked])


def asked(questions: Sequence[Question], reference: Reference, request: Request) -> View:
    """The form that asks."""
    return questions_form(questions, reference, request.at.date().isoformat())


def with_answers(upload: Upload, answers: dict[str, str]) -> Upload:
    """The upload with what was answered; once the sheet is known, all else is still to be asked."""
    was_asked = {} if "sheet" in answers else {"asked": "yes"}
    return with_how(upload, **answers, **was_asked)
