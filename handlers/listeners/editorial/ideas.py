"""Ideas: submitted, decided on one by one, asked for, and done."""

from collections import Counter

from sqlalchemy import select

from campaigns import parsing
from campaigns.core.errors import NotFound, OutOfDate, at_field
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import content_calendar, idea_changes, ideas, ideation
from campaigns.editorial.idea_form import read_idea, read_ideas
from campaigns.people import lookup, permissions
from campaigns.tasks import tasks
from handlers.blocks.forms.editorial.ideas import drop_idea_form, idea_form, ideas_form, more_ideas_form
from handlers.blocks.kit.elements import View
from handlers.blocks.surfaces.editorial.ideas import IdeaBoard, idea_board
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import task_again
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.enums import DeliverableStatus, IdeaState, TaskKind
from storage.models import Campaign, Deliverable, Idea, Workspace

PLAN = permissions.Action.PLAN_POSTS
_OUT = (DeliverableStatus.DROPPED, DeliverableStatus.REJECTED)


def register(router: Router) -> None:
    """Everything from an idea to its decision."""
    router.on_click(ActionId.SHOW_IDEAS, _show)
    router.on_click(ActionId.SUBMIT_IDEAS, _open_submit)
    router.on_submit(FormId.IDEAS, _submit)
    router.on_click(ActionId.APPROVE_IDEA, _approve)
    router.on_click(ActionId.APPROVE_ALL_IDEAS, _approve_all)
    router.on_click(ActionId.BRING_BACK_IDEA, _bring_back)
    router.on_submit(FormId.IDEA, _describe)
    router.on_click(ActionId.DROP_IDEA, open_drop)
    router.on_submit(FormId.DROP_IDEA, _drop)
    router.on_click(ActionId.MORE_IDEAS, _open_more)
    router.on_submit(FormId.MORE_IDEAS, _ask_for_more)
    router.on_click(ActionId.IDEAS_DONE, _done)


def in_this_place(click: Click, view: View) -> Response:
    """Shown in place of the modal that was clicked in; over a message, as a new one."""
    return ReplaceModal(view) if (click.view or {}).get("type") == "modal" else OpenModal(view)


def _show(click: Click) -> Response:
    return in_this_place(click, _board(click, click.reference.campaign or 0, 0))


def ideas_page(request: Request, campaign_id: str, page: int) -> Response:
    """Another page of a campaign's ideas, in its place."""
    if not campaign_id.isdecimal():
        raise OutOfDate("This list is from an older version of Greenlight. Ask for it again.")
    return ReplaceModal(_board(request, int(campaign_id), page))


def _board(request: Request, campaign_id: int, page: int) -> View:
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        is_open = not campaign.status.is_over
        board = IdeaBoard(
            campaign=campaign,
            ideas=ideation.ideas(work.session, campaign.id),
            planned=_planned(work, campaign),
            is_open=is_open,
            may_submit=is_open and permissions.may(work, PLAN, campaign),
            may_manage=is_open and permissions.may(work, permissions.Action.MANAGE, campaign),
            reader=request.actor.user_id,
            self_approval=work.session.get_one(Workspace, work.workspace_id).self_approval,
            ideation_open=bool(tasks.open_tasks(work.session, campaign.id, TaskKind.IDEATE)),
        )
        return idea_board(board, page)


def _planned(work: UnitOfWork, campaign: Campaign) -> Counter[int]:
    """How many posts are planned for each idea."""
    mine = (Deliverable.campaign_id == campaign.id) & Deliverable.idea_id.is_not(None)
    rows = work.session.scalars(select(Deliverable.idea_id).where(mine, Deliverable.status.not_in(_OUT)))
    return Counter(row for row in rows if row is not None)


def _open_submit(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        campaign = _planned_campaign(work, click.reference, PLAN)
        platforms = content_calendar.platforms(work.session, campaign)
        return in_this_place(click, ideas_form(campaign, platforms, Reference(campaign=campaign.id)))


def _planned_campaign(work: UnitOfWork, reference: Reference, needed: permissions.Action) -> Campaign:
    campaign = lookup.campaign(work, reference.campaign or 0, needed, lock=False)
    lookup.refuse_if_over(campaign)
    return campaign


def _submit(submission: Submission) -> Response:
    """Store them, and show all ideas there are now."""
    campaign_id = submission.reference.campaign or 0
    with submission.bot.look(submission.actor) as work:
        allowed = content_calendar.platforms(
            work.session, _planned_campaign(work, submission.reference, PLAN)
        )
    ticked = [one for one in submission.entered.many("platforms") if one in allowed]
    submitted = read_ideas(submission.entered.texts, ticked, allowed)
    ideas.submit(submission.bot.units_of_work, submission.actor, submission.at, campaign_id, submitted)
    return ReplaceModal(_board(submission, campaign_id, 0))


def _approve(click: Click) -> Response:
    ideas.approve(click.bot.units_of_work, click.actor, click.at, click.reference.idea or 0)
    return _again(click)


def _approve_all(click: Click) -> Response:
    """Those that were seen: more may have been submitted since."""
    campaign_id, seen = click.reference.campaign or 0, parsing.chosen_id(click.reference.word) or 0
    idea_changes.approve_all(click.bot.units_of_work, click.actor, click.at, campaign_id, seen)
    return _again(click)


def _bring_back(click: Click) -> Response:
    idea_changes.bring_back(click.bot.units_of_work, click.actor, click.at, click.reference.idea or 0)
    return _again(click)


def open_describe(click: Click) -> Response:
    """What an idea says, to be changed."""
    with click.bot.look(click.actor) as work:
        idea = found_idea(work, click.reference.idea or 0)
        campaign = _planned_campaign(work, Reference(campaign=idea.campaign_id), PLAN)
        reference = Reference(idea=idea.id, campaign=campaign.id, page=click.reference.page)
        platforms = content_calendar.platforms(work.session, campaign)
        return in_this_place(click, idea_form(idea, platforms, reference))


def _describe(submission: Submission) -> Response:
    reference = submission.reference
    with submission.bot.look(submission.actor) as work:
        campaign = _planned_campaign(work, reference, PLAN)
        allowed = content_calendar.platforms(work.session, campaign)
    ticked = [one for one in submission.entered.many("platforms") if one in allowed]
    idea_changes.describe(
        submission.bot.units_of_work, submission.actor, submission.at, reference.idea or 0,
        read_idea(submission.entered.texts, ticked),
    )  # fmt: skip
    return ReplaceModal(_board(submission, reference.campaign or 0, reference.page or 0))


def _again(click: Click) -> Response:
    """Where it was clicked, as it is now."""
    if click.reference.page is not None:
        return ReplaceModal(_board(click, click.reference.campaign or 0, click.reference.page))
    return task_again(click)


def open_drop(click: Click) -> Response:
    """The form for the reason."""
    with click.bot.look(click.actor) as work:
        idea = found_idea(work, click.reference.idea or 0)
        lookup.campaign(work, idea.campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        reference = Reference(
            idea=idea.id, campaign=idea.campaign_id, page=click.reference.page, word=idea.state.value
        )
        return in_this_place(click, drop_idea_form(idea, reference))


def found_idea(work: UnitOfWork, idea_id: int) -> Idea:
    """An idea of this workspace, for looking at."""
    mine = (Idea.workspace_id == work.workspace_id) & (Idea.id == idea_id)
    idea = work.session.scalar(select(Idea).where(mine))
    if idea is None:
        raise NotFound("There is no such idea. `/campaign show NAME` shows those there are.")
    return idea


def _drop(submission: Submission) -> Response:
    seen = next((state for state in IdeaState if state.value == submission.reference.word), None)
    reason = submission.entered.text("reason")
    ideas.drop(
        submission.bot.units_of_work,
        submission.actor,
        submission.at,
        submission.reference.idea or 0,
        reason,
        seen,
    )
    if submission.reference.page is None:
        return None
    return ReplaceModal(_board(submission, submission.reference.campaign or 0, submission.reference.page))


def _open_more(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        campaign = _planned_campaign(work, click.reference, permissions.Action.MANAGE)
        return in_this_place(
            click, more_ideas_form(campaign, Reference(campaign=campaign.id, page=click.reference.page))
        )


def _ask_for_more(submission: Submission) -> Response:
    with at_field("wanted"):
        wanted = parsing.parse_text(submission.entered.text("wanted"), 1000, subject="The wish")
    campaign_id = submission.reference.campaign or 0
    ideas.ask_for_more(submission.bot.units_of_work, submission.actor, submission.at, campaign_id, wanted)
    return (
        None
        if submission.reference.page is None
        else ReplaceModal(_board(submission, campaign_id, submission.reference.page))
    )


def _done(click: Click) -> Response:
    ideas.ideas_done(click.bot.units_of_work, click.actor, click.at, click.reference.campaign or 0)
    return _again(click)
