"""`/campaign new`: two pages, of which nothing typed is lost, and the campaign that they make."""

from datetime import date
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from campaigns import parsing
from campaigns.core.errors import Refusal, at_field
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import briefs
from campaigns.engine.registry import workflow_named
from campaigns.parsing.forms import FormRefused
from campaigns.people import directory, finding, permissions, roles
from campaigns.setup import drafts, entering
from campaigns.views.overview import overview
from handlers.blocks.forms.setup import campaign_inputs as parts
from handlers.blocks.forms.setup.form_draft import begun_message, begun_note
from handlers.blocks.forms.setup.influencer_campaign import made_view
from handlers.blocks.forms.setup.own_roles import GROUP_NAMES, chosen_for, chosen_groups
from handlers.blocks.forms.setup.social_campaign import BRIEF_NAME
from handlers.blocks.kit.elements import View
from handlers.blocks.kit.text import escaped, literal
from handlers.directory.channels import is_private
from handlers.directory.groups import group_names, hear_of_new_groups
from handlers.drafts import form_drafts as forms_begun
from handlers.drafts.campaign_forms import entry_form
from handlers.drafts.form_drafts import Begun
from handlers.identifiers.ids import Do, Form, Suggest
from handlers.identifiers.reference import Target
from handlers.requests.form_state import entered_in
from handlers.requests.requests import Asked, Click, Submit
from handlers.responses.form_checks import refuse_together
from handlers.responses.responses import Answer, Show, Turn
from handlers.router import Doors
from storage.models import Campaign
from storage.words import Role

PRIVATE = "channel_is_private"


def register(doors: Doors) -> None:
    """The form of a new campaign, from its first page to the campaign."""
    doors.on_click(Do.NEW_CAMPAIGN, _open)
    doors.on_click(Do.START_AFRESH, _open_afresh)
    doors.on_click(Do.CHANGE_BASICS, _go_back)
    doors.on_submit(Form.CAMPAIGN_BASICS, _take_basics)
    doors.on_submit(Form.CAMPAIGN_DETAILS, _make)
    doors.on_suggest(Suggest.TIME_ZONE, _suggest_zones)


def begin(asked: Asked, workflow: str) -> Answer:
    """The first page; where the actor has begun a campaign before, the choice to go on with that one."""
    with asked.office.look(asked.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
        kept = drafts.kept(work, workflow)
    if kept is not None:
        return begun_message(workflow, parts.text_of(kept.entries, "name"), kept.kept_at)
    return Show(entry_form(workflow).first_page({"channel": _room(asked)}, Target(word=workflow)))


def begin_from(asked: Asked, campaign_id: int, workflow: str | None = None) -> Answer:
    """The first page, with what an older campaign passes on; for one of its kind unless `workflow` names another."""
    with asked.office.look(asked.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
        begun = forms_begun.from_older(work, campaign_id, workflow).fact("channel", _room(asked))
        target = Target(word=begun.workflow, campaign=campaign_id)
        source = finding.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        return Show(_first_page(work, begun, target, about=_taken_over(source, begun.workflow)))


def _taken_over(source: Campaign, workflow: str) -> str:
    """What comes along from a campaign of another kind, which has no answer to every question."""
    if source.workflow == workflow:
        return ""
    kind = workflow_named(source.workflow).label.lower()
    return (
        f"From *{literal(source.name, 80)}* ({kind}) come brief, goals, criteria and people. "
        "Fill in what only this kind of campaign has."
    )


def _room(asked: Asked) -> str:
    """The channel it was asked for in, as a first suggestion; direct messages will not do."""
    where = asked.actor.where or ""
    return where if where.startswith(("C", "G")) else ""


def _open(click: Click) -> Answer:
    """The first page, with what the actor has begun before."""
    workflow = workflow_named(click.target.word).key
    with click.office.look(click.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
        kept = drafts.kept(work, workflow)
        begun = Begun(workflow, kept.entries if kept else {})
        return Show(_first_page(work, begun, about=begun_note(kept.kept_at) if kept else ""))


def _open_afresh(click: Click) -> Answer:
    workflow = workflow_named(click.target.word).key
    with click.office.look(click.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
    drafts.throw_away(click.office.units_of_work, click.actor, click.at, workflow)
    return Show(entry_form(workflow).first_page({}, Target(word=workflow)))


def _take_basics(submit: Submit) -> Answer:
    """Keep what was typed, refuse everything that is wrong with it, and go on to page 2."""
    with submit.office.look(submit.actor) as work:
        begun = forms_begun.on_first_page(work, submit.target).with_entries(submit.entered)
        today = _today(work)
    forms_begun.keep(submit, begun)
    private: list[bool] = []
    refuse_together(
        partial(begun.form.refuse_basics, begun.basics, today),
        partial(_refuse_name_in_use, submit, begun.basics["name"]),
        lambda: private.append(is_private(submit.client, begun.basics["channel"])),
    )
    begun = begun.fact(PRIVATE, private[0])
    forms_begun.keep(submit, begun)
    begun = _with_group_names(submit, begun)
    with submit.office.look(submit.actor) as work:
        return Turn(_second_page(work, begun))


def _with_group_names(submit: Submit, begun: Begun) -> Begun:
    """The same with what Slack calls the groups that come along from an older campaign, if any do."""
    chosen = chosen_groups(begun.entries, begun.form.roles)
    return begun.fact(GROUP_NAMES, group_names(submit.client)) if chosen else begun


def _refuse_name_in_use(submit: Submit, typed: str) -> None:
    if typed.strip():
        with submit.office.look(submit.actor) as work, at_field("name"):
            entering.refuse_name_in_use(work, parsing.parse_name(typed))


def _first_page(work: UnitOfWork, begun: Begun, target: Target | None = None, *, about: str = "") -> View:
    return begun.form.first_page(_with_brief_name(work, begun), target or begun.first_page, about=about)


def _with_brief_name(work: UnitOfWork, begun: Begun) -> dict[str, Any]:
    """What is filled in, and what the stored brief that was chosen is called."""
    chosen = parsing.chosen_id(parts.text_of(begun.entries, "brief"))
    named = briefs.named(work, chosen) if chosen else None
    return {**begun.entries, BRIEF_NAME: named or ""}


def _second_page(work: UnitOfWork, begun: Begun) -> View:
    person = directory.known(work.session, work.workspace_id, work.actor.user_id)
    zone = begun.entries.get("time_zone") or (person.time_zone if person else "UTC")
    filled = {**_with_brief_name(work, begun), "time_zone": zone}
    return begun.form.second_page(filled, _holders(work, begun), begun.second_page)


def _holders(work: UnitOfWork, begun: Begun) -> dict[Role, list[str]]:
    names = directory.names(work.session, work.workspace_id)
    return {
        role: [names.get(one, one) for one in roles.people(work.session, work.workspace_id, role)]
        for role in begun.form.roles
    }


def _go_back(click: Click) -> Answer:
    """Page 1 again; what stands on page 2 is kept."""
    with click.office.look(click.actor) as work:
        begun = forms_begun.on_second_page(work, click.target).with_entries(entered_in(click.view or {}))
    forms_begun.keep(click, begun)
    with click.office.look(click.actor) as work:
        return Turn(_first_page(work, begun))


def _make(submit: Submit) -> Answer:
    """Make the campaign; where something of page 1 has become wrong, show that page again and say so."""
    with submit.office.look(submit.actor) as work:
        begun = forms_begun.on_second_page(work, submit.target).with_entries(submit.entered)
        today = _today(work)
    forms_begun.keep(submit, begun)
    try:
        campaign = _made(submit, begun, today)
    except Refusal as refusal:
        wrong = _wrong_basics(begun, refusal)
        if not wrong:
            raise
        with submit.office.look(submit.actor) as work:
            return Turn(_first_page(work, begun, about=f"⚠️ {escaped(wrong)}"))
    with submit.office.look(submit.actor) as work:
        return Turn(made_view(campaign, overview(work.session, campaign).next_thing))


def _made(submit: Submit, begun: Begun, today: date) -> Campaign:
    entries = begun.entries
    hear_of_new_groups(submit, chosen_groups(entries, begun.form.roles))
    plan = begun.form.read(
        begun.texts,
        today,
        roles={role: chosen_for(entries, role) for role in begun.form.roles},
        private=bool(entries.get(PRIVATE)),
        switches=parts.list_of(entries, "switches"),
    )
    return entering.make_campaign(submit.office.units_of_work, submit.actor, submit.at, begun.workflow, plan)


def _wrong_basics(begun: Begun, refusal: Refusal) -> str:
    errors = refusal.errors if isinstance(refusal, FormRefused) else {refusal.field or "": refusal.message}
    return " ".join(message for field, message in errors.items() if field in begun.form.basics)


def _today(work: UnitOfWork) -> date:
    """The date where the actor is."""
    person = directory.known(work.session, work.workspace_id, work.actor.user_id)
    return work.at.astimezone(ZoneInfo(person.time_zone if person else "UTC")).date()


def _suggest_zones(asked: Asked, target: Target, typed: str) -> list[tuple[str, str]]:  # noqa: ARG001
    return [(zone, parts.zone_label(zone)) for zone in parsing.suggest_time_zones(typed)]
