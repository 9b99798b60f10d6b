"""What an influencer is paid in all: as agreed, or what was said to stay of that."""

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from storage.models import Participation, Terms


def fee_of(participation: Participation, currency: str) -> Money:
    """What an influencer is paid in all as of now: fee and shipping, or what was said to stay of them."""
    return fee_under(participation, participation.agreed_terms, currency)


def fee_under(participation: Participation, terms: Terms | None, currency: str) -> Money:
    """The same, where the terms that count are known already."""
    if participation.kept_minor is not None:
        return Money(participation.kept_minor, currency)
    return Money(terms.fee_minor + terms.shipping_minor if terms else 0, currency)


def keep_fee(participation: Participation, kept: Money | None) -> None:
    """Say what stays to be paid to an influencer in all; never more than was agreed."""
    terms = participation.agreed_terms
    agreed = terms.fee_minor + terms.shipping_minor if terms else 0
    if kept and kept.minor > agreed:
        most = Money(agreed, kept.currency).show()
        raise NotUnderstood(f"No more than what was agreed can stay to be paid: {most}.", field="kept")
    participation.kept_minor = kept.minor if kept else 0
