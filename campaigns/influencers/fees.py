"""What an influencer is paid in all: as agreed, or what was said to stay of that."""

from campaigns.core import audit
from campaigns.core.errors import NotUnderstood, OutOfDate
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.influencers.noted_terms import refuse_while_director_decides
from campaigns.messages import cards, notices
from campaigns.people import lookup, permissions
from storage.enums import NoticeKind
from storage.models import Campaign, Participation, Terms


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


@use_case
def say_fee(work: UnitOfWork, participation_id: int, kept: Money) -> None:
    """Say what an influencer is paid in all, whatever became of their posts; the question about it says so then."""
    participation, campaign = _paid(work, participation_id)
    keep_fee(participation, kept)
    audit.log(
        work, "fee kept", campaign_id=campaign.id, subject="participation", subject_id=participation.id,
        kept=kept.minor,
    )  # fmt: skip
    fee_was_said(work, campaign, participation)
    advance(work, campaign)


def fee_was_said(
    work: UnitOfWork, campaign: Campaign, participation: Participation, how: str | None = None
) -> None:
    """Have the question what an influencer is paid say that it is answered: by the actor, or `how` else."""
    how = how or f"<@{work.actor.user_id}> has said"
    since = f"{how}: {fee_of(participation, campaign.currency).show()} in all."
    notices.add(work, campaign, NoticeKind.FEE_STAYS, {"participation_id": participation.id}, since=since)


@use_case
def mark_paid(work: UnitOfWork, participation_id: int, paid: bool) -> None:
    """Say that an influencer's fee was paid, or that it was not after all; also once the campaign is over."""
    participation = lookup.participation(work, participation_id)
    campaign = lookup.campaign(work, participation.campaign_id, permissions.Action.CHOOSE_INFLUENCERS)
    fee = fee_of(participation, campaign.currency)
    if paid and not fee.minor:
        raise OutOfDate(f"Nothing is to be paid to @{participation.influencer.handle}.")
    if (participation.paid_at is not None) == paid:
        raise OutOfDate("That is noted already.")
    participation.paid_at, participation.paid_by = (work.at, work.actor.user_id) if paid else (None, None)
    was, participation.paid_minor = participation.paid_minor, fee.minor if paid else None
    audit.log(
        work, "fee paid" if paid else "fee not paid", campaign_id=campaign.id, subject="participation",
        subject_id=participation.id, amount=fee.minor if paid else was,
    )  # fmt: skip
    cards.mark_campaign(work, campaign.id)


def _paid(work: UnitOfWork, participation_id: int) -> tuple[Participation, Campaign]:
    participation = lookup.participation(work, participation_id)
    campaign = lookup.open_campaign(work, participation.campaign_id, permissions.Action.CHOOSE_INFLUENCERS)
    if participation.agreed_terms_id is None:
        raise OutOfDate(f"No fee is agreed with @{participation.influencer.handle}.")
    refuse_while_director_decides(work, participation)
    return participation, campaign
