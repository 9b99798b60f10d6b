"""`/tasks`: what waits for whoever asks, page by page."""

from collections.abc import Callable, Sequence

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.staffing import absences
from campaigns.tasks import team_tasks
from campaigns.tasks.waiting import WaitingPage, page_for
from campaigns.views.task_view import TaskLine, lines_of
from handlers.blocks.kit.elements import actions, button
from handlers.blocks.surfaces.staffing.absence import away_lines, go_away_button
from handlers.blocks.surfaces.tasks.task_list import A_PAGE, NOTHING, Around, TaskPage, task_list
from handlers.identifiers.ids import ActionId, ShortcutId
from handlers.identifiers.reference import Reference
from handlers.listeners.reminders.preferences import open_reminders
from handlers.listeners.staffing import absence
from handlers.requests.command_text import first_word
from handlers.requests.requests import Click, Command, Request
from handlers.responses.responses import Response, to_click
from handlers.router import Router


def register(router: Router) -> None:
    """The command, and the list of what a campaign's teams have to do."""
    router.on_command("/tasks", _answer)
    router.on_shortcut(ShortcutId.MY_TASKS, _list)
    router.on_click(ActionId.TEAM_TASKS, _of_a_campaign)


def _answer(command: Command) -> Response:
    """What waits, whatever else is typed after it: there is only one list."""
    word, rest = first_word(command.text)
    return WORDS[word](command, rest) if word in WORDS else _list(command)


def _list(request: Request) -> Response:
    with request.bot.look(request.actor) as work:
        mine, teams = _mine(work, 0), _of_teams(work, 0)
        lines = lines_of(work.session, [*mine.tasks, *teams.tasks], work.at)
        return task_list(
            _shown(mine, lines[: len(mine.tasks)]), _shown(teams, lines[len(mine.tasks) :]),
            around=Around(away_lines(absences.concerning(work), work.actor.user_id), [_BUTTONS]),
        )  # fmt: skip


_BUTTONS = actions(go_away_button(), button("Reminders…", ActionId.REMINDERS, Reference()))
WORDS: dict[str, Callable[[Command, str], Response]] = {
    "away": absence.away,
    "back": absence.back,
    "reminders": lambda command, _rest: open_reminders(command),
}


def _of_a_campaign(click: Click) -> Response:
    return to_click(click, team_page(click, str(click.reference.campaign or ""), 0))


def my_page(request: Request, _which: str, page: int) -> Response:
    """Another page of what waits for this person."""
    with request.bot.look(request.actor) as work:
        mine = _mine(work, page)
        return task_list(_shown(mine, lines_of(work.session, mine.tasks, work.at)), NOTHING)


def team_page(request: Request, campaign: str, page: int) -> Response:
    """Another page of what waits for this person's teams, in one campaign or in all."""
    campaign_id = int(campaign) if campaign.isascii() and campaign.isdigit() else None
    with request.bot.look(request.actor) as work:
        teams = _of_teams(work, page, campaign_id)
        return task_list(NOTHING, _shown(teams, lines_of(work.session, teams.tasks, work.at)), campaign_id)


def _mine(work: UnitOfWork, page: int) -> WaitingPage:
    """Only what is shown is looked into: there may be hundreds."""
    return page_for(work.session, work.workspace_id, work.actor.user_id, A_PAGE, page)


def _of_teams(work: UnitOfWork, page: int, campaign_id: int | None = None) -> WaitingPage:
    found = team_tasks.open_for(work.session, work.workspace_id, work.actor.user_id, campaign_id)
    page = min(page, max(0, -(-len(found) // A_PAGE) - 1))
    return WaitingPage(found[page * A_PAGE : (page + 1) * A_PAGE], page, len(found))


def _shown(page: WaitingPage, lines: Sequence[TaskLine]) -> TaskPage:
    return TaskPage(lines, page.page, page.total)
