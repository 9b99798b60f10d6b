"""Terms changed after they were agreed: a new version, which the influencer reads in an amended brief."""

from campaigns.core import audit
from campaigns.core.errors import NotPossible, NotUnderstood, OutOfDate
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.influencers import agreed_posts, briefing, collaboration, pipeline, rights_end
from campaigns.influencers.fees import fee_of, fee_was_said
from campaigns.influencers.noted_terms import (
    ask_director,
    is_beyond_budget,
    note_terms,
    refuse_while_director_decides,
)
from campaigns.influencers.outreach_undo import let_stand
from campaigns.influencers.terms_form import OfferedTerms
from campaigns.influencers.usage_rights import in_words, rights_of
from campaigns.people import lookup, permissions
from campaigns.tasks.deadlines import follow_days
from storage.enums import CampaignStatus, Stage, TermsKind
from storage.models import Campaign, Participation, Terms

STAGES = (Stage.AGREED, Stage.BRIEFED, Stage.CONTENT_SUBMITTED, Stage.APPROVED, Stage.PUBLISHED)
"""While an influencer is in one of these, what was agreed with them can be changed."""


@use_case
def amend(work: UnitOfWork, participation_id: int, seen: int, offered: OfferedTerms) -> bool:
    """Agree other terms. Beyond the budget they do not count before somebody else approves; whether they count now.

    `seen` is the number of the terms that were changed; others that count now raise OutOfDate.
    """
    participation = lookup.participation(work, participation_id)
    campaign = lookup.open_campaign(work, participation.campaign_id, permissions.Action.CHOOSE_INFLUENCERS)
    current = agreed_with(work, participation)
    if current.number != seen:
        raise OutOfDate("The terms have been changed since. Open the form again, and add your change.")
    refuse_while_director_decides(work, participation)
    let_stand(work, campaign, participation)
    _refuse_unfit(work, campaign, participation, current, offered)
    terms = note_terms(work, campaign, participation, TermsKind.AGREED, offered)
    if is_beyond_budget(work, campaign, terms, fee_of(participation, campaign.currency)):
        ask_director(work, campaign, participation, terms)
        advance(work, campaign)
        return False
    let_count(work, campaign, participation, terms)
    advance(work, campaign)
    return True


def agreed_with(work: UnitOfWork, participation: Participation) -> Terms:
    """The terms that count with an influencer, while they can be changed; else OutOfDate."""
    if participation.stage not in STAGES or participation.agreed_terms_id is None:
        raise OutOfDate(
            f"@{participation.influencer.handle} is {participation.stage.label}: there are no terms to change."
        )
    return work.session.get_one(Terms, participation.agreed_terms_id)


def let_count(work: UnitOfWork, campaign: Campaign, participation: Participation, terms: Terms) -> None:
    """Have newer terms count in place of those before, and tell the influencer what changes."""
    before = agreed_with(work, participation)
    changes = _money_changes(participation, terms)
    participation.agreed_terms_id, participation.kept_minor = terms.id, None
    terms.counted_at = work.at
    work.session.flush()
    work.session.refresh(participation)
    changes += [*_rights_changes(before, terms), *agreed_posts.follow_terms(work, participation, terms)]
    posts = [
        one for ones in agreed_posts.agreed_posts(work.session, participation.id).values() for one in ones
    ]
    pipeline.follow_posts(work, posts)
    rights_end.follow(work, campaign, posts)
    follow_days(work, campaign, posts)
    collaboration.ask_for_slots(work, campaign, participation)
    briefing.tell_changes(work, campaign, participation, changes)
    fee_was_said(work, campaign, participation, "Other terms are agreed")
    audit.log(
        work, "terms changed", campaign_id=campaign.id, subject="terms", subject_id=terms.id, was=before.number,
        changes=changes,
    )  # fmt: skip


def _money_changes(participation: Participation, terms: Terms) -> list[str]:
    before = participation.agreed_terms
    if before is None:
        return []
    fees = (
        ("Fee", before.fee_minor, terms.fee_minor),
        ("Shipping", before.shipping_minor, terms.shipping_minor),
    )
    return [
        f"{what}: {Money(now, terms.currency).show()} (before: {Money(was, terms.currency).show()})."
        for what, was, now in fees
        if was != now
    ]


def _rights_changes(before: Terms, terms: Terms) -> list[str]:
    was, now = (in_words(rights_of(one.rights)) for one in (before, terms))
    return [f"Usage rights: {now} (before: {was})."] if was != now else []


def _refuse_unfit(
    work: UnitOfWork, campaign: Campaign, participation: Participation, current: Terms, offered: OfferedTerms
) -> None:
    posts = agreed_posts.agreed_posts(work.session, participation.id)
    if campaign.status is CampaignStatus.MEASURING and agreed_posts.adds(posts, offered.deliverables):
        raise NotPossible(
            f"{campaign.name} is being measured; no post can be added any more.", field="deliverables"
        )
    agreed_posts.refuse_fewer(posts, offered.deliverables)
    agreed = agreed_posts.offer_of(participation, current, posts)
    agreed_posts.refuse_fixed_days(posts, agreed, offered)
    if offered == agreed:
        raise NotUnderstood("Nothing is different. Change the terms, or close the form.", field="fee")
