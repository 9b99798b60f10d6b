"""The sandbox as a program: its one line, its state over restarts, and how it ends."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx

from tests.integration.sandbox.conftest import MANIFEST
from tests.processes import Started
from tests.waiting import wait_until


def start(*arguments: str) -> tuple[Started, str]:
    started = Started(["sandbox", "--port", "0", "--manifest", str(MANIFEST), *arguments], {})
    return started, started.wait_for("sandbox ready").split()[-1]


def say(url: str, text: str) -> None:
    body = {"user": "maya", "channel": "campaigns", "text": text}
    httpx.post(f"{url}/sandbox/say", json=body, trust_env=False).raise_for_status()


def texts(url: str) -> list[str]:
    query = {"user": "maya", "channel": "campaigns"}
    answer = httpx.get(f"{url}/sandbox/messages", params=query, trust_env=False).json()
    return [message["text"] for message in answer["messages"]]


def test_it_says_one_line_and_ends_when_asked() -> None:
    started, url = start()

    assert url.startswith("http://127.0.0.1:")
    assert started.stop() == 0
    assert started.output == f"sandbox ready {url}\n"


def test_a_restart_finds_what_was_there(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    started, url = start("--state", str(state))
    say(url, "Hello")
    httpx.post(f"{url}/sandbox/clock", json={"advance_seconds": 3600}, trust_env=False)
    started.stop()

    started, url = start("--state", str(state))
    say(url, "Again")

    assert texts(url) == ["Hello", "Again"]
    assert httpx.get(f"{url}/sandbox/clock", trust_env=False).json()["offset_seconds"] == 3600
    started.stop()


def test_what_was_saved_survives_being_killed(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    started, url = start("--state", str(state))
    say(url, "Hello")
    wait_until(lambda: state.exists() and '"Hello"' in state.read_text())
    started.kill()

    started, url = start("--state", str(state))
    assert texts(url) == ["Hello"]
    started.stop()


def test_it_ends_with_its_parent() -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", "import time; print(flush=True); time.sleep(60)"], stdout=subprocess.PIPE
    )
    started, _ = start("--parent", str(parent.pid))

    parent.kill()
    parent.communicate()

    wait_until(lambda: started.process.poll() is not None)
    assert started.stop() == 0


def test_an_open_page_does_not_keep_it_alive() -> None:
    started, url = start()
    with (
        httpx.Client(trust_env=False, timeout=10) as client,
        client.stream("GET", f"{url}/sandbox/events") as feed,
    ):
        next(feed.iter_lines())
        os.kill(started.process.pid, signal.SIGTERM)
        wait_until(lambda: started.process.poll() is not None)

    assert started.stop() == 0
    assert "Traceback" not in started.output
