"""E-mails leave through a real mail server, once written, until it takes them."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bot.addresses import MailServer, StartTls, mail_server
from bot.failpoints import Failpoints
from bot.mail.queue import LEASES
from bot.mail.smtp import NotTaken, greet
from storage.database import Database
from storage.enums import MailKind, MailState
from tests.integration.bot.hands import Json, LocalSlack
from tests.integration.bot.letterbox import Letterbox
from tests.ports import free_port

DAY = 86400


@pytest.fixture
def letterbox(database: Database, slack: LocalSlack) -> Letterbox:
    return Letterbox(database, mail_server(slack.smtp_url))


def arrived(slack: LocalSlack, to: str) -> list[Json]:
    return [mail for mail in slack.get("mail")["mails"] if mail["to"] == [to]]


@pytest.mark.parametrize("kind", MailKind)
def test_each_kind_arrives_as_text_and_html(letterbox: Letterbox, slack: LocalSlack, kind: MailKind) -> None:
    to = f"{kind}.{letterbox.database.is_sqlite}@example.com"
    mail = letterbox.mail(to, kind)
    letterbox.send()
    (received,) = arrived(slack, to)
    assert "Summer Glow" in received["text"]
    assert "Summer Glow" in received["html"]
    assert letterbox.row(mail).state is MailState.SENT
    assert letterbox.row(mail).sent_at == letterbox.clock.now()
    assert letterbox.row(mail).subject == received["subject"]
    assert letterbox.settled == [(mail, "sent")]


@pytest.mark.smoke
def test_a_bounce_fails_at_once_and_says_why(letterbox: Letterbox, slack: LocalSlack) -> None:
    to = "gone@example.com"
    slack.do("mail/rules", address=to, behaviour="bounce")
    mail = letterbox.mail(to)
    letterbox.send()
    assert letterbox.row(mail).state is MailState.FAILED
    assert letterbox.row(mail).error == f"{to} was refused: 550 5.1.1 The mailbox does not exist"
    assert letterbox.settled == [(mail, "failed")]


def test_a_failed_mail_does_not_hold_up_the_others(letterbox: Letterbox, slack: LocalSlack) -> None:
    slack.do("mail/rules", address="gone@example.com", behaviour="bounce")
    mails = [letterbox.mail(to) for to in ("a@example.com", "gone@example.com", "b@example.com")]
    letterbox.send()
    assert [letterbox.row(mail).state.value for mail in mails] == ["sent", "failed", "sent"]


def test_a_passing_refusal_is_tried_again_with_the_same_bytes(
    letterbox: Letterbox, slack: LocalSlack
) -> None:
    to = f"later.{letterbox.database.is_sqlite}@example.com"
    slack.do("mail/rules", address=to, behaviour="tempfail")
    mail = letterbox.mail(to)
    letterbox.send()
    first = letterbox.row(mail)
    assert (first.state, first.attempts) == (MailState.QUEUED, 1)
    assert "451" in (first.error or "")
    slack.do("mail/rules", address=to, behaviour="accept")
    letterbox.turn(59)
    letterbox.send()
    assert arrived(slack, to) == []
    letterbox.turn(1)
    letterbox.send()
    (received,) = arrived(slack, to)
    assert ["Message-ID", first.message_id] in received["headers"]
    assert (letterbox.row(mail).content, letterbox.row(mail).error) == (first.content, None)
    assert letterbox.written == 1


def test_the_waits_between_attempts_grow(letterbox: Letterbox, slack: LocalSlack) -> None:
    slack.do("mail/rules", address="busy@example.com", behaviour="tempfail")
    mail = letterbox.mail("busy@example.com")
    waits = []
    for _ in range(6):
        letterbox.send()
        due = letterbox.row(mail).next_attempt_at
        assert due is not None
        waits.append((due - letterbox.clock.now()).total_seconds() / 60)
        letterbox.turn(waits[-1] * 60)
    assert waits == [1, 5, 15, 60, 60, 60]


def test_after_two_days_of_passing_refusals_it_fails(letterbox: Letterbox, slack: LocalSlack) -> None:
    slack.do("mail/rules", address="busy@example.com", behaviour="tempfail")
    mail = letterbox.mail("busy@example.com")
    letterbox.send()
    letterbox.turn(2 * DAY - 1)
    letterbox.send()
    assert letterbox.row(mail).state is MailState.QUEUED
    letterbox.turn(3600)
    letterbox.send()
    assert letterbox.row(mail).state is MailState.FAILED


def test_a_server_that_hangs_is_left_after_a_while(letterbox: Letterbox, slack: LocalSlack) -> None:
    letterbox.server = replace(mail_server(slack.smtp_url), patience=0.3)
    slack.do("mail/rules", address="slow@example.com", behaviour="hang")
    mail = letterbox.mail("slow@example.com")
    letterbox.send()
    assert letterbox.row(mail).state is MailState.QUEUED
    assert letterbox.row(mail).error == "The mail server broke off: no answer in time"


def test_a_server_that_is_down_is_tried_again(letterbox: Letterbox, slack: LocalSlack) -> None:
    letterbox.server = MailServer("127.0.0.1", 1)
    mail = letterbox.mail("mia@example.com")
    letterbox.send()
    assert letterbox.row(mail).state is MailState.QUEUED
    letterbox.server = mail_server(slack.smtp_url)
    letterbox.turn(60)
    letterbox.send()
    assert letterbox.row(mail).state is MailState.SENT


def test_without_a_mail_server_it_fails_and_says_what_to_do(letterbox: Letterbox) -> None:
    letterbox.server = None
    mail = letterbox.mail("mia@example.com")
    letterbox.send()
    assert letterbox.row(mail).state is MailState.FAILED
    assert letterbox.row(mail).error == "No mail server is set up. Set SMTP_URL, then send again."


def test_what_is_no_address_fails_and_says_so(letterbox: Letterbox) -> None:
    mail = letterbox.mail("mia at example")
    letterbox.send()
    assert letterbox.row(mail).state is MailState.FAILED
    assert "not an e-mail address" in (letterbox.row(mail).error or "")


def test_a_mail_called_off_while_it_was_tried_stays_stopped(letterbox: Letterbox, slack: LocalSlack) -> None:
    slack.do("mail/rules", address="off@example.com", behaviour="tempfail")
    mail = letterbox.mail("off@example.com")
    claim = letterbox.mail_worker().mail_queue.claim(letterbox.clock.now(), letterbox.machine.now())
    assert claim is not None
    with letterbox.database.write() as session:
        row = session.get_one(type(letterbox.row(mail)), mail)
        row.state, row.error = MailState.STOPPED, "Called off."
    letterbox.mail_worker().mail_queue.not_sent(claim, "451 later", letterbox.clock.now(), for_good=False)
    assert (letterbox.row(mail).state, letterbox.row(mail).error) == (MailState.STOPPED, "Called off.")


class Killed(BaseException):
    """The process dies here."""


class Deadly(Failpoints):
    """Dies where the real ones would kill the process."""

    def reached(self, name: str) -> None:
        raise Killed(name)


def test_a_mail_sent_by_a_process_that_then_died_leaves_again_unchanged(
    letterbox: Letterbox, slack: LocalSlack
) -> None:
    to = f"twice.{letterbox.database.is_sqlite}@example.com"
    mail = letterbox.mail(to)
    with pytest.raises(Killed):
        letterbox.mail_worker(Deadly()).send_one()
    letterbox.send()
    assert len(arrived(slack, to)) == 1
    letterbox.turn(61)
    letterbox.send()
    first, second = arrived(slack, to)
    assert first["headers"] == second["headers"]
    assert letterbox.row(mail).state is MailState.SENT


def test_when_what_follows_fails_it_is_made_up_for_and_nothing_is_sent_twice(
    letterbox: Letterbox, slack: LocalSlack
) -> None:
    to = f"once.{letterbox.database.is_sqlite}@example.com"
    mail = letterbox.mail(to)
    letterbox.trouble = RuntimeError("a step went wrong")
    with pytest.raises(RuntimeError):
        letterbox.mail_worker().send_one()
    assert (letterbox.row(mail).state, letterbox.settled) == (MailState.SENT, [])
    letterbox.trouble = None
    letterbox.send()
    assert letterbox.settled == []
    letterbox.turn(61)
    letterbox.send()
    assert letterbox.settled == [(mail, "sent")]
    assert len(arrived(slack, to)) == 1


def test_a_restart_takes_up_what_a_dead_process_had(letterbox: Letterbox, slack: LocalSlack) -> None:
    mail = letterbox.mail("mia@example.com")
    with pytest.raises(Killed):
        letterbox.mail_worker(Deadly()).send_one()
    LEASES.expire_all(letterbox.database)
    letterbox.send()
    assert letterbox.row(mail).state is MailState.SENT


def test_two_senders_send_each_mail_once(letterbox: Letterbox, slack: LocalSlack) -> None:
    addresses = [f"{number}.{letterbox.database.is_sqlite}@example.com" for number in range(10)]
    mails = [letterbox.mail(to) for to in addresses]
    senders = [threading.Thread(target=letterbox.send) for _ in range(3)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    letterbox.send()
    assert [len(arrived(slack, to)) for to in addresses] == [1] * 10
    assert {letterbox.row(mail).state for mail in mails} == {MailState.SENT}


class Strict:
    """A mail server that wants a password and refuses what is in a message."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        return "554 5.6.0 No such content here"


def let_in(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object) -> AuthResult:
    fits = isinstance(data, LoginPassword) and data.password == b"pass word"
    return AuthResult(success=fits, handled=False)


@pytest.fixture(scope="module")
def strict() -> Iterator[str]:
    port = free_port()
    controller = Controller(Strict(), "127.0.0.1", port, authenticator=let_in, auth_require_tls=False)
    controller.start()
    yield f"127.0.0.1:{port}"
    controller.stop()


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_refused_message_fails_for_good(letterbox: Letterbox, strict: str) -> None:
    letterbox.server = mail_server(f"smtp://me:pass%20word@{strict}")
    mail = letterbox.mail("mia@example.com")
    letterbox.send()
    assert letterbox.row(mail).state is MailState.FAILED
    assert letterbox.row(mail).error == "The mail server refused the message: 554 5.6.0 No such content here"


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_wrong_password_fails_no_mail(letterbox: Letterbox, strict: str) -> None:
    letterbox.server = mail_server(f"smtp://me:wrong@{strict}")
    mail = letterbox.mail("mia@example.com")
    letterbox.send()
    assert letterbox.row(mail).state is MailState.QUEUED
    assert "The mail server cannot be used: 535" in (letterbox.row(mail).error or "")


def test_the_greeting_tells_whether_a_server_can_be_used(strict: str) -> None:
    greet(mail_server(f"smtp://me:pass%20word@{strict}"))
    with pytest.raises(NotTaken, match="535"):
        greet(mail_server(f"smtp://me:wrong@{strict}"))
    with pytest.raises(NotTaken, match="STARTTLS"):
        greet(
            MailServer(
                strict.split(":", maxsplit=1)[0], int(strict.split(":")[1]), start_tls=StartTls.REQUIRED
            )
        )
