"""Hands one message over to a mail server."""

import smtplib
import ssl
from contextlib import suppress
from socket import gethostname

from bot.addresses import MailServer, StartTls


class NotTaken(Exception):  # noqa: N818 - it is the server's answer
    """The server did not take a message: why, in words; `for_good` where trying again is no use."""

    def __init__(self, why: str, *, for_good: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.for_good = for_good


def hand_over(server: MailServer, sender: str, to: str, content: bytes) -> None:
    """Have `server` take the message; raises NotTaken."""
    try:
        with_server = _connect(server)
    except (smtplib.SMTPException, OSError) as error:
        raise NotTaken(f"The mail server cannot be used: {_words(error)}") from error
    try:
        with_server.sendmail(sender, [to], content, mail_options=_options(to))
    except (smtplib.SMTPException, OSError) as error:
        raise _not_taken(error, to) from error
    finally:
        _part(with_server)


def greet(server: MailServer) -> None:
    """Connect and log in as for a message, and leave again; raises NotTaken."""
    try:
        _part(_connect(server))
    except (smtplib.SMTPException, OSError) as error:
        raise NotTaken(f"The mail server cannot be used: {_words(error)}") from error


def _connect(server: MailServer) -> smtplib.SMTP:
    own_name = gethostname()
    if server.tls:
        client: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, own_name, timeout=server.patience, context=ssl.create_default_context()
        )
    else:
        client = smtplib.SMTP(server.host, server.port, own_name, timeout=server.patience)
    try:
        _secure(client, server)
    except BaseException:
        client.close()
        raise
    return client


def _secure(client: smtplib.SMTP, server: MailServer) -> None:
    client.ehlo()
    wanted = not server.tls and server.start_tls is not StartTls.NEVER
    if wanted and (server.start_tls is StartTls.REQUIRED or client.has_extn("starttls")):
        client.starttls(context=ssl.create_default_context())
        client.ehlo()
    if server.user:
        client.login(server.user, server.password)


def _part(client: smtplib.SMTP) -> None:
    """A message that was taken stays taken, whatever happens at the farewell."""
    with suppress(smtplib.SMTPException, OSError):
        client.quit()
    client.close()


def _options(to: str) -> list[str]:
    return [] if to.isascii() else ["SMTPUTF8", "BODY=8BITMIME"]


def _not_taken(error: Exception, to: str) -> NotTaken:
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return NotTaken(
            f"The mail server cannot write to {to}: its address is not plain ASCII.", for_good=True
        )
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, answer = next(iter(error.recipients.values()))
        return NotTaken(f"{to} was refused: {_answer(code, answer)}", for_good=code >= 500)
    if isinstance(error, smtplib.SMTPResponseException):
        words = f"The mail server refused the message: {_answer(error.smtp_code, error.smtp_error)}"
        return NotTaken(words, for_good=error.smtp_code >= 500)
    return NotTaken(f"The mail server broke off: {_words(error)}")


def _words(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        return _answer(error.smtp_code, error.smtp_error)
    words = str(error) or type(error).__name__
    return "no answer in time" if "timed out" in words else words


def _answer(code: int, answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return f"{code} {' '.join(text.split())}"[:300]
