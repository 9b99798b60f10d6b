"""`/campaign brief`: stored briefs, listed, looked at, written and edited into new versions."""

from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import brief_sharing, briefs
from campaigns.editorial.brief_form import read_brief
from campaigns.editorial.brief_sharing import Sharing
from campaigns.editorial.briefs import StoredBrief, called
from campaigns.people.permissions import authorize
from handlers.blocks.forms.editorial.brief import FOR_EVERYBODY, SHARED_WITH, brief_form
from handlers.blocks.kit.elements import View
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.editorial.briefs import A_PAGE, BriefPage, brief_list, brief_view
from handlers.identifiers.ids import ActionId, FormId, OptionsId
from handlers.identifiers.reference import Reference
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router

MOST = 1000


def register(router: Router) -> None:
    """The list's buttons, the form, and the briefs that a campaign's form offers."""
    router.on_click(ActionId.WRITE_BRIEF, _open_new)
    router.on_click(ActionId.SHOW_BRIEF, _show)
    router.on_click(ActionId.EDIT_BRIEF, _open_edit)
    router.on_submit(FormId.BRIEF, _save)
    router.on_suggest(OptionsId.BRIEFS, _suggest)


def open_briefs(request: Request, search: str) -> Message:
    """The briefs whose title has these letters, first page."""
    return brief_page(request, search, 0)


def brief_page(request: Request, search: str, page: int) -> Message:
    """One page of them, from 0; a page that is no longer there is the last one."""
    with request.bot.look(request.actor) as work:
        found = _found(work, search)
    page = min(page, max(0, -(-len(found) // A_PAGE) - 1))
    return brief_list(found[page * A_PAGE : (page + 1) * A_PAGE], search, page, len(found))


def _found(work: UnitOfWork, search: str) -> list[StoredBrief]:
    authorize(work, briefs.WRITE)
    return briefs.stored(work, search=search, limit=MOST)


def _open_new(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        authorize(work, briefs.WRITE)
    return OpenModal(brief_form({}, Reference(), Sharing()))


def _show(click: Click) -> Response:
    """A brief, in place of another version of it where that was clicked."""
    with click.bot.look(click.actor) as work:
        view = _view(work, click.reference.brief or 0, click.reference.page)
    return ReplaceModal(view) if click.view is not None else OpenModal(view)


def _view(work: UnitOfWork, brief_id: int, number: int | None = None) -> View:
    found = briefs.found(work, brief_id)
    versions = briefs.versions(work.session, brief_id)
    shown = next((one for one in versions if one.number == number), found.newest)
    sharing = brief_sharing.sharing_of(work, found.brief)
    return brief_view(BriefPage(found.brief, shown, versions, found.campaigns, sharing))


def _open_edit(click: Click) -> Response:
    """The form with the newest version, in place of the one that was looked at."""
    with click.bot.look(click.actor) as work:
        found = briefs.found(work, click.reference.brief or 0)
        mine = brief_sharing.may_share(work, found.brief)
        sharing = brief_sharing.sharing_of(work, found.brief) if mine else None
        seen = brief_sharing.print_of(sharing) if sharing is not None else ""
        reference = Reference(brief=found.brief.id, page=found.newest.number, word=seen)
        form = brief_form({"title": found.brief.title, **briefs.filled(found.newest)}, reference, sharing)
    return ReplaceModal(form) if click.view is not None else OpenModal(form)


def _save(submission: Submission) -> Response:
    """Store it, and show what is stored."""
    written = read_brief(submission.entered.entries)
    units_of_work, actor, at, reference = (
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        submission.reference,
    )
    sharing = _sharing(submission)
    if reference.brief is None:
        version = briefs.write(units_of_work, actor, at, written, sharing)
    elif reference.page is None:
        raise OutOfDate("This form is from an older version of Greenlight. Open the brief again.")
    else:
        version = briefs.edit(
            units_of_work, actor, at, reference.brief, reference.page, written, sharing, reference.word
        )
    with submission.bot.look(submission.actor) as work:
        return ReplaceModal(_view(work, version.brief_id))


def _sharing(submission: Submission) -> Sharing | None:
    """With whom it shall be shared; None where the form did not ask."""
    if SHARED_WITH not in submission.entered.lists:
        return None
    entered = submission.entered
    return Sharing(entered.many(SHARED_WITH), bool(entered.many(FOR_EVERYBODY)))


def _suggest(request: Request, reference: Reference, typed: str) -> list[tuple[str, str]]:  # noqa: ARG001
    with request.bot.look(request.actor) as work:
        return [
            (str(one.newest.id), called(one.brief.title, one.newest.number)) for one in _found(work, typed)
        ]
