"""Going away and coming back by command, form and button; who acts for whom stands where tasks are shown."""

from campaigns.decisions import task_actions
from storage.models import Absence, Task
from tests.integration.handlers.acts_in_slack import clicks, told
from tests.integration.handlers.slack_workspace import CAMPAIGNS, CARLOS, MAYA, PAUL, SlackWorkspace, says


def test_what_waits_moves_to_the_delegate_and_back(workspace: SlackWorkspace) -> None:
    scenario = workspace.scenario
    scenario.campaign(PAUL, name="Glow")
    scenario.do(MAYA, task_actions.take, scenario.rows(Task)[0].id)
    said = says(workspace.type(MAYA, "/tasks away until 24 Dec to @Carlos"))
    assert "You are away until <!date^" in said
    assert f"<@{CARLOS}> acts for you. `/tasks back` says that you are back." in said
    scenario.wait()
    assert "you act for them" in told(workspace, CARLOS, "🌴")
    assert f"For <@{MAYA}>, who is away." in told(workspace, CARLOS, "Pick influencers")
    assert f"<@{CARLOS}> for <@{MAYA}> since" in says(workspace.opened(MAYA, "/campaign show Glow"))
    assert "you act for them" in says(workspace.type(CARLOS, "/tasks"))
    mine = says(workspace.type(MAYA, "/tasks"))
    assert "You are away" in mine
    assert "Nothing waits for you" in mine
    clicks(workspace, MAYA, "I am back", channel=CAMPAIGNS)
    scenario.wait()
    assert "Pick influencers" in says(workspace.type(MAYA, "/tasks"))


def test_a_form_says_it_and_what_is_wrong_stands_at_its_field(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/tasks away")
    assert workspace.errors(MAYA, until="2026-10-01", absent=MAYA).keys() == {"until"}
    assert workspace.errors(MAYA, until="2026-12-24", to=MAYA, absent=MAYA).keys() == {"to"}
    workspace.fill_in(MAYA, until="2026-12-24", to=CARLOS, absent=PAUL)
    (row,) = workspace.scenario.rows(Absence)
    assert (row.user_id, row.delegate_id, row.said_by) == (PAUL, CARLOS, MAYA)
    assert "has said that you are away" in told(workspace, PAUL, "put to")


def test_what_is_not_understood_says_how_it_is_written(workspace: SlackWorkspace) -> None:
    for typed, why in (
        ("away tomorrow", "It is not said until when."),
        ("away until someday", "is not a date"),
        ("away until 24 Dec to @Nobody Known", "Nobody is called “Nobody Known”"),
        ("away until 24 Dec to", "is not a date"),
        ("back", "You are not away"),
        ("back @Paul", "is not away"),
    ):
        assert why in says(workspace.type(MAYA, f"/tasks {typed}")), typed
