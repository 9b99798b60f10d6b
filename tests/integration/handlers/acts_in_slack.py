"""What people do with the messages that the bot sends them: everything is delivered first, then somebody clicks."""

from typing import Any

from tests.integration.handlers.delivery_workers import deliver
from tests.integration.handlers.slack_workspace import Json, SlackWorkspace
from tests.local_slack import Button, find_button, says


def clicks(
    workspace: SlackWorkspace, who: str, words: str, about: str = "", channel: str | None = None
) -> None:
    """Click a button, or choose in a menu, of the newest message that has it: in the DM with the bot, or a channel."""
    done = workspace.slack.do("click", user=who, **finds(workspace, who, words, about, channel))
    assert done["ok"], done


def finds(
    workspace: SlackWorkspace, who: str, words: str, about: str = "", channel: str | None = None
) -> Json:
    """That button as it is now, to be clicked later."""
    message, button = _found(workspace, who, words, about, channel)
    where = {"channel": message["channel"], "ts": message["ts"], "block_id": button.block_id}
    return {"action_id": button.action_id, "value": button.value, **where}


def presses(workspace: SlackWorkspace, who: str, words: str, about: str = "") -> None:
    """Click a button of the form on top, by its words."""
    form = workspace.form(who)
    button = find_button(form["blocks"], words, about)
    workspace.press(who, button.action_id, button.value, view_id=form["id"], block_id=button.block_id)


def fills_in(workspace: SlackWorkspace, who: str, **values: Any) -> None:
    """Fill in the form on top, which must be accepted, and close what is open then."""
    done = workspace.fill_in(who, **values)
    assert not done["errors"], done
    closes(workspace, who)


def closes(workspace: SlackWorkspace, who: str) -> None:
    """Close every form and modal."""
    if workspace.forms(who):
        workspace.slack.do("close", user=who, view_id=workspace.form(who)["id"], all=True)


def told(workspace: SlackWorkspace, who: str, words: str, channel: str | None = None) -> str:
    """Everything that the newest message says that says `words`."""
    messages = _messages(workspace, who, channel)
    found = [text for text in map(says, reversed(messages)) if words in text]
    assert found, f"nothing says {words!r}; there is:\n" + "\n---\n".join(map(says, messages))
    return found[0]


def _found(
    workspace: SlackWorkspace, who: str, words: str, about: str, channel: str | None
) -> tuple[Json, Button]:
    messages = _messages(workspace, who, channel)
    for message in reversed(messages):
        try:
            return message, find_button(message.get("blocks") or [], words, about)
        except AssertionError:
            continue
    raise AssertionError(
        f"no button {words!r} about {about!r}; there is:\n" + "\n---\n".join(map(says, messages))
    )


def _messages(workspace: SlackWorkspace, who: str, channel: str | None) -> list[Json]:
    deliver(workspace)
    if channel is None:
        answer = workspace.slack.get("dm", user=who)
    else:
        answer = workspace.slack.get("messages", user=who, channel=channel)
    where = answer.get("channel") or channel
    return [{**message, "channel": message.get("channel") or where} for message in answer["messages"]]


def uses(workspace: SlackWorkspace, who: str, shortcut: str, **message: str) -> Json:
    """Choose a shortcut, of a message or of everything; the form that comes of it."""
    done = workspace.slack.do("shortcut", user=who, callback_id=shortcut, **message)
    assert done["ok"], done
    return workspace.form(who)
