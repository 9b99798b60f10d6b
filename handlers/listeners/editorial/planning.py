"""The content calendar: posts planned, moved, taken out, and the calendar declared ready."""

from zoneinfo import ZoneInfo

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import agreed_days, content_calendar, ideation, planning
from campaigns.editorial.post_form import read_post, read_slot
from campaigns.people import lookup, permissions
from handlers.blocks.forms.editorial import planning as forms
from handlers.identifiers.ids import ActionId, FormId, OptionsId
from handlers.identifiers.reference import Reference
from handlers.listeners.editorial.ideas import found_idea, in_this_place
from handlers.listeners.follow_up import done, task_again
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import ReplaceModal, Response
from handlers.router import Router
from storage.enums import IdeaState, Platform
from storage.models import Campaign, Deliverable

PLAN = permissions.Action.PLAN_POSTS
MOVE = permissions.Action.MOVE_POSTS
TAKE_OUT = permissions.Action.TAKE_OUT_POSTS


def register(router: Router) -> None:
    """Everything that changes the calendar."""
    router.on_click(ActionId.PLAN_POST, open_plan)
    router.on_suggest(OptionsId.IDEAS, _suggest)
    router.on_submit(FormId.POST, _plan)
    router.on_click(ActionId.SET_SLOT, open_move)
    router.on_submit(FormId.SLOT, _move)
    router.on_submit(FormId.REMOVE_POST, _remove)
    router.on_click(ActionId.CALENDAR_READY, _ready)
    router.on_click(ActionId.ADD_POSTS, _add_posts)


def open_plan(click: Click) -> Response:
    """The form of a post, for the idea it was clicked on or any."""
    with click.bot.look(click.actor) as work:
        idea = found_idea(work, click.reference.idea) if click.reference.idea else None
        campaign = open_calendar(work, idea.campaign_id if idea else click.reference.campaign or 0)
        platforms = content_calendar.platforms(work.session, campaign)
        return in_this_place(click, forms.post_form(campaign, platforms, idea))


def open_calendar(work: UnitOfWork, campaign_id: int, act: permissions.Action = PLAN) -> Campaign:
    """A campaign whose calendar the actor may change in that way, and is open."""
    campaign = lookup.campaign(work, campaign_id, act, lock=False)
    lookup.refuse_if_over(campaign)
    planning.refuse_without_calendar(campaign)
    planning.refuse_while_measuring(campaign)
    return campaign


def _suggest(request: Request, reference: Reference, typed: str) -> list[tuple[str, str]]:
    """Approved ideas whose theme has the letters, those without posts first."""
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, reference.campaign or 0, PLAN, lock=False)
        without = {one.id for one in ideation.without_posts(work.session, campaign.id)}
        found = ideation.ideas(work.session, campaign.id, IdeaState.APPROVED)
        wanted = [one for one in found if parsing.key_of(typed) in parsing.key_of(one.theme)]
        ordered = sorted(wanted, key=lambda one: (one.id not in without, one.number))
        return [(str(one.id), f"{one.number}. {one.theme}") for one in ordered]


def _plan(submission: Submission) -> Response:
    idea_id = _idea_id(submission)
    with submission.bot.look(submission.actor) as work:
        idea = found_idea(work, idea_id)
        campaign, meant_for = (
            open_calendar(work, idea.campaign_id),
            [Platform(one) for one in idea.platforms],
        )
        post = read_post(
            submission.entered.texts, campaign, content_calendar.platforms(work.session, campaign)
        )
    planned = planning.plan_post(submission.bot.units_of_work, submission.actor, submission.at, idea_id, post)
    return ReplaceModal(forms.planned_view(campaign, planned, meant_for))


def _idea_id(submission: Submission) -> int:
    if submission.reference.idea is not None:
        return submission.reference.idea
    chosen = parsing.chosen_id(submission.entered.text("idea"))
    if chosen is None:
        raise NotUnderstood("Choose the idea that the post is for.", field="idea")
    return chosen


def open_move(click: Click) -> Response:
    """The form for another time, or the first one."""
    with click.bot.look(click.actor) as work:
        campaign, post = post_of(work, click.reference, MOVE)
        planning.refuse_unmovable(post)
        local = post.slot_at.astimezone(ZoneInfo(campaign.time_zone)) if post.slot_at else None
        chosen = (f"{local:%Y-%m-%d}", f"{local:%H:%M}") if local else (_agreed(post), "")
        return in_this_place(click, forms.slot_form(campaign, post, *chosen))


def _agreed(post: Deliverable) -> str:
    day = agreed_days.agreed_day(post)
    return day.isoformat() if day else ""


def post_of(work: UnitOfWork, reference: Reference, act: permissions.Action) -> tuple[Campaign, Deliverable]:
    """A post that the actor may change in that way, with its campaign, whose calendar is open."""
    post = lookup.deliverable(work, reference.deliverable or 0)
    return open_calendar(work, post.campaign_id, act), post


def _move(submission: Submission) -> Response:
    with submission.bot.look(submission.actor) as work:
        campaign, post = post_of(work, submission.reference, MOVE)
        slot_at = read_slot(submission.entered.texts, campaign)
    reason = submission.entered.text("reason")
    planning.move_post(
        submission.bot.units_of_work, submission.actor, submission.at, post.id, slot_at, reason
    )
    with submission.bot.look(submission.actor) as work:
        return ReplaceModal(forms.planned_view(campaign, post_of(work, submission.reference, MOVE)[1]))


def open_remove(click: Click) -> Response:
    """The form for why a post is taken out."""
    with click.bot.look(click.actor) as work:
        campaign, post = post_of(work, click.reference, TAKE_OUT)
        planning.refuse_to_remove(post)
        return in_this_place(click, forms.remove_form(campaign, post))


def _remove(submission: Submission) -> Response:
    reason = submission.entered.text("reason")
    planning.remove_post(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        submission.reference.deliverable or 0,
        reason,
    )
    return done("Removed", "The post is out of the calendar, and its time is free again.")


def _ready(click: Click) -> Response:
    planning.calendar_ready(click.bot.units_of_work, click.actor, click.at, click.reference.campaign or 0)
    return task_again(click)


def _add_posts(click: Click) -> Response:
    planning.add_posts(click.bot.units_of_work, click.actor, click.at, click.reference.campaign or 0)
    return task_again(click)
