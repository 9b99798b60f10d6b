"""The sandbox as a program: its one line, its state over restarts, and how it ends."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.http import local_client
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


@pytest.mark.smoke
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


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"team_id": "T1", "team_name": "x", "team_domain": "x", "app": null}',
    ],
)
def test_a_damaged_workspace_is_put_aside_and_a_fresh_one_begun(tmp_path: Path, content: bytes) -> None:
    state = tmp_path / "state.json"
    state.write_bytes(content)
    (tmp_path / "state.json.damaged").write_text("an earlier one")

    started, url = start("--state", str(state))

    assert texts(url) == []
    assert started.stop() == 0
    assert (tmp_path / "state.json.damaged-2").read_bytes() == content
    assert "It was put aside as state.json.damaged-2, and a fresh one begun." in started.output
    assert "Traceback" not in started.output


def test_a_workspace_of_another_version_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    started, url = start("--state", str(state))
    say(url, "Hello")
    started.stop()
    kept = json.loads(state.read_text())
    del kept["guided"], kept["mails"], kept["workspace_id"]
    kept |= {"weather": "fine", "clock_offset": 1e18}
    for person in kept["people"].values():
        del person["tz"]
        person["shoe_size"] = 42
    state.write_text(json.dumps(kept))

    started, url = start("--state", str(state))

    assert texts(url) == ["Hello"]
    assert httpx.get(f"{url}/sandbox/clock", trust_env=False).json()["offset_seconds"] == 0
    assert started.stop() == 0
    assert started.output == f"sandbox ready {url}\n"


def test_what_cannot_be_saved_now_is_saved_later(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.write_text("in the way")
    started, url = start("--state", str(folder / "state.json"))
    say(url, "Hello")
    started.wait_for("cannot be saved")

    folder.unlink()
    started.wait_for("is saved to")

    assert '"Hello"' in (folder / "state.json").read_text()
    assert started.stop() == 0
    assert started.output.count("cannot be saved") == 1


def test_a_page_can_tell_a_restart_and_another_workspace_from_its_own(tmp_path: Path) -> None:
    hellos = []
    for name in ("mine", "mine", "other"):
        started, url = start("--state", str(tmp_path / name))
        with httpx.stream("GET", f"{url}/sandbox/events", trust_env=False) as feed:
            hellos.append(json.loads(next(feed.iter_lines()).removeprefix("data: ")))
        started.stop()

    assert len({hello["run"] for hello in hellos}) == 3
    assert hellos[0]["workspace"] == hellos[1]["workspace"] != hellos[2]["workspace"]


def test_a_port_that_is_taken_is_told_in_a_sentence() -> None:
    started, url = start()
    port = url.rpartition(":")[2]
    second = Started(["sandbox", "--port", port, "--manifest", str(MANIFEST)], {})
    wait_until(lambda: second.process.poll() is not None)

    assert second.stop() == 1
    assert second.output == f"Port {port} cannot be used: Address already in use.\n"
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
        local_client("") as client,
        client.stream("GET", f"{url}/sandbox/events") as feed,
    ):
        next(feed.iter_lines())
        os.kill(started.process.pid, signal.SIGTERM)
        wait_until(lambda: started.process.poll() is not None)

    assert started.stop() == 0
    assert "Traceback" not in started.output
