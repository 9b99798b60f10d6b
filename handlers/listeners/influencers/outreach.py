"""Picking influencers and coming to terms with them."""

from sqlalchemy import select

from campaigns import parsing
from campaigns.core import business_time
from campaigns.core.errors import at_field
from campaigns.core.money import Money, parse_money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import outreach, shortlist
from campaigns.influencers.terms_form import read_terms
from campaigns.lifecycle import dropping
from campaigns.people import lookup, permissions
from campaigns.spending import allocation
from handlers.blocks.forms.influencers import outreach as forms
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId, FormId, OptionsId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import done, task_again
from handlers.listeners.tasks import reassign
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.enums import Stage, TermsKind
from storage.models import Campaign, Influencer, Participation, Terms

CHOOSE = permissions.Action.CHOOSE_INFLUENCERS


def register(router: Router) -> None:
    """Everything from the shortlist to agreed terms."""
    router.on_click(ActionId.PICK, _open_shortlist)
    router.on_suggest(OptionsId.INFLUENCERS, _suggest)
    router.on_submit(FormId.PICK, _pick)
    router.on_click(ActionId.CONTACTED, _contacted)
    router.on_click(ActionId.AGREE, _open_agreement)
    router.on_click(ActionId.OUTREACH_MORE, _open_other)
    router.on_submit(FormId.TERMS, _note_terms)
    router.on_submit(FormId.SIGN, _sign)


def _open_shortlist(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        campaign = lookup.campaign(work, click.reference.campaign or 0, CHOOSE, lock=False)
        lookup.refuse_if_over(campaign)
        found = forms.Shortlist(
            shortlist.count(work.session, campaign),
            shortlist.unapproved(work.session, campaign),
            allocation.platforms(work.session, campaign),
        )
        return OpenModal(forms.pick_form(campaign, found))


def _suggest(request: Request, reference: Reference, typed: str) -> list[tuple[str, str]]:
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, reference.campaign or 0, CHOOSE, lock=False)
        found = shortlist.candidates(work.session, campaign, search=typed)
        return [(str(one.influencer.id), _label(one)) for one in found]


def _label(one: shortlist.Candidate) -> str:
    followers = f"{one.influencer.followers:,}" if one.influencer.followers is not None else "?"
    mark = " ⚠️" if one.overlapping else ""
    return f"@{one.influencer.handle} · {one.influencer.platform.label} · {followers}{mark}"


def _pick(submission: Submission) -> Response:
    chosen = [found for one in submission.entered.many("influencers") if (found := parsing.chosen_id(one))]
    outreach.pick(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        submission.reference.campaign or 0,
        chosen,
    )
    return None


def _contacted(click: Click) -> Response:
    outreach.contact(click.bot.units_of_work, click.actor, click.at, click.reference.participation or 0)
    return task_again(click)


def _open_agreement(click: Click) -> Response:
    return _terms_form(click, TermsKind.AGREED)


def _open_other(click: Click) -> Response:
    """The menu beside the buttons: offers, the end of a negotiation, somebody else."""
    word = click.reference.word
    if word in (TermsKind.OFFER.value, TermsKind.COUNTER.value):
        return _terms_form(click, TermsKind(word))
    if word == "reassign":
        return reassign.open_form(click)
    with click.bot.look(click.actor) as work:
        participation, influencer, _ = parts(work, click.reference)
        return OpenModal(forms.end_form(participation, influencer, Stage(word)))


def _terms_form(click: Click, kind: TermsKind) -> Response:
    with click.bot.look(click.actor) as work:
        participation, influencer, campaign = parts(work, click.reference)
        lookup.refuse_if_over(campaign)
        return OpenModal(
            forms.terms_form(kind, participation, influencer, campaign, _last_terms(work, participation))
        )


def _note_terms(submission: Submission) -> Response:
    kind, participation_id = TermsKind(submission.reference.word), submission.reference.participation or 0
    with submission.bot.look(submission.actor) as work:
        _, influencer, campaign = parts(work, submission.reference)
        days = (campaign.starts_on, campaign.ends_on)
        offered = read_terms(
            submission.entered.texts, campaign.currency, days, business_time.today(campaign, submission.at)
        )
    units_of_work, actor, at = submission.bot.units_of_work, submission.actor, submission.at
    if kind is not TermsKind.AGREED:
        outreach.negotiate(units_of_work, actor, at, participation_id, kind, offered)
        return None
    counts = outreach.agree(units_of_work, actor, at, participation_id, offered)
    if counts:
        return None
    return done(
        "Waits for the Director",
        f"These terms with *@{literal(influencer.handle)}* go beyond the budget. "
        "Whoever decides on money has been asked; they count once approved.",
    )


def _sign(submission: Submission) -> Response:
    typed = submission.entered.text("contract_link")
    with at_field("contract_link"):
        link = parsing.parse_link(typed) if typed.strip() else None
    outreach.sign(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        submission.reference.participation or 0,
        link,
    )
    return None


def end_negotiation(submission: Submission) -> None:
    """Note that an influencer declined, did not reply, or is dropped; the form of reasons ends here."""
    units_of_work, actor, at = submission.bot.units_of_work, submission.actor, submission.at
    participation_id, reason = submission.reference.participation or 0, submission.entered.text("reason")
    if submission.reference.word == "drop":
        dropping.drop(units_of_work, actor, at, participation_id, reason, _kept(submission))
    else:
        outreach.end_without_terms(
            units_of_work, actor, at, participation_id, Stage(submission.reference.word), reason
        )


def _kept(submission: Submission) -> Money | None:
    typed = submission.entered.text("kept")
    if not typed.strip():
        return None
    with submission.bot.look(submission.actor) as work, at_field("kept"):
        return parse_money(typed, parts(work, submission.reference)[2].currency, only=True)


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
