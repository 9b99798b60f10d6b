"""*Ask for approval* of a message, `/approve`, the decision, and the outcome in the thread."""

from storage.enums import ApprovalState
from storage.models import Approval, Task
from tests.integration.handlers.acts_in_slack import clicks, fills_in, presses, told
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CARLOS,
    DIANA,
    MAYA,
    Json,
    SlackWorkspace,
    says,
)


def in_thread(workspace: SlackWorkspace, who: str, ts: str) -> str:
    """Everything that is said in the thread of a message."""
    found = workspace.slack.get("messages", user=who, channel=CAMPAIGNS)["messages"]
    return "\n".join(says(one) for one in found if one.get("thread_ts") == ts)


def asks(workspace: SlackWorkspace, who: str, text: str) -> str:
    """Choose the shortcut of a message that somebody writes; when it was written."""
    said = workspace.slack.do("say", user=who, channel=CAMPAIGNS, text=text)
    message = {"channel": CAMPAIGNS, "ts": str(said["ts"])}
    assert workspace.slack.do("shortcut", user=who, callback_id="ask_for_approval", **message)["ok"]
    return message["ts"]


def test_a_message_is_approved_and_its_thread_says_so(workspace: SlackWorkspace) -> None:
    ts = asks(workspace, CARLOS, "Our new logo https://drive.example/logo")
    assert "Our new logo" in says(workspace.form(CARLOS))
    wrong = workspace.errors(CARLOS, title="The logo", people=[CARLOS], needed="any")
    assert set(wrong) == {"people"}
    fills_in(workspace, CARLOS, title="The logo", people=[MAYA, DIANA], needed="all", due="2026-11-20")
    told(workspace, MAYA, "Approve The logo")
    assert "asks for approval" in in_thread(workspace, CARLOS, ts)
    clicks(workspace, MAYA, "Approve", "The logo")
    assert "1 of 2" in told(workspace, DIANA, "Approve The logo")
    clicks(workspace, DIANA, "Approve", "The logo")
    workspace.scenario.let_decisions_settle()
    told(workspace, CARLOS, "The logo")
    thread = in_thread(workspace, CARLOS, ts)
    assert "Approved by" in thread
    assert "✅ approved" in thread


def test_the_command_fills_the_form_in_and_lists_what_was_asked(workspace: SlackWorkspace) -> None:
    workspace.type(CARLOS, "/approve list")
    assert "You have asked for no approval yet" in says(workspace.answer(CARLOS))
    workspace.type(CARLOS, f"/approve The press release from <@{MAYA}|maya> by 11.10.2026")
    form = workspace.form(CARLOS)
    assert filled(form) == {"title": "The press release", "people": [MAYA], "due": "2026-11-10"}
    fills_in(workspace, CARLOS, title="The press release", people=[MAYA], needed="any", due="2026-11-10")
    (task,) = workspace.scenario.rows(Task)
    workspace.type(CARLOS, "/approve list")
    assert "0 of 1" in says(workspace.answer(CARLOS))
    workspace.press(CARLOS, "open_task", **workspace.at_answer(CARLOS))
    presses(workspace, CARLOS, "Take it back")
    (asked,) = workspace.scenario.rows(Approval, task_id=task.id)
    assert asked.state is ApprovalState.SUPERSEDED


def filled(form: Json) -> dict[str, object]:
    """What stands in the fields of a form at its opening."""
    found: dict[str, object] = {}
    for block in form["blocks"]:
        element = block.get("element") or {}
        for key in ("initial_value", "initial_users", "initial_date"):
            if element.get(key):
                found[block["block_id"]] = element[key]
    return found
