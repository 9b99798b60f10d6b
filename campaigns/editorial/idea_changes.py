"""Ideas after they were submitted: approved together, brought back after they were dropped, and described anew."""

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import NotPossible, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.core.wording import quoted
from campaigns.editorial import ideas, ideation
from campaigns.editorial.idea_form import IdeaText
from campaigns.engine.runner import advance
from campaigns.people import lookup, permissions
from campaigns.tasks.assignees import Assignees
from storage.enums import IdeaState
from storage.models import Idea, Task, Workspace


@use_case
def approve_all(work: UnitOfWork, campaign_id: int, up_to: int) -> list[Idea]:
    """Approve every idea that waits, up to the number that was seen; those that the actor may not decide on stay.

    Where none of them is for the actor to decide, the refusal of the first is raised.
    """
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.SEE_PROGRESS)
    waiting = [
        idea for idea in ideation.ideas(work.session, campaign.id, IdeaState.PROPOSED) if idea.number <= up_to
    ]
    task = ideation.decision_task(work.session, campaign.id)
    if not waiting or task is None:
        raise OutOfDate("No idea waits for a decision any more.")
    eligible = Assignees(work.session, campaign, [task])
    approved = [idea for idea in waiting if _may_decide(work, eligible, task, idea)]
    if not approved:
        ideas.refuse_unentitled(work, campaign, task, waiting[0])
    asked = eligible.of(task)
    for idea in approved:
        ideas.mark_approved(work, idea)
    ideation.go_on_deciding(work, campaign, task, asked)
    advance(work, campaign)
    return approved


def _may_decide(work: UnitOfWork, eligible: Assignees, task: Task, idea: Idea) -> bool:
    """Whether an idea is for the actor to decide on; their own is not, unless the workspace allows it."""
    if work.actor.user_id not in eligible.of_work_by(task, {idea.submitted_by}):
        return False
    self_approval = work.session.get_one(Workspace, work.workspace_id).self_approval
    return idea.submitted_by != work.actor.user_id or self_approval


@use_case
def bring_back(work: UnitOfWork, idea_id: int) -> None:
    """Have a dropped idea decided on once more."""
    idea, campaign = ideas.locked(work, idea_id)
    permissions.authorize(work, ideas.PLAN, campaign)
    if idea.state is not IdeaState.DROPPED:
        raise OutOfDate(f"{quoted(idea.theme, 100)} is {idea.state.value}.")
    ideas.refuse_without_ideas(campaign)
    why = idea.reason
    idea.state, idea.reason, idea.decided_by, idea.decided_at = IdeaState.PROPOSED, None, None, None
    idea.self_approval = False
    audit.log(
        work, "idea brought back", campaign_id=campaign.id, subject="idea", subject_id=idea.id, dropped=why
    )
    work.session.flush()
    ideation.end_no_more(work, campaign, "An idea was brought back")
    ideation.ask_for_decisions(work, campaign)
    advance(work, campaign)


@use_case
def describe(work: UnitOfWork, idea_id: int, text: IdeaText) -> None:
    """Change what an idea says; its theme only until it is decided on, since that is what was approved."""
    idea, campaign = ideas.locked(work, idea_id)
    permissions.authorize(work, ideas.PLAN, campaign)
    if idea.state is IdeaState.DROPPED:
        raise NotPossible(f"{quoted(idea.theme, 100)} is dropped. Bring it back first.")
    if text.theme != idea.theme:
        _refuse_theme(work, idea, text.theme)
    before = [idea.theme, idea.pillar, idea.platforms, idea.description, idea.reference]
    idea.theme, idea.pillar = text.theme, text.pillar
    idea.platforms = [platform.value for platform in text.platforms]
    idea.description, idea.reference = text.description or None, text.reference or None
    audit.log(work, "idea changed", campaign_id=campaign.id, subject="idea", subject_id=idea.id, was=before)
    advance(work, campaign)


def _refuse_theme(work: UnitOfWork, idea: Idea, theme: str) -> None:
    if idea.state is not IdeaState.PROPOSED:
        raise NotPossible(
            f"{quoted(idea.theme, 100)} was approved under this theme. Submit the other one as a new idea.",
            field="theme",
        )
    key = parsing.key_of(theme)
    others = (one for one in ideation.ideas(work.session, idea.campaign_id) if one.id != idea.id)
    same = next((one for one in others if parsing.key_of(one.theme) == key), None)
    if same is not None:
        raise NotUnderstood(
            f"That is idea {same.number} already. Give this one another theme.", field="theme"
        )
