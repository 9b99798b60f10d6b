"""`/tasks`: what waits for whoever asks, page by page."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.tasks import team_tasks, waiting
from campaigns.views.task_view import view_of
from handlers.blocks.surfaces.tasks.task_list import A_PAGE, NOTHING, TaskPage, task_list
from handlers.identifiers.ids import ActionId
from handlers.requests.requests import Click, Command, Request
from handlers.responses.responses import Response, to_click
from handlers.router import Router
from storage.models import Task


def register(router: Router) -> None:
    """The command, and the list of what a campaign's teams have to do."""
    router.on_command("/tasks", _answer)
    router.on_click(ActionId.TEAM_TASKS, _of_a_campaign)


def _answer(command: Command) -> Response:
    """Whatever is typed after it: there is only one list."""
    with command.bot.look(command.actor) as work:
        mine, teams = waiting.open_tasks_for(*_whose(work)), team_tasks.open_for(*_whose(work))
        return task_list(_page(work, mine, 0), _page(work, teams, 0))


def _of_a_campaign(click: Click) -> Response:
    return to_click(click, team_page(click, str(click.reference.campaign or ""), 0))


def my_page(request: Request, _which: str, page: int) -> Response:
    """Another page of what waits for this person."""
    with request.bot.look(request.actor) as work:
        return task_list(_page(work, waiting.open_tasks_for(*_whose(work)), page), NOTHING)


def team_page(request: Request, campaign: str, page: int) -> Response:
    """Another page of what waits for this person's teams, in one campaign or in all."""
    campaign_id = int(campaign) if campaign.isascii() and campaign.isdigit() else None
    with request.bot.look(request.actor) as work:
        found = team_tasks.open_for(*_whose(work), campaign_id)
        return task_list(NOTHING, _page(work, found, page), campaign_id)


def _whose(work: UnitOfWork) -> tuple[Session, str, str]:
    return work.session, work.workspace_id, work.actor.user_id


def _page(work: UnitOfWork, found: Sequence[Task], page: int) -> TaskPage:
    """Only what is shown is looked into: there may be hundreds."""
    page = min(page, max(0, -(-len(found) // A_PAGE) - 1))
    shown = found[page * A_PAGE : (page + 1) * A_PAGE]
    return TaskPage([view_of(work.session, task, work.at) for task in shown], page, len(found))
