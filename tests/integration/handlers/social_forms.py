"""Every form of the social media workflow, filled in rightly, and how it comes before somebody again and again."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any

from campaigns.editorial import ideas, planning
from campaigns.editorial.idea_form import IdeaText
from campaigns.spending import costs
from storage.enums import ApprovalState, IdeaState, Outcome
from storage.models import Approval, Campaign, Deliverable, Idea
from tests.domain import social
from tests.integration.handlers.planned_posts import IG, chooses, opens, posts, teams
from tests.integration.handlers.slack_workspace import CARLOS, CHLOE, DEV, MAYA, SlackWorkspace, buttons_in
from tests.integration.handlers.team_in_slack import BASICS, DETAILS, choose_in_answer, running, thought

MANY = 14
"""More than there are odd texts that may be said as a reason."""


@dataclass(frozen=True)
class SocialForm:
    """Whose form it is, what must be there before, how it is opened each time, and what may stand in it."""

    who: str
    before: Callable[[SlackWorkspace], Any]
    opens: Callable[[SlackWorkspace], Any]
    right: Callable[[], dict[str, Any]]


def _numbered(name: str, **fields: Any) -> Callable[[], dict[str, Any]]:
    """The fields, with a name that was not used before."""
    numbers = count(1)
    return lambda: {name: f"{name.capitalize()} {next(numbers)}", **fields}


def _always(**fields: Any) -> Callable[[], dict[str, Any]]:
    return lambda: dict(fields)


def _new_campaign(workspace: SlackWorkspace) -> None:
    if workspace.type(MAYA, "/campaign new social"):
        workspace.press(MAYA, "start_afresh", **workspace.at_answer(MAYA))


def _second_page(workspace: SlackWorkspace) -> None:
    _new_campaign(workspace)
    named = {"name": f"Sunday {len(workspace.scenario.rows(Campaign))}"}
    assert workspace.errors(MAYA, **{**BASICS, **named}) == {}


def _ideas(workspace: SlackWorkspace) -> None:
    running(workspace)
    added = [IdeaText(f"Idea {number}") for number in range(MANY)]
    workspace.scenario.do(CHLOE, ideas.submit, workspace.scenario.rows(Campaign)[0].id, added)


def _drops_an_idea(workspace: SlackWorkspace) -> None:
    idea = workspace.scenario.rows(Idea, state=IdeaState.PROPOSED)[0]
    _shows_ideas(workspace)
    workspace.press(MAYA, "drop_idea", f"campaign={idea.campaign_id};idea={idea.id};page=0")


def _shows_ideas(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign show sunday")
    workspace.press(MAYA, "show_ideas")


def _submits_ideas(workspace: SlackWorkspace) -> None:
    workspace.opened(CHLOE, "/campaign show sunday")
    workspace.press(CHLOE, "show_ideas")
    workspace.press(CHLOE, "submit_ideas")


def _asks_for_more(workspace: SlackWorkspace) -> None:
    _shows_ideas(workspace)
    workspace.press(MAYA, "more_ideas")


def _idea_to_plan(workspace: SlackWorkspace) -> None:
    thought(workspace, running(workspace), "Slow mornings")


def _plans(workspace: SlackWorkspace) -> None:
    workspace.type(CHLOE, "/campaign calendar sunday")
    workspace.press(CHLOE, "plan_post", **workspace.at_answer(CHLOE))
    assert workspace.suggested(CHLOE, "ideas", "", block_id="idea")


def _many_posts(workspace: SlackWorkspace) -> None:
    teams(workspace)
    posts(workspace, *[IG] * MANY)


def _in_calendar(word: str) -> Callable[[SlackWorkspace], None]:
    def choose(workspace: SlackWorkspace) -> None:
        held = workspace.scenario.rows(Deliverable, status="in_progress")
        post = min(held, key=lambda one: (one.slot_at, one.id))
        workspace.type(CHLOE, "/campaign calendar sunday")
        choose_in_answer(workspace, CHLOE, f"deliverable={post.id};word={word}")

    return choose


def _new_copy(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign show sunday")
    chooses(workspace, MAYA, "New copy")


def _task(who: str, about: str, do: str) -> Callable[[SlackWorkspace], None]:
    def press(workspace: SlackWorkspace) -> None:
        opens(workspace, who, about)
        workspace.press(who, do)

    return press


def _handed_in(workspace: SlackWorkspace) -> None:
    _many_posts(workspace)
    for post in workspace.scenario.rows(Deliverable):
        social.design(workspace.scenario, post)
        social.write(workspace.scenario, post)


def _asks_for_changes(workspace: SlackWorkspace) -> None:
    asked = workspace.scenario.rows(Approval, state=ApprovalState.OPEN)[0]
    workspace.type(MAYA, "/tasks")
    workspace.press(MAYA, "open_task", f"task={asked.task_id}", **workspace.at_answer(MAYA))
    workspace.press(MAYA, "request_changes")


def _split(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    (idea,) = thought(workspace, campaign, "Slow mornings")
    social.post(workspace.scenario, idea, IG, "2026-11-10", "09:00")
    workspace.scenario.do(CHLOE, ideas.ideas_done, campaign.id)
    workspace.scenario.do(CHLOE, planning.calendar_ready, campaign.id)


def _many_costs(workspace: SlackWorkspace) -> None:
    _split(workspace)
    for number in range(MANY):
        entries = {"what": f"Ads {number}", "amount": "1", "state": "planned"}
        workspace.scenario.do(MAYA, costs.add_cost, workspace.scenario.rows(Campaign)[0].id, entries)


def _in_budget(do: str) -> Callable[[SlackWorkspace], None]:
    def press(workspace: SlackWorkspace) -> None:
        workspace.opened(MAYA, "/campaign budget sunday")
        workspace.press(MAYA, do)

    return press


def _on_a_cost(do: str) -> Callable[[SlackWorkspace], None]:
    def press(workspace: SlackWorkspace) -> None:
        shown = workspace.opened(MAYA, "/campaign budget sunday")
        first = next(one for one in buttons_in(shown) if one["action_id"] == do)
        workspace.press(MAYA, do, first["value"])

    return press


def _approved(workspace: SlackWorkspace) -> None:
    _handed_in(workspace)
    for post in workspace.scenario.rows(Deliverable):
        social.decide(workspace.scenario, post, Outcome.APPROVE)
    social.wait_until(workspace.scenario, social.last_slot(workspace.scenario))


def _published(workspace: SlackWorkspace) -> None:
    teams(workspace)
    (post,) = posts(workspace)
    social.approve(workspace.scenario, post)
    social.publish(workspace.scenario, post)


def _enters_results(workspace: SlackWorkspace) -> None:
    workspace.opened(CARLOS, "/campaign results sunday")
    workspace.press(CARLOS, "enter_results")


def _writes_brief(workspace: SlackWorkspace) -> None:
    workspace.type(MAYA, "/campaign brief")
    workspace.press(MAYA, "write_brief", **workspace.at_answer(MAYA))


def _edits(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign edit")


_basics = _numbered("name", **{field: value for field, value in BASICS.items() if field != "name"})
FORMS: dict[str, SocialForm] = {
    "brief": SocialForm(MAYA, teams, _writes_brief, _numbered("title", requirements="Pour slowly.")),
    "first page": SocialForm(MAYA, teams, _new_campaign, _basics),
    "second page": SocialForm(MAYA, teams, _second_page, _always(**DETAILS)),
    "details": SocialForm(MAYA, running, _edits, _always(name="Sunday", reason="Plans change.")),
    "ideas": SocialForm(CHLOE, running, _submits_ideas, _numbered("theme")),
    "more ideas": SocialForm(MAYA, running, _asks_for_more, _always(wanted="Decaf.")),
    "idea to drop": SocialForm(MAYA, _ideas, _drops_an_idea, _always(reason="Not ours.")),
    "post": SocialForm(
        CHLOE, _idea_to_plan, _plans,
        _numbered("title", idea="1", platform="instagram", kind="reel", day="2026-11-10", time="09:00"),
    ),
    "slot": SocialForm(CHLOE, _many_posts, _in_calendar("slot"), _always(day="2026-11-28", time="09:00")),
    "post to remove": SocialForm(CHLOE, _many_posts, _in_calendar("remove"), _always(reason="Too much.")),
    "design": SocialForm(DEV, _many_posts, _task(DEV, "Design", "hand_in_design"), _always()),
    "copy": SocialForm(MAYA, _many_posts, _new_copy, _always(caption="Morning")),
    "changes": SocialForm(MAYA, _handed_in, _asks_for_changes, _always(part="both", category="brand", reason="So.")),
    "split": SocialForm(
        MAYA, _split, _in_budget("change_split"), _always(amount_instagram="50", amount_tiktok="50")
    ),
    "cost": SocialForm(MAYA, _split, _in_budget("add_cost"), _always(what="Ads", amount="1", state="planned")),
    "cost to change": SocialForm(
        MAYA, _many_costs, _on_a_cost("change_cost"), _always(what="Ads", amount="2", state="spent")
    ),
    "cost to withdraw": SocialForm(MAYA, _many_costs, _on_a_cost("withdraw_cost"), _always(reason="Twice.")),
    "link": SocialForm(CARLOS, _approved, _task(CARLOS, "Publish", "publish"), _always()),
    "results": SocialForm(CARLOS, _published, _enters_results, _always(likes="1")),
}  # fmt: skip
