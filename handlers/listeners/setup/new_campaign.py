"""`/campaign new`: two pages, of which nothing typed is lost, and the campaign that they make."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from campaigns import parsing
from campaigns.core.errors import Refusal, at_field
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import briefs
from campaigns.parsing.forms import FormRefused
from campaigns.people import directory, lookup, missing_addresses, permissions, roles
from campaigns.setup import form_drafts, new_campaign
from campaigns.setup.forms import form_of
from campaigns.setup.names import refuse_name_in_use
from campaigns.setup.plan import read_first_page, read_plan
from campaigns.steps.registry import workflow_named, workflows
from campaigns.views.campaign_lines import campaign_lines
from handlers.blocks.forms.setup.campaign_inputs import BRIEF_NAME, zone_label
from handlers.blocks.forms.setup.entries import Entries, text_of
from handlers.blocks.forms.setup.form_draft import begun_message, begun_note, kinds_message
from handlers.blocks.forms.setup.new_campaign import first_page, made_view, second_page
from handlers.blocks.forms.setup.own_roles import GROUP_NAMES, chosen_for, chosen_groups
from handlers.blocks.kit.elements import View
from handlers.blocks.kit.text import escaped, literal
from handlers.directory.channels import is_private
from handlers.directory.groups import group_names, hear_of_new_groups
from handlers.drafts import campaign_drafts
from handlers.drafts.campaign_drafts import CampaignDraft
from handlers.identifiers.ids import ActionId, FormId, OptionsId, ShortcutId
from handlers.identifiers.reference import Reference
from handlers.requests.form_state import read_form_state
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.form_checks import refuse_together
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.enums import Role
from storage.models import Campaign

PRIVATE = "channel_is_private"


def register(router: Router) -> None:
    """The form of a new campaign, from its first page to the campaign."""
    router.on_click(ActionId.NEW_CAMPAIGN, _open)
    router.on_shortcut(ShortcutId.NEW_CAMPAIGN, ask_kind)
    router.on_click(ActionId.START_AFRESH, _open_afresh)
    router.on_click(ActionId.CHANGE_BASICS, _go_back)
    router.on_submit(FormId.CAMPAIGN_BASICS, _take_basics)
    router.on_submit(FormId.CAMPAIGN_DETAILS, _make)
    router.on_suggest(OptionsId.TIME_ZONE, _suggest_zones)


def begin(request: Request, workflow: str) -> Response:
    """The first page; where the actor has begun a campaign before, the choice to go on with that one."""
    with request.bot.look(request.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
        kept = form_drafts.kept(work, workflow)
    if kept is not None:
        return begun_message(workflow, text_of(kept.entries, "name"), kept.kept_at)
    return OpenModal(_empty_form(workflow, {"channel": _room(request)}))


def ask_kind(request: Request) -> Response:
    """Which kind of campaign it shall be, for who may make one."""
    with request.bot.look(request.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
    return kinds_message(workflows())


def begin_from(request: Request, campaign_id: int, workflow: str | None = None) -> Response:
    """The first page, with what an older campaign passes on; for one of its kind unless `workflow` names another."""
    with request.bot.look(request.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
        draft = campaign_drafts.from_older(work, campaign_id, workflow).fact("channel", _room(request))
        reference = Reference(word=draft.workflow, campaign=campaign_id)
        source = lookup.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        return OpenModal(_first_page(work, draft, reference, about=_taken_over(source, draft.workflow)))


def _taken_over(source: Campaign, workflow: str) -> str:
    """What comes along from a campaign of another kind, which has no answer to every question."""
    if source.workflow == workflow:
        return ""
    kind = workflow_named(source.workflow).label.lower()
    return (
        f"From *{literal(source.name, 80)}* ({kind}) come brief, goals, criteria and people. "
        "Fill in what only this kind of campaign has."
    )


def _room(request: Request) -> str:
    """The channel it was asked for in, as a first suggestion; direct messages will not do."""
    where = request.actor.where or ""
    return where if where.startswith(("C", "G")) else ""


def _open(click: Click) -> Response:
    """The first page, with what the actor has begun before."""
    workflow = workflow_named(click.reference.word).key
    with click.bot.look(click.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
        kept = form_drafts.kept(work, workflow)
        draft = CampaignDraft(workflow, kept.entries if kept else {"channel": _room(click)})
        return OpenModal(_first_page(work, draft, about=begun_note(kept.kept_at) if kept else ""))


def _open_afresh(click: Click) -> Response:
    workflow = workflow_named(click.reference.word).key
    with click.bot.look(click.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
    form_drafts.throw_away(click.bot.units_of_work, click.actor, click.at, workflow)
    return OpenModal(_empty_form(workflow, {}))


def _take_basics(submission: Submission) -> Response:
    """Keep what was typed, refuse everything that is wrong with it, and go on to page 2."""
    with submission.bot.look(submission.actor) as work:
        draft = campaign_drafts.on_first_page(work, submission.reference).with_entries(submission.entered)
        today = _today(work)
    campaign_drafts.keep(submission, draft)
    private: list[bool] = []
    refuse_together(
        partial(read_first_page, draft.form, draft.basics, today),
        lambda: private.append(is_private(submission.client, draft.basics["channel"])),
        lambda: _refuse_name_in_use(submission, draft.basics, private),
    )
    draft = draft.fact(PRIVATE, private[0])
    campaign_drafts.keep(submission, draft)
    draft = _with_group_names(submission, draft)
    with submission.bot.look(submission.actor) as work:
        return ReplaceModal(_second_page(work, draft))


def _with_group_names(submission: Submission, draft: CampaignDraft) -> CampaignDraft:
    """The same with what Slack calls the groups that come along from an older campaign, if any do."""
    chosen = chosen_groups(draft.entries, draft.form.roles)
    return draft.fact(GROUP_NAMES, group_names(submission.client)) if chosen else draft


def _refuse_name_in_use(submission: Submission, basics: Mapping[str, str], private: Sequence[bool]) -> None:
    """Once the channel is known: which campaigns there are beside it depends on that."""
    if not basics["name"].strip() or not private:
        return
    with submission.bot.look(submission.actor) as work, at_field("name"):
        name = parsing.parse_name(basics["name"])
        refuse_name_in_use(work, name, basics["channel"], private=private[0])


def _empty_form(workflow: str, entries: Entries) -> View:
    return first_page(form_of(workflow_named(workflow)), entries, Reference(word=workflow))


def _first_page(
    work: UnitOfWork, draft: CampaignDraft, reference: Reference | None = None, *, about: str = ""
) -> View:
    filled = _with_brief_name(work, draft)
    return first_page(draft.form, filled, reference or draft.first_page, about=about)


def _with_brief_name(work: UnitOfWork, draft: CampaignDraft) -> dict[str, Any]:
    """What is filled in, and what the stored brief that was chosen is called."""
    chosen = parsing.chosen_id(text_of(draft.entries, "brief"))
    named = briefs.named(work, chosen) if chosen else None
    return {**draft.entries, BRIEF_NAME: named or ""}


def _second_page(work: UnitOfWork, draft: CampaignDraft) -> View:
    person = directory.known(work.session, work.workspace_id, work.actor.user_id)
    zone = draft.entries.get("time_zone") or (person.time_zone if person else "UTC")
    filled = {**_with_brief_name(work, draft), "time_zone": zone}
    return second_page(draft.form, filled, _holders(work, draft), draft.second_page)


def _holders(work: UnitOfWork, draft: CampaignDraft) -> dict[Role, list[str]]:
    names = directory.names(work.session, work.workspace_id)
    return {
        role: [names.get(one, one) for one in roles.people(work.session, work.workspace_id, role)]
        for role in draft.form.roles
    }


def _go_back(click: Click) -> Response:
    """Page 1 again; what stands on page 2 is kept."""
    with click.bot.look(click.actor) as work:
        draft = campaign_drafts.on_second_page(work, click.reference).with_entries(
            read_form_state(click.view or {})
        )
    campaign_drafts.keep(click, draft)
    with click.bot.look(click.actor) as work:
        return ReplaceModal(_first_page(work, draft))


def _make(submission: Submission) -> Response:
    """Make the campaign; where something of page 1 has become wrong, show that page again and say so."""
    with submission.bot.look(submission.actor) as work:
        draft = campaign_drafts.on_second_page(work, submission.reference).with_entries(submission.entered)
        today = _today(work)
    campaign_drafts.keep(submission, draft)
    try:
        campaign = _made(submission, draft, today)
    except Refusal as refusal:
        wrong = _wrong_basics(draft, refusal)
        if not wrong:
            raise
        with submission.bot.look(submission.actor) as work:
            return ReplaceModal(_first_page(work, draft, about=f"⚠️ {escaped(wrong)}"))
    with submission.bot.look(submission.actor) as work:
        [line] = campaign_lines(work.session, work.workspace_id, [campaign])
        missing = missing_addresses.of_campaign(work.session, campaign)
        return ReplaceModal(made_view(line, missing.sentences))


def _made(submission: Submission, draft: CampaignDraft, today: date) -> Campaign:
    entries = draft.entries
    hear_of_new_groups(submission, chosen_groups(entries, draft.form.roles))
    plan = read_plan(
        draft.form,
        draft.texts,
        today,
        roles={role: chosen_for(entries, role) for role in draft.form.roles},
        private=bool(entries.get(PRIVATE)),
    )
    return new_campaign.make_campaign(
        submission.bot.units_of_work, submission.actor, submission.at, draft.workflow, plan
    )


def _wrong_basics(draft: CampaignDraft, refusal: Refusal) -> str:
    errors = refusal.errors if isinstance(refusal, FormRefused) else {refusal.field or "": refusal.message}
    return " ".join(message for field, message in errors.items() if field in draft.form.basics)


def _today(work: UnitOfWork) -> date:
    """The date where the actor is."""
    person = directory.known(work.session, work.workspace_id, work.actor.user_id)
    return work.at.astimezone(ZoneInfo(person.time_zone if person else "UTC")).date()


def _suggest_zones(request: Request, reference: Reference, typed: str) -> list[tuple[str, str]]:  # noqa: ARG001
    return [(zone, zone_label(zone)) for zone in parsing.suggest_time_zones(typed)]
