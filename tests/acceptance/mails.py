"""The e-mails that left, by who got them."""

from typing import Any

from tests.acceptance.conftest import Installation


def reports_mailed(installation: Installation) -> dict[str, Any]:
    """The mails that bring a report, by who got them."""
    found = [mail for mail in installation.slack.mails() if "is live" not in mail["subject"]]
    return {str(address): mail for mail in found for address in _to(mail)}


def _to(mail: dict[str, Any]) -> list[str]:
    to = mail["to"]
    return to if isinstance(to, list) else [to]


def recipients(installation: Installation) -> set[str]:
    """Everybody who got an e-mail so far."""
    return {str(address) for mail in installation.slack.mails() for address in _to(mail)}


def mail_about(installation: Installation, to: str, words: str) -> bool:
    """Whether such an e-mail has arrived."""
    return any(to in _to(mail) and words in mail["text"] for mail in installation.slack.mails())
