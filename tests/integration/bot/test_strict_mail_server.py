"""A mail server that wants a password, takes only plain addresses, and refuses what is in a message."""

from collections.abc import Iterator

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword
from aiosmtpd.smtp import Session as SmtpSession

from bot.addresses import MailServer, StartTls
from bot.addresses import mail_server as server_at
from bot.mail.smtp import NotTaken, greet
from storage.enums import MailState
from tests.integration.bot.doubles import LocalSlack
from tests.integration.bot.mail_server import LocalMailServer, arrived
from tests.ports import free_port

DAY = 86400


class Strict:
    """A mail server that wants a password and refuses what is in a message."""

    async def handle_DATA(self, server: SMTP, session: SmtpSession, envelope: Envelope) -> str:  # noqa: N802
        return "554 5.6.0 No such content here"


def let_in(
    server: SMTP, session: SmtpSession, envelope: Envelope, mechanism: str, data: object
) -> AuthResult:
    fits = isinstance(data, LoginPassword) and data.password == b"pass word"
    return AuthResult(success=fits, handled=False)


@pytest.fixture(scope="module")
def strict() -> Iterator[str]:
    port = free_port()
    controller = Controller(
        Strict(), "127.0.0.1", port, authenticator=let_in, auth_require_tls=False, enable_SMTPUTF8=False
    )
    controller.start()
    yield f"127.0.0.1:{port}"
    controller.stop()


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_refused_message_fails_for_good(mail_server: LocalMailServer, strict: str) -> None:
    mail_server.server = server_at(f"smtp://me:pass%20word@{strict}")
    mail = mail_server.mail("mia@example.com")
    mail_server.send()
    assert mail_server.row(mail).state is MailState.FAILED
    assert (
        mail_server.row(mail).error == "The mail server refused the message: 554 5.6.0 No such content here"
    )


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_an_address_of_other_letters_goes_where_the_server_takes_it_and_is_named_else(
    mail_server: LocalMailServer, slack: LocalSlack, strict: str
) -> None:
    taken = mail_server.mail("måya@sample.example")
    mail_server.send()
    assert mail_server.row(taken).state is MailState.SENT
    (received,) = arrived(slack, "måya@sample.example")
    assert ["To", "måya@sample.example"] in received["headers"]
    mail_server.server = server_at(f"smtp://me:pass%20word@{strict}")
    refused = mail_server.mail("måya@sample.example")
    mail_server.send()
    assert mail_server.row(refused).state is MailState.FAILED
    assert "cannot write to måya@sample.example: its address is not plain" in (
        mail_server.row(refused).error or ""
    )


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_wrong_password_fails_no_mail(mail_server: LocalMailServer, strict: str) -> None:
    mail_server.server = server_at(f"smtp://me:wrong@{strict}")
    mail = mail_server.mail("mia@example.com")
    mail_server.send()
    assert mail_server.row(mail).state is MailState.QUEUED
    assert "The mail server cannot be used: 535" in (mail_server.row(mail).error or "")


def test_the_greeting_tells_whether_a_server_can_be_used(strict: str) -> None:
    greet(server_at(f"smtp://me:pass%20word@{strict}"))
    with pytest.raises(NotTaken, match="535"):
        greet(server_at(f"smtp://me:wrong@{strict}"))
    with pytest.raises(NotTaken, match="STARTTLS"):
        greet(
            MailServer(
                strict.split(":", maxsplit=1)[0], int(strict.split(":")[1]), start_tls=StartTls.REQUIRED
            )
        )
