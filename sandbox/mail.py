"""Catches e-mail over SMTP, and refuses or stalls where a rule says so."""

import asyncio
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, Envelope, Session

from sandbox.hub import Hub
from sandbox.ids import new_id
from sandbox.model import Mail
from sandbox.wire import Json

BEHAVIOURS = ("accept", "bounce", "tempfail", "hang")
_FOR_EVER = 3600.0
_REFUSALS = {
    "bounce": "550 5.1.1 The mailbox does not exist",
    "tempfail": "451 4.3.0 Try again later",
}


class Postman:
    """The SMTP conversation: looks up the rule of each recipient and keeps what was sent."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub

    async def handle_RCPT(  # noqa: N802 - the name is aiosmtpd's
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Take or refuse a recipient."""
        rule = self.hub.mail_rules.get(address.lower(), "accept")
        if rule == "hang":
            await asyncio.sleep(_FOR_EVER)
        if rule in _REFUSALS:
            return _REFUSALS[rule]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep the message."""
        source = envelope.content if isinstance(envelope.content, bytes) else str(envelope.content).encode()
        sender = envelope.mail_from or ""
        mail = Mail(new_id("M"), list(envelope.rcpt_tos), sender, self.hub.clock.now(), source)
        self.hub.world.mails.append(mail)
        self.hub.changed("mail", id=mail.id)
        return "250 Message accepted for delivery"


async def listen(hub: Hub, port: int) -> asyncio.Server:
    """Start the mail server on a loopback port (0: a free one)."""
    loop = asyncio.get_running_loop()
    postman = Postman(hub)

    def session() -> SMTP:
        return SMTP(postman, hostname="sandbox", ident="sandbox mail", enable_SMTPUTF8=True, loop=loop)

    server = await loop.create_server(session, "127.0.0.1", port)
    hub.smtp_url = f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    return server


def shape(mail: Mail) -> Json:
    """A mail as the page and tests see it. `text` and `html` are None where that part is missing."""
    message = parsed(mail)
    return {
        "id": mail.id,
        "to": mail.recipients,
        "from": mail.sender,
        "subject": str(message.get("Subject", "")),
        "headers": [[name, str(value)] for name, value in message.items()],
        "text": _body(message, "plain"),
        "html": _body(message, "html"),
        "attachments": [_attachment(mail, number, part) for number, part in enumerate(attachments(message))],
        "received_at": mail.received_at,
    }


def parsed(mail: Mail) -> EmailMessage:
    """The message inside a mail."""
    return message_from_bytes(mail.source, policy=policy.default)


def attachments(message: EmailMessage) -> Iterator[EmailMessage]:
    """The attached parts."""
    yield from message.iter_attachments()


def inline_part(message: EmailMessage, content_id: str) -> EmailMessage | None:
    """The part with that Content-ID, as pictures in HTML refer to."""
    for part in message.walk():
        if part.get("Content-ID", "").strip("<>") == content_id and isinstance(part, EmailMessage):
            return part
    return None


def _body(message: EmailMessage, kind: str) -> str | None:
    part = message.get_body(preferencelist=(kind,))
    return str(part.get_content()) if part is not None else None


def _attachment(mail: Mail, number: int, part: EmailMessage) -> Json:
    content = part.get_payload(decode=True)
    return {
        "name": part.get_filename() or f"attachment-{number}",
        "content_type": part.get_content_type(),
        "size": len(content) if isinstance(content, bytes) else 0,
        "url": f"/sandbox/mail/{mail.id}/attachments/{number}",
    }
