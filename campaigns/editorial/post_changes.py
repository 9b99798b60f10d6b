"""A planned post changed: what it is called, what it is while nothing is made of it, and who shall make its parts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from campaigns.content import slots
from campaigns.content.production_task import KINDS, made_in
from campaigns.core.errors import NotPossible, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions import task_actions
from campaigns.editorial import content_calendar, planning
from campaigns.editorial.post_form import PlannedPost
from campaigns.editorial.post_titles import Titles
from campaigns.engine.runner import advance
from campaigns.people import permissions, roles
from campaigns.tasks import tasks
from storage.enums import ContentPart, DeliverableStatus, PartStatus, Platform, PostKind
from storage.models import Campaign, Deliverable

_FIELDS = {ContentPart.ASSET: "designer", ContentPart.COPY: "writer"}
_MAY = {
    ContentPart.ASSET: permissions.Action.HAND_IN_DESIGN,
    ContentPart.COPY: permissions.Action.HAND_IN_COPY,
}


@dataclass(frozen=True)
class PostChange:
    """What a post is from now on; None for what stays as it is, and for makers an empty text for the whole team.

    An empty title is made anew of idea, platform and kind.
    """

    title: str | None = None
    platform: Platform | None = None
    kind: PostKind | None = None
    makers: Mapping[ContentPart, str] = field(default_factory=dict)


@use_case
def change_post(work: UnitOfWork, deliverable_id: int, change: PostChange) -> None:
    """Change a planned post; platform and kind only while nothing is made of it."""
    deliverable, campaign = planning.planned_post(work, deliverable_id, permissions.Action.PLAN_POSTS)
    refuse_unchangeable(deliverable)
    before = [deliverable.title, deliverable.platform, deliverable.kind]
    platform, kind = change.platform or deliverable.platform, change.kind or deliverable.kind
    if (platform, kind) != (deliverable.platform, deliverable.kind):
        _refuse_made(deliverable)
        _take_to(work, campaign, deliverable, platform)
        deliverable.kind = kind
    if change.title is not None:
        deliverable.title = _title(work, campaign, deliverable, change.title)
    now = [deliverable.title, deliverable.platform, deliverable.kind]
    if now != before:
        planning.note(work, deliverable, "post changed", was=before, now=now)
    for part, user_id in change.makers.items():
        if (user_id or None) != maker_of(deliverable, part):
            _assign(work, campaign, deliverable, part, user_id or None)
    advance(work, campaign)


def refuse_unchangeable(deliverable: Deliverable) -> None:
    """Raise OutOfDate for a post that is over."""
    if deliverable.status not in planning.MOVABLE:
        raise OutOfDate(f"{deliverable.title} is {deliverable.status.label} and can no longer be changed.")


def is_made(deliverable: Deliverable) -> bool:
    """Whether something was handed in for a post, or its creator has agreed to it, so that it stays what it is."""
    given = (deliverable.asset_id, deliverable.copy_id, deliverable.participation_id)
    return any(one is not None for one in given) or deliverable.asset_status is PartStatus.NOT_NEEDED


def maker_of(deliverable: Deliverable, part: ContentPart) -> str | None:
    """Who shall make a part of a post; None where that is left to its team."""
    return deliverable.designer_id if part is ContentPart.ASSET else deliverable.writer_id


def _refuse_made(deliverable: Deliverable) -> None:
    if is_made(deliverable):
        raise NotPossible(
            "Something was handed in for it, or agreed with its creator: only its title can be changed. "
            "Plan another post instead, and take this one out.",
            field="platform",
        )


def _take_to(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, platform: Platform) -> None:
    if platform is deliverable.platform:
        return
    if platform not in content_calendar.platforms(work.session, campaign):
        raise NotUnderstood(f"The campaign does not publish on {platform.label}.", field="platform")
    if deliverable.slot_at is not None and deliverable.status is not DeliverableStatus.MISSED:
        with_others = slots.taken(work.session, campaign, platform, besides=deliverable.id)
        try:
            slots.refuse_unfit_among(campaign, platform, deliverable.slot_at, work.at, with_others)
        except NotPossible as refusal:
            raise refusal.at("platform") from refusal
    deliverable.platform = platform


def _title(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, title: str) -> str:
    if title == deliverable.title:
        return title
    titles = Titles(work.session, campaign.id, besides=deliverable.id)
    theme = deliverable.idea.theme if deliverable.idea else deliverable.title
    return titles.give(theme, PlannedPost(deliverable.platform, deliverable.kind, work.at, title))


def _assign(
    work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, part: ContentPart, user_id: str | None
) -> None:
    """Have one person make a part, or its team again; who is asked for it already is asked no more."""
    permissions.authorize(work, permissions.Action.REASSIGN, campaign)
    if user_id is not None:
        _refuse_as_maker(work, campaign, deliverable, part, user_id)
    if part is ContentPart.ASSET:
        deliverable.designer_id = user_id
    else:
        deliverable.writer_id = user_id
    planning.note(work, deliverable, f"{_FIELDS[part]} chosen", who=user_id)
    task = tasks.open_task_about(work.session, KINDS[part], deliverable_id=deliverable.id)
    if task is not None and task.user_id != user_id:
        task_actions.give(work, campaign, task, user_id)


def _refuse_as_maker(
    work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, part: ContentPart, user_id: str
) -> None:
    name = _FIELDS[part]
    if part not in made_in(campaign) or deliverable.participation_id is not None:
        raise NotPossible(f"No {name} makes this post.", field=name)
    if roles.not_full_members(work.session, work.workspace_id, [user_id]):
        raise NotUnderstood(
            "Guests, apps and deactivated people make no posts. Choose a full member.", field=name
        )
    if not permissions.may_be_given(work.session, _MAY[part], campaign, user_id):
        raise NotUnderstood(
            f"Only {permissions.who_may(_MAY[part])} may do this. Choose one of them.", field=name
        )
