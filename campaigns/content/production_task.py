"""Design and copy of each post as work that is owed: who makes them, and when they are there."""

from campaigns.content import parts, versions
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import pipeline
from campaigns.people.roles import people
from campaigns.steps.effects import effect
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks import tasks
from campaigns.tasks.deadlines import due
from storage.enums import ContentPart, PartStatus, Role, TaskKind
from storage.models import Campaign, Deliverable

KINDS = {ContentPart.ASSET: TaskKind.DESIGN, ContentPart.COPY: TaskKind.COPY}
PURPOSES = {ContentPart.ASSET: Purpose.DESIGN, ContentPart.COPY: Purpose.COPY}
_TEAMS = {ContentPart.ASSET: Role.DESIGN_TEAM, ContentPart.COPY: Role.COPYWRITER}


@effect(needs=[Purpose.DESIGN, Purpose.ASSET_INTAKE])
def ask_for_design(work: UnitOfWork, deliverable: Deliverable) -> None:
    """Owe the Design Team the visual of one post, unless it is there or none is needed."""
    _begin(work, deliverable)
    _ask(work, deliverable, ContentPart.ASSET)


@effect(needs=[Purpose.COPY])
def ask_for_copy(work: UnitOfWork, deliverable: Deliverable) -> None:
    """Owe the Copywriter caption and hashtags of one post, unless they are there."""
    _begin(work, deliverable)
    _ask(work, deliverable, ContentPart.COPY)


def has_design(_work: UnitOfWork, deliverable: Deliverable) -> bool:
    """Whether the visual is there, or none is needed."""
    return not parts.is_owed(deliverable, ContentPart.ASSET)


def has_copy(_work: UnitOfWork, deliverable: Deliverable) -> bool:
    """Whether caption and hashtags are there."""
    return not parts.is_owed(deliverable, ContentPart.COPY)


@effect(needs=[Purpose.ASSET_INTAKE])
def take_in_asset(work: UnitOfWork, deliverable: Deliverable) -> None:
    """What was uploaded is Ready for Review by itself."""
    if deliverable.asset_status is PartStatus.UPLOADED:
        parts.set_status(deliverable, ContentPart.ASSET, PartStatus.READY_FOR_REVIEW)
        pipeline.follow_posts(work, [deliverable])


def team_of(deliverable: Deliverable, part: ContentPart) -> Role:
    """Who makes a part; what a creator makes is entered by the Content Specialist."""
    return Role.CONTENT_SPECIALIST if deliverable.participation_id else _TEAMS[part]


def made_in(campaign: Campaign) -> list[ContentPart]:
    """The parts of posts that a campaign's workflow makes, each on its own."""
    return [part for part, purpose in PURPOSES.items() if workflow_of(campaign).has(purpose)]


def _begin(work: UnitOfWork, deliverable: Deliverable) -> None:
    parts.begin(deliverable, made_in(work.session.get_one(Campaign, deliverable.campaign_id)))


def _ask(work: UnitOfWork, deliverable: Deliverable, part: ContentPart) -> None:
    kind = KINDS[part]
    if not parts.is_owed(deliverable, part) or _is_asked(work, deliverable, kind):
        return
    campaign = work.session.get_one(Campaign, deliverable.campaign_id)
    task = tasks.open_task(
        work, campaign, PURPOSES[part], kind, team_of(deliverable, part),
        due_at=due(campaign, deliverable, kind, work.at), deliverable_id=deliverable.id,
    )  # fmt: skip
    task.user_id = _maker(work, campaign, deliverable, part)


def _is_asked(work: UnitOfWork, deliverable: Deliverable, kind: TaskKind) -> bool:
    """Whether somebody is asked already; about a post on which nothing has begun nobody can be."""
    both_to_begin = {deliverable.asset_status, deliverable.copy_status} == {PartStatus.IN_PROGRESS}
    if deliverable.round == 1 and both_to_begin:
        return False
    return tasks.open_task_about(work.session, kind, deliverable_id=deliverable.id) is not None


def _maker(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, part: ContentPart) -> str | None:
    """Who was chosen for the part, or handed it in before, while they are in the team; None for the whole of it."""
    chosen = deliverable.designer_id if part is ContentPart.ASSET else deliverable.writer_id
    makers = [one for one in (chosen, versions.last_handed_in_by(work, deliverable, part)) if one is not None]
    if not makers:
        return None
    team = people(work.session, work.workspace_id, team_of(deliverable, part), campaign)
    return next((one for one in makers if one in team or one == chosen), None)
