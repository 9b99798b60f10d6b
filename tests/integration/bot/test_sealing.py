"""The bot seals the record and writes anchors; `greenlight audit verify` reads both."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from bot.cli import greenlight
from bot.loop import Nothing
from bot.sealing import SealQueue
from bot.settings import Settings
from storage.database import Database
from tests.databases import Opened
from tests.domain.scenario import OPENS_AT, TEAM, open_scenario

Verify = Callable[..., Result]


@pytest.fixture
def anchors(opened: Opened, database: Database, tmp_path: Path) -> Path:
    """Where the anchor of a sealed record is."""
    opened(open_scenario)
    file = tmp_path / "kept" / "anchors"
    queue = SealQueue(database, TEAM, lambda: OPENS_AT, file)
    taken = queue.take()
    assert not isinstance(taken, Nothing)
    queue.carry_out(taken)
    assert isinstance(queue.take(), Nothing), "once a minute is enough"
    return file


@pytest.fixture
def verify(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, database_url: str, anchors: Path) -> Verify:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("AUDIT_ANCHORS", str(anchors))
    monkeypatch.chdir(tmp_path)
    return lambda *more: CliRunner().invoke(greenlight, ["audit", "verify", *more])


def test_the_file_of_anchors_is_for_its_owner_alone(anchors: Path) -> None:
    (line,) = anchors.read_text().splitlines()
    assert line.startswith(f"{OPENS_AT.isoformat()} audit-anchor {TEAM} ")
    assert stat.S_IMODE(anchors.stat().st_mode) == 0o600


def test_verify_says_that_nothing_was_changed_and_then_what_was(
    verify: Verify, database: Database, anchors: Path
) -> None:
    whole = verify()
    assert (whole.exit_code, whole.output.splitlines()[-1]) == (0, "Nothing was changed.")
    assert "held against 1 anchor." in whole.output
    with database.write() as session:
        if database.is_sqlite:
            session.execute(text("DROP TRIGGER audit_seal_not_removed"))
        else:
            session.execute(text("ALTER TABLE audit_seal DISABLE TRIGGER USER"))
        last = "(SELECT max(number) FROM audit_seal)"
        session.execute(text(f"DELETE FROM audit_seal WHERE number = {last}"))
    changed = verify("--anchors", str(anchors))
    assert changed.exit_code == 1
    assert "its end was cut off" in changed.output


def test_a_file_that_cannot_be_written_leaves_the_anchor_in_the_log(
    opened: Opened, database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    opened(open_scenario)
    caplog.set_level("INFO")
    SealQueue(database, TEAM, lambda: OPENS_AT, tmp_path).carry_out(OPENS_AT)
    assert [one.levelname for one in caplog.records if one.name == "bot.sealing"] == ["INFO", "WARNING"]
