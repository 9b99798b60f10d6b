"""A social media campaign of very many posts, worked on by twelve people."""

from collections.abc import Mapping, Sequence

from campaigns.decisions import task_actions
from campaigns.editorial import ideas, planning
from campaigns.staffing import role_assignment
from storage.enums import Platform, Role, TaskKind, TaskState
from storage.models import Campaign, Deliverable, Task
from tests.domain import social
from tests.domain.scenario import ADMIN, Scenario

PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.X)
HOURS = (9, 12, 15, 18)
FIRST_DAY = 5
"""Of November 2026, so that none nears its slot on the first days; four posts a day on each platform leave room for
three hundred before it is over."""
POSTS_OF_AN_IDEA = 20


def give_teams(scenario: Scenario, teams: Mapping[Role, Sequence[str]]) -> None:
    """Have several people in each team, so that most work waits in the channel until somebody takes it."""
    scenario.do(ADMIN, role_assignment.give_roles, teams)


def plan_many(scenario: Scenario, count: int, **entries: str) -> tuple[Campaign, list[Deliverable]]:
    """A campaign whose calendar is ready; its posts in the order of their slots, no two at once."""
    named = ", ".join(one.value for one in PLATFORMS)
    campaign = social.make(scenario, **{"platforms": named, "budget": "90000", **entries})
    themes = [f"Slow morning {number + 1}" for number in range(-(-count // POSTS_OF_AN_IDEA))]
    thought = social.think(scenario, campaign, *themes)
    planned = []
    for number in range(count):
        turn, place = divmod(number, len(PLATFORMS))
        day, hour = divmod(turn, len(HOURS))
        slot = f"2026-11-{FIRST_DAY + day:02}", f"{HOURS[hour]:02}:{place * 10:02}"
        planned.append(social.post(scenario, thought[number // POSTS_OF_AN_IDEA], PLATFORMS[place], *slot))
    scenario.do(social.CREATIVE, ideas.ideas_done, campaign.id)
    scenario.do(social.CREATIVE, planning.calendar_ready, campaign.id)
    return campaign, planned


def take_many(scenario: Scenario, who: str, kind: TaskKind, posts: Sequence[Deliverable]) -> None:
    """Have somebody take the open tasks of a kind about some posts, one after another."""
    wanted = {one.id for one in posts}
    for task in scenario.rows(Task, kind=kind, state=TaskState.OPEN):
        if task.deliverable_id in wanted:
            scenario.do(who, task_actions.take, task.id)


def make_many(scenario: Scenario, posts: Sequence[Deliverable]) -> None:
    """Design and copy of posts, handed in."""
    for one in posts:
        social.design(scenario, one)
        social.write(scenario, one)
