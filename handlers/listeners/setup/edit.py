"""`/campaign edit`: details, people, channel and owner, each with its reason."""

from collections.abc import Callable

from campaigns import parsing
from campaigns.core.errors import at_field
from campaigns.core.money import parse_money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import brief_correction, briefs
from campaigns.editorial.brief_form import read_text
from campaigns.people import directory, lookup, missing_addresses, permissions, roles
from campaigns.people.permissions import Action
from campaigns.policies.policy import read
from campaigns.policies.policy_form import read_policy
from campaigns.setup import approval_policy, editing, form_values
from campaigns.setup.forms import form_of
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from handlers.blocks.forms.setup import edit as forms
from handlers.blocks.kit.elements import View
from handlers.directory.channels import is_private
from handlers.directory.groups import group_names, hear_of_new_groups
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.staffing.roles import entered_roles, holds_groups
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.enums import Role
from storage.models import Campaign

Tab = Callable[[Request, UnitOfWork, Campaign], View]


def register(router: Router) -> None:
    """The tabs, and what each saves."""
    for do, tab in (
        (ActionId.EDIT, _details),
        (ActionId.CORRECT_BRIEF, _brief),
        (ActionId.PEOPLE, _people),
        (ActionId.APPROVALS, _approvals),
        (ActionId.MOVE, _channel),
        (ActionId.TRANSFER, _owner),
    ):
        router.on_click(do, _opens(tab))
    router.on_submit(FormId.EDIT, _save_details)
    router.on_submit(FormId.CORRECT_BRIEF, _save_brief)
    router.on_submit(FormId.PEOPLE, _save_people)
    router.on_submit(FormId.CHANNEL, _save_channel)
    router.on_submit(FormId.OWNER, _save_owner)
    router.on_submit(FormId.APPROVALS, _save_approvals)


def open_edit(request: Request, campaign_id: int) -> OpenModal:
    """The details of a campaign, to be changed by who may; for who only names its Director, just that."""
    with request.bot.look(request.actor) as work:
        campaign = work.session.get(Campaign, campaign_id)
        only_money_roles = campaign is not None and _gives_only_money_roles(work, campaign, Action.MANAGE)
    return OpenModal(_tab(request, campaign_id, _people if only_money_roles else _details))


def _opens(tab: Tab) -> Callable[[Click], Response]:
    """Open a tab, in place of another one where it was clicked there."""

    def answer(click: Click) -> Response:
        view = _tab(click, click.reference.campaign or 0, tab)
        here = (click.view or {}).get("callback_id")
        return ReplaceModal(view) if here in forms.FORMS else OpenModal(view)

    return answer


def _tab(request: Request, campaign_id: int, tab: Tab) -> View:
    with request.bot.look(request.actor) as work:
        action = NEEDED.get(tab, Action.MANAGE)
        if tab is _people and _gives_only_money_roles(work, work.session.get(Campaign, campaign_id), action):
            action = Action.GIVE_MONEY_ROLES
        campaign = lookup.campaign(work, campaign_id, action, lock=False)
        lookup.refuse_if_over(campaign)
        return tab(request, work, campaign)


def _gives_only_money_roles(work: UnitOfWork, campaign: Campaign | None, usually: Action) -> bool:
    """Whether somebody says who decides on the money of a campaign, and may not do what is `usually` needed."""
    return (
        campaign is not None
        and not permissions.may(work, usually, campaign)
        and permissions.may(work, Action.GIVE_MONEY_ROLES, campaign)
    )


def _details(request: Request, work: UnitOfWork, campaign: Campaign) -> View:  # noqa: ARG001
    entries = editing.details(work.session, campaign)
    return forms.edit_form(campaign, entries, form_values.prints(entries))


def _brief(request: Request, work: UnitOfWork, campaign: Campaign) -> View:  # noqa: ARG001
    return forms.correction_form(campaign, briefs.filled(campaign.brief))


def _people(request: Request, work: UnitOfWork, campaign: Campaign) -> View:
    given = {role: roles.given_in(work.session, role, campaign) for role in Role}
    wanted = set(form_of(workflow_of(campaign)).roles)
    if _gives_only_money_roles(work, campaign, Action.CHANGE_PEOPLE):
        wanted &= set(permissions.MONEY_ROLES)
        given = {role: holders for role, holders in given.items() if role in permissions.MONEY_ROLES}
    held = {role: holders for role, holders in given.items() if role in wanted or holders}
    names = directory.names(work.session, work.workspace_id)
    usual = {role: roles.people(work.session, work.workspace_id, role) for role in Role}
    in_workspace = {
        role: ", ".join(names.get(one, one) for one in ids[:4]) for role, ids in usual.items() if ids
    }
    groups = group_names(request.client) if holds_groups(held) else {}
    seen = form_values.prints(form_values.own_people(work.session, campaign))
    return forms.people_form(campaign, held, groups, in_workspace, seen)


def _approvals(request: Request, work: UnitOfWork, campaign: Campaign) -> View:  # noqa: ARG001
    usual = approval_policy.usual_role(campaign)
    halves = workflow_of(campaign).has(Purpose.APPROVAL)
    return forms.approvals_form(campaign, read(campaign.approval_policy), usual, halves=halves)


def _channel(request: Request, work: UnitOfWork, campaign: Campaign) -> View:  # noqa: ARG001
    return forms.channel_form(campaign)


def _owner(request: Request, work: UnitOfWork, campaign: Campaign) -> View:  # noqa: ARG001
    return forms.owner_form(campaign)


NEEDED: dict[Tab, Action] = {
    _people: Action.CHANGE_PEOPLE,
    _approvals: Action.CHANGE_POLICY,
    _owner: Action.TRANSFER,
}
"""What one must be allowed for a tab; for the others, to manage the campaign."""


def _save_details(submission: Submission) -> Response:
    bot, entered, seen = submission.bot, submission.entered, submission.reference.word
    entries = entered.entries
    confirmed = bool(entered.many(forms.CONFIRMED))
    try:
        settled = editing.edit(
            bot.units_of_work,
            submission.actor,
            submission.at,
            _id(submission),
            entries,
            seen,
            confirmed=confirmed,
        )
    except editing.NotConfirmed as refused:
        with bot.look(submission.actor) as work:
            campaign = work.session.get_one(Campaign, _id(submission))
            return ReplaceModal(forms.edit_form(campaign, entries, seen, refused.message))
    return _changed(submission, entries.get("budget", ""), waits_for_director=not settled)


def _save_brief(submission: Submission) -> Response:
    text, reason = read_text(submission.entered.entries), _reason(submission)
    brief_correction.correct(
        submission.bot.units_of_work, submission.actor, submission.at, _id(submission),
        submission.reference.brief or 0, text, reason,
    )  # fmt: skip
    return _changed(submission)


def _save_people(submission: Submission) -> Response:
    given = entered_roles(submission.entered)
    hear_of_new_groups(submission, (one for ids in given.values() for one in ids if one.startswith("S")))
    editing.change_people(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        _id(submission),
        given,
        _reason(submission),
        submission.reference.word,
    )
    return _changed(submission, about_people=True)


def _save_approvals(submission: Submission) -> Response:
    entered = submission.entered
    with submission.bot.look(submission.actor) as work:
        campaign = lookup.campaign(work, _id(submission), Action.CHANGE_POLICY, lock=False)
        policy = read_policy(entered.texts, entered.lists, approval_policy.usual_role(campaign))
    approval_policy.change(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        _id(submission),
        policy,
        _reason(submission),
    )
    return _changed(submission)


def _save_channel(submission: Submission) -> Response:
    channel = submission.entered.text("channel")
    private = is_private(submission.client, channel)
    editing.move_to_channel(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        _id(submission),
        channel,
        private=private,
        reason=_reason(submission),
    )
    return _changed(submission)


def _save_owner(submission: Submission) -> Response:
    editing.transfer(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        _id(submission),
        submission.entered.text("owner"),
        _reason(submission),
    )
    return _changed(submission, about_people=True)


def _changed(
    submission: Submission,
    budget: str = "",
    *,
    waits_for_director: bool = False,
    about_people: bool = False,
) -> Response:
    """Said in words: the owner of a moment ago may no longer see the campaign."""
    with submission.bot.look(submission.actor) as work:
        campaign = work.session.get_one(Campaign, _id(submission))
        read = parse_money(budget, campaign.currency) if budget else None
        notes = missing_addresses.of_campaign(work.session, campaign).sentences if about_people else ()
        return ReplaceModal(forms.changed_view(campaign, read, notes, waits_for_director=waits_for_director))


def _id(submission: Submission) -> int:
    return submission.reference.campaign or 0


def _reason(submission: Submission) -> str:
    with at_field("reason"):
        return parsing.parse_text(
            submission.entered.text("reason"), 1000, subject="The reason", required=True
        )
