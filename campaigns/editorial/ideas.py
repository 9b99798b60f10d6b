"""Ideas: submitted by the Creative Team, approved or dropped one by one by the Marketing Manager."""

from collections.abc import Sequence

from sqlalchemy import select

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import NotFound, NotPermitted, NotPossible, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.core.wording import capitalized, counted, either, quoted
from campaigns.editorial import ideation
from campaigns.editorial.idea_form import IdeaText
from campaigns.engine.runner import advance
from campaigns.messages import notices
from campaigns.people import lookup, permissions, roles
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks import tasks
from storage.enums import CampaignStatus, IdeaState, NoticeKind, Role, TaskKind
from storage.models import Campaign, Idea, Task, Workspace

PLAN = permissions.Action.PLAN_POSTS


@use_case
def submit(work: UnitOfWork, campaign_id: int, submitted: Sequence[IdeaText]) -> list[Idea]:
    """Propose ideas, one or several at once; the Marketing Manager is asked to decide on each."""
    campaign = lookup.open_campaign(work, campaign_id, PLAN)
    refuse_without_ideas(campaign)
    known = {
        parsing.key_of(idea.theme): f"idea {idea.number}"
        for idea in ideation.ideas(work.session, campaign.id)
    }
    first = ideation.next_number(work.session, campaign.id)
    added = [_row(work, campaign, number, text, known) for number, text in enumerate(submitted, first)]
    if not added:
        raise NotUnderstood("Enter an idea.", field="theme")
    work.session.flush()
    audit.log(work, "ideas submitted", campaign_id=campaign.id, themes=[idea.theme for idea in added])
    ideation.end_no_more(work, campaign, "More ideas were submitted")
    ideation.ask_for_decisions(work, campaign)
    advance(work, campaign)
    return added


def refuse_without_ideas(campaign: Campaign) -> None:
    """Raise NotPossible where no ideas are wanted."""
    if not workflow_of(campaign).has(Purpose.IDEATION):
        raise NotPossible(
            f"{campaign.name} takes no ideas: campaigns of its kind plan no posts of their own."
        )
    if campaign.status is CampaignStatus.MEASURING:
        raise NotPossible(f"{campaign.name} is being measured; nothing new can be planned any more.")


def _row(work: UnitOfWork, campaign: Campaign, number: int, text: IdeaText, known: dict[str, str]) -> Idea:
    key, line = parsing.key_of(text.theme), f"line {text.line}"
    if key in known:
        where, field = (f"{capitalized(line)}: ", "lines") if text.line else ("", "theme")
        raise NotUnderstood(
            f"{where}{quoted(text.theme, 100)} is {known[key]} already. Give this one another theme.",
            field=field,
        )
    known[key] = line if text.line else "the one in the fields above"
    idea = Idea(
        workspace_id=work.workspace_id, campaign_id=campaign.id, number=number, theme=text.theme,
        pillar=text.pillar, description=text.description or None, reference=text.reference or None,
        platforms=[platform.value for platform in text.platforms],
        submitted_by=work.actor.user_id, submitted_at=work.at,
    )  # fmt: skip
    work.session.add(idea)
    return idea


@use_case
def approve(work: UnitOfWork, idea_id: int) -> None:
    """Let posts be planned for an idea. Nobody approves their own."""
    idea, campaign = locked(work, idea_id)
    task = _task(work, campaign, idea)
    asked = refuse_unentitled(work, campaign, task, idea)
    mark_approved(work, idea)
    ideation.go_on_deciding(work, campaign, task, asked)
    advance(work, campaign)


def mark_approved(work: UnitOfWork, idea: Idea) -> None:
    """Note that the actor approves an idea that they may decide on."""
    idea.state, idea.decided_by, idea.decided_at = IdeaState.APPROVED, work.actor.user_id, work.at
    idea.self_approval = idea.submitted_by == work.actor.user_id
    audit.log(work, "idea approved", campaign_id=idea.campaign_id, subject="idea", subject_id=idea.id)


@use_case
def drop(work: UnitOfWork, idea_id: int, reason: str, seen: IdeaState | None = None) -> None:
    """Do without an idea: whoever decides on it, while nothing is planned for it; who submitted it, until decided.

    `seen` is the idea's state when the form was opened: what was decided meanwhile is not overruled unnoticed.
    """
    idea, campaign = locked(work, idea_id)
    reason = parsing.parse_reason(reason)
    if idea.state is IdeaState.DROPPED:
        raise OutOfDate(f"{quoted(idea.theme, 100)} is dropped already.")
    if seen is not None and seen is not idea.state:
        raise OutOfDate(
            f"<@{idea.decided_by}> has approved {quoted(idea.theme, 100)} meanwhile. "
            "To drop it all the same, open this form again."
        )
    if ideation.posts_of(work.session, idea.id):
        raise NotPossible(
            f"Posts are planned for {quoted(idea.theme, 100)}. Remove them from the calendar first."
        )
    task = ideation.decision_task(work.session, campaign.id)
    asked = _refuse_to_drop(work, campaign, task, idea)
    idea.state, idea.reason = IdeaState.DROPPED, reason
    idea.decided_by, idea.decided_at = work.actor.user_id, work.at
    audit.log(
        work, "idea dropped", campaign_id=campaign.id, subject="idea", subject_id=idea.id, reason=idea.reason
    )
    if task is not None:
        ideation.go_on_deciding(work, campaign, task, asked)
    else:
        _dropped_later(work, campaign, idea)
    advance(work, campaign)


def _dropped_later(work: UnitOfWork, campaign: Campaign, idea: Idea) -> None:
    """An idea that was approved is dropped after all; where none is left, the ideation cannot end."""
    work.session.flush()
    ideation.tell_submitters(work, campaign, [idea])
    if not ideation.ideas(work.session, campaign.id, IdeaState.APPROVED):
        ideation.end_no_more(work, campaign, "No idea is approved any more")


def _refuse_to_drop(work: UnitOfWork, campaign: Campaign, task: Task | None, idea: Idea) -> list[str]:
    """Whom the decision was put to; an idea that is approved is for those to drop who manage the campaign."""
    if idea.state is IdeaState.APPROVED or task is None:
        permissions.authorize(work, permissions.Action.MANAGE, campaign)
        return tasks.assignees_of(work.session, campaign, task) if task else []
    if idea.submitted_by == work.actor.user_id:
        return tasks.assignees_of(work.session, campaign, task)
    return refuse_unentitled(work, campaign, task, idea)


@use_case
def ask_for_more(work: UnitOfWork, campaign_id: int, wanted: str) -> None:
    """Ask the Creative Team for more ideas, saying what is missing."""
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    wanted = parsing.parse_reason(wanted, "Say what the ideas should be about.", field="wanted")
    refuse_without_ideas(campaign)
    team = roles.responsible(work.session, Role.CREATIVE_TEAM, campaign)
    address = team if len(team) == 1 else [campaign.channel_id]
    facts = {"campaign_id": campaign.id, "wanted": wanted, "asked_by": work.actor.user_id}
    ideation.end_no_more(work, campaign, "More ideas are asked for")
    notices.tell(work, address, NoticeKind.MORE_IDEAS, campaign, **facts)
    audit.log(work, "more ideas asked for", campaign_id=campaign.id, wanted=wanted)
    advance(work, campaign)


@use_case
def ideas_done(work: UnitOfWork, campaign_id: int) -> None:
    """End the ideation: at least one idea is approved, and none waits for its decision."""
    campaign = lookup.open_campaign(work, campaign_id, PLAN)
    task = next(iter(tasks.open_tasks(work.session, campaign.id, TaskKind.IDEATE)), None)
    if task is None:
        raise OutOfDate("No ideas are asked for now; more can be submitted all the same.")
    waiting = ideation.ideas(work.session, campaign.id, IdeaState.PROPOSED)
    if waiting:
        who = _named(_who_decides(work, campaign))
        wait = "idea is" if len(waiting) == 1 else "ideas are"
        raise NotPossible(f"{len(waiting)} {wait} still waiting for a decision by {who}.")
    approved = ideation.ideas(work.session, campaign.id, IdeaState.APPROVED)
    if not approved:
        raise NotPossible("No idea is approved yet. Submit some, and have at least one approved.")
    outcome = f"{counted(len(approved), 'idea')} approved"
    for one in (task, *tasks.open_tasks(work.session, campaign.id, TaskKind.END_IDEATION)):
        tasks.close_task(work, one, outcome)
    audit.log(work, "ideas done", campaign_id=campaign.id, approved=len(approved))
    advance(work, campaign)


def _who_decides(work: UnitOfWork, campaign: Campaign) -> list[str]:
    task = ideation.decision_task(work.session, campaign.id)
    return tasks.assignees_of(work.session, campaign, task) if task else []


def locked(work: UnitOfWork, idea_id: int) -> tuple[Idea, Campaign]:
    """The idea as it is now that its campaign is locked."""
    mine = (Idea.workspace_id == work.workspace_id) & (Idea.id == idea_id)
    idea = work.session.scalar(select(Idea).where(mine))
    if idea is None:
        raise NotFound("There is no such idea. `/campaign show NAME` shows those there are.")
    campaign = lookup.open_campaign(work, idea.campaign_id, permissions.Action.SEE_PROGRESS)
    work.session.refresh(idea)
    return idea, campaign


def _task(work: UnitOfWork, campaign: Campaign, idea: Idea) -> Task:
    task = ideation.decision_task(work.session, campaign.id)
    if idea.state is not IdeaState.PROPOSED or task is None:
        by = f" by <@{idea.decided_by}>" if idea.decided_by else ""
        raise OutOfDate(f"{quoted(idea.theme, 100)} is {idea.state.value} already{by}.")
    return task


def refuse_unentitled(work: UnitOfWork, campaign: Campaign, task: Task, idea: Idea) -> list[str]:
    """Whom the decision was put to, if the actor may decide on this idea."""
    eligible = ideation.approvers(work.session, campaign, task, idea)
    if work.actor.user_id not in eligible:
        own = "This is your own idea; it is" if idea.submitted_by == work.actor.user_id else "This is"
        raise NotPermitted(f"{own} for {_named(eligible)} to decide.")
    self_approval = work.session.get_one(Workspace, work.workspace_id).self_approval
    if idea.submitted_by == work.actor.user_id and not self_approval:
        raise NotPermitted("This is your own idea. Have the owner give the decision to somebody else.")
    return tasks.assignees_of(work.session, campaign, task)


def _named(people: Sequence[str]) -> str:
    return either([f"<@{person}>" for person in people])
