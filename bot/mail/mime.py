"""Puts an e-mail into the form in which mail servers carry it."""

from collections.abc import Sequence
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime, parseaddr
from typing import Any

from bot.mail.rendering import RenderedMail
from bot.reports.files import ReportFile
from campaigns.parsing import plain_address


def sealed(
    rendered: RenderedMail,
    *,
    message_id: str,
    sender: str,
    to: str,
    reply_to: str | None,
    at: datetime,
    pictures: Sequence[ReportFile] = (),
    files: Sequence[ReportFile] = (),
) -> bytes:
    """The message as bytes, text and HTML side by side, all lines short and plain ASCII.

    The HTML shows the `pictures` by their names (`cid:`); `files` are attached.

    Only a recipient whose address is not plain has it stand in the header as it is (SMTPUTF8). An address for answers
    that not every mail server can carry is left out. `sender` is "Name <address>"; raises ValueError for an address
    that cannot stand in a header.
    """
    recipient, answers_to = on_the_wire(to), plain_address(reply_to)
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit") if recipient.isascii() else SMTPUTF8)
    message["From"] = _address(sender)
    name, _, domain = recipient.rpartition("@")
    message["To"] = Address(username=name, domain=domain)  # an `addr_spec` may only be ASCII
    if answers_to:
        message["Reply-To"] = Address(addr_spec=answers_to)
    message["Subject"] = rendered.subject
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{message_id.strip('<>')}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(rendered.text, cte="quoted-printable")
    message.add_alternative(rendered.html, subtype="html", cte="quoted-printable")
    for picture in pictures:
        _beside(message, picture)
    for file in files:
        kind, _, subtype = file.media_type.partition("/")
        message.add_attachment(file.content, maintype=kind, subtype=subtype, filename=file.name)
    return message.as_bytes()


def _beside(message: Any, picture: ReportFile) -> None:
    """Put a picture beside the HTML, which shows it in its place."""
    *_, html = message.iter_parts()
    kind, _, subtype = picture.media_type.partition("/")
    html.add_related(
        picture.content, maintype=kind, subtype=subtype, cid=f"<{picture.name}>", disposition="inline"
    )


def on_the_wire(address: str) -> str:
    """The address with its domain as mail servers write it; raises ValueError where it is none."""
    from email_validator import validate_email  # noqa: PLC0415 - its tables would be a part of every start

    try:
        checked = validate_email(address, check_deliverability=False, globally_deliverable=False)
    except ValueError:
        raise ValueError(f"{address} is not an e-mail address") from None
    return checked.ascii_email or checked.normalized


def _address(sender: str) -> Address:
    name, address = parseaddr(sender)
    return Address(display_name=name, addr_spec=address)
