"""The usual way of a social media campaign, in short acts: make, think, plan, design, write, approve, publish."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from campaigns.content import deliverables, production
from campaigns.content.versions import Asset, Copy
from campaigns.decisions import decisions
from campaigns.editorial import ideas, planning
from campaigns.editorial.idea_form import IdeaText
from campaigns.editorial.post_form import PlannedPost, read_slot
from campaigns.reporting import results
from campaigns.reporting.results import read_measurement
from campaigns.setup import new_campaign
from campaigns.setup.forms import SOCIAL_MEDIA
from campaigns.setup.plan import CampaignPlan, read_plan
from campaigns.staffing import role_assignment
from storage.database import Database
from storage.enums import (
    ApprovalState,
    Category,
    ContentPart,
    Outcome,
    Platform,
    PostKind,
    Role,
    TaskKind,
    TaskState,
)
from storage.models import Approval, Campaign, Deliverable, Due, Idea, Task
from tests.domain.scenario import ADMIN, DESIGNER, MANAGER, SPECIALIST, TEAM, Scenario, open_scenario

CHANNEL = "CSUN"
CREATIVE, SECOND_CREATIVE, WRITER, SECOND_DESIGNER = "UCREA", "UCRIS", "UWREN", "UDEAN"
IG, TIKTOK, X = Platform.INSTAGRAM, Platform.TIKTOK, Platform.X


def open_social_scenario(database: Database, team: str = TEAM) -> Scenario:
    """The scenario with a Creative Team of two, one designer and one copywriter."""
    scenario = open_scenario(database, team=team)
    given = {Role.CREATIVE_TEAM: [CREATIVE, SECOND_CREATIVE], Role.COPYWRITER: [WRITER]}
    scenario.do(ADMIN, role_assignment.give_roles, given)
    return scenario


def plan(
    scenario: Scenario,
    entries: Mapping[str, str],
    *,
    switches: Sequence[str] = (),
    roles: Mapping[Role, Sequence[str]] | None = None,
) -> CampaignPlan:
    """The plan of a campaign in November 2026 on two platforms, but for what `entries` say."""
    filled = {
        "name": "Sunday", "starts_on": "2026-11-02", "ends_on": "2026-11-30", "budget": "100", "currency": "EUR",
        "channel": CHANNEL, "requirements": "Show slow mornings.", "objectives": "More subscribers.",
        "audience": "Coffee people.", "time_zone": "Europe/Berlin", "platforms": "instagram, tiktok",
        "stakeholders": "board@acme.example", "clients": "client@beans.example",
        "switches": ", ".join(switches), **entries,
    }  # fmt: skip
    return read_plan(SOCIAL_MEDIA, filled, scenario.at.date(), roles=roles or {}, private=False)


def make(scenario: Scenario, who: str = MANAGER, *, switches: Sequence[str] = (), **entries: str) -> Campaign:
    """A new social media campaign."""
    return scenario.do(
        who, new_campaign.make_campaign, "social_media", plan(scenario, entries, switches=switches)
    )


def think(scenario: Scenario, campaign: Campaign, *themes: str) -> list[Idea]:
    """Ideas of the Creative Team, all approved."""
    added = scenario.do(
        CREATIVE, ideas.submit, campaign.id, [IdeaText(theme, "Mornings") for theme in themes]
    )
    for idea in added:
        scenario.do(MANAGER, ideas.approve, idea.id)
    return [scenario.row(Idea, idea.id) for idea in added]


def post(
    scenario: Scenario, idea: Idea, platform: Platform, day: str, time: str, kind: PostKind = PostKind.POST
) -> Deliverable:
    """A planned post for an idea, its day and time as somebody types them."""
    campaign = scenario.row(Campaign, idea.campaign_id)
    slot_at = read_slot({"day": day, "time": time}, campaign)
    return scenario.do(CREATIVE, planning.plan_post, idea.id, PlannedPost(platform, kind, slot_at))


def ready(scenario: Scenario, campaign: Campaign) -> None:
    """Ideas done and calendar ready."""
    scenario.do(CREATIVE, ideas.ideas_done, campaign.id)
    scenario.do(CREATIVE, planning.calendar_ready, campaign.id)


def planned(scenario: Scenario, *posts: tuple[Platform, str, str], **entries: str) -> list[Deliverable]:
    """The posts of a campaign whose calendar is ready."""
    campaign = make(scenario, **entries)
    (idea,) = think(scenario, campaign, "Slow mornings")
    made = [post(scenario, idea, *one) for one in posts or ((IG, "2026-11-10", "09:00"),)]
    ready(scenario, campaign)
    return [now(scenario, one) for one in made]


def design(scenario: Scenario, one: Deliverable, link: str = "", who: str = DESIGNER) -> None:
    """A design handed in as a link."""
    asset = Asset(link or f"https://design.example/{one.id}")
    scenario.do(who, production.hand_in_design, one.id, asset, edited=True)


def write(scenario: Scenario, one: Deliverable, caption: str = "", who: str = WRITER) -> None:
    """Caption and a hashtag handed in."""
    copy = Copy(caption or f"Good morning {one.id}", ("#sunday",))
    scenario.do(who, production.hand_in_copy, one.id, copy, edited=True)


def question(scenario: Scenario, one: Deliverable) -> Approval:
    """The question about a post that waits for its decision."""
    (found,) = scenario.rows(Approval, deliverable_id=one.id, state=ApprovalState.OPEN)
    return found


def decide(
    scenario: Scenario,
    one: Deliverable,
    outcome: Outcome,
    part: ContentPart | None = None,
    who: str = MANAGER,
) -> None:
    """A decision on a post, and the time in which it could be undone."""
    asked = question(scenario, one)
    scenario.do(who, decisions.decide, asked.id, outcome, "It must be so.", Category.BRAND, part)
    scenario.let_decisions_settle()


def approve(scenario: Scenario, *posts: Deliverable) -> None:
    """Posts designed, written and approved."""
    for one in posts:
        design(scenario, one)
        write(scenario, one)
        decide(scenario, one, Outcome.APPROVE)


def live(scenario: Scenario, *posts: tuple[Platform, str, str]) -> list[Deliverable]:
    """The approved posts of a campaign that is live with them."""
    made = planned(scenario, *posts)
    approve(scenario, *made)
    return made


def publish(scenario: Scenario, one: Deliverable) -> None:
    """The link of a published post recorded."""
    scenario.do(SPECIALIST, deliverables.publish, one.id, f"https://{one.platform.value}.example/p/{one.id}")


def measure(scenario: Scenario, one: Deliverable, **figures: str) -> None:
    """What a post achieved up to today."""
    campaign = scenario.row(Campaign, one.campaign_id)
    entries = {"measured_on": scenario.at.date().isoformat(), **figures}
    scenario.do(SPECIALIST, results.enter, one.id, read_measurement(entries, campaign, scenario.at.date()))


def wait_until(scenario: Scenario, at: datetime) -> None:
    """Let time pass until a moment, and everything due until then happen when it is due."""
    assert at >= scenario.at
    waiting = sorted(
        {due.due_at for due in scenario.rows(Due, taken_at=None) if scenario.at < due.due_at < at}
    )
    for moment in [*waiting, at]:
        scenario.wait(seconds=(moment - scenario.at).total_seconds())


def now(scenario: Scenario, one: Deliverable) -> Deliverable:
    """A post as it is now."""
    return scenario.row(Deliverable, one.id)


def open_kinds(scenario: Scenario, one: Deliverable) -> set[TaskKind]:
    """What is asked of anybody about a post."""
    return {task.kind for task in scenario.rows(Task, deliverable_id=one.id, state=TaskState.OPEN)}


def last_slot(scenario: Scenario) -> datetime:
    """When the last post is to be published."""
    return max(one.slot_at for one in scenario.rows(Deliverable) if one.slot_at is not None)
