"""Without tokens the bot comes with a local workspace that looks lived in."""

import json
import os
import signal
import socket
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.local.ports import PAGE_PORT, last_page_port
from bot.single_instance import single_instance
from storage.database import Database
from storage.models import Audit, Influencer, RoleHolder
from tests.databases import SqliteDatabases
from tests.integration.bot.processes import Process, running
from tests.ports import free_port
from tests.waiting import PATIENCE, wait_until


@pytest.fixture
def usual_ports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """For tests that leave it to the program where it listens: two that start at once look at the same ports."""
    with single_instance(tmp_path_factory.getbasetemp().parent / "usual-ports", patience=300):
        yield


@pytest.fixture
def folder(tmp_path: Path, sqlite_databases: SqliteDatabases) -> Path:
    """Where a bot starts with all its tables made, and no row in them."""
    sqlite_databases.put(tmp_path / "data" / "sandbox" / "greenlight.db")
    return tmp_path


def look(page: int, what: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"http://127.0.0.1:{page}/sandbox/{what}", timeout=PATIENCE) as answer:
        return dict(json.load(answer))


def do(page: int, what: str, **body: Any) -> dict[str, Any]:
    url, content = f"http://127.0.0.1:{page}/sandbox/{what}", json.dumps(body).encode()
    request = urllib.request.Request(url, content, {"Content-Type": "application/json"}, method="POST")
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return dict(json.load(answer))


def is_gone(page: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", page)) != 0


def counts(folder: Path) -> tuple[int, int, int]:
    """How many influencers, roles and lines of the record there are."""
    database = Database(f"sqlite:///{folder}/data/sandbox/greenlight.db")
    with database.read() as session:
        rows = [
            session.scalar(select(func.count()).select_from(model))
            for model in (Influencer, RoleHolder, Audit)
        ]
    database.close()
    return rows[0] or 0, rows[1] or 0, rows[2] or 0


def shows_a_home(bot: Process, page: int) -> None:
    bot.wait_until_ready()
    maya = next(one["id"] for one in look(page, "workspace")["people"] if one["name"] == "maya")
    do(page, "home", user=maya)
    wait_until(lambda: look(page, f"home?user={maya}")["view"])


def test_it_is_furnished_once_and_kept_over_a_restart(tmp_path: Path) -> None:
    page, env = free_port(), {"PORT": str(free_port())}
    with running(["sandbox", "--port", str(page)], env, tmp_path) as bot:
        shows_a_home(bot, page)
        assert f"http://127.0.0.1:{page}/" in bot.output
        bot.send(signal.SIGINT)
        assert bot.end() == 0
        wait_until(lambda: is_gone(page))
    first = counts(tmp_path)
    assert first[:2] == (200, 6)
    with running(["sandbox", "--port", str(page)], env, tmp_path) as bot:
        bot.wait_until_ready()
    assert counts(tmp_path) == first


def test_it_can_be_reached_over_signed_http(folder: Path) -> None:
    page, env = free_port(), {"PORT": str(free_port())}
    with running(["sandbox", "--http", "--port", str(page)], env, folder) as bot:
        shows_a_home(bot, page)
        assert look(page, "workspace")["delivery"] == "http"


def test_a_killed_bot_leaves_no_sandbox_behind(folder: Path) -> None:
    page, env = free_port(), {"PORT": str(free_port())}
    with running(["sandbox", "--port", str(page)], env, folder) as bot:
        bot.wait_until_ready()
        bot.send(signal.SIGKILL)
        bot.end()
        wait_until(lambda: bot.is_gone() and is_gone(page))


def test_it_ends_with_a_sentence_when_its_sandbox_dies(folder: Path) -> None:
    page, env = free_port(), {"PORT": str(free_port())}
    with running(["sandbox", "--port", str(page)], env, folder) as bot:
        bot.wait_until_ready()
        os.kill(look(page, "workspace")["pid"], signal.SIGKILL)
        assert bot.end() == 1
        assert bot.is_gone()
        said = "The local workspace has ended by itself (exit code -9), and Greenlight with it."
        assert any(line.startswith(said) for line in bot.output.splitlines())
        assert "Traceback" not in bot.output


def test_where_its_ports_are_taken_it_takes_the_next_ones_and_says_so(
    folder: Path, usual_ports: None
) -> None:
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind(("127.0.0.1", 8420))
            taken.listen()
        except OSError:
            pass  # somebody else on this machine has it, which serves as well
        with running(["serve"], {}, folder) as bot:
            bot.wait_for("Greenlight is ready")
            assert "(port 8420 is taken)" in bot.output


def test_a_page_that_had_to_give_way_is_there_again_next_time(folder: Path, usual_ports: None) -> None:
    page, given = free_port(), free_port()
    (folder / "data" / "sandbox" / "port").write_text(f"{page}\n")
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", page))
        taken.listen()
        with running(["serve"], {}, folder) as bot:
            bot.wait_for("Greenlight is ready")
            assert f"(port {page} is taken)" in bot.output
            now = int(bot.output.partition("workspace: http://127.0.0.1:")[2].partition("/")[0])
    with running(["serve"], {"PORT": str(given)}, folder) as bot:
        bot.wait_for("Greenlight is ready")
    with running(["serve"], {}, folder) as bot:
        bot.wait_for("Greenlight is ready")
        assert f"Its local workspace: http://127.0.0.1:{now}/\n" in bot.output


@pytest.mark.parametrize("kept", ["", "eight", "0", "99999"])
def test_a_port_that_cannot_be_is_forgotten(tmp_path: Path, kept: str) -> None:
    (tmp_path / "port").write_text(kept)

    assert last_page_port(tmp_path) == PAGE_PORT


def test_make_run_puts_its_page_at_the_port_that_is_given(folder: Path, usual_ports: None) -> None:
    page = free_port()
    with running(["serve"], {"PORT": str(page)}, folder) as bot:
        bot.wait_for("Greenlight is ready")
        assert f"Its local workspace: http://127.0.0.1:{page}/\n" in bot.output
        assert look(page, "workspace")["ok"]


def test_where_the_port_that_is_given_is_taken_one_sentence_says_so(folder: Path, usual_ports: None) -> None:
    with socket.socket() as taken:
        port = free_port()
        taken.bind(("127.0.0.1", port))
        taken.listen()
        with running(["serve"], {"PORT": str(port)}, folder) as bot:
            bot.wait_for("Greenlight is ready")
            assert f"/ (port {port} is taken)" in bot.output


def test_where_no_port_is_free_any_more_it_does_not_start_and_says_so(
    tmp_path: Path, usual_ports: None
) -> None:
    with socket.socket() as taken:
        try:
            taken.bind(("127.0.0.1", 65535))
            taken.listen()
        except OSError:
            pass  # somebody else on this machine has it, which serves as well
        with running(["serve"], {"PORT": "65535"}, tmp_path) as bot:
            assert bot.end() == 1
            assert "Port 65535 is taken, and every port after it. Set PORT to a smaller one." in bot.output
            assert "Traceback" not in bot.output
