"""The content calendar: posts planned, moved, taken out, and the calendar declared ready."""

from zoneinfo import ZoneInfo

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import ideation, planning
from campaigns.editorial.post_form import read_post, read_slot
from campaigns.people import finding, permissions
from campaigns.spending import allocation
from handlers.blocks.forms.editorial import planning as forms
from handlers.identifiers.ids import Do, Form, Suggest
from handlers.identifiers.reference import Target
from handlers.listeners.editorial.ideas import found_idea, in_this_place
from handlers.listeners.follow_up import done, task_again
from handlers.requests.requests import Asked, Click, Submit
from handlers.responses.responses import Answer, Turn
from handlers.router import Doors
from storage.models import Campaign, Deliverable
from storage.words import IdeaState, Platform

PLAN = permissions.Action.PLAN_POSTS
MOVE = permissions.Action.MOVE_POSTS
TAKE_OUT = permissions.Action.TAKE_OUT_POSTS


def register(doors: Doors) -> None:
    """Everything that changes the calendar."""
    doors.on_click(Do.PLAN_POST, open_plan)
    doors.on_suggest(Suggest.IDEAS, _suggest)
    doors.on_submit(Form.POST, _plan)
    doors.on_click(Do.SET_SLOT, open_move)
    doors.on_submit(Form.SLOT, _move)
    doors.on_submit(Form.REMOVE_POST, _remove)
    doors.on_click(Do.CALENDAR_READY, _ready)
    doors.on_click(Do.ADD_POSTS, _add_posts)


def open_plan(click: Click) -> Answer:
    """The form of a post, for the idea it was clicked on or any."""
    with click.office.look(click.actor) as work:
        idea = found_idea(work, click.target.idea) if click.target.idea else None
        campaign = _open_campaign(work, idea.campaign_id if idea else click.target.campaign or 0)
        platforms = allocation.platforms(work.session, campaign)
        return in_this_place(click, forms.post_form(campaign, platforms, idea))


def _open_campaign(work: UnitOfWork, campaign_id: int, act: permissions.Action = PLAN) -> Campaign:
    campaign = finding.campaign(work, campaign_id, act, lock=False)
    finding.refuse_if_over(campaign)
    planning.refuse_while_measuring(campaign)
    if not allocation.platforms(work.session, campaign):
        raise NotUnderstood(f"{campaign.name} has no content calendar.")
    return campaign


def _suggest(asked: Asked, target: Target, typed: str) -> list[tuple[str, str]]:
    """Approved ideas whose theme has the letters, those without posts first."""
    with asked.office.look(asked.actor) as work:
        campaign = finding.campaign(work, target.campaign or 0, PLAN, lock=False)
        without = {one.id for one in ideation.without_posts(work.session, campaign.id)}
        found = ideation.ideas(work.session, campaign.id, IdeaState.APPROVED)
        wanted = [one for one in found if parsing.key_of(typed) in parsing.key_of(one.theme)]
        ordered = sorted(wanted, key=lambda one: (one.id not in without, one.number))
        return [(str(one.id), f"{one.number}. {one.theme}") for one in ordered]


def _plan(submit: Submit) -> Answer:
    idea_id = _idea_id(submit)
    with submit.office.look(submit.actor) as work:
        idea = found_idea(work, idea_id)
        campaign, meant_for = (
            _open_campaign(work, idea.campaign_id),
            [Platform(one) for one in idea.platforms],
        )
        post = read_post(submit.entered.texts, campaign, allocation.platforms(work.session, campaign))
    planned = planning.plan_post(submit.office.units_of_work, submit.actor, submit.at, idea_id, post)
    return Turn(forms.planned_view(campaign, planned, meant_for))


def _idea_id(submit: Submit) -> int:
    if submit.target.idea is not None:
        return submit.target.idea
    chosen = parsing.chosen_id(submit.entered.text("idea"))
    if chosen is None:
        raise NotUnderstood("Choose the idea that the post is for.", field="idea")
    return chosen


def open_move(click: Click) -> Answer:
    """The form for another time, or the first one."""
    with click.office.look(click.actor) as work:
        campaign, post = _post(work, click.target, MOVE)
        planning.refuse_unmovable(post)
        local = post.slot_at.astimezone(ZoneInfo(campaign.time_zone)) if post.slot_at else None
        chosen = (f"{local:%Y-%m-%d}", f"{local:%H:%M}") if local else ("", "")
        return in_this_place(click, forms.slot_form(campaign, post, *chosen))


def _post(work: UnitOfWork, target: Target, act: permissions.Action) -> tuple[Campaign, Deliverable]:
    post = finding.deliverable(work, target.deliverable or 0)
    return _open_campaign(work, post.campaign_id, act), post


def _move(submit: Submit) -> Answer:
    with submit.office.look(submit.actor) as work:
        campaign, post = _post(work, submit.target, MOVE)
        slot_at = read_slot(submit.entered.texts, campaign)
    planning.move_post(submit.office.units_of_work, submit.actor, submit.at, post.id, slot_at)
    with submit.office.look(submit.actor) as work:
        return Turn(forms.planned_view(campaign, _post(work, submit.target, MOVE)[1]))


def open_remove(click: Click) -> Answer:
    """The form for why a post is taken out."""
    with click.office.look(click.actor) as work:
        campaign, post = _post(work, click.target, TAKE_OUT)
        planning.refuse_to_remove(post)
        return in_this_place(click, forms.remove_form(campaign, post))


def _remove(submit: Submit) -> Answer:
    reason = submit.entered.text("reason")
    planning.remove_post(
        submit.office.units_of_work, submit.actor, submit.at, submit.target.deliverable or 0, reason
    )
    return done("Removed", "The post is out of the calendar, and its time is free again.")


def _ready(click: Click) -> Answer:
    planning.calendar_ready(click.office.units_of_work, click.actor, click.at, click.target.campaign or 0)
    return task_again(click)


def _add_posts(click: Click) -> Answer:
    planning.add_posts(click.office.units_of_work, click.actor, click.at, click.target.campaign or 0)
    return task_again(click)
