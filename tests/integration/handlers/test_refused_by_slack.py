"""A message or modal that Slack refuses is put more plainly: nobody is left without buttons, and the log says why."""

import logging

import pytest

from campaigns.influencers import outreach
from campaigns.messages import home
from campaigns.views.task_view import TaskView
from handlers.blocks import items
from handlers.blocks.items.influencers.outreach import outreach_item
from handlers.blocks.kit.elements import Blocks, actions, button
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from sandbox.wire import Json
from storage.enums import TaskKind
from storage.models import Participation
from tests.domain import journey
from tests.domain.scenario import MANAGER
from tests.integration.handlers.delivery_workers import deliver
from tests.integration.handlers.slack_workspace import MAYA, SlackWorkspace, buttons_in, says

TWICE = button("Twice", ActionId.CHOOSE, Reference(word="sign"))


def with_a_fault(view: TaskView) -> Blocks:
    """An item that Slack does not take, for one influencer of three."""
    blocks = outreach_item(view)
    is_last = view.influencer is not None and view.influencer.handle.endswith("10")
    return [*blocks, actions(TWICE, TWICE)] if is_last else blocks


@pytest.fixture
def picked(workspace: SlackWorkspace) -> list[Participation]:
    """Three influencers to be contacted, in a campaign whose brief waits for signatures."""
    campaign = workspace.scenario.campaign(name="Glow", switches=["needs_signature"])
    return journey.pick(workspace.scenario, campaign, 3)


def newest(workspace: SlackWorkspace) -> Json:
    """The last message of the bot to Maya."""
    return dict(workspace.slack.get("dm", user=MAYA)["messages"][-1])


def press(workspace: SlackWorkspace, do: str) -> None:
    """Press the first button in it that does so."""
    value = next(one["value"] for one in buttons_in(newest(workspace)) if one["action_id"] == do)
    where = {"channel": workspace.slack.get("dm", user=MAYA)["channel"], "ts": newest(workspace)["ts"]}
    workspace.press(MAYA, do, value, **where)


def words(shown: Json) -> list[str]:
    """What its buttons say."""
    return [one["text"]["text"] for one in buttons_in(shown)]


def test_whoever_agrees_before_signing_has_every_button_in_message_and_window(
    workspace: SlackWorkspace, picked: list[Participation]
) -> None:
    workspace.scenario.do(MANAGER, outreach.agree, picked[0].id, journey.terms(workspace.scenario))
    workspace.scenario.let_decisions_settle()
    deliver(workspace)
    assert words(newest(workspace)).count("Contract signed…") == 1
    assert words(newest(workspace)).count("Contacted") == 2
    workspace.type(MAYA, "/tasks")
    opening = [one for one in buttons_in(workspace.answer(MAYA)) if one["action_id"] == "open_task"]
    assert len(opening) == 3
    for one in opening:
        workspace.press(MAYA, "open_task", one["value"], **workspace.at_answer(MAYA))
        assert {"Contract signed…", "Contacted"} & set(words(workspace.form(MAYA)))
    press(workspace, "sign")
    assert workspace.form(MAYA)["callback_id"] == "sign"


def test_one_refused_item_leaves_the_others_their_buttons_and_opens_as_far_as_slack_takes_it(
    workspace: SlackWorkspace,
    picked: list[Participation],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setitem(items.ITEMS, TaskKind.OUTREACH, with_a_fault)
    with caplog.at_level(logging.WARNING):
        deliver(workspace)
    found = words(newest(workspace))
    assert (found.count("Contacted"), found.count("Open"), found.count("Twice")) == (2, 1, 0)
    (logged,) = (one.getMessage() for one in caplog.records if "does not take blocks" in one.getMessage())
    assert "actions(button choose, button choose)" in logged
    assert "/elements/1/action_id" in logged
    assert "glow" not in logged.lower()

    press(workspace, "open_task")
    shown = workspace.form(MAYA)
    assert "Slack does not take a part of this window" in says(shown)
    assert {"Contacted", "Agreed…"} <= set(words(shown))


def test_a_form_that_slack_refuses_is_a_sentence_and_nobody_hands_in_half_of_it(
    workspace: SlackWorkspace, picked: list[Participation]
) -> None:
    deliver(workspace)
    workspace.slack.do("faults", method="views.open", error="invalid_arguments")
    press(workspace, "agree")
    shown = workspace.form(MAYA)
    assert "Slack does not take this window" in says(shown)
    assert not shown.get("submit")


def test_a_home_that_slack_refuses_still_shows_what_waits(
    workspace: SlackWorkspace, picked: list[Participation]
) -> None:
    workspace.scenario.do(MANAGER, home.open_home)
    workspace.slack.do("faults", method="views.publish", error="invalid_blocks")
    deliver(workspace)
    shown = workspace.slack.get("home", user=MAYA)["view"]
    assert "Slack does not take a part of your Home" in says(shown)
    assert words(shown).count("Open") >= 3
