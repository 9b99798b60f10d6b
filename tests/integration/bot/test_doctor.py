"""`greenlight doctor` and the start of a bot whose database, folder or clock is not what it should be."""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pydantic import SecretStr

from bot.cli import greenlight
from bot.doctor import database as database_part
from bot.doctor import outsiders, record
from bot.doctor import slack as slack_part
from bot.doctor.finding import Finding
from bot.errors import CannotStart
from bot.installation import Installation
from bot.settings import Settings
from bot.single_instance import single_instance
from campaigns.record.sealing import seal
from storage.database import Database
from storage.migrate import upgrade
from tests.domain import journey, outside
from tests.domain.scenario import open_scenario
from tests.ports import free_port

Type = Callable[..., Result]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Type:
    """Types `greenlight ...` for a database at an address."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("PORT", str(free_port()))
    monkeypatch.chdir(tmp_path)

    def run(url: str, *arguments: str) -> Result:
        monkeypatch.setenv("DATABASE_URL", url)
        result = CliRunner().invoke(greenlight, list(arguments))
        assert result.exception is None or isinstance(result.exception, SystemExit | CannotStart), (
            result.exception
        )
        return result

    return run


def made(file: Path) -> str:
    """A database of Greenlight's own; its address."""
    url = f"sqlite:///{file}"
    with closing(Database(url)) as database:
        upgrade(database)
    return url


def destroy(file: Path, begin: int, end: int) -> None:
    content = bytearray(file.read_bytes())
    content[begin:end] = b"\xa5" * (end - begin)
    file.write_bytes(bytes(content))


def test_a_file_with_a_damaged_page_is_named(typed: Type, tmp_path: Path) -> None:
    url = made(tmp_path / "rows.db")
    destroy(tmp_path / "rows.db", 3 * 4096, 40 * 4096)
    result = typed(url, "doctor")
    assert "is damaged" in result.output
    assert "restore a backup" in result.output
    assert result.exit_code == 1


@pytest.mark.parametrize("content", [b"\xa5" * 9000, b"hello, this is no database\n" * 99])
def test_a_file_that_is_no_database_is_named(typed: Type, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "rows.db").write_bytes(content)
    result = typed(f"sqlite:///{tmp_path / 'rows.db'}", "doctor")
    assert "is damaged, or no database" in result.output
    assert "restore a backup" in result.output
    assert "damaged" in str(typed(f"sqlite:///{tmp_path / 'rows.db'}", "db", "upgrade").exception)


def test_a_file_of_another_program_is_left_alone(typed: Type, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "rows.db")) as other:
        other.execute("CREATE TABLE moz_places (id INTEGER)")
    url = f"sqlite:///{tmp_path / 'rows.db'}"
    assert "belongs to another program" in typed(url, "doctor").output
    assert "belongs to another program" in str(typed(url, "db", "upgrade").exception)
    with closing(sqlite3.connect(tmp_path / "rows.db")) as other:
        assert other.execute("SELECT name FROM sqlite_schema").fetchall() == [("moz_places",)]


def test_a_lost_table_is_named(typed: Type, tmp_path: Path) -> None:
    url = made(tmp_path / "rows.db")
    with closing(sqlite3.connect(tmp_path / "rows.db")) as other:
        other.execute("DROP TABLE notice")
    assert "there is no table notice" in typed(url, "doctor").output


def test_a_folder_that_cannot_be_made_is_a_sentence(typed: Type, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    url = f"sqlite:///{tmp_path / 'file' / 'rows.db'}"
    assert "cannot be used" in typed(url, "doctor").output
    assert "cannot be used" in str(typed(url, "db", "upgrade").exception)
    with pytest.raises(CannotStart, match="cannot be used"), single_instance(tmp_path / "file" / "rows.db"):
        pass


def test_whatever_goes_wrong_is_a_line(typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_database: Database) -> None:
        raise KeyError("oh")

    monkeypatch.setattr(database_part, "look", fail)
    output = typed(made(tmp_path / "rows.db"), "doctor").output
    assert "problem  The database could not be looked at (KeyError: 'oh')." in output
    assert "E-mails go to the local workspace" in output


def test_a_file_reached_by_a_link_is_the_same_file(tmp_path: Path) -> None:
    file, link = tmp_path / "rows.db", tmp_path / "link.db"
    file.touch()
    link.symlink_to(file)
    with single_instance(file), pytest.raises(CannotStart, match="Another Greenlight"):  # noqa: SIM117
        with single_instance(link, patience=0.0):
            pass


def told_of(**known: object) -> list[str]:
    installation = Installation("T1", "Northwind", "U1", **{"scopes": None, **known})  # type: ignore[arg-type]
    return [
        *map(str, slack_part._clock(installation)),
        str(slack_part._scopes(installation, frozenset({"a"}))),
    ]


def test_scopes_that_slack_does_not_tell_are_unknown_and_no_problem() -> None:
    assert told_of() == ["ok       Which scopes are granted is unknown: Slack does not tell."]


@pytest.mark.parametrize(
    ("minutes", "words"), [(7, "0:07:00 behind Slack's"), (-7, "0:07:00 ahead of Slack's")]
)
def test_a_clock_that_is_off_is_told(minutes: int, words: str) -> None:
    assert words in told_of(clock_off=timedelta(minutes=minutes))[0]


def test_a_clock_that_is_right_is_no_news() -> None:
    assert len(told_of(clock_off=timedelta(seconds=3))) == 1


def seen(findings: Iterable[Finding]) -> str:
    return "\n".join(map(str, findings))


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_clients_without_pages_and_links_without_tls_are_named(database: Database) -> None:
    scenario = open_scenario(database)
    said = partial(Settings, database_url=SecretStr(database.url))
    assert seen(outsiders.look(said(), database)) == ""
    outside.named(scenario, journey.make(scenario), outside.ANA)
    assert "problem  Clients decide in running campaigns (1 named)" in seen(outsiders.look(said(), database))
    for url, word in (
        ("http://bot.example", "problem"),
        ("https://bot.example", "ok"),
        ("http://127.0.0.1", "ok"),
    ):
        assert seen(outsiders.look(said(public_url=url), database)).startswith(word)


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_record_that_nobody_seals_is_told(database: Database, tmp_path: Path) -> None:
    scenario = open_scenario(database)
    journey.make(scenario)
    settings = Settings(database_url=database.url, audit_anchors=tmp_path / "none")  # type: ignore[arg-type]
    assert "lines of the record are not sealed" in seen(
        record.look(settings, database, scenario.at + timedelta(hours=1))
    )
    assert seen(record.look(settings, database, scenario.at)) == "ok       The record is sealed."
    seal(database, scenario.team, scenario.at)
    late = record.look(settings, database, scenario.at + timedelta(days=9))
    assert seen(late) == "ok       The record is sealed."
