"""Amounts in e-mails."""

from campaigns.core.money import Money


def amount_or_none(minor: int, currency: str) -> str | None:
    """An amount as people read it; None for nothing."""
    return Money(minor, currency).show() if minor else None
