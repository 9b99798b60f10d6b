"""What is known of people and groups follows what Slack says."""

from datetime import UTC, datetime, timedelta

import pytest
from slack_sdk import WebClient

from bot.directory_sync import DirectorySync
from bot.installation import installation_of
from campaigns.core.unit_of_work import UnitOfWorkFactory
from campaigns.people.directory import known
from storage.database import Database
from storage.enums import MemberType
from storage.models import GroupMember, Workspace
from tests.integration.bot.doubles import LocalSlack
from tests.ports import free_port


def directory_sync(database: Database, slack: LocalSlack, client: WebClient | None = None) -> DirectorySync:
    installation = installation_of(slack.client())
    made = DirectorySync(
        installation,
        client or slack.client(),
        UnitOfWorkFactory(database, timedelta(0)),
        lambda: datetime.now(UTC),
    )
    made.join()
    return made


def member_type(database: Database, slack: LocalSlack, user_id: str) -> MemberType:
    with database.read() as session:
        person = known(session, slack.team, user_id)
    assert person is not None
    return person.member_type


def test_everybody_becomes_known_with_what_they_are(database: Database, slack: LocalSlack) -> None:
    guest = slack.do("people", name="guest-of-agency", is_restricted=True)["person"]["id"]
    directory_sync(database, slack).refresh()
    assert member_type(database, slack, "U0MAYAOKON") is MemberType.FULL
    assert member_type(database, slack, guest) is MemberType.GUEST
    assert member_type(database, slack, "U0GREENBOT") is MemberType.BOT
    with database.read() as session:
        assert session.get_one(Workspace, slack.team).name == "Northwind Media"
        members = session.query(GroupMember.user_id).filter_by(group_id="S0CREATIVE")
        assert {row.user_id for row in members} == {"U0CHLOEBNT", "U0LENAVOGT"}


def test_a_change_that_no_event_told_of_is_heard_of_next_time(database: Database, slack: LocalSlack) -> None:
    leaving = slack.new_person("leaving")
    counting = directory_sync(database, slack)
    counting.refresh()
    slack.do("people", id=leaving, deleted=True)
    counting.refresh()
    assert member_type(database, slack, leaving) is MemberType.DEACTIVATED


def test_while_slack_is_down_what_is_known_stays(
    database: Database, slack: LocalSlack, caplog: pytest.LogCaptureFixture
) -> None:
    directory_sync(database, slack).refresh()
    nobody = WebClient("xoxb-1", base_url=f"http://127.0.0.1:{free_port()}/", retry_handlers=[])
    directory_sync(database, slack, nobody).refresh()
    assert "did not tell who is in the workspace" in caplog.text
    assert member_type(database, slack, "U0MAYAOKON") is MemberType.FULL
