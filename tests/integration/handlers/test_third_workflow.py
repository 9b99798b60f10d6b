"""A third workflow is one class: it is entered, gone through and reported on by slash commands, clicks and forms."""

import pytest

from campaigns.steps import registry
from storage.enums import CampaignStatus, DeliverableStatus, PartStatus, TaskKind, TaskState
from storage.models import Campaign, Deliverable, Participation, Report, StepRun, Task
from tests.domain import social
from tests.domain.pop_up import PopUpCampaign
from tests.integration.handlers.acts_in_slack import clicks, closes, fills_in, presses, told
from tests.integration.handlers.desk_in_slack import (
    CAMPAIGNS,
    CARLOS,
    CHLOE,
    DEV,
    DIANA,
    LENA,
    MAYA,
    House,
    says,
)
from tests.integration.handlers.new_in_slack import BASICS
from tests.integration.handlers.planned_posts import chooses, teams

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)

STEPS = [step.name for step in PopUpCampaign.steps()]
RESULTS = {"reach": "1,000", "likes": "40", "comments": "10", "clicks": "0"}


@pytest.fixture(autouse=True)
def _known_for_this_test(monkeypatch: pytest.MonkeyPatch, house: House) -> None:
    monkeypatch.setattr(registry, "_registered", dict(registry._registered))
    registry.register(PopUpCampaign)
    teams(house)


def test_it_goes_over_the_wire_from_its_entry_to_a_second_report(house: House) -> None:
    it_is_entered(house)
    a_post_is_planned(house)
    a_creator_agrees(house)
    copy_comes_before_the_design(house)
    changed_copy_is_asked_for_and_approved(house)
    posts_are_published(house)
    results_come_in(house)
    everything_is_stored_under_steps_that_it_has(house)
    late_results_make_a_second_report(house)


def it_is_entered(house: House) -> None:
    """By its own word; the card has its own steps."""
    assert house.opened(MAYA, "/campaign new popup")["title"]["text"] == "Open a pop-up store"
    assert house.errors(MAYA, **{**BASICS, "name": "Corner shop"}) == {}
    fills_in(house, MAYA, niches="beauty", goal_reach="4,000")
    card = told(house, MAYA, "Corner shop", CAMPAIGNS)
    assert "1. Rent the Store" in card
    assert f"{len(STEPS)}. Hand Back the Keys" in card


def a_post_is_planned(house: House) -> None:
    """Ideas and calendar, under other names than elsewhere; the campaign names no platforms, so any will do."""
    clicks(house, CHLOE, "Submit ideas…", "Submit ideas")
    fills_in(house, CHLOE, theme="Open doors")
    clicks(house, MAYA, "Approve", "Open doors")
    clicks(house, CHLOE, "Ideas done", "Submit ideas")
    clicks(house, CHLOE, "Plan a post…", "Open doors")
    fills_in(
        house, CHLOE, platform="facebook", kind="post", day="2026-11-12", time="09:00", title="Opening day"
    )
    clicks(house, CHLOE, "Calendar ready", "Plan posts")


def a_creator_agrees(house: House) -> None:
    """Whom nobody looked for by a shortlist, and whose post gets its place in the calendar."""
    clicks(house, MAYA, "Pick influencers", channel=CAMPAIGNS)
    first = house.suggested(MAYA, "influencers", "", block_id="influencers")[0]
    fills_in(house, MAYA, influencers=[first])
    clicks(house, MAYA, "Agreed…", "agree terms")
    fills_in(house, MAYA, fee="100", deliverables="1 reel")
    house.opened(MAYA, "/campaign show corner")
    chooses(house, MAYA, "Briefed by hand")
    closes(house, MAYA)
    clicks(house, CHLOE, "Choose the time…", "Choose when")
    fills_in(house, CHLOE, day="2026-11-13", time="09:00")
    assert [one.stage.label for one in house.firm.rows(Participation)] == ["Briefed"]


def copy_comes_before_the_design(house: House) -> None:
    """Nobody is asked for a design whose slogan is not there."""
    assert kinds_open(house) == {TaskKind.COPY}
    clicks(house, LENA, "Write copy…", "Opening day")
    fills_in(house, LENA, caption="Come in.", hashtags="#corner")
    clicks(house, CARLOS, "Write copy…", "Reel")
    fills_in(house, CARLOS, caption="I am here.", hashtags="#corner")
    assert kinds_open(house) == {TaskKind.DESIGN}
    clicks(house, DEV, "Upload design…", "Design Opening day")
    fills_in(house, DEV, link="https://design.example/1")
    clicks(house, CARLOS, "Upload design…", "Reel")
    fills_in(house, CARLOS, link="https://design.example/2")
    assert kinds_open(house) == {TaskKind.APPROVE}


def changed_copy_is_asked_for_and_approved(house: House) -> None:
    """What is sent back goes to a step above the design's; the design stands."""
    clicks(house, MAYA, "Request changes…", "Approve Opening day")
    fills_in(house, MAYA, half="copy", category="brand", reason="Say it louder.")
    house.firm.let_decisions_settle()
    opening, _ = house.firm.rows(Deliverable)
    assert (opening.copy_status, opening.asset_status) == (
        PartStatus.CHANGES_REQUESTED,
        PartStatus.APPROVED,
    )
    clicks(house, LENA, "Write copy…", "Opening day")
    fills_in(house, LENA, caption="Come in!", hashtags="#corner")
    for title in ("Opening day", "Reel"):
        clicks(house, MAYA, "Approve", f"Approve {title}")
    house.firm.let_decisions_settle()
    assert {one.status for one in house.firm.rows(Deliverable)} == {DeliverableStatus.APPROVED}


def posts_are_published(house: House) -> None:
    """At their time, although the campaign never went live."""
    social.wait_until(house.firm, social.last_slot(house.firm))
    for number, title in enumerate(("Opening day", "Reel")):
        clicks(house, CARLOS, "Published…", f"Publish {title}")
        fills_in(house, CARLOS, permalink=f"https://corner.example/p/{number}")
    assert {one.status for one in house.firm.rows(Deliverable)} == {DeliverableStatus.PUBLISHED}


def results_come_in(house: House) -> None:
    """After the measuring window; with the last of them the campaign reports and archives itself."""
    house.firm.wait(days=60)
    clicks(house, CARLOS, "Enter results…", "Enter the missing results")
    for title in ("Opening day", "Reel"):
        presses(house, CARLOS, "Enter…", title)
        assert house.errors(CARLOS, measured_on="2026-12-10", **RESULTS) == {}
    closes(house, CARLOS)
    campaign = campaign_in(house)
    assert (campaign.status, campaign.total_reach, campaign.engagements) == (
        CampaignStatus.COMPLETED,
        2_000,
        100,
    )
    assert "50.00 % of the goal of 4,000" in told(house, DIANA, "Corner shop: results")


def everything_is_stored_under_steps_that_it_has(house: House) -> None:
    """Tasks and runs; and nothing is left open."""
    tasks, runs = house.firm.rows(Task), house.firm.rows(StepRun)
    by_kind = {task.kind: task.step for task in tasks}
    assert by_kind == {
        TaskKind.IDEATE: "sparks", TaskKind.DECIDE_IDEAS: "sparks", TaskKind.PLAN: "timetable",
        TaskKind.OUTREACH: "neighbours", TaskKind.SET_SLOT: "neighbours", TaskKind.COPY: "slogan",
        TaskKind.DESIGN: "poster", TaskKind.APPROVE: "nod", TaskKind.PUBLISH: "", TaskKind.RESULTS: "till",
    }  # fmt: skip
    assert {run.step for run in runs} == set(STEPS)
    assert all(run.closed_at for run in runs)
    assert not [task for task in tasks if task.state is TaskState.OPEN]


def late_results_make_a_second_report(house: House) -> None:
    """Totals and report are worked out anew, and the Director hears of it; nobody else is written to again."""
    house.opened(CARLOS, "/campaign results corner")
    presses(house, CARLOS, "Enter…", "Reel")
    assert house.errors(CARLOS, measured_on="2026-12-10", **{**RESULTS, "reach": "3,000"}) == {}
    assert campaign_in(house).total_reach == 4_000
    assert [report.number for report in house.firm.rows(Report)] == [1, 2]
    assert "100.00 % of the goal of 4,000" in told(house, DIANA, "Corner shop: results")
    assert "4,000" in says(house.type(MAYA, "/campaign report corner"))


def kinds_open(house: House) -> set[TaskKind]:
    """What people are asked for now."""
    return {task.kind for task in house.firm.rows(Task, state=TaskState.OPEN)}


def campaign_in(house: House) -> Campaign:
    """The campaign as it is now."""
    (campaign,) = house.firm.rows(Campaign)
    return campaign
