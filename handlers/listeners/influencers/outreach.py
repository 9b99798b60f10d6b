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
from campaigns.people import finding, permissions
from campaigns.spending import allocation
from handlers.blocks.forms.influencers import outreach as forms
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import Do, Form, Suggest
from handlers.identifiers.reference import Target
from handlers.listeners.follow_up import done, task_again
from handlers.listeners.tasks import reassign
from handlers.requests.requests import Asked, Click, Submit
from handlers.responses.responses import Answer, Show
from handlers.router import Doors
from storage.models import Campaign, Influencer, Participation, Terms
from storage.words import Stage, TermsKind

CHOOSE = permissions.Action.CHOOSE_INFLUENCERS


def register(doors: Doors) -> None:
    """Everything from the shortlist to agreed terms."""
    doors.on_click(Do.PICK, _open_shortlist)
    doors.on_suggest(Suggest.INFLUENCERS, _suggest)
    doors.on_submit(Form.PICK, _pick)
    doors.on_click(Do.CONTACTED, _contacted)
    doors.on_click(Do.AGREE, _open_agreement)
    doors.on_click(Do.OUTREACH_MORE, _open_other)
    doors.on_submit(Form.TERMS, _note_terms)
    doors.on_submit(Form.SIGN, _sign)


def _open_shortlist(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        campaign = finding.campaign(work, click.target.campaign or 0, CHOOSE, lock=False)
        finding.refuse_if_over(campaign)
        found = forms.Shortlist(
            shortlist.count(work.session, campaign),
            shortlist.unapproved(work.session, campaign),
            allocation.platforms(work.session, campaign),
        )
        return Show(forms.pick_form(campaign, found))


def _suggest(asked: Asked, target: Target, typed: str) -> list[tuple[str, str]]:
    with asked.office.look(asked.actor) as work:
        campaign = finding.campaign(work, target.campaign or 0, CHOOSE, lock=False)
        found = shortlist.candidates(work.session, campaign, search=typed)
        return [(str(one.influencer.id), _label(one)) for one in found]


def _label(one: shortlist.Candidate) -> str:
    followers = f"{one.influencer.followers:,}" if one.influencer.followers is not None else "?"
    mark = " ⚠️" if one.overlapping else ""
    return f"@{one.influencer.handle} · {one.influencer.platform.label} · {followers}{mark}"


def _pick(submit: Submit) -> Answer:
    chosen = [found for one in submit.entered.many("influencers") if (found := parsing.chosen_id(one))]
    outreach.pick(submit.office.units_of_work, submit.actor, submit.at, submit.target.campaign or 0, chosen)
    return None


def _contacted(click: Click) -> Answer:
    outreach.contact(click.office.units_of_work, click.actor, click.at, click.target.participation or 0)
    return task_again(click)


def _open_agreement(click: Click) -> Answer:
    return _terms_form(click, TermsKind.AGREED)


def _open_other(click: Click) -> Answer:
    """The menu beside the buttons: offers, the end of a negotiation, somebody else."""
    word = click.target.word
    if word in (TermsKind.OFFER.value, TermsKind.COUNTER.value):
        return _terms_form(click, TermsKind(word))
    if word == "reassign":
        return reassign.open_form(click)
    with click.office.look(click.actor) as work:
        participation, influencer, _ = parts(work, click.target)
        return Show(forms.end_form(participation, influencer, Stage(word)))


def _terms_form(click: Click, kind: TermsKind) -> Answer:
    with click.office.look(click.actor) as work:
        participation, influencer, campaign = parts(work, click.target)
        finding.refuse_if_over(campaign)
        return Show(
            forms.terms_form(kind, participation, influencer, campaign, _last_terms(work, participation))
        )


def _note_terms(submit: Submit) -> Answer:
    kind, participation_id = TermsKind(submit.target.word), submit.target.participation or 0
    with submit.office.look(submit.actor) as work:
        _, influencer, campaign = parts(work, submit.target)
        days = (campaign.starts_on, campaign.ends_on)
        offered = read_terms(
            submit.entered.texts, campaign.currency, days, business_time.today(campaign, submit.at)
        )
    units_of_work, actor, at = submit.office.units_of_work, submit.actor, submit.at
    if kind is not TermsKind.AGREED:
        outreach.negotiate(units_of_work, actor, at, participation_id, kind, offered)
        return None
    counts = outreach.agree(units_of_work, actor, at, participation_id, offered)
    if counts:
        return None
    return done(
        "Waits for the Director",
        f"These terms with *@{literal(influencer.handle)}* go beyond the budget. "
        "The Marketing Director has been asked; they count once approved.",
    )


def _sign(submit: Submit) -> Answer:
    typed = submit.entered.text("contract_link")
    with at_field("contract_link"):
        link = parsing.parse_link(typed) if typed.strip() else None
    outreach.sign(
        submit.office.units_of_work, submit.actor, submit.at, submit.target.participation or 0, link
    )
    return None


def end_negotiation(submit: Submit) -> None:
    """Note that an influencer declined, did not reply, or is dropped; the form of reasons ends here."""
    units_of_work, actor, at = submit.office.units_of_work, submit.actor, submit.at
    participation_id, reason = submit.target.participation or 0, submit.entered.text("reason")
    if submit.target.word == "drop":
        dropping.drop(units_of_work, actor, at, participation_id, reason, _kept(submit))
    else:
        outreach.end_without_terms(
            units_of_work, actor, at, participation_id, Stage(submit.target.word), reason
        )


def _kept(submit: Submit) -> Money | None:
    typed = submit.entered.text("kept")
    if not typed.strip():
        return None
    with submit.office.look(submit.actor) as work, at_field("kept"):
        return parse_money(typed, parts(work, submit.target)[2].currency, only=True)


def parts(work: UnitOfWork, target: Target) -> tuple[Participation, Influencer, Campaign]:
    """The influencer a button is about, with their part and its campaign, for those who may choose influencers."""
    participation = finding.participation(work, target.participation or 0)
    campaign = finding.campaign(work, participation.campaign_id, CHOOSE, lock=False)
    return participation, participation.influencer, campaign


def _last_terms(work: UnitOfWork, participation: Participation) -> Terms | None:
    mine = (
        select(Terms).where(Terms.participation_id == participation.id).order_by(Terms.number.desc()).limit(1)
    )
    return work.session.scalar(mine)
