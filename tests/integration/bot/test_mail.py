"""E-mails leave through a real mail server, once written, until it takes them."""

import threading
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot.addresses import MailServer
from bot.addresses import mail_server as server_at
from bot.failpoints import Failpoints
from bot.loop import Nothing
from bot.mail.queue import LEASES
from storage.enums import MailKind, MailState
from storage.models import Mail
from tests.integration.bot.doubles import LocalSlack
from tests.integration.bot.mail_server import LocalMailServer, arrived

DAY = 86400


@pytest.mark.parametrize("kind", MailKind)
def test_each_kind_arrives_as_text_and_html(
    mail_server: LocalMailServer, slack: LocalSlack, kind: MailKind
) -> None:
    to = f"{kind}.{mail_server.database.is_sqlite}@example.com"
    mail = mail_server.mail(to, kind)
    mail_server.send()
    (received,) = arrived(slack, to)
    assert "Summer Glow" in received["text"]
    assert "Summer Glow" in received["html"]
    assert mail_server.row(mail).state is MailState.SENT
    assert mail_server.row(mail).sent_at == mail_server.clock.now()
    assert mail_server.row(mail).subject == received["subject"]
    assert mail_server.settled == [(mail, "sent")]


@pytest.mark.smoke
def test_a_bounce_fails_at_once_and_says_why(mail_server: LocalMailServer, slack: LocalSlack) -> None:
    to = "gone@example.com"
    slack.do("mail/rules", address=to, behaviour="bounce")
    mail = mail_server.mail(to)
    mail_server.send()
    assert mail_server.row(mail).state is MailState.FAILED
    assert mail_server.row(mail).error == f"{to} was refused: 550 5.1.1 The mailbox does not exist"
    assert mail_server.settled == [(mail, "failed")]


def test_the_wait_before_the_next_attempt_begins_when_the_attempt_has_ended(
    mail_server: LocalMailServer, slack: LocalSlack
) -> None:
    to = f"slow.{mail_server.database.is_sqlite}@example.com"
    slack.do("mail/rules", address=to, behaviour="tempfail")
    mail, began = mail_server.mail(to), mail_server.clock.now()
    worker = mail_server.mail_worker()

    def slowly(session: Session, row: Mail) -> dict[str, Any]:
        mail_server.turn(90)
        return worker.facts(session, row)

    replace(worker, facts=slowly).send_one()
    waits_until = mail_server.row(mail).next_attempt_at
    assert waits_until is not None
    assert (waits_until - began).total_seconds() == 90 + 60


def test_a_failed_mail_does_not_hold_up_the_others(mail_server: LocalMailServer, slack: LocalSlack) -> None:
    slack.do("mail/rules", address="gone@example.com", behaviour="bounce")
    mails = [mail_server.mail(to) for to in ("a@example.com", "gone@example.com", "b@example.com")]
    mail_server.send()
    assert [mail_server.row(mail).state.value for mail in mails] == ["sent", "failed", "sent"]


def test_a_passing_refusal_is_tried_again_with_the_same_bytes(
    mail_server: LocalMailServer, slack: LocalSlack
) -> None:
    to = f"later.{mail_server.database.is_sqlite}@example.com"
    slack.do("mail/rules", address=to, behaviour="tempfail")
    mail = mail_server.mail(to)
    mail_server.send()
    first = mail_server.row(mail)
    assert (first.state, first.attempts) == (MailState.QUEUED, 1)
    assert "451" in (first.error or "")
    slack.do("mail/rules", address=to, behaviour="accept")
    mail_server.turn(59)
    mail_server.send()
    assert arrived(slack, to) == []
    mail_server.turn(1)
    mail_server.send()
    (received,) = arrived(slack, to)
    assert ["Message-ID", first.message_id] in received["headers"]
    assert (mail_server.row(mail).content, mail_server.row(mail).error) == (first.content, None)
    assert mail_server.written == 1


def test_the_waits_between_attempts_grow(mail_server: LocalMailServer, slack: LocalSlack) -> None:
    slack.do("mail/rules", address="busy@example.com", behaviour="tempfail")
    mail = mail_server.mail("busy@example.com")
    waits = []
    for _ in range(6):
        mail_server.send()
        due = mail_server.row(mail).next_attempt_at
        assert due is not None
        waits.append((due - mail_server.clock.now()).total_seconds() / 60)
        mail_server.turn(waits[-1] * 60)
    assert waits == [1, 5, 15, 60, 60, 60]


def test_after_two_days_of_passing_refusals_it_fails(mail_server: LocalMailServer, slack: LocalSlack) -> None:
    slack.do("mail/rules", address="busy@example.com", behaviour="tempfail")
    mail = mail_server.mail("busy@example.com")
    mail_server.send()
    mail_server.turn(2 * DAY - 1)
    mail_server.send()
    assert mail_server.row(mail).state is MailState.QUEUED
    mail_server.turn(3600)
    mail_server.send()
    assert mail_server.row(mail).state is MailState.FAILED


def test_a_server_that_hangs_is_left_after_a_while(mail_server: LocalMailServer, slack: LocalSlack) -> None:
    mail_server.server = replace(server_at(slack.smtp_url), patience=0.3)
    slack.do("mail/rules", address="slow@example.com", behaviour="hang")
    mail = mail_server.mail("slow@example.com")
    mail_server.send()
    assert mail_server.row(mail).state is MailState.QUEUED
    assert mail_server.row(mail).error == "The mail server broke off: no answer in time"


def test_a_server_that_is_down_is_tried_again(mail_server: LocalMailServer, slack: LocalSlack) -> None:
    mail_server.server = MailServer("127.0.0.1", 1)
    mail = mail_server.mail("mia@example.com")
    mail_server.send()
    assert mail_server.row(mail).state is MailState.QUEUED
    mail_server.server = server_at(slack.smtp_url)
    mail_server.turn(60)
    mail_server.send()
    assert mail_server.row(mail).state is MailState.SENT


def test_without_a_mail_server_it_fails_and_says_what_to_do(mail_server: LocalMailServer) -> None:
    mail_server.server = None
    mail = mail_server.mail("mia@example.com")
    mail_server.send()
    assert mail_server.row(mail).state is MailState.FAILED
    assert mail_server.row(mail).error == "No mail server is set up. Set SMTP_URL, then send again."


def test_what_is_no_address_fails_and_says_so(mail_server: LocalMailServer) -> None:
    mail = mail_server.mail("mia at example")
    mail_server.send()
    assert mail_server.row(mail).state is MailState.FAILED
    assert "not an e-mail address" in (mail_server.row(mail).error or "")


def test_a_mail_called_off_while_it_was_tried_stays_stopped(
    mail_server: LocalMailServer, slack: LocalSlack
) -> None:
    slack.do("mail/rules", address="off@example.com", behaviour="tempfail")
    mail = mail_server.mail("off@example.com")
    claim = mail_server.mail_worker().mail_queue.claim(mail_server.clock.now(), mail_server.machine.now())
    assert not isinstance(claim, Nothing)
    with mail_server.database.write() as session:
        row = session.get_one(type(mail_server.row(mail)), mail)
        row.state, row.error = MailState.STOPPED, "Called off."
    mail_server.mail_worker().mail_queue.not_sent(claim, "451 later", mail_server.clock.now(), for_good=False)
    assert (mail_server.row(mail).state, mail_server.row(mail).error) == (MailState.STOPPED, "Called off.")


class Killed(BaseException):
    """The process dies here."""


class Deadly(Failpoints):
    """Dies where the real ones would kill the process."""

    def reached(self, name: str) -> None:
        raise Killed(name)


def test_a_mail_sent_by_a_process_that_then_died_leaves_again_unchanged(
    mail_server: LocalMailServer, slack: LocalSlack
) -> None:
    to = f"twice.{mail_server.database.is_sqlite}@example.com"
    mail = mail_server.mail(to)
    with pytest.raises(Killed):
        mail_server.mail_worker(Deadly()).send_one()
    mail_server.send()
    assert len(arrived(slack, to)) == 1
    mail_server.turn(61)
    mail_server.send()
    first, second = arrived(slack, to)
    assert first["headers"] == second["headers"]
    assert mail_server.row(mail).state is MailState.SENT


def test_when_what_follows_fails_it_is_made_up_for_and_nothing_is_sent_twice(
    mail_server: LocalMailServer, slack: LocalSlack
) -> None:
    to = f"once.{mail_server.database.is_sqlite}@example.com"
    mail = mail_server.mail(to)
    mail_server.trouble = RuntimeError("a step went wrong")
    with pytest.raises(RuntimeError):
        mail_server.mail_worker().send_one()
    assert (mail_server.row(mail).state, mail_server.settled) == (MailState.SENT, [])
    mail_server.trouble = None
    mail_server.send()
    assert mail_server.settled == []
    mail_server.turn(61)
    mail_server.send()
    assert mail_server.settled == [(mail, "sent")]
    assert len(arrived(slack, to)) == 1


def test_a_restart_takes_up_what_a_dead_process_had(mail_server: LocalMailServer, slack: LocalSlack) -> None:
    mail = mail_server.mail("mia@example.com")
    with pytest.raises(Killed):
        mail_server.mail_worker(Deadly()).send_one()
    LEASES.expire_all(mail_server.database)
    mail_server.send()
    assert mail_server.row(mail).state is MailState.SENT


def test_two_senders_send_each_mail_once(mail_server: LocalMailServer, slack: LocalSlack) -> None:
    addresses = [f"{number}.{mail_server.database.is_sqlite}@example.com" for number in range(10)]
    mails = [mail_server.mail(to) for to in addresses]
    senders = [threading.Thread(target=mail_server.send) for _ in range(3)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    mail_server.send()
    assert [len(arrived(slack, to)) for to in addresses] == [1] * 10
    assert {mail_server.row(mail).state for mail in mails} == {MailState.SENT}
