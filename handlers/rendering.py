"""What each card shows, from the rows as they are now."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import finding, people, permissions, prompts, team_tasks
from campaigns.desk import Actor, Work
from campaigns.overview import overview
from campaigns.waiting import open_views_for, view_of
from handlers.blocks.campaign_card import campaign_card, moved_card
from handlers.blocks.home import HomeFacts, home
from handlers.blocks.kit import View
from handlers.blocks.notices import notice
from handlers.blocks.prompt import prompt, team_task
from handlers.message import Message
from storage.models import Campaign, Card, Notice, Prompt, PromptItem, Task
from storage.words import CardKind, Standing, TaskState

OVERVIEWS_IN_HOME = 13


def render(session: Session, card: Card, at: datetime) -> Message | View | None:
    """The content of a card: a message, for a Home its view; None where there is nothing to show any more."""
    return _RENDER[card.kind](session, card, at)


def _campaign(session: Session, card: Card, at: datetime) -> Message | None:  # noqa: ARG001
    campaign = session.get(Campaign, card.subject_id)
    if campaign is None or _gone_for_good(card, campaign):
        return None
    if campaign.channel_id != card.lane.address:
        return moved_card(campaign) if card.ts else None
    return campaign_card(overview(session, campaign))


def _gone_for_good(card: Card, campaign: Campaign) -> bool:
    """A card that was deleted by hand comes back only while something waits on its campaign."""
    return card.ts is None and campaign.status.is_over


def _prompt(session: Session, card: Card, at: datetime) -> Message | None:
    row = session.get_one(Prompt, card.subject_id)
    campaign = session.get_one(Campaign, row.campaign_id)
    tasks = session.scalars(
        select(Task)
        .join(PromptItem, PromptItem.task_id == Task.id)
        .where(PromptItem.prompt_id == row.id)
        .order_by(Task.id)
    ).all()
    newest = prompts.newest_of(session, campaign.id, row.user_id)
    is_newest = newest is not None and newest.id == row.id
    if not tasks and (is_newest or card.ts is None):
        return None
    if card.ts is None and all(task.state is not TaskState.OPEN for task in tasks):
        return None
    return prompt(campaign, [view_of(session, task, at, row.user_id) for task in tasks], newest=is_newest)


def _team_task(session: Session, card: Card, at: datetime) -> Message | None:
    task = session.get_one(Task, card.subject_id)
    if card.ts is None and task.state is not TaskState.OPEN:
        return None
    campaign = session.get_one(Campaign, task.campaign_id)
    if campaign.channel_id != card.lane.address:
        return moved_card(campaign) if card.ts else None
    return team_task(view_of(session, task, at))


def _notice(session: Session, card: Card, at: datetime) -> Message:  # noqa: ARG001
    row = session.get_one(Notice, card.subject_id)
    return notice(row.kind, row.facts)


def _home(session: Session, card: Card, at: datetime) -> View:
    user_id = card.lane.address.removeprefix("home:")
    person = people.known(session, card.workspace_id, user_id)
    standing = person.standing if person else Standing.FOREIGN
    work = Work(session, Actor(card.workspace_id, user_id, standing), at)
    campaigns = [one for one in finding.visible_campaigns(work) if not one.status.is_over]
    return home(
        HomeFacts(
            waiting=open_views_for(session, card.workspace_id, user_id, at),
            for_team=team_tasks.open_for(session, card.workspace_id, user_id, at),
            campaigns=[overview(session, one) for one in campaigns[:OVERVIEWS_IN_HOME]],
            may_make_campaigns=permissions.may(work, permissions.Action.MAKE_CAMPAIGN),
        )
    )


_RENDER = {
    CardKind.CAMPAIGN: _campaign,
    CardKind.PROMPT: _prompt,
    CardKind.TEAM_TASK: _team_task,
    CardKind.NOTICE: _notice,
    CardKind.HOME: _home,
}
