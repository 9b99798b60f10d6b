"""Socket Mode holds, whatever happens to its connections."""

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from slack_bolt import Ack

from bot.errors import CannotStart
from bot.slack.app import make_app
from bot.slack.socket_mode import CONNECTIONS, SocketMode
from tests.integration.bot.conftest import MANIFEST
from tests.integration.bot.doubles import Json, LocalSlack
from tests.running_sandbox import running_sandbox
from tests.waiting import PATIENCE, wait_until

# Where a connection ends before it is one, the SDK leaves its socket to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")


class Talk:
    """A person who types commands, and a bot that answers over sockets."""

    def __init__(self, slack: LocalSlack) -> None:
        self.slack, self.channel = slack, slack.new_channel("talk")
        self.person = slack.new_person("mia")
        slack.do("join", channel=self.channel, user=self.person)
        self.held, self.go_on = threading.Event(), threading.Event()
        app = make_app(slack.tokens["bot"], f"{slack.url}/api/", slack.team, lambda *_: None)
        app.command("/campaign")(self._answer)
        self.socket_mode = SocketMode(app, slack.tokens["app"], f"{slack.url}/api/", ping_seconds=0.9)

    def _answer(self, ack: Ack, body: Json) -> None:
        if body["text"] == "slowly":
            self.held.set()
            self.go_on.wait(PATIENCE)
        ack(f"you said {body['text']}")

    def say(self, text: str) -> str:
        """Type a command; what came back, or the error."""
        answer = self.slack.do("command", user=self.person, channel=self.channel, text=f"/campaign {text}")
        return str((answer.get("response") or {}).get("text") or answer.get("error"))

    def works(self) -> bool:
        """Whether as many commands in a row are answered as there are connections."""
        return all(self.say("hi") == "you said hi" for _ in range(CONNECTIONS))


@pytest.fixture
def talk() -> Iterator[Talk]:
    with running_sandbox(MANIFEST, ack_seconds=3) as hub:
        talk = Talk(LocalSlack(hub))
        talk.socket_mode.connect()
        wait_until(talk.works)
        yield talk
        talk.go_on.set()
        talk.socket_mode.stop(1)
    gc.collect()


@pytest.mark.parametrize("trouble", ["drop", "reset", "warning", "refresh"])
def test_lost_connections_are_made_anew(talk: Talk, trouble: str) -> None:
    talk.slack.do("faults", sockets=trouble)
    wait_until(talk.works)


def test_connections_that_fall_silent_are_given_up_and_made_anew(talk: Talk) -> None:
    talk.slack.do("faults", sockets="silent")
    assert talk.say("hi") == "operation_timeout"
    wait_until(lambda: talk.say("hi") == "you said hi")


def test_refused_connections_are_tried_again(talk: Talk) -> None:
    talk.slack.do("faults", sockets="refuse", count=3)
    talk.slack.do("faults", sockets="drop")
    wait_until(talk.works)


def test_what_was_taken_is_answered_before_it_stops(talk: Talk) -> None:
    answers: list[str] = []
    asking = threading.Thread(target=lambda: answers.append(talk.say("slowly")))
    asking.start()
    talk.held.wait(PATIENCE)
    stopping = threading.Thread(target=talk.socket_mode.stop, args=(PATIENCE,))
    stopping.start()
    talk.go_on.set()
    asking.join()
    stopping.join()
    assert answers == ["you said slowly"]
    assert talk.say("hi") != "you said hi"


def test_stopping_does_not_wait_for_ever(talk: Talk) -> None:
    threading.Thread(target=talk.say, args=("slowly",), daemon=True).start()
    talk.held.wait(PATIENCE)
    started = time.monotonic()
    talk.socket_mode.stop(0.5)
    assert time.monotonic() - started < 3


def test_a_token_that_slack_does_not_take_is_told_in_words(slack: LocalSlack) -> None:
    app = make_app(slack.tokens["bot"], f"{slack.url}/api/", slack.team, lambda *_: None)
    with pytest.raises(CannotStart, match=r"Slack does not take SLACK_APP_TOKEN \(invalid_auth\)"):
        SocketMode(app, "xapp-wrong", f"{slack.url}/api/").connect()
