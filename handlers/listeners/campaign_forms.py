"""`/campaign new`: two pages, of which nothing typed is lost, and the campaign that they make."""

from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from campaigns import drafts, entering, entry, finding, people, permissions, roles, starting_from
from campaigns.campaign_form import read_basics, read_plan
from campaigns.desk import Work
from campaigns.errors import Refusal, at_field
from campaigns.forms import FormRefused
from campaigns.overview import overview
from campaigns.workflows.registry import workflow_named
from handlers import begun as forms_begun
from handlers.begun import Begun
from handlers.blocks.forms import campaign as forms
from handlers.blocks.forms.begun import begun_message, begun_note
from handlers.blocks.kit import View
from handlers.blocks.text import escaped
from handlers.channels import is_private
from handlers.doors import Answer, Asked, Click, Doors, Show, Submit, Turn
from handlers.ids import Do, Form, Suggest
from handlers.state import entered_in
from handlers.together import refuse_together
from handlers.values import Target
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
        return begun_message(workflow, forms.text_of(kept.entries, "name"), kept.kept_at)
    return Show(forms.basics_form({"channel": _room(asked)}, Target(word=workflow)))


def begin_from(asked: Asked, campaign_id: int) -> Answer:
    """The first page, with what an older campaign passes on."""
    with asked.office.look(asked.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
        source = finding.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        entries = starting_from.entries_from(work, source)
        target = Target(word=source.workflow, campaign=source.id)
        return Show(forms.basics_form({**entries, "channel": _room(asked)}, target))


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
    entries, about = (kept.entries, begun_note(kept.kept_at)) if kept else ({}, "")
    return Show(forms.basics_form(entries, Target(word=workflow), about=about))


def _open_afresh(click: Click) -> Answer:
    workflow = workflow_named(click.target.word).key
    with click.office.look(click.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
    drafts.throw_away(click.office.desk, click.actor, click.at, workflow)
    return Show(forms.basics_form({}, Target(word=workflow)))


def _take_basics(submit: Submit) -> Answer:
    """Keep what was typed, refuse everything that is wrong with it, and go on to page 2."""
    with submit.office.look(submit.actor) as work:
        begun = forms_begun.on_first_page(work, submit.target).with_entries(submit.entered)
        today = _today(work)
    forms_begun.keep(submit, begun)
    private: list[bool] = []
    refuse_together(
        partial(read_basics, begun.basics, today),
        partial(_refuse_name_in_use, submit, begun.basics["name"]),
        lambda: private.append(is_private(submit.client, begun.basics["channel"])),
    )
    begun = begun.fact(PRIVATE, private[0])
    forms_begun.keep(submit, begun)
    with submit.office.look(submit.actor) as work:
        return Turn(_second_page(work, begun))


def _refuse_name_in_use(submit: Submit, typed: str) -> None:
    if typed.strip():
        with submit.office.look(submit.actor) as work, at_field("name"):
            entering.refuse_name_in_use(work, entry.parse_name(typed))


def _second_page(work: Work, begun: Begun) -> View:
    person = people.known(work.session, work.workspace_id, work.actor.user_id)
    zone = begun.entries.get("time_zone") or (person.time_zone if person else "UTC")
    return forms.details_form({**begun.entries, "time_zone": zone}, _holders(work), begun.second_page)


def _holders(work: Work) -> dict[Role, list[str]]:
    names = people.names(work.session, work.workspace_id)
    return {
        role: [names.get(one, one) for one in roles.people(work.session, work.workspace_id, role)]
        for role in forms.ROLES
    }


def _go_back(click: Click) -> Answer:
    """Page 1 again; what stands on page 2 is kept."""
    with click.office.look(click.actor) as work:
        begun = forms_begun.on_second_page(work, click.target).with_entries(entered_in(click.view or {}))
    forms_begun.keep(click, begun)
    return Turn(forms.basics_form(begun.entries, begun.first_page))


def _make(submit: Submit) -> Answer:
    """Make the campaign; where something of page 1 has become wrong, show that page again and say so."""
    with submit.office.look(submit.actor) as work:
        begun = forms_begun.on_second_page(work, submit.target).with_entries(submit.entered)
        today = _today(work)
    forms_begun.keep(submit, begun)
    try:
        campaign = _made(submit, begun, today)
    except Refusal as refusal:
        wrong = _wrong_basics(refusal)
        if not wrong:
            raise
        return Turn(forms.basics_form(begun.entries, begun.first_page, about=f"⚠️ {escaped(wrong)}"))
    with submit.office.look(submit.actor) as work:
        return Turn(forms.made_view(campaign, overview(work.session, campaign).next_thing))


def _made(submit: Submit, begun: Begun, today: date) -> Campaign:
    entries = begun.entries
    plan = read_plan(
        begun.texts,
        today,
        roles={role: forms.list_of(entries, role.value) for role in forms.ROLES},
        private=bool(entries.get(PRIVATE)),
        switches=forms.list_of(entries, "switches"),
    )
    return entering.make_campaign(submit.office.desk, submit.actor, submit.at, begun.workflow, plan)


def _wrong_basics(refusal: Refusal) -> str:
    errors = refusal.errors if isinstance(refusal, FormRefused) else {refusal.field or "": refusal.message}
    return " ".join(message for field, message in errors.items() if field in forms.BASICS)


def _today(work: Work) -> date:
    """The date where the actor is."""
    person = people.known(work.session, work.workspace_id, work.actor.user_id)
    return work.at.astimezone(ZoneInfo(person.time_zone if person else "UTC")).date()


def _suggest_zones(asked: Asked, target: Target, typed: str) -> list[tuple[str, str]]:  # noqa: ARG001
    return [(zone, forms.zone_label(zone)) for zone in entry.suggest_time_zones(typed)]
