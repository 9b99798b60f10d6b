"""People's hands in the local Slack: what they click, type and fill in, and what they see meanwhile."""

from collections.abc import Callable
from re import fullmatch
from time import perf_counter
from typing import Any

from tests.integration.handlers.slack_workspace import CAMPAIGNS
from tests.local_slack import Button, Json, LocalSlack, buttons_in
from tests.waiting import wait_until


class Day:
    """A day of clicks. `look` is called whenever something is shown that will be gone or changed by the next act.

    `began` is the moment of the last click.
    """

    def __init__(self, slack: LocalSlack, look: Callable[[], None]) -> None:
        self.slack, self.look = slack, look
        self.began = perf_counter()

    def press(self, who: str, words: str) -> None:
        """Click on a button of the newest message that has it: in the direct messages, else in the channel."""
        for room in (self.slack.get("dm", user=who), self._channel(who)):
            for message in reversed(room["messages"]):
                if button := _find(message, words):
                    return self._click(who, button, channel=room["channel"], ts=message["ts"])
        raise AssertionError(f"{who} has no button {words!r}")

    def press_in_answer(self, who: str, words: str) -> None:
        """Click on a button of the last direct answer."""
        answer = self._answer(who)
        button = _find(answer, words)
        assert button is not None, f"{who} was not offered {words!r}"
        self._click(who, button, channel=CAMPAIGNS, ts=answer["ts"])

    def turn_the_page(self, who: str) -> bool:
        """Have the next page of the last direct answer; False if this is the last."""
        before = self._answer(who)
        if _find(before, "More") is None:
            return False
        self.press_in_answer(who, "More")
        wait_until(lambda: self._answer(who) != before)
        self.look()
        return True

    def fill_in(self, who: str, **values: Any) -> None:
        """Send off the form on top."""
        self.look()
        form = self.slack.get("views", user=who)["views"][-1]
        self.began = perf_counter()
        done = self.slack.post("submit", user=who, view_id=form["id"], values=values)
        assert not done["errors"], done

    def close_all(self, who: str) -> None:
        """Close every window."""
        self.look()
        for form in self.slack.get("views", user=who)["views"][-1:]:
            self.slack.post("close", user=who, view_id=form["id"], all=True)

    def type(self, who: str, text: str) -> None:
        """Type a command."""
        self.began = perf_counter()
        self.slack.post("command", user=who, channel=CAMPAIGNS, text=text)

    def open_home(self, who: str) -> None:
        """Open the Home, and wait until it is there."""
        self.began = perf_counter()
        self.slack.post("home", user=who)
        wait_until(lambda: self.slack.get("home", user=who)["view"] is not None)

    def pass_time(self, seconds: float) -> None:
        """Let time pass."""
        self.began = perf_counter()
        self.slack.pass_time(seconds)

    def pass_until(self, moment: str) -> None:
        """Let time pass until a moment, such as "2026-11-03T09:00:00+01:00"."""
        self.began = perf_counter()
        self.slack.post("clock", now=moment)

    def _channel(self, who: str) -> Json:
        return self.slack.get("messages", user=who, channel=CAMPAIGNS)

    def _answer(self, who: str) -> Json:
        """What the bot said last to somebody alone."""
        return dict([message for message in self._channel(who)["messages"] if message["ephemeral"]][-1])

    def _click(self, who: str, button: Button, **where: str) -> None:
        self.began = perf_counter()
        self.slack.post(
            "click", user=who, action_id=button.action_id, block_id=button.block_id, value=button.value,
            **where,
        )  # fmt: skip


def _find(message: Json, words: str) -> Button | None:
    """The first button with these words, a pattern for all of them."""
    return next((one for one in buttons_in(message["blocks"]) if fullmatch(words, one.words)), None)
