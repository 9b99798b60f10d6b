"""The workspace in its file."""

import asyncio
import json
import threading
from pathlib import Path

import pytest

from sandbox import persistence, sample
from sandbox.keeping import Keeper
from sandbox.manifest import Manifest
from sandbox.model import Mail, Message, Progress, StoredFile, View
from sandbox.options import SAMPLE
from sandbox.world import World


def a_full_world() -> World:
    world = sample.first_workspace(SAMPLE, Manifest(), at=1_796_115_600)
    message = Message(
        ts="1796115600.000001", user="U0MAYAOKON", text="Hi", files=["F1"], blocks=[{"type": "divider"}]
    )
    world.channels["C0CAMPAIGN"].messages.append(message)
    world.files["F1"] = StoredFile(
        "F1", "a.png", "A", "image/png", "U0MAYAOKON", 1, b"\x00\xff", complete=True
    )
    world.modals["U0MAYAOKON"] = [View("V1", "U0MAYAOKON", {"type": "modal", "blocks": []}, "h", "V1")]
    world.homes["U0MAYAOKON"] = View("V2", "U0MAYAOKON", {"type": "home", "blocks": []}, "h", "V2")
    world.mails.append(Mail("M1", ["a@example.com"], "b@example.com", 1.5, b"Subject: \xc3\xa4\r\n\r\nx"))
    world.clock_offset = 3600.0
    world.read["U0MAYAOKON C0CAMPAIGN"] = message.ts
    world.guided = Progress(1, ["0.0.0", "1.0.0"])
    return world


def test_a_kept_workspace_comes_back_whole(tmp_path: Path) -> None:
    world = a_full_world()

    persistence.save(world, tmp_path / "folder" / "state.json")

    assert persistence.load(tmp_path / "folder" / "state.json") == world


def test_saving_leaves_no_half_written_file(tmp_path: Path) -> None:
    persistence.save(a_full_world(), tmp_path / "state.json")
    persistence.save(a_full_world(), tmp_path / "state.json")

    assert {path.name for path in tmp_path.iterdir()} == {
        "state.json",
        "state.json.files",
        "state.json.mails",
    }
    assert [path.name for path in (tmp_path / "state.json.files").iterdir()] == ["F1"]


def test_what_was_uploaded_is_written_once_and_stands_in_no_later_state(tmp_path: Path) -> None:
    world, state = a_full_world(), tmp_path / "state.json"
    world.files["F1"].content = b"\x00" * 45_000_000
    persistence.save(world, state)
    written = (tmp_path / "state.json.files" / "F1").stat()
    persistence.save(world, state)
    assert state.stat().st_size < 100_000
    assert (tmp_path / "state.json.files" / "F1").stat().st_mtime_ns == written.st_mtime_ns
    assert persistence.load(state).files["F1"].content == world.files["F1"].content


def test_the_state_grows_no_more_by_a_large_mail_than_by_a_small_one(tmp_path: Path) -> None:
    world, state = a_full_world(), tmp_path / "state.json"
    persistence.save(world, state)
    before = state.stat().st_size
    world.mails[0].source = b"Subject: report\r\n\r\n" + b"x" * 3_000_000
    persistence.save(world, state)
    assert state.stat().st_size == before
    assert persistence.load(state) == world


def test_files_of_earlier_versions_stand_in_the_state_itself(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    persistence.save(a_full_world(), state)
    kept = json.loads(state.read_text())
    kept["files"]["F1"]["content"] = "AP8="
    kept["mails"][0]["source"] = "AP8="
    state.write_text(json.dumps(kept))
    (tmp_path / "state.json.files" / "F1").unlink()
    (tmp_path / "state.json.mails" / "M1").unlink()
    assert persistence.load(state).files["F1"].content == b"\x00\xff"
    assert persistence.load(state).mails[0].source == b"\x00\xff"


def test_the_sample_has_every_role_and_kind_of_person() -> None:
    world = sample.first_workspace(SAMPLE, Manifest(), at=1_796_115_600)
    titles = {person.title for person in world.humans()}

    assert titles >= {"Marketing Manager", "Content Specialist", "Creative Team", "Design Team", "Copywriter"}
    assert "Marketing Director" in titles
    assert [person.name for person in world.humans() if person.is_admin] == ["adam"]
    assert [person.name for person in world.humans() if person.is_ultra_restricted] == ["gita"]
    assert {channel.name for channel in world.channels.values() if channel.kind == "private"} == {
        "leadership"
    }
    assert all(person.email.endswith(".example") for person in world.humans())


def test_others_are_answered_while_the_state_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writers: list[int] = []
    answering: list[int] = []
    written = threading.Event()
    state_of = persistence.state_of

    def noting(world: World) -> bytes:
        writers.append(threading.get_ident())
        written.set()
        return state_of(world)

    monkeypatch.setattr(persistence, "state_of", noting)

    async def keep_one_change() -> None:
        answering.append(threading.get_ident())
        changed = asyncio.Event()
        changed.set()
        keeping = asyncio.create_task(Keeper(a_full_world(), tmp_path / "state.json").keep(changed))
        await asyncio.to_thread(written.wait)
        keeping.cancel()

    # On a thread of its own: where a page was tested before, the browser's loop still runs on this one.
    thread = threading.Thread(target=lambda: asyncio.run(keep_one_change()))
    thread.start()
    thread.join()

    assert writers
    assert set(answering).isdisjoint(writers)


def test_a_picture_shows_the_workspace_as_it_was_when_it_was_taken(tmp_path: Path) -> None:
    world, state = a_full_world(), tmp_path / "state.json"
    taken = persistence.picture(world, state)
    world.channels["C0CAMPAIGN"].messages[-1].text = "Changed since"
    world.files.clear()

    persistence.write(taken, state)

    assert persistence.load(state) == a_full_world()
