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
from tests.integration.handlers.desk_in_slack import CARLOS, CHLOE, DEV, MAYA, House, buttons_in
from tests.integration.handlers.planned_posts import IG, chooses, opens, posts, teams
from tests.integration.handlers.team_in_slack import BASICS, DETAILS, choose_in_answer, running, thought

MANY = 14
"""More than there are odd texts that may be said as a reason."""


@dataclass(frozen=True)
class SocialForm:
    """Whose form it is, what must be there before, how it is opened each time, and what may stand in it."""

    who: str
    before: Callable[[House], Any]
    opens: Callable[[House], Any]
    right: Callable[[], dict[str, Any]]


def _numbered(name: str, **fields: Any) -> Callable[[], dict[str, Any]]:
    """The fields, with a name that was not used before."""
    numbers = count(1)
    return lambda: {name: f"{name.capitalize()} {next(numbers)}", **fields}


def _always(**fields: Any) -> Callable[[], dict[str, Any]]:
    return lambda: dict(fields)


def _new_campaign(house: House) -> None:
    if house.type(MAYA, "/campaign new social"):
        house.press(MAYA, "start_afresh", **house.at_answer(MAYA))


def _second_page(house: House) -> None:
    _new_campaign(house)
    named = {"name": f"Sunday {len(house.firm.rows(Campaign))}"}
    assert house.errors(MAYA, **{**BASICS, **named}) == {}


def _ideas(house: House) -> None:
    running(house)
    added = [IdeaText(f"Idea {number}") for number in range(MANY)]
    house.firm.do(CHLOE, ideas.submit, house.firm.rows(Campaign)[0].id, added)


def _drops_an_idea(house: House) -> None:
    idea = house.firm.rows(Idea, state=IdeaState.PROPOSED)[0]
    _shows_ideas(house)
    house.press(MAYA, "drop_idea", f"campaign={idea.campaign_id};idea={idea.id};page=0")


def _shows_ideas(house: House) -> None:
    house.opened(MAYA, "/campaign show sunday")
    house.press(MAYA, "show_ideas")


def _submits_ideas(house: House) -> None:
    house.opened(CHLOE, "/campaign show sunday")
    house.press(CHLOE, "show_ideas")
    house.press(CHLOE, "submit_ideas")


def _asks_for_more(house: House) -> None:
    _shows_ideas(house)
    house.press(MAYA, "more_ideas")


def _idea_to_plan(house: House) -> None:
    thought(house, running(house), "Slow mornings")


def _plans(house: House) -> None:
    house.type(CHLOE, "/campaign calendar sunday")
    house.press(CHLOE, "plan_post", **house.at_answer(CHLOE))
    assert house.suggested(CHLOE, "ideas", "", block_id="idea")


def _many_posts(house: House) -> None:
    teams(house)
    posts(house, *[IG] * MANY)


def _in_calendar(word: str) -> Callable[[House], None]:
    def choose(house: House) -> None:
        held = house.firm.rows(Deliverable, status="in_progress")
        post = min(held, key=lambda one: (one.slot_at, one.id))
        house.type(CHLOE, "/campaign calendar sunday")
        choose_in_answer(house, CHLOE, f"deliverable={post.id};word={word}")

    return choose


def _new_copy(house: House) -> None:
    house.opened(MAYA, "/campaign show sunday")
    chooses(house, MAYA, "New copy")


def _task(who: str, about: str, do: str) -> Callable[[House], None]:
    def press(house: House) -> None:
        opens(house, who, about)
        house.press(who, do)

    return press


def _handed_in(house: House) -> None:
    _many_posts(house)
    for post in house.firm.rows(Deliverable):
        social.design(house.firm, post)
        social.write(house.firm, post)


def _asks_for_changes(house: House) -> None:
    asked = house.firm.rows(Approval, state=ApprovalState.OPEN)[0]
    house.type(MAYA, "/tasks")
    house.press(MAYA, "open_task", f"task={asked.task_id}", **house.at_answer(MAYA))
    house.press(MAYA, "request_changes")


def _split(house: House) -> None:
    campaign = running(house)
    (idea,) = thought(house, campaign, "Slow mornings")
    social.post(house.firm, idea, IG, "2026-11-10", "09:00")
    house.firm.do(CHLOE, ideas.ideas_done, campaign.id)
    house.firm.do(CHLOE, planning.calendar_ready, campaign.id)


def _many_costs(house: House) -> None:
    _split(house)
    for number in range(MANY):
        entries = {"what": f"Ads {number}", "amount": "1", "state": "planned"}
        house.firm.do(MAYA, costs.add_cost, house.firm.rows(Campaign)[0].id, entries)


def _in_budget(do: str) -> Callable[[House], None]:
    def press(house: House) -> None:
        house.opened(MAYA, "/campaign budget sunday")
        house.press(MAYA, do)

    return press


def _on_a_cost(do: str) -> Callable[[House], None]:
    def press(house: House) -> None:
        shown = house.opened(MAYA, "/campaign budget sunday")
        first = next(one for one in buttons_in(shown) if one["action_id"] == do)
        house.press(MAYA, do, first["value"])

    return press


def _approved(house: House) -> None:
    _handed_in(house)
    for post in house.firm.rows(Deliverable):
        social.decide(house.firm, post, Outcome.APPROVE)
    social.wait_until(house.firm, social.last_slot(house.firm))


def _published(house: House) -> None:
    teams(house)
    (post,) = posts(house)
    social.approve(house.firm, post)
    social.publish(house.firm, post)


def _enters_results(house: House) -> None:
    house.opened(CARLOS, "/campaign results sunday")
    house.press(CARLOS, "enter_results")


def _writes_brief(house: House) -> None:
    house.type(MAYA, "/campaign brief")
    house.press(MAYA, "write_brief", **house.at_answer(MAYA))


def _edits(house: House) -> None:
    house.opened(MAYA, "/campaign edit")


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
