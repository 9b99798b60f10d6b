"""Whether the mail server lets us in."""

from collections.abc import Iterator

from bot.addresses import mail_server
from bot.doctor.finding import Finding
from bot.mail.smtp import NotTaken, greet
from bot.settings import Mode, Settings


def look(settings: Settings) -> Iterator[Finding]:
    """The greeting, and the password if there is one."""
    if settings.smtp_url is None:
        if settings.mode is Mode.SANDBOX:
            yield Finding("E-mails go to the local workspace.")
        else:
            yield Finding("No mail server is set; every e-mail will fail.", "Set SMTP_URL and MAIL_FROM.")
        return
    server = mail_server(settings.smtp_url.get_secret_value())
    try:
        greet(server)
    except NotTaken as refusal:
        yield Finding(refusal.why, "Check SMTP_URL: host, port, user and password.")
    else:
        yield Finding(f"The mail server {server.host} lets us in.")
