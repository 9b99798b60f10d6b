"""Whatever a task has come to, Slack takes it: alone, with others in one message, in a modal and in a channel."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.tasks.kinds import TASK_RULES
from campaigns.views.task_view import TaskView
from handlers.blocks.forms.content import review
from handlers.blocks.items.tasks.done_by_hand import done_item
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.tasks.prompt import Held, Lately, prompt, team_task
from handlers.blocks.surfaces.tasks.task_list import TaskPage, task_list
from handlers.blocks.surfaces.tasks.team_list import team_list
from storage.enums import Role, TaskKind
from tests.unit.handlers.every_task import campaign, every_task_view
from tests.unit.handlers.test_builders import fits

EVERY = list(every_task_view())
SEVERAL = st.lists(st.sampled_from(EVERY), min_size=2, max_size=14, unique_by=lambda view: view.task.id)


@pytest.mark.parametrize("kind", TASK_RULES)
def test_slack_takes_a_task_of_each_kind_in_every_combination(kind: TaskKind) -> None:
    for view in (view for view in EVERY if view.task.kind is kind):
        fits(prompt(view.campaign, [view], Held(1, 1, moved=True), Lately()))
        fits(team_task(view))
        fits(review.task_view(view))


def test_slack_takes_a_task_that_is_done_by_hand_whatever_it_is_about() -> None:
    for view in EVERY[::7]:
        fits(Message("Done by hand", done_item(view, "Cleared")))


@given(SEVERAL, SEVERAL, st.booleans(), st.integers(0, 300))
def test_slack_takes_several_tasks_in_one_message(
    views: list[TaskView], decided: list[TaskView], moved: bool, more: int
) -> None:
    waiting = sum(view.is_open for view in views)
    held = Held(waiting + more, waiting, moved)
    fits(prompt(campaign(), views, held, Lately(decided[:3], len(decided))))
    fits(task_list(TaskPage(views, 0, len(views)), TaskPage(views, 1, 40)))
    fits(
        team_list(
            campaign(),
            views,
            dict.fromkeys(Role, more + 1),
            dict.fromkeys(Role, "<@U0DEVPATEL>"),
            moved=moved,
        )
    )
