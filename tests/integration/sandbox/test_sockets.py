"""Socket Mode when the connection misbehaves."""

from collections.abc import Iterator

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.integration.sandbox.bolt_bot import build, connected
from tests.integration.sandbox.conftest import MANIFEST
from tests.integration.sandbox.door import Door
from tests.running_sandbox import running_sandbox
from tests.waiting import wait_until


@pytest.fixture
def door() -> Iterator[Door]:
    """A sandbox that delivers over Socket Mode, without a bot."""
    with running_sandbox(MANIFEST) as hub:
        door = Door(hub.base_url)
        yield door
        door.http.close()


@pytest.fixture(scope="module")
def bot() -> Iterator[Door]:
    """A sandbox with a bot; one for all tests, since the client takes seconds to close."""
    with running_sandbox(MANIFEST, retry_scale=0.001, ack_seconds=2) as hub:
        door = Door(hub.base_url)
        yield from with_bot(door)
        door.http.close()


def with_bot(door: Door) -> Iterator[Door]:
    tokens = door.get("workspace")["tokens"]
    app = build(WebClient(tokens["bot"], base_url=f"{door.url}/api/"), tokens["signing_secret"])
    with connected(app, door):
        yield door


def answers(door: Door) -> bool:
    return bool(door.attempt("command", user="maya", channel="campaigns", text="/who")["ok"])


def test_without_a_connection_a_command_fails_at_once(door: Door) -> None:
    assert door.refusal("command", user="maya", channel="campaigns", text="/who") == "dispatch_failed"


def test_a_connection_needs_the_app_token(door: Door) -> None:
    web = WebClient(door.get("workspace")["tokens"]["bot"], base_url=f"{door.url}/api/")

    with pytest.raises(SlackApiError, match="not_allowed_token_type"):
        web.apps_connections_open(app_token=str(web.token))


@pytest.mark.parametrize("trouble", ["drop", "reset", "refresh"])
def test_a_bot_that_reconnects_is_reached_again(bot: Door, trouble: str) -> None:
    wait_until(lambda: answers(bot))

    bot.post("faults", sockets=trouble)

    wait_until(lambda: answers(bot))


def test_a_silent_connection_answers_nothing(bot: Door) -> None:
    wait_until(lambda: answers(bot))

    bot.post("faults", sockets="silent")

    assert bot.refusal("command", user="maya", channel="campaigns", text="/who") == "operation_timeout"
    wait_until(lambda: answers(bot))
