"""Answers to what a file leaves open: then it is looked at again."""

from handlers.blocks.forms.files.file_questions import answered
from handlers.files import uploads
from handlers.files.file_questions import unanswered, with_answers
from handlers.identifiers.ids import FormId
from handlers.listeners.files import influencer_import, result_import
from handlers.requests.requests import Submission
from handlers.responses.responses import Response
from handlers.router import Router


def register(router: Router) -> None:
    """The form of the questions."""
    router.on_submit(FormId.FILE_QUESTIONS, _answer)


def _answer(submission: Submission) -> Response:
    campaign_id = submission.reference.campaign
    source = influencer_import.SOURCE if campaign_id is None else result_import.source(campaign_id)
    upload = uploads.kept(submission, source, submission.reference.word)
    table = influencer_import.opened(upload) if campaign_id is None else result_import.opened(upload)
    upload = with_answers(upload, answered(unanswered(table, upload), submission.entered.texts))
    if campaign_id is None:
        return influencer_import.looked_at(submission, upload)
    return result_import.looked_at(submission, campaign_id, upload)
