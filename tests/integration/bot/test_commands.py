"""The command line, as an administrator uses it."""

import stat
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWorkFactory
from campaigns.editorial import calendar_links
from campaigns.staffing.directory_sync import PersonNews, hear_of_people, join_workspace
from storage.database import Database
from storage.enums import CardKind, HolderKind, MailState, MemberType, Role
from storage.models import Card, Influencer, Lane, Mail, Person, RoleHolder
from tests.integration.bot.command_line import Type
from tests.integration.bot.doubles import LocalSlack
from tests.integration.bot.mail_server import LocalMailServer
from tests.ports import free_port
from tests.spreadsheets import Rows, xlsx


@pytest.fixture
def for_slack(typed: Type, slack: LocalSlack, monkeypatch: pytest.MonkeyPatch) -> LocalSlack:
    """Settings for the local Slack."""
    monkeypatch.setenv("SLACK_BOT_TOKEN", slack.tokens["bot"])
    monkeypatch.setenv("SLACK_APP_TOKEN", slack.tokens["app"])
    monkeypatch.setenv("SLACK_API_URL", f"{slack.url}/api/")
    monkeypatch.setenv("SMTP_URL", slack.smtp_url)
    return slack


def test_the_version_is_that_of_the_project(typed: Type) -> None:
    project = tomllib.loads(Path(__file__).parents[3].joinpath("pyproject.toml").read_text())["project"]
    assert typed("--version").output == f"greenlight {project['version']}\n"


def test_the_fifteen_steps_are_listed_by_their_names(typed: Type) -> None:
    lines = typed("workflows", "influencer").output.splitlines()
    assert len(lines) == 15
    assert lines[0] == "1. Initialize Campaign Entry"
    assert lines[14] == "15. Archive Completed Campaign"


def test_every_workflow_is_listed_with_its_name(typed: Type) -> None:
    assert "Influencer campaign (influencer)\n1. Initialize" in typed("workflows").output


def test_an_unknown_workflow_is_answered_with_those_there_are(typed: Type) -> None:
    assert "There is: influencer" in str(typed("workflows", "no").exception)


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_healthy_installation_has_no_problems(typed: Type, for_slack: LocalSlack) -> None:
    result = typed("doctor")
    assert "problem" not in result.output
    assert "Socket Mode works" in result.output
    assert result.exit_code == 0


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_the_doctor_says_what_is_wrong_and_what_to_do(
    typed: Type, for_slack: LocalSlack, monkeypatch: pytest.MonkeyPatch, empty_database_url: str
) -> None:
    monkeypatch.setenv("SLACK_APP_TOKEN", "xapp-wrong")
    monkeypatch.setenv("SMTP_URL", f"smtp://127.0.0.1:{free_port()}")
    monkeypatch.setenv("DATABASE_URL", empty_database_url)
    Database(empty_database_url).engine.connect().close()
    result = typed("doctor")
    assert "Slack does not take the app token (invalid_auth)" in result.output
    assert "Run `greenlight db upgrade`" in result.output
    assert "Check SMTP_URL" in result.output
    assert result.exit_code == 1
    typed("db", "upgrade")
    assert "All migrations are applied" in typed("doctor").output


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_the_doctor_names_a_bad_token_and_a_silent_slack(
    typed: Type, for_slack: LocalSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-wrong")
    assert "problem  The bot token is not good.\n         Slack does not take" in typed("doctor").output
    monkeypatch.setenv("SLACK_API_URL", f"http://127.0.0.1:{free_port()}/api/")
    assert "problem  Slack does not answer" in typed("doctor").output


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_the_doctor_names_a_database_that_is_down(typed: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://me:secret@127.0.0.1:1/x")
    result = typed("doctor")
    assert "problem  The database postgresql://me:***@127.0.0.1:1/x cannot be used" in result.output
    assert "secret" not in result.output
    assert result.exit_code == 1


def test_the_doctor_names_what_could_not_be_delivered(typed: Type, database: Database) -> None:
    mail = LocalMailServer(database, None).mail("gone@example.com")
    with database.write() as session:
        row = session.get_one(Mail, mail)
        row.state, row.error = MailState.FAILED, "550 No such mailbox"
        lane = Lane(workspace_id="T1", address="C1")
        session.add(lane)
        session.flush()
        for number, reason in enumerate(("not_in_channel", "not_in_channel", None)):
            session.add(
                Card(
                    workspace_id="T1",
                    lane_id=lane.id,
                    kind=CardKind.NOTICE,
                    subject_id=number,
                    blocked_reason=reason,
                    shown=0 if reason is None else 1,
                    attempts=0 if reason else 3,
                )
            )
        person = Person(
            workspace_id="T1", user_id="U1", name="Diana", member_type=MemberType.FULL,
            heard_at=datetime(2026, 11, 2, tzinfo=UTC),
        )  # fmt: skip
        holder = RoleHolder(
            workspace_id="T1", role=Role.MARKETING_DIRECTOR, holder_kind=HolderKind.PERSON, holder_id="U1"
        )
        session.add_all([person, holder])
    result = typed("doctor")
    assert "Diana, Marketing Director, gets no report by e-mail: no address is known." in result.output
    assert (
        "2 of the messages to C1, the channel of Summer Glow, cannot be delivered (not_in_channel)."
        in result.output
    )
    assert "Invite the bot there" in result.output
    assert "1 messages wait to be delivered; 1 were tried in vain." in result.output
    assert "to gone@example.com failed: 550 No such mailbox" in result.output
    assert result.exit_code == 1


def join(database: Database) -> None:
    actor = Actor("T1", GREENLIGHT)
    units_of_work = UnitOfWorkFactory(database, undo=timedelta(0))
    now = datetime.now(UTC)
    join_workspace(units_of_work, actor, now, "Northwind", "UBOT", None)
    people = [PersonNews("UADA", "Ada", MemberType.FULL, email="ada@acme.example", is_admin=True)]
    people += [PersonNews("UMEMO", "Memo", MemberType.FULL, email="memo@acme.example")]
    hear_of_people(units_of_work, actor, now, people)


FILE = "handle,platform,name\n@ana,instagram,Ana\n,tiktok,\n"


def test_influencers_are_brought_in_once_and_rejected_rows_come_back(
    typed: Type, database: Database, tmp_path: Path
) -> None:
    join(database)
    (tmp_path / "some.csv").write_text(FILE)
    first = typed("import", "influencers", "some.csv")
    assert first.output.startswith(
        "On behalf of Ada.\n1 added, 0 changed, 0 unchanged, 1 rejected.\n  line 3: The handle is missing."
    )
    assert "3,handle,The handle is missing." in (tmp_path / "some.rejected.csv").read_text("utf-8-sig")
    assert stat.S_IMODE((tmp_path / "some.rejected.csv").stat().st_mode) == 0o600
    again = typed("import", "influencers", "some.csv", "--as", "memo@acme.example").output
    assert again.startswith("On behalf of Memo.\n0 added, 0 changed, 1 unchanged")
    with database.read() as session:
        assert [one.name for one in session.query(Influencer)] == ["Ana"]


def test_an_import_on_the_server_may_what_its_person_may(
    typed: Type, database: Database, tmp_path: Path
) -> None:
    join(database)
    (tmp_path / "some.csv").write_text(FILE)
    typed("import", "influencers", "some.csv", "--as", "UMEMO")
    (tmp_path / "some.csv").write_text(FILE.replace("Ana", "Bea"))
    assert (
        "0 added, 0 changed, 1 proposed" in typed("import", "influencers", "some.csv", "--as", "UMEMO").output
    )
    assert "No full member" in str(typed("import", "influencers", "some.csv", "--as", "UNOBODY").exception)
    with database.read() as session:
        assert [one.name for one in session.query(Influencer)] == ["Ana"]


def test_calendar_links_are_listed_and_revoked(typed: Type, database: Database) -> None:
    join(database)
    units_of_work = UnitOfWorkFactory(database, undo=timedelta(0))
    link = calendar_links.give(units_of_work, Actor("T1", "UMEMO"), datetime.now(UTC), None)
    assert f"{link.id}  Memo  all campaigns" in typed("calendar", "list").output
    assert typed("calendar", "revoke", str(link.id)).output == f"{link.id} is revoked.\n"
    assert "Nobody has a calendar link" in typed("calendar", "list").output
    assert "revoked this link already" in str(typed("calendar", "revoke", str(link.id)).exception)


def test_a_file_that_is_none_is_answered_in_words(typed: Type, database: Database, tmp_path: Path) -> None:
    join(database)
    (tmp_path / "some.csv").write_text("a,b\n1,2\n")
    assert "handle" in str(typed("import", "influencers", "some.csv").exception)


def test_before_the_first_start_nothing_can_be_brought_in(typed: Type, tmp_path: Path) -> None:
    (tmp_path / "some.csv").write_text(FILE)
    assert "Start the bot once" in str(typed("import", "influencers", "some.csv").exception)


def test_results_go_to_the_campaign_that_is_named(typed: Type, database: Database, tmp_path: Path) -> None:
    LocalMailServer(database, None)
    (tmp_path / "some.csv").write_text("deliverable,date,likes\n1,2026-11-26,12\n")
    assert "1 rejected" in typed("import", "results", "some.csv", "--campaign", "glow").output
    assert "There is: Summer Glow" in str(
        typed("import", "results", "some.csv", "--campaign", "no").exception
    )


def test_a_file_is_looked_at_before_it_is_brought_in(typed: Type, database: Database, tmp_path: Path) -> None:
    join(database)
    file = tmp_path / "list.csv"
    file.write_bytes("Nick;Vorname;Nachname\nkasia;Kasia;Wójcik-Żółć\n".encode("cp1250"))
    asked = typed("import", "influencers", "list.csv", "--map", "Nick=handle")
    assert "Say it with --platform" in str(asked.exception)
    said = ("--map", "Nick=handle", "--platform", "instagram")
    looked = typed("import", "influencers", "list.csv", "--dry-run", *said)
    assert "Read as Central European (Windows), cp1250: Wójcik-Żółć" in looked.output
    assert "Would be: 1 added" in looked.output
    assert looked.exit_code == 0
    typed("import", "influencers", "list.csv", *said)
    again = typed("import", "influencers", "list.csv", "--platform", "instagram")
    assert "Columns read: Nick → handle; Vorname → first_name; Nachname → last_name" in again.output
    assert "0 added, 0 changed, 1 unchanged" in again.output
    with database.read() as session:
        assert [one.name for one in session.query(Influencer)] == ["Kasia Wójcik-Żółć"]
    assert "matches no column" in str(
        typed("import", "influencers", "list.csv", "--map", "Nick=shoe").exception
    )
    assert "not an encoding" in typed("import", "influencers", "list.csv", "--encoding", "klingon").output


def test_a_sheet_of_a_spreadsheet_is_named_where_several_may_be_meant(
    typed: Type, database: Database, tmp_path: Path
) -> None:
    join(database)
    sheets: dict[str, Rows] = {
        "Winter": [["handle", "followers"], ["ana", 5]],
        "Summer": [["handle", "followers"], ["ben", 6.0]],
    }
    (tmp_path / "list.xlsx").write_bytes(xlsx(sheets))
    asked = typed("import", "influencers", "list.xlsx", "--platform", "tiktok")
    assert "Say it with --sheet" in str(asked.exception)
    read = typed("import", "influencers", "list.xlsx", "--platform", "tiktok", "--sheet", "Summer")
    assert "Read: Summer" in read.output
    with database.read() as session:
        assert [(one.handle, one.followers) for one in session.query(Influencer)] == [("ben", 6)]


def test_the_rows_that_were_refused_come_back_whole(typed: Type, database: Database, tmp_path: Path) -> None:
    LocalMailServer(database, None)
    row = "2026-11-29,300,20,5,https://www.instagram.com/p/NOSUCH/"
    (tmp_path / "some.csv").write_text(f"date,likes,comments,clicks,permalink\n{row}\n")
    assert typed("import", "results", "some.csv", "--campaign", "glow").exit_code == 1
    given_back = (tmp_path / "some.rejected.csv").read_text("utf-8-sig").splitlines()
    assert given_back[0] == "line,column,reason,date,likes,comments,clicks,permalink"
    assert given_back[1].startswith("2,")
    assert given_back[1].endswith(row)


def test_an_export_without_its_day_is_asked_for_it(typed: Type, database: Database, tmp_path: Path) -> None:
    LocalMailServer(database, None)
    text = 'Post id,Date,Post text,Post Link,Likes\n1850,"Wed, Dec 2, 2026",Glow,https://x.com/mara/status/1850,5\n'
    (tmp_path / "x.csv").write_text(text)
    assert "--measured-on" in str(typed("import", "results", "x.csv", "--campaign", "glow").exception)
    read = typed("import", "results", "x.csv", "--campaign", "glow", "--measured-on", "2026-11-28")
    assert "Figures count up to 2026-11-28" in read.output
    assert "1 of other posts" in read.output
    assert read.exit_code == 0
