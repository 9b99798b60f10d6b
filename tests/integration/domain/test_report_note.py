"""The owner's note: asked for when the report is made; e-mails and files wait for it, Slack does not."""

from datetime import timedelta

import pytest

from campaigns.core.errors import NotPermitted, NotUnderstood, OutOfDate
from campaigns.emails.context import email_context
from campaigns.lifecycle import deliveries
from campaigns.reporting import report_note
from storage.enums import MailKind, MailState, NoticeKind
from storage.models import Deliverable, Mail, Notice, Report
from tests.domain import journey
from tests.domain.scenario import MANAGER, MEMBER, Scenario

NOTE = "The story of Ana came late: what it brought is missing."


def reports_out(scenario: Scenario) -> list[Mail]:
    """The e-mails with a report, whether they have left or not."""
    return scenario.rows(Mail, kind=MailKind.REPORT)


def question(scenario: Scenario) -> Notice:
    """What the owner is asked last."""
    return scenario.rows(Notice, kind=NoticeKind.REPORT_NOTE)[-1]


def has_files(scenario: Scenario) -> list[bool]:
    """Whether files hang in the thread of each message that tells of a report."""
    return [bool(one.facts.get("files")) for one in scenario.rows(Notice, kind=NoticeKind.REPORT)]


def test_a_report_waits_a_day_for_the_note_and_leaves_with_it_at_once(scenario: Scenario) -> None:
    journey.finish(scenario, journey.make(scenario))
    (report,) = scenario.rows(Report)
    in_a_day = scenario.at + timedelta(days=1)
    assert {one.next_attempt_at for one in reports_out(scenario)} == {in_a_day}
    assert question(scenario).facts["conclusion"].startswith("Within budget ("), (
        "so the owner reads how it went"
    )
    assert question(scenario).facts["mails"] == len(reports_out(scenario)) == 2
    assert has_files(scenario) == [False, False]

    scenario.do(MANAGER, report_note.write_note, report.id, NOTE)
    assert {one.next_attempt_at for one in reports_out(scenario)} == {scenario.at}
    assert has_files(scenario) == [True, True]
    assert [one.facts["note"] for one in scenario.rows(Notice, kind=NoticeKind.REPORT)] == [NOTE, NOTE]
    assert "settled" in question(scenario).facts
    with scenario.database.read() as session:
        told = email_context(session, session.get_one(Mail, reports_out(scenario)[0].id))["report"]
    assert (told.note.words, told.note.by) == (NOTE, MANAGER)


def test_it_goes_out_without_where_the_owner_says_so_or_a_day_is_over(scenario: Scenario) -> None:
    journey.finish(scenario, journey.make(scenario))
    (report,) = scenario.rows(Report)
    scenario.do(MANAGER, report_note.send_without_note, report.id)
    assert {one.next_attempt_at for one in reports_out(scenario)} == {scenario.at}
    assert has_files(scenario) == [True, True]
    assert "without a note" in question(scenario).facts["settled"]


def test_what_was_not_answered_has_gone_out(scenario: Scenario) -> None:
    journey.finish(scenario, journey.make(scenario))
    scenario.wait(days=1)
    journey.settle_mails(scenario)
    assert {one.state for one in reports_out(scenario)} == {MailState.SENT}
    assert has_files(scenario) == [True, True]
    assert "has gone out" in question(scenario).facts["settled"]


def test_one_that_cannot_be_sent_ends_the_wait_for_none_of_the_others(scenario: Scenario) -> None:
    journey.finish(scenario, journey.make(scenario))
    in_a_day = scenario.at + timedelta(days=1)
    refused = reports_out(scenario)[0].id
    with scenario.database.write() as session:
        mail = session.get_one(Mail, refused)
        mail.state, mail.error = MailState.FAILED, "550 no such mailbox"
        deliveries.mail_settled(session, mail, scenario.at)
    assert has_files(scenario) == [False, False]
    assert "settled" not in question(scenario).facts
    again = scenario.do(MANAGER, deliveries.send_again, refused)
    assert again.next_attempt_at == in_a_day


def test_a_version_that_comes_meanwhile_is_what_the_note_is_asked_for(scenario: Scenario) -> None:
    journey.finish(scenario, journey.make(scenario))
    (post,), (first,) = scenario.rows(Deliverable), scenario.rows(Report)
    until = scenario.at + timedelta(days=1)
    journey.measure(scenario, post, likes="900", comments="20", clicks="7", revenue="5000")
    second = scenario.rows(Report)[-1]
    assert question(scenario).facts["report_id"] == second.id
    waiting = [one for one in reports_out(scenario) if one.state is MailState.QUEUED]
    assert {(one.report_id, one.next_attempt_at) for one in waiting} == {(second.id, until)}
    with pytest.raises(OutOfDate, match="Version 2 of this report is out"):
        scenario.do(MANAGER, report_note.write_note, first.id, NOTE)
    scenario.do(MANAGER, report_note.write_note, second.id, NOTE)
    journey.measure(scenario, post, likes="901", comments="20", clicks="7", revenue="5000")
    third = scenario.rows(Report)[-1]
    assert (third.number, third.note, third.note_by) == (3, NOTE, MANAGER), (
        "the note goes over to what leaves"
    )
    assert "above version 3" in question(scenario).facts["settled"]
    told = [
        one for one in scenario.rows(Notice, kind=NoticeKind.REPORT) if one.facts["report_id"] == third.id
    ]
    assert told
    assert {one.facts["note"] for one in told} == {NOTE}


def test_only_who_manages_the_campaign_writes_and_nothing_is_no_note(scenario: Scenario) -> None:
    journey.finish(scenario, journey.make(scenario))
    (report,) = scenario.rows(Report)
    with pytest.raises(NotPermitted):
        scenario.do(MEMBER, report_note.write_note, report.id, NOTE)
    for words in ("", "x" * 1_001):
        with pytest.raises(NotUnderstood):
            scenario.do(MANAGER, report_note.write_note, report.id, words)
