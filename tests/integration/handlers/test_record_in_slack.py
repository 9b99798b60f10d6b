"""`/campaign audit`, and what is held of an influencer, as people see them."""

import csv
import io
import json
from typing import Any

from storage.models import Audit, Influencer
from tests.domain import journey
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CARLOS,
    DIANA,
    GENERAL,
    MAYA,
    PAUL,
    SlackWorkspace,
    says,
)


def files_of(workspace: SlackWorkspace, who: str) -> list[bytes]:
    """Files that the bot sent to somebody, oldest first."""
    messages = workspace.slack.get("dm", user=who)["messages"]
    return [workspace.content_of(file["id"]) for one in messages for file in one.get("files") or []]


def test_a_campaigns_record_is_read_page_by_page_and_exported(workspace: SlackWorkspace) -> None:
    scenario = workspace.scenario
    campaign = scenario.campaign()
    journey.brief(scenario, campaign)
    shown = says(workspace.type(MAYA, "/campaign audit Glow"))
    assert "The record of Glow" in shown
    assert f"<@{MAYA}>" in shown
    workspace.press(MAYA, "export_record", f"campaign={campaign.id}", **workspace.at_answer(MAYA))
    assert "as CSV and JSON" in says(workspace.answer(MAYA))
    table, whole = files_of(workspace, MAYA)[-2:]
    rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"))))
    lines: list[dict[str, Any]] = json.loads(whole)
    assert [int(one["line"]) for one in rows] == [one["line"] for one in lines]
    assert lines[0]["action"] == "campaign made"
    assert json.loads(rows[0]["details"]) == lines[0]["details"]
    line = scenario.rows(Audit)[-1]
    assert (line.action, line.actor_id, line.via) == ("record exported", MAYA, "click")
    for who in (CARLOS, PAUL):
        assert "You may not read and export this campaign's record" in says(
            workspace.type(who, "/campaign audit Glow", GENERAL)
        )
    assert "The record of Glow" in says(workspace.type(DIANA, "/campaign audit Glow", GENERAL))


def test_whoever_asks_gets_what_is_held_of_them_and_is_forgotten(workspace: SlackWorkspace) -> None:
    (one,) = workspace.scenario.rows(Influencer, handle="glow12")
    asked = says(workspace.type(ADAM, "/influencer export @glow12", GENERAL))
    assert "What is held of @glow12" in asked
    workspace.press(ADAM, "export_person", f"influencer={one.id}", **workspace.at_answer(ADAM, GENERAL))
    held = json.loads(files_of(workspace, ADAM)[-1])
    assert held["influencer"][0]["email"] == "ana12@creators.example"
    workspace.type(ADAM, "/influencer forget @glow12", GENERAL)
    workspace.press(ADAM, "forget", f"influencer={one.id}", **workspace.at_answer(ADAM, GENERAL))
    assert "asked" in workspace.errors(ADAM, asked=" ")
    assert f"forgotten-{one.id}" in says(workspace.fill_in(ADAM, asked="By e-mail, 3 March")["view"])
    assert "Nobody with the handle @glow12" in says(workspace.type(ADAM, "/influencer show glow12", GENERAL))
    assert "You may not export or erase" in says(workspace.type(PAUL, "/influencer forget @glow2", GENERAL))
    lines = [(line.action, line.via) for line in workspace.scenario.rows(Audit)][-2:]
    assert lines == [("personal data exported", "click"), ("influencer forgotten", "form")]
