"""The first contact with influencers: said of one or of several, or made by e-mail."""

from campaigns.core.errors import at_field
from campaigns.influencers import outreach, outreach_mail, outreach_template
from campaigns.parsing import key_of, plain_address
from campaigns.people import directory, lookup, permissions, roles
from handlers.blocks.forms.influencers.outreach_mail import (
    contacted_form,
    mail_form,
    template_form,
    template_reset,
)
from handlers.blocks.kit.elements import View
from handlers.identifiers.ids import ActionId, FormId, OptionsId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import task_again
from handlers.listeners.influencers.terms import CHOOSE, parts
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.models import Workspace


def register(router: Router) -> None:
    """The buttons and forms of the first contact."""
    router.on_click(ActionId.CONTACTED, _contacted)
    router.on_click(ActionId.SEVERAL_CONTACTED, _open_several)
    router.on_suggest(OptionsId.SELECTED, _suggest)
    router.on_submit(FormId.CONTACTED, _several)
    router.on_submit(FormId.OUTREACH_MAIL, _write)
    router.on_click(ActionId.CHANGE_TEMPLATE, _open_template)
    router.on_click(ActionId.RESET_TEMPLATE, _reset_template)
    router.on_submit(FormId.OUTREACH_TEMPLATE, _change_template)


def _contacted(click: Click) -> Response:
    outreach.contact(click.bot.units_of_work, click.actor, click.at, click.reference.participation or 0)
    return task_again(click)


def _open_several(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        campaign = lookup.campaign(work, click.reference.campaign or 0, CHOOSE, lock=False)
        lookup.refuse_if_over(campaign)
        return OpenModal(contacted_form(campaign))


def _suggest(request: Request, reference: Reference, typed: str) -> list[tuple[str, str]]:
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, reference.campaign or 0, CHOOSE, lock=False)
        found = outreach.not_contacted(work.session, campaign.id)
        wanted = key_of(typed.removeprefix("@"))
        return [
            (str(one.id), f"@{one.influencer.handle} · {one.influencer.platform.label}")
            for one in found
            if wanted in key_of(f"{one.influencer.handle} {one.influencer.name}")
        ]


def _several(submission: Submission) -> Response:
    outreach.contact_several(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        submission.reference.campaign or 0,
        submission.entered.ids("contacted"),
    )
    return None


def open_mail(click: Click) -> Response:
    """The first e-mail to somebody, filled in."""
    with click.bot.look(click.actor) as work:
        participation, influencer, campaign = parts(work, click.reference)
        lookup.refuse_if_over(campaign)
        permissions.authorize(work, CHOOSE, campaign)
        workspace = work.session.get_one(Workspace, work.workspace_id)
        subject, text = outreach_mail.prefilled(influencer, campaign, workspace)
        owner_id = roles.standing_owner(work.session, campaign)
        owner = directory.known(work.session, work.workspace_id, owner_id)
        hears = owner is not None and plain_address(owner.email) is not None
        may_change = permissions.may(work, permissions.Action.CHANGE_TEMPLATES)
        unheard = None if hears else owner_id
        return OpenModal(mail_form(participation, subject, text, unheard, may_change_template=may_change))


def _open_template(click: Click) -> Response:
    """The words that every such e-mail begins with."""
    return OpenModal(_template(click, click.reference))


def _template(request: Request, reference: Reference, said: str = "") -> View:
    with request.bot.look(request.actor) as work:
        permissions.authorize(work, permissions.Action.CHANGE_TEMPLATES)
        participation, influencer, campaign = parts(work, reference)
        workspace = work.session.get_one(Workspace, work.workspace_id)
        reads = outreach_mail.prefilled(influencer, campaign, workspace)
        return template_form(participation, outreach_template.template_of(workspace), reads, said)


def _change_template(submission: Submission) -> Response:
    entered = submission.entered
    outreach_template.change(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        entered.text("subject"),
        entered.text("text"),
    )
    return ReplaceModal(_template(submission, submission.reference, "Saved. It reads as below."))


def _reset_template(click: Click) -> Response:
    outreach_template.reset(click.bot.units_of_work, click.actor, click.at)
    with click.bot.look(click.actor) as work:
        participation, influencer, campaign = parts(work, click.reference)
        workspace = work.session.get_one(Workspace, work.workspace_id)
        return ReplaceModal(
            template_reset(participation, outreach_mail.prefilled(influencer, campaign, workspace))
        )


def _write(submission: Submission) -> Response:
    entered = submission.entered
    with at_field("text"):
        outreach_mail.write(
            submission.bot.units_of_work, submission.actor, submission.at, submission.reference.participation or 0,
            entered.text("subject"), entered.text("text"),
        )  # fmt: skip
    return None
