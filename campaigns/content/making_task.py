"""Design and copy of each post as work that is owed: who makes them, and when they are there."""

from campaigns.content import halves, versions
from campaigns.content.deadlines import due
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import pipeline
from campaigns.people.roles import people
from campaigns.tasks import tasks
from storage.models import Campaign, Deliverable
from storage.words import Half, HalfStatus, Role, TaskKind

KINDS = {Half.ASSET: TaskKind.DESIGN, Half.COPY: TaskKind.COPY}
STEPS = {Half.ASSET: "design", Half.COPY: "copy"}
_TEAMS = {Half.ASSET: Role.DESIGN_TEAM, Half.COPY: Role.COPYWRITER}


def ask_for_design(work: UnitOfWork, deliverable: Deliverable) -> None:
    """Owe the Design Team the visual of one post, unless it is there or none is needed."""
    halves.begin(deliverable)
    _ask(work, deliverable, Half.ASSET)


def ask_for_copy(work: UnitOfWork, deliverable: Deliverable) -> None:
    """Owe the Copywriter caption and hashtags of one post, unless they are there."""
    halves.begin(deliverable)
    _ask(work, deliverable, Half.COPY)


def has_design(_work: UnitOfWork, deliverable: Deliverable) -> bool:
    """Whether the visual is there, or none is needed."""
    return not halves.is_owed(deliverable, Half.ASSET)


def has_copy(_work: UnitOfWork, deliverable: Deliverable) -> bool:
    """Whether caption and hashtags are there."""
    return not halves.is_owed(deliverable, Half.COPY)


def take_in_asset(work: UnitOfWork, deliverable: Deliverable) -> None:
    """What was uploaded is Ready for Review by itself."""
    if deliverable.asset_status is HalfStatus.UPLOADED:
        halves.set_status(deliverable, Half.ASSET, HalfStatus.READY_FOR_REVIEW)
        pipeline.follow_deliverables(work, deliverable.participation_id)


def team_of(deliverable: Deliverable, half: Half) -> Role:
    """Who makes a half; what a creator makes is entered by the Content Specialist."""
    return Role.CONTENT_SPECIALIST if deliverable.participation_id else _TEAMS[half]


def _ask(work: UnitOfWork, deliverable: Deliverable, half: Half) -> None:
    kind = KINDS[half]
    if not halves.is_owed(deliverable, half) or _is_asked(work, deliverable, kind):
        return
    campaign = work.session.get_one(Campaign, deliverable.campaign_id)
    task = tasks.open_task(
        work, campaign, STEPS[half], kind, team_of(deliverable, half),
        due_at=due(campaign, deliverable, kind, work.at), deliverable_id=deliverable.id,
    )  # fmt: skip
    task.user_id = _maker_before(work, campaign, deliverable, half)


def _is_asked(work: UnitOfWork, deliverable: Deliverable, kind: TaskKind) -> bool:
    """Whether somebody is asked already; about a post on which nothing has begun nobody can be."""
    both_to_begin = {deliverable.asset_status, deliverable.copy_status} == {HalfStatus.IN_PROGRESS}
    if deliverable.round == 1 and both_to_begin:
        return False
    return tasks.open_task_about(work.session, kind, deliverable_id=deliverable.id) is not None


def _maker_before(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, half: Half) -> str | None:
    """Changes go back to whoever handed the half in, while they are in the team."""
    maker = versions.last_handed_in_by(work, deliverable, half)
    if maker is None:
        return None
    team = people(work.session, work.workspace_id, team_of(deliverable, half), campaign)
    return maker if maker in team else None
