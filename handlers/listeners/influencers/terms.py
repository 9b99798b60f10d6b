"""Terms with influencers: offered, asked for, agreed, and changed after that."""

from contextlib import suppress

from sqlalchemy import select

from campaigns import parsing
from campaigns.core import business_time
from campaigns.core.errors import Refusal
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import (
    agreed_posts,
    amending,
    authority,
    noted_terms,
    outreach,
    post_days,
    usage_rights,
)
from campaigns.influencers.terms_form import OfferedTerms, entries_of, read_terms
from campaigns.people import lookup, permissions
from handlers.blocks.forms.influencers import terms as forms
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import done
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.enums import TermsKind
from storage.models import Campaign, Influencer, Participation, Terms

CHOOSE = permissions.Action.CHOOSE_INFLUENCERS


def register(router: Router) -> None:
    """The form of terms, and the button that opens it for what was agreed."""
    router.on_click(ActionId.AGREE, lambda click: open_terms(click, TermsKind.AGREED))
    router.on_submit(FormId.TERMS, _note_terms)


def open_terms(click: Click, kind: TermsKind) -> Response:
    """The form for an offer, a counter-offer or an agreement, filled in with what was noted last."""
    with click.bot.look(click.actor) as work:
        participation, influencer, campaign = parts(work, click.reference)
        lookup.refuse_if_over(campaign)
        last = _last_terms(work, participation)
        contacts = _sees_contacts(work, influencer)
        entries = _entries_of(last) if last else _first_entries(influencer, campaign, with_fee=contacts)
        return OpenModal(
            forms.terms_form(kind.value, participation, campaign, entries, last, contacts=contacts)
        )


def _sees_contacts(work: UnitOfWork, influencer: Influencer) -> bool:
    return bool(authority.see_contacts(work, [influencer.id]))


def _entries_of(terms: Terms) -> dict[str, str]:
    own = {key: post_days.own_days(terms, key) for key in terms.post_days}
    return entries_of(
        OfferedTerms(
            Money(terms.fee_minor, terms.currency), Money(terms.shipping_minor, terms.currency), terms.deliverables,
            terms.draft_due_on, terms.publish_on, terms.note, own, usage_rights.rights_of(terms.rights),
        )
    )  # fmt: skip


def _first_entries(influencer: Influencer, campaign: Campaign, *, with_fee: bool) -> dict[str, str]:
    """The usual fee, for who may see it, and what the brief asks for where that is a number of posts."""
    entries = {}
    fee, currency = influencer.usual_fee_minor, influencer.currency
    if with_fee and fee is not None and currency == campaign.currency:
        entries["fee"] = Money(fee, currency).as_typed()
    with suppress(Refusal):
        entries["deliverables"] = parsing.show_deliverables(
            parsing.parse_deliverables(campaign.brief.deliverables)
        )
    return entries


def open_amendment(click: Click) -> Response:
    """The form for a change of what was agreed, filled in with what is agreed now."""
    with click.bot.look(click.actor) as work:
        participation, influencer, campaign = parts(work, click.reference)
        lookup.refuse_if_over(campaign)
        noted_terms.refuse_while_director_decides(work, participation)
        terms, offered = _agreed(work, participation)
        return OpenModal(
            forms.terms_form(
                forms.AMEND, participation, campaign, entries_of(offered), terms,
                contacts=_sees_contacts(work, influencer),
            )
        )  # fmt: skip


def _agreed(work: UnitOfWork, participation: Participation) -> tuple[Terms, OfferedTerms]:
    terms = amending.agreed_with(work, participation)
    posts = agreed_posts.agreed_posts(work.session, participation.id)
    return terms, agreed_posts.offer_of(participation, terms, posts)


def _note_terms(submission: Submission) -> Response:
    word, participation_id = submission.reference.word, submission.reference.participation or 0
    with submission.bot.look(submission.actor) as work:
        participation, influencer, campaign = parts(work, submission.reference)
        agreed = _agreed(work, participation)[1] if word == forms.AMEND else None
        offered = read_terms(
            _entered(submission), campaign.currency, (campaign.starts_on, campaign.ends_on),
            business_time.today(campaign, submission.at), agreed,
        )  # fmt: skip
    units_of_work, actor, at = submission.bot.units_of_work, submission.actor, submission.at
    if word == forms.AMEND:
        seen = submission.reference.page or 0
        counts = amending.amend(units_of_work, actor, at, participation_id, seen, offered)
    elif word == TermsKind.AGREED:
        counts = outreach.agree(units_of_work, actor, at, participation_id, offered)
    else:
        outreach.negotiate(units_of_work, actor, at, participation_id, TermsKind(word), offered)
        return None
    return None if counts else _waits_for_director(influencer, word)


def _entered(submission: Submission) -> dict[str, str]:
    return {**submission.entered.texts, "rights_uses": ", ".join(submission.entered.many("rights_uses"))}


def _waits_for_director(influencer: Influencer, word: str) -> Response:
    until = " Until then the terms before hold." if word == forms.AMEND else ""
    return done(
        "Waits for the Director",
        f"These terms with *@{literal(influencer.handle)}* go beyond the budget. "
        f"Whoever decides on money has been asked; they count once approved.{until}",
    )


def parts(work: UnitOfWork, reference: Reference) -> tuple[Participation, Influencer, Campaign]:
    """The influencer a button is about, with their part and its campaign, for those who may choose influencers."""
    participation = lookup.participation(work, reference.participation or 0)
    campaign = lookup.campaign(work, participation.campaign_id, CHOOSE, lock=False)
    return participation, participation.influencer, campaign


def _last_terms(work: UnitOfWork, participation: Participation) -> Terms | None:
    mine = (
        select(Terms).where(Terms.participation_id == participation.id).order_by(Terms.number.desc()).limit(1)
    )
    return work.session.scalar(mine)
