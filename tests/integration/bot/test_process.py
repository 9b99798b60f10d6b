"""The program as people run it: it starts, works, stops and says what is wrong."""

import signal
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from storage.database import Database
from storage.models import ProcessedRequest, Workspace
from tests.integration.bot.conftest import MANIFEST
from tests.integration.bot.doubles import Json, LocalSlack
from tests.integration.bot.processes import for_slack, running
from tests.ports import free_port
from tests.running_sandbox import running_sandbox
from tests.waiting import wait_until


def opens_home(slack: LocalSlack) -> str:
    """Somebody new opens the App Home; their id."""
    mia = slack.new_person("mia")
    slack.do("home", user=mia)
    return mia


def has_home(slack: LocalSlack, user: str) -> bool:
    return slack.get("home", user=user)["view"] is not None


def test_over_socket_mode_it_hears_people_and_shows_them_their_home(
    slack: LocalSlack, database_url: str, tmp_path: Path
) -> None:
    with running(["serve"], for_slack(slack, database_url, port=free_port()), tmp_path) as bot:
        bot.wait_until_ready()
        mia = opens_home(slack)
        wait_until(lambda: has_home(slack, mia))
        bot.send(signal.SIGTERM)
        assert bot.end() == 0
        assert bot.is_gone()


@pytest.mark.smoke
@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_over_signed_http_it_hears_people_and_shows_them_their_home(
    database_url: str, tmp_path: Path
) -> None:
    port = free_port()
    with running_sandbox(MANIFEST, bot_url=f"http://127.0.0.1:{port}") as hub:
        slack = LocalSlack(hub)
        with running(["serve"], for_slack(slack, database_url, port=port, http=True), tmp_path) as bot:
            bot.wait_until_ready()
            mia = opens_home(slack)
            wait_until(lambda: has_home(slack, mia))
            assert bot.status("/slack/events") == 405
            assert bot.status("/nothing") == 404


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_what_is_old_is_removed_at_the_start(
    slack: LocalSlack, database: Database, database_url: str, tmp_path: Path
) -> None:
    now = datetime.now(UTC)
    ages = {"old": timedelta(days=3), "young": timedelta(hours=12)}
    with database.write() as session:
        session.add(Workspace(id=slack.team, name="Northwind", bot_user_id="UBOT", created_at=now))
        session.flush()
        session.add_all(
            ProcessedRequest(workspace_id=slack.team, key=key, at=now - age) for key, age in ages.items()
        )

    def kept() -> list[str]:
        with database.read() as session:
            return list(session.scalars(select(ProcessedRequest.key).where(ProcessedRequest.key.in_(ages))))

    settings = for_slack(slack, database_url, port=free_port()) | {"KEEP_REQUESTS_DAYS": "2"}
    with running(["serve"], settings, tmp_path) as bot:
        bot.wait_until_ready()
        wait_until(lambda: kept() == ["young"])


@pytest.mark.parametrize("http", [False, True])
@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_what_is_under_way_when_it_is_told_to_stop_is_finished(
    database_url: str, tmp_path: Path, http: bool
) -> None:
    port, answers = free_port(), list[Json]()
    bot_url = f"http://127.0.0.1:{port}" if http else None
    with running_sandbox(MANIFEST, bot_url=bot_url) as hub:
        slack = LocalSlack(hub)
        slack.do("faults", method="views.open", delay=1)

        def begin_a_campaign() -> None:
            typed = "/campaign new influencer"
            answers.append(slack.do("command", user="U0MAYAOKON", channel="C0CAMPAIGN", text=typed))

        person = threading.Thread(target=begin_a_campaign)
        with running(["serve"], for_slack(slack, database_url, port=port, http=http), tmp_path) as bot:
            bot.wait_until_ready()
            person.start()
            wait_until(lambda: slack.get("faults")["calls"] == [])
            bot.send(signal.SIGTERM)
            assert bot.end() == 0
            person.join()
    assert [answer["ok"] for answer in answers] == [True]


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_however_often_it_is_told_to_stop_it_stops_in_time(
    slack: LocalSlack, database_url: str, tmp_path: Path
) -> None:
    with running(["serve"], for_slack(slack, database_url, port=free_port()), tmp_path) as bot:
        bot.wait_until_ready()
        for _ in range(5):
            bot.send_to_all(signal.SIGINT)
            bot.send(signal.SIGTERM)
        assert bot.end() == 0
        assert "Stopped." in bot.output
        assert bot.is_gone()


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_nothing_outlives_a_killed_bot(slack: LocalSlack, database_url: str, tmp_path: Path) -> None:
    with running(["serve"], for_slack(slack, database_url, port=free_port()), tmp_path) as bot:
        bot.wait_until_ready()
        bot.send(signal.SIGKILL)
        bot.end()
        wait_until(bot.is_gone)


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_failpoint_kills_the_bot_and_what_was_posted_is_there_once(
    slack: LocalSlack, database_url: str, tmp_path: Path
) -> None:
    armed = for_slack(slack, database_url, port=free_port()) | {"GREENLIGHT_FAILPOINT": "after_commit"}
    with running(["serve"], armed, tmp_path) as bot:
        assert bot.end() != 0
        assert bot.is_gone()
        assert "Failpoint after_commit strikes" in bot.output


def says(env: dict[str, str], folder: Path) -> str:
    """What `greenlight serve` says when it cannot start."""
    with running(["serve"], env, folder) as bot:
        assert bot.end() == 1
        assert bot.is_gone()
        assert "Traceback" not in bot.output
        return bot.output.strip()


@pytest.fixture
def env(slack: LocalSlack, sqlite_folder: Path) -> dict[str, str]:
    """Settings with which it would start."""
    return for_slack(slack, f"sqlite:///{sqlite_folder / 'new.db'}", port=free_port())


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_busy_port_is_told_in_a_sentence(env: dict[str, str], taken: int, tmp_path: Path) -> None:
    words = says(env | {"PORT": str(taken)}, tmp_path)
    assert words == f"Port {taken} is taken by another program. Set PORT to a free one."


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "Slack does not take SLACK_BOT_TOKEN (invalid_auth)."),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, "Slack does not take SLACK_APP_TOKEN (invalid_auth)."),
        (
            {"DATABASE_URL": "postgresql://me:secret@127.0.0.1:1/x"},
            "The database postgresql://me:***@127.0.0.1:1/x cannot be used",
        ),
    ],
)
def test_what_stands_in_the_way_is_told_in_a_sentence(
    env: dict[str, str], given: dict[str, str], words: str, tmp_path: Path
) -> None:
    assert words in says(env | given, tmp_path)


def test_half_an_installation_is_told_in_a_sentence(tmp_path: Path) -> None:
    words = says({"SLACK_APP_TOKEN": "xapp-1"}, tmp_path)
    assert words == "SLACK_BOT_TOKEN is missing; the other Slack settings do not work without it."
