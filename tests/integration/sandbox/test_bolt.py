"""An unchanged Bolt app, over Socket Mode and over signed HTTP, used by a person."""

from collections.abc import Iterator

import pytest
from slack_sdk import WebClient

from tests.integration.sandbox.bolt_bot import build, connected, http_server, serve_http
from tests.integration.sandbox.conftest import MANIFEST
from tests.integration.sandbox.door import Door
from tests.running_sandbox import running_sandbox
from tests.waiting import wait_until


@pytest.fixture(scope="module", params=["socket", "http"])
def bot(request: pytest.FixtureRequest) -> Iterator[Door]:
    """A sandbox with the Bolt app on it; one for all tests, since the client takes seconds to close."""
    yield from over_socket() if request.param == "socket" else over_http()


def over_socket() -> Iterator[Door]:
    with running_sandbox(MANIFEST) as hub:
        door = Door(hub.base_url)
        tokens = door.get("workspace")["tokens"]
        app = build(WebClient(tokens["bot"], base_url=f"{door.url}/api/"), tokens["signing_secret"])
        with connected(app, door):
            yield door
        door.http.close()


def over_http() -> Iterator[Door]:
    with http_server() as server, running_sandbox(MANIFEST, bot_url=server.url) as hub:
        door = Door(hub.base_url)
        tokens = door.get("workspace")["tokens"]
        serve_http(
            server, build(WebClient(tokens["bot"], base_url=f"{door.url}/api/"), tokens["signing_secret"])
        )
        yield door
        door.http.close()


def test_a_command_is_answered_to_who_typed_it(bot: Door) -> None:
    answer = bot.post("command", user="maya", channel="campaigns", text="/who")

    assert answer["response"]["text"] == "Hello <@U0MAYAOKON>"
    assert bot.messages()[-1]["ephemeral"]


@pytest.mark.smoke
def test_a_form_goes_from_command_to_button(bot: Door) -> None:
    bot.post("command", user="maya", channel="campaigns", text="/echo")
    view_id = bot.modal()["id"]
    bot.get("suggestions", user="maya", view_id=view_id, action_id="creator", query="an")

    refused = bot.post("submit", user="maya", view_id=view_id, values={"name": "Taken", "creator": "7"})
    taken = bot.post("submit", user="maya", view_id=view_id, values={"name": "Glow"})
    message = bot.get("dm", user="maya")["messages"][-1]
    bot.post("click", user="maya", channel="dm", ts=message["ts"], action_id="approve")

    assert refused["errors"] == {"name": "That name is taken."}
    assert taken["closed"]
    assert message["text"] == "Glow with Anna"
    assert [m["text"] for m in bot.get("dm", user="maya")["messages"]] == ["Approved 7"]


def test_events_reach_the_app(bot: Door) -> None:
    bot.post("home", user="diana")
    bot.post("say", user="maya", channel="campaigns", text="@greenlight hello")

    wait_until(lambda: bot.get("home", user="diana")["view"])
    wait_until(lambda: bot.messages()[-1]["text"] == "Hi <@U0MAYAOKON>")
