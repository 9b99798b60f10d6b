"""Ideas: submitted, decided on one by one, asked for, and done."""

from collections import Counter

from sqlalchemy import select

from campaigns import parsing
from campaigns.core.errors import NotFound, OutOfDate, at_field
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import ideas, ideation
from campaigns.editorial.idea_form import read_ideas
from campaigns.people import finding, permissions
from campaigns.spending import allocation
from campaigns.tasks import tasks
from handlers.blocks.forms.editorial.ideas import drop_idea_form, ideas_form, more_ideas_form
from handlers.blocks.kit.elements import View
from handlers.blocks.surfaces.editorial.ideas import IdeaBoard, idea_board
from handlers.identifiers.ids import Do, Form
from handlers.identifiers.reference import Target
from handlers.listeners.follow_up import task_again
from handlers.requests.requests import Asked, Click, Submit
from handlers.responses.responses import Answer, Show, Turn
from handlers.router import Doors
from storage.models import Campaign, Deliverable, Idea
from storage.words import DeliverableStatus, IdeaState, TaskKind

PLAN = permissions.Action.PLAN_POSTS
_OUT = (DeliverableStatus.DROPPED, DeliverableStatus.REJECTED)


def register(doors: Doors) -> None:
    """Everything from an idea to its decision."""
    doors.on_click(Do.SHOW_IDEAS, _show)
    doors.on_click(Do.SUBMIT_IDEAS, _open_submit)
    doors.on_submit(Form.IDEAS, _submit)
    doors.on_click(Do.APPROVE_IDEA, _approve)
    doors.on_click(Do.DROP_IDEA, open_drop)
    doors.on_submit(Form.DROP_IDEA, _drop)
    doors.on_click(Do.MORE_IDEAS, _open_more)
    doors.on_submit(Form.MORE_IDEAS, _ask_for_more)
    doors.on_click(Do.IDEAS_DONE, _done)


def in_this_place(click: Click, view: View) -> Answer:
    """Shown in place of the modal that was clicked in; over a message, as a new one."""
    return Turn(view) if (click.view or {}).get("type") == "modal" else Show(view)


def _show(click: Click) -> Answer:
    return in_this_place(click, _board(click, click.target.campaign or 0, 0))


def ideas_page(asked: Asked, campaign_id: str, page: int) -> Answer:
    """Another page of a campaign's ideas, in its place."""
    if not campaign_id.isdecimal():
        raise OutOfDate("This list is from an older version of Greenlight. Ask for it again.")
    return Turn(_board(asked, int(campaign_id), page))


def _board(asked: Asked, campaign_id: int, page: int) -> View:
    with asked.office.look(asked.actor) as work:
        campaign = finding.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        is_open = not campaign.status.is_over
        board = IdeaBoard(
            campaign=campaign,
            ideas=ideation.ideas(work.session, campaign.id),
            planned=_planned(work, campaign),
            is_open=is_open,
            may_submit=is_open and permissions.may(work, PLAN, campaign),
            may_manage=is_open and permissions.may(work, permissions.Action.MANAGE, campaign),
            ideation_open=bool(tasks.open_tasks(work.session, campaign.id, TaskKind.IDEATE)),
        )
        return idea_board(board, page)


def _planned(work: UnitOfWork, campaign: Campaign) -> Counter[int]:
    """How many posts are planned for each idea."""
    mine = (Deliverable.campaign_id == campaign.id) & Deliverable.idea_id.is_not(None)
    rows = work.session.scalars(select(Deliverable.idea_id).where(mine, Deliverable.status.not_in(_OUT)))
    return Counter(row for row in rows if row is not None)


def _open_submit(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        campaign = _planned_campaign(work, click.target, PLAN)
        platforms = allocation.platforms(work.session, campaign)
        return in_this_place(click, ideas_form(campaign, platforms, Target(campaign=campaign.id)))


def _planned_campaign(work: UnitOfWork, target: Target, needed: permissions.Action) -> Campaign:
    campaign = finding.campaign(work, target.campaign or 0, needed, lock=False)
    finding.refuse_if_over(campaign)
    return campaign


def _submit(submit: Submit) -> Answer:
    """Store them, and show all ideas there are now."""
    campaign_id = submit.target.campaign or 0
    with submit.office.look(submit.actor) as work:
        allowed = allocation.platforms(work.session, _planned_campaign(work, submit.target, PLAN))
    ticked = [one for one in submit.entered.many("platforms") if one in allowed]
    submitted = read_ideas(submit.entered.texts, ticked, allowed)
    ideas.submit(submit.office.units_of_work, submit.actor, submit.at, campaign_id, submitted)
    return Turn(_board(submit, campaign_id, 0))


def _approve(click: Click) -> Answer:
    ideas.approve(click.office.units_of_work, click.actor, click.at, click.target.idea or 0)
    return _again(click)


def _again(click: Click) -> Answer:
    """Where it was clicked, as it is now."""
    if click.target.page is not None:
        return Turn(_board(click, click.target.campaign or 0, click.target.page))
    return task_again(click)


def open_drop(click: Click) -> Answer:
    """The form for the reason."""
    with click.office.look(click.actor) as work:
        idea = found_idea(work, click.target.idea or 0)
        finding.campaign(work, idea.campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        target = Target(
            idea=idea.id, campaign=idea.campaign_id, page=click.target.page, word=idea.state.value
        )
        return in_this_place(click, drop_idea_form(idea, target))


def found_idea(work: UnitOfWork, idea_id: int) -> Idea:
    """An idea of this workspace, for looking at."""
    mine = (Idea.workspace_id == work.workspace_id) & (Idea.id == idea_id)
    idea = work.session.scalar(select(Idea).where(mine))
    if idea is None:
        raise NotFound("There is no such idea. `/campaign show NAME` shows those there are.")
    return idea


def _drop(submit: Submit) -> Answer:
    seen = next((state for state in IdeaState if state.value == submit.target.word), None)
    reason = submit.entered.text("reason")
    ideas.drop(submit.office.units_of_work, submit.actor, submit.at, submit.target.idea or 0, reason, seen)
    if submit.target.page is None:
        return None
    return Turn(_board(submit, submit.target.campaign or 0, submit.target.page))


def _open_more(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        campaign = _planned_campaign(work, click.target, permissions.Action.MANAGE)
        return in_this_place(
            click, more_ideas_form(campaign, Target(campaign=campaign.id, page=click.target.page))
        )


def _ask_for_more(submit: Submit) -> Answer:
    with at_field("wanted"):
        wanted = parsing.parse_text(submit.entered.text("wanted"), 1000, subject="The wish")
    campaign_id = submit.target.campaign or 0
    ideas.ask_for_more(submit.office.units_of_work, submit.actor, submit.at, campaign_id, wanted)
    return None if submit.target.page is None else Turn(_board(submit, campaign_id, submit.target.page))


def _done(click: Click) -> Answer:
    ideas.ideas_done(click.office.units_of_work, click.actor, click.at, click.target.campaign or 0)
    return _again(click)
