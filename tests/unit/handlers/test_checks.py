"""Checks of a form said together, and what Slack says of a channel."""

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood, Refusal
from campaigns.parsing.forms import FormRefused
from handlers.directory.channels import is_private
from handlers.responses.form_checks import refuse_together


def raising(error: Exception) -> Any:
    def check() -> None:
        raise error

    return check


def test_every_field_that_is_wrong_is_named_and_the_first_word_about_it_stays() -> None:
    with pytest.raises(FormRefused) as refused:
        refuse_together(
            raising(FormRefused({"name": "Enter a name.", "budget": "Enter the budget."})),
            lambda: None,
            raising(NotUnderstood("Taken.", field="name")),
            raising(NotPossible("Not there.", field="channel")),
        )
    assert refused.value.errors == {
        "name": "Enter a name.", "budget": "Enter the budget.", "channel": "Not there.",
    }  # fmt: skip


def test_a_refusal_of_the_whole_form_is_raised_as_it_is() -> None:
    with pytest.raises(NotPermitted):
        refuse_together(raising(NotPermitted("You may not.")))


def test_with_nothing_wrong_nothing_is_refused() -> None:
    refuse_together(lambda: None)


def refused_with(error: str) -> Exception:
    """What the client raises when Slack refuses a call."""
    return SlackApiError("refused", {"error": error})  # type: ignore[no-untyped-call]


class Slack(WebClient):
    """Knows one channel, or answers with an error."""

    def __init__(self, answer: dict[str, Any] | Exception) -> None:
        super().__init__()
        self.answer = answer

    def conversations_info(self, **_: Any) -> Any:
        """The channel, as Slack describes it."""
        if isinstance(self.answer, Exception):
            raise self.answer
        return {"channel": self.answer}


@pytest.mark.parametrize(
    ("channel", "private"),
    [
        ({"is_channel": True}, False),
        ({"is_channel": True, "is_member": False, "is_private": False}, False),
        ({"is_private": True, "is_member": True}, True),
    ],
)
def test_a_channel_that_will_do_is_private_or_not(channel: dict[str, Any], private: bool) -> None:
    assert is_private(Slack(channel), "C1") is private


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"is_im": True}, "not a direct message"),
        ({"is_mpim": True, "is_private": True}, "not a direct message"),
        ({"is_archived": True}, "archived"),
        ({"is_private": True, "is_member": False}, "/invite @greenlight"),
        (refused_with("channel_not_found"), "/invite @greenlight"),
        (refused_with("ratelimited"), "in a moment"),
        (TimeoutError(), "in a moment"),
    ],
)
def test_a_channel_that_will_not_do_is_refused_at_the_field(answer: Any, words: str) -> None:
    with pytest.raises(Refusal) as refusal:
        is_private(Slack(answer), "C1")
    assert words in refusal.value.message
    assert refusal.value.field == "channel"
