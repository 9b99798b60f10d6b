"""`/tasks`: what waits for whoever asks."""

from campaigns import team_tasks, waiting
from handlers.blocks.task_list import task_list
from handlers.doors import Answer, Doors, Typed


def register(doors: Doors) -> None:
    """The command."""
    doors.on_command("/tasks", _answer)


def _answer(typed: Typed) -> Answer:
    """Whatever is typed after it: there is only one list."""
    where = typed.actor.workspace_id, typed.actor.user_id, typed.at
    with typed.office.look(typed.actor) as work:
        mine = waiting.open_views_for(work.session, *where)
        return task_list(mine, team_tasks.open_for(work.session, *where))
