"""People as they are at Slack: they type, click, fill in forms, and look."""

from typing import Any

from tests.local_slack import Button, Json, LocalSlack, find_button, says
from tests.waiting import wait_until


class Person:
    """Somebody in the workspace."""

    def __init__(self, slack: LocalSlack, name: str) -> None:
        self._slack, self.name, self.id = slack, name, slack.user(name)

    # --- typing -----------------------------------------------------------------------------------------------

    def types(self, text: str, channel: str = "campaigns") -> str:
        """Types a slash command; what the bot answers to this person alone."""
        answer = self._slack.post("command", user=self.id, channel=self._slack.channel(channel), text=text)
        return says(answer["response"]) if answer.get("response") else ""

    # --- clicking ---------------------------------------------------------------------------------------------

    def clicks(self, words: str, about: str = "", *, channel: str | None = None) -> None:
        """Clicks a button in the newest message that has it: in the DM with the bot, or in a channel."""
        wait_until(lambda: self._clicks_what_is_there(words, about, channel))

    def _clicks_what_is_there(self, words: str, about: str, channel: str | None) -> bool:
        """Clicks; false when the message changed or went between looking and clicking."""
        message, button = self.finds(words, about, channel=channel)
        answer = self._click(button, channel=message["channel"], ts=message["ts"])
        if answer.get("error") in ("no_such_element", "message_not_found"):
            return False
        assert answer["ok"], answer
        return True

    def clicks_in_modal(self, words: str, about: str = "") -> None:
        """Clicks a button in the modal that is on top."""
        view = self.modal()
        answer = self._click(find_button(view["blocks"], words, about), view_id=view["id"])
        assert answer["ok"], answer

    def finds(self, words: str, about: str = "", *, channel: str | None = None) -> tuple[Json, Button]:
        """The newest message with such a button; waits until there is one."""
        found: list[tuple[Json, Button]] = []

        def look() -> bool:
            for message in reversed(self.messages(channel)):
                try:
                    found.append((message, find_button(message.get("blocks") or [], words, about)))
                except AssertionError:
                    continue
                return True
            return False

        self._wait(look, f"{self.name} finds no button {words!r} about {about!r}", channel)
        return found[-1]

    def _click(self, button: Button, **where: Any) -> Json:
        return self._slack.attempt(
            "click",
            user=self.id,
            action_id=button.action_id,
            block_id=button.block_id,
            value=button.value,
            **where,
        )

    # --- forms ------------------------------------------------------------------------------------------------

    def modal(self) -> Json:
        """The modal on top of the stack."""
        views: list[Json] = self._slack.get("views", user=self.id)["views"]
        assert views, f"{self.name} has no modal open"
        return views[-1]

    def fills_in(self, **values: Any) -> Json:
        """Fills in the modal on top and sends it off; it must be accepted."""
        answer = self.tries(**values)
        assert not answer.get("errors"), answer
        return answer

    def tries(self, **values: Any) -> Json:
        """Fills in the modal on top and sends it off; the answer holds the errors at its fields, if any."""
        view = self.modal()
        assert view.get("submit"), f"{self.name} has no form, but: {says(view)}"
        return self._slack.post("submit", user=self.id, view_id=view["id"], values=values)

    def closes_everything(self) -> None:
        """Closes every modal."""
        if self._slack.get("views", user=self.id)["views"]:
            self._slack.post("close", user=self.id, view_id=self.modal()["id"], all=True)

    def looks_up(self, field: str, action_id: str, typed: str) -> list[str]:
        """The values offered in a field of the modal on top while typing."""
        view = self.modal()
        answer = self._slack.get(
            "suggestions", user=self.id, view_id=view["id"], action_id=action_id, block_id=field, query=typed
        )
        return [str(option["value"]) for option in answer["options"]]

    # --- looking ----------------------------------------------------------------------------------------------

    def messages(self, channel: str | None = None) -> list[Json]:
        """What this person sees in a channel, or in the DM with the bot."""
        if channel is None:
            answer = self._slack.get("dm", user=self.id)
        else:
            answer = self._slack.get("messages", user=self.id, channel=self._slack.channel(channel))
        where = answer.get("channel") or (self._slack.channel(channel) if channel else None)
        return [{**message, "channel": message.get("channel") or where} for message in answer["messages"]]

    def files(self, channel: str | None = None) -> list[str]:
        """The names of the files that hang in threads there."""
        return [file["name"] for message in self.messages(channel) for file in message.get("files") or []]

    def sees(self, words: str, channel: str | None = None) -> str:
        """Waits until a message says `words`; everything the newest such message says."""
        found: list[str] = []

        def look() -> bool:
            found.extend(text for text in map(says, reversed(self.messages(channel))) if words in text)
            return bool(found)

        self._wait(look, f"{self.name} does not see {words!r}", channel)
        return found[0]

    def has_no_button(self, words: str, channel: str | None = None) -> bool:
        """Whether no message offers that button."""
        for message in self.messages(channel):
            try:
                find_button(message.get("blocks") or [], words)
            except AssertionError:
                continue
            return False
        return True

    def _wait(self, look: Any, trouble: str, channel: str | None) -> None:
        try:
            wait_until(look)
        except AssertionError:
            seen = "\n---\n".join(says(message) for message in self.messages(channel))
            raise AssertionError(f"{trouble}; there is:\n{seen}") from None
