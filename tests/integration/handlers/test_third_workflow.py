"""A third workflow is one class: it is entered, gone through and reported on by slash commands, clicks and forms."""

import pytest

from campaigns.steps import registry
from storage.enums import CampaignStatus, DeliverableStatus, PartStatus, TaskKind, TaskState
from storage.models import Campaign, Deliverable, Participation, Report, StepRun, Task
from tests.domain import social
from tests.domain.pop_up import PopUpCampaign
from tests.integration.handlers.acts_in_slack import clicks, closes, fills_in, presses, told
from tests.integration.handlers.new_in_slack import BASICS
from tests.integration.handlers.planned_posts import chooses, teams
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CARLOS,
    CHLOE,
    DEV,
    DIANA,
    LENA,
    MAYA,
    SlackWorkspace,
    says,
)

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)

STEPS = [step.name for step in PopUpCampaign.steps()]
RESULTS = {"reach": "1,000", "likes": "40", "comments": "10", "clicks": "0"}


@pytest.fixture(autouse=True)
def _known_for_this_test(monkeypatch: pytest.MonkeyPatch, workspace: SlackWorkspace) -> None:
    monkeypatch.setattr(registry, "_registered", dict(registry._registered))
    registry.register(PopUpCampaign)
    teams(workspace)


def test_it_goes_over_the_wire_from_its_entry_to_a_second_report(workspace: SlackWorkspace) -> None:
    it_is_entered(workspace)
    a_post_is_planned(workspace)
    a_creator_agrees(workspace)
    copy_comes_before_the_design(workspace)
    changed_copy_is_asked_for_and_approved(workspace)
    posts_are_published(workspace)
    results_come_in(workspace)
    everything_is_stored_under_steps_that_it_has(workspace)
    late_results_make_a_second_report(workspace)


def it_is_entered(workspace: SlackWorkspace) -> None:
    """By its own word; the card has its own steps."""
    assert workspace.opened(MAYA, "/campaign new popup")["title"]["text"] == "Open a pop-up store"
    assert workspace.errors(MAYA, **{**BASICS, "name": "Corner shop"}) == {}
    fills_in(workspace, MAYA, niches="beauty", goal_reach="4,000")
    card = told(workspace, MAYA, "Corner shop", CAMPAIGNS)
    assert "1. Rent the Store" in card
    assert f"{len(STEPS)}. Hand Back the Keys" in card


def a_post_is_planned(workspace: SlackWorkspace) -> None:
    """Ideas and calendar, under other names than elsewhere; the campaign names no platforms, so any will do."""
    clicks(workspace, CHLOE, "Submit ideas…", "Submit ideas")
    fills_in(workspace, CHLOE, theme="Open doors")
    clicks(workspace, MAYA, "Approve", "Open doors")
    clicks(workspace, CHLOE, "Ideas done", "Submit ideas")
    clicks(workspace, CHLOE, "Plan a post…", "Open doors")
    fills_in(
        workspace,
        CHLOE,
        platform="facebook",
        kind="post",
        day="2026-11-12",
        time="09:00",
        title="Opening day",
    )
    clicks(workspace, CHLOE, "Calendar ready", "Plan posts")


def a_creator_agrees(workspace: SlackWorkspace) -> None:
    """Whom nobody looked for by a shortlist, and whose post gets its place in the calendar."""
    clicks(workspace, MAYA, "Pick influencers", channel=CAMPAIGNS)
    first = workspace.suggested(MAYA, "influencers", "", block_id="influencers")[0]
    fills_in(workspace, MAYA, influencers=[first])
    clicks(workspace, MAYA, "Agreed…", "agree terms")
    fills_in(workspace, MAYA, fee="100", deliverables="1 reel")
    workspace.opened(MAYA, "/campaign show corner")
    chooses(workspace, MAYA, "Briefed by hand")
    closes(workspace, MAYA)
    clicks(workspace, CHLOE, "Choose the time…", "Choose when")
    fills_in(workspace, CHLOE, day="2026-11-13", time="09:00")
    assert [one.stage.label for one in workspace.scenario.rows(Participation)] == ["Briefed"]


def copy_comes_before_the_design(workspace: SlackWorkspace) -> None:
    """Nobody is asked for a design whose slogan is not there."""
    assert kinds_open(workspace) == {TaskKind.COPY}
    clicks(workspace, LENA, "Write copy…", "Opening day")
    fills_in(workspace, LENA, caption="Come in.", hashtags="#corner")
    clicks(workspace, CARLOS, "Write copy…", "Reel")
    fills_in(workspace, CARLOS, caption="I am here.", hashtags="#corner")
    assert kinds_open(workspace) == {TaskKind.DESIGN}
    clicks(workspace, DEV, "Upload design…", "Design Opening day")
    fills_in(workspace, DEV, link="https://design.example/1")
    clicks(workspace, CARLOS, "Upload design…", "Reel")
    fills_in(workspace, CARLOS, link="https://design.example/2")
    assert kinds_open(workspace) == {TaskKind.APPROVE}


def changed_copy_is_asked_for_and_approved(workspace: SlackWorkspace) -> None:
    """What is sent back goes to a step above the design's; the design stands."""
    clicks(workspace, MAYA, "Request changes…", "Approve Opening day")
    fills_in(workspace, MAYA, part="copy", category="brand", reason="Say it louder.")
    workspace.scenario.let_decisions_settle()
    opening, _ = workspace.scenario.rows(Deliverable)
    assert (opening.copy_status, opening.asset_status) == (
        PartStatus.CHANGES_REQUESTED,
        PartStatus.APPROVED,
    )
    clicks(workspace, LENA, "Write copy…", "Opening day")
    fills_in(workspace, LENA, caption="Come in!", hashtags="#corner")
    for title in ("Opening day", "Reel"):
        clicks(workspace, MAYA, "Approve", f"Approve {title}")
    workspace.scenario.let_decisions_settle()
    assert {one.status for one in workspace.scenario.rows(Deliverable)} == {DeliverableStatus.APPROVED}


def posts_are_published(workspace: SlackWorkspace) -> None:
    """At their time, although the campaign never went live."""
    social.wait_until(workspace.scenario, social.last_slot(workspace.scenario))
    for number, title in enumerate(("Opening day", "Reel")):
        clicks(workspace, CARLOS, "Published…", f"Publish {title}")
        fills_in(workspace, CARLOS, permalink=f"https://corner.example/p/{number}")
    assert {one.status for one in workspace.scenario.rows(Deliverable)} == {DeliverableStatus.PUBLISHED}


def results_come_in(workspace: SlackWorkspace) -> None:
    """After the measuring window; with the last of them the campaign reports and archives itself."""
    workspace.scenario.wait(days=60)
    clicks(workspace, CARLOS, "Enter results…", "Enter the missing results")
    for title in ("Opening day", "Reel"):
        presses(workspace, CARLOS, "Enter…", title)
        assert workspace.errors(CARLOS, measured_on="2026-12-10", **RESULTS) == {}
    closes(workspace, CARLOS)
    campaign = campaign_in(workspace)
    assert (campaign.status, campaign.total_reach, campaign.engagements) == (
        CampaignStatus.COMPLETED,
        2_000,
        100,
    )
    assert "2,000\n▫️ goal 4,000, −2,000, missed" in told(workspace, DIANA, "Corner shop: results")


def everything_is_stored_under_steps_that_it_has(workspace: SlackWorkspace) -> None:
    """Tasks and runs; and nothing is left open."""
    tasks, runs = workspace.scenario.rows(Task), workspace.scenario.rows(StepRun)
    by_kind = {task.kind: task.step for task in tasks}
    assert by_kind == {
        TaskKind.IDEATE: "sparks", TaskKind.DECIDE_IDEAS: "sparks", TaskKind.END_IDEATION: "sparks",
        TaskKind.PLAN: "timetable",
        TaskKind.OUTREACH: "neighbours", TaskKind.SET_SLOT: "neighbours", TaskKind.COPY: "slogan",
        TaskKind.DESIGN: "poster", TaskKind.APPROVE: "nod", TaskKind.PUBLISH: "", TaskKind.RESULTS: "till",
    }  # fmt: skip
    assert {run.step for run in runs} == set(STEPS)
    assert all(run.closed_at for run in runs)
    assert not [task for task in tasks if task.state is TaskState.OPEN]


def late_results_make_a_second_report(workspace: SlackWorkspace) -> None:
    """Totals and report are worked out anew, and the Director hears of it; nobody else is written to again."""
    workspace.opened(CARLOS, "/campaign results corner")
    presses(workspace, CARLOS, "Enter…", "Reel")
    assert workspace.errors(CARLOS, measured_on="2026-12-10", **{**RESULTS, "reach": "3,000"}) == {}
    assert campaign_in(workspace).total_reach == 4_000
    assert [report.number for report in workspace.scenario.rows(Report)] == [1, 2]
    assert "4,000\n🎯 goal 4,000, +0, met" in told(workspace, DIANA, "Corner shop: results")
    assert "4,000" in says(workspace.type(MAYA, "/campaign report corner"))


def kinds_open(workspace: SlackWorkspace) -> set[TaskKind]:
    """What people are asked for now."""
    return {task.kind for task in workspace.scenario.rows(Task, state=TaskState.OPEN)}


def campaign_in(workspace: SlackWorkspace) -> Campaign:
    """The campaign as it is now."""
    (campaign,) = workspace.scenario.rows(Campaign)
    return campaign
