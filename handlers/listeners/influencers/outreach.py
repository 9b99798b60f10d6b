"""Picking influencers and coming to terms with them."""

from campaigns import parsing
from campaigns.core.errors import at_field
from campaigns.core.money import Money, parse_money
from campaigns.influencers import authority, outreach, outreach_undo, shortlist
from campaigns.lifecycle import dropping
from campaigns.people import lookup, permissions
from campaigns.spending import allocation
from handlers.blocks.forms.influencers import outreach as forms
from handlers.blocks.forms.influencers.outreach import candidate_words
from handlers.blocks.forms.influencers.terms import AMEND
from handlers.identifiers.ids import ActionId, FormId, OptionsId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import task_again
from handlers.listeners.influencers.contact import open_mail
from handlers.listeners.influencers.creator_mail import creator_text
from handlers.listeners.influencers.terms import open_amendment, open_terms, parts
from handlers.listeners.tasks import reassign
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.enums import Stage, TermsKind

CHOOSE = permissions.Action.CHOOSE_INFLUENCERS


def register(router: Router) -> None:
    """Everything from the shortlist to agreed terms."""
    router.on_click(ActionId.PICK, _open_shortlist)
    router.on_suggest(OptionsId.INFLUENCERS, _suggest)
    router.on_submit(FormId.PICK, _pick)
    router.on_click(ActionId.OUTREACH_MORE, _open_other)
    router.on_click(ActionId.UNDO_OUTREACH, _undo)
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


def _suggest(request: Request, reference: Reference, typed: str) -> list[tuple[str, ...]]:
    """Who fits; the usual fee only of those whose fee whoever picks may see."""
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, reference.campaign or 0, CHOOSE, lock=False)
        found = shortlist.candidates(work.session, campaign, search=typed)
        seen = authority.see_contacts(work, [one.influencer.id for one in found])
        return [
            (str(one.influencer.id), *candidate_words(one, with_fee=one.influencer.id in seen))
            for one in found
        ]


def _pick(submission: Submission) -> Response:
    outreach.pick(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        submission.reference.campaign or 0,
        submission.entered.ids("influencers"),
    )
    return None


def _undo(click: Click) -> Response:
    outreach_undo.undo(click.bot.units_of_work, click.actor, click.at, click.reference.participation or 0)
    return task_again(click)


def _open_other(click: Click) -> Response:
    """The menu beside the buttons: offers, the end of a negotiation, somebody else."""
    word = click.reference.word
    if word in (TermsKind.OFFER.value, TermsKind.COUNTER.value):
        return open_terms(click, TermsKind(word))
    if word == "reassign":
        return reassign.open_form(click)
    if word == "write":
        return open_mail(click)
    if word == AMEND:
        return open_amendment(click)
    if word == "drop_influencer":
        return drop_form(click)
    with click.bot.look(click.actor) as work:
        participation, influencer, _ = parts(work, click.reference)
        return OpenModal(forms.end_form(participation, influencer, Stage(word)))


def sign_form(click: Click) -> Response:
    """The form for a signed contract."""
    with click.bot.look(click.actor) as work:
        participation, influencer, _ = parts(work, click.reference)
        return OpenModal(forms.sign_form(participation, influencer))


def drop_form(click: Click) -> Response:
    """The form for why an influencer leaves the campaign."""
    with click.bot.look(click.actor) as work:
        return OpenModal(forms.drop_influencer_form(*parts(work, click.reference)))


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
        text = creator_text(submission.entered)
        dropping.drop(units_of_work, actor, at, participation_id, reason, _kept(submission), text)
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
