"""`/campaign brief`: stored briefs, listed, looked at, written and edited into new versions."""

from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import briefs
from campaigns.editorial.brief_form import read_brief
from campaigns.editorial.briefs import StoredBrief, called
from campaigns.people.permissions import authorize
from handlers.blocks.forms.editorial.brief import brief_form
from handlers.blocks.kit.elements import View
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.editorial.briefs import A_PAGE, BriefPage, brief_list, brief_view
from handlers.identifiers.ids import Do, Form, Suggest
from handlers.identifiers.reference import Target
from handlers.requests.requests import Asked, Click, Submit
from handlers.responses.responses import Answer, Show, Turn
from handlers.router import Doors
from storage.models import BriefVersion

MOST = 1000


def register(doors: Doors) -> None:
    """The list's buttons, the form, and the briefs that a campaign's form offers."""
    doors.on_click(Do.WRITE_BRIEF, _open_new)
    doors.on_click(Do.SHOW_BRIEF, _show)
    doors.on_click(Do.EDIT_BRIEF, _open_edit)
    doors.on_submit(Form.BRIEF, _save)
    doors.on_suggest(Suggest.BRIEFS, _suggest)


def open_briefs(asked: Asked, search: str) -> Message:
    """The briefs whose title has these letters, first page."""
    return brief_page(asked, search, 0)


def brief_page(asked: Asked, search: str, page: int) -> Message:
    """One page of them, from 0; a page that is no longer there is the last one."""
    with asked.office.look(asked.actor) as work:
        found = _found(work, search)
    page = min(page, max(0, -(-len(found) // A_PAGE) - 1))
    return brief_list(found[page * A_PAGE : (page + 1) * A_PAGE], search, page, len(found))


def _found(work: UnitOfWork, search: str) -> list[StoredBrief]:
    authorize(work, briefs.WRITE)
    return briefs.stored(work.session, work.workspace_id, search=search, limit=MOST)


def _open_new(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        authorize(work, briefs.WRITE)
    return Show(brief_form({}, Target()))


def _show(click: Click) -> Answer:
    """A brief, in place of another version of it where that was clicked."""
    with click.office.look(click.actor) as work:
        view = _view(work, click.target.brief or 0, click.target.page)
    return Turn(view) if click.view is not None else Show(view)


def _view(work: UnitOfWork, brief_id: int, number: int | None = None) -> View:
    found = briefs.found(work, brief_id)
    versions = briefs.versions(work.session, brief_id)
    shown = next((one for one in versions if one.number == number), found.newest)
    return brief_view(BriefPage(found.brief, shown, versions, found.campaigns))


def _open_edit(click: Click) -> Answer:
    """The form with the newest version, in place of the one that was looked at."""
    with click.office.look(click.actor) as work:
        found = briefs.found(work, click.target.brief or 0)
        target = Target(brief=found.brief.id, page=found.newest.number)
        form = brief_form({"title": found.brief.title, **_filled(found.newest)}, target)
    return Turn(form) if click.view is not None else Show(form)


def _filled(version: BriefVersion) -> dict[str, str]:
    said = vars(briefs.text_of(version))
    return {field: ", ".join(one) if isinstance(one, tuple) else one for field, one in said.items()}


def _save(submit: Submit) -> Answer:
    """Store it, and show what is stored."""
    written = read_brief(submit.entered.texts)
    units_of_work, actor, at, target = submit.office.units_of_work, submit.actor, submit.at, submit.target
    if target.brief is None:
        version = briefs.write(units_of_work, actor, at, written)
    elif target.page is None:
        raise OutOfDate("This form is from an older version of Greenlight. Open the brief again.")
    else:
        version = briefs.edit(units_of_work, actor, at, target.brief, target.page, written)
    with submit.office.look(submit.actor) as work:
        return Turn(_view(work, version.brief_id))


def _suggest(asked: Asked, target: Target, typed: str) -> list[tuple[str, str]]:  # noqa: ARG001
    with asked.office.look(asked.actor) as work:
        return [
            (str(one.newest.id), called(one.brief.title, one.newest.number)) for one in _found(work, typed)
        ]
