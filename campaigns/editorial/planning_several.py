"""Several planned posts at once: from a list, and shifted by some days; all of them or none."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from campaigns import parsing
from campaigns.content import slots
from campaigns.core.business_time import moment
from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.core.wording import counted, quoted
from campaigns.editorial import ideation, planning
from campaigns.editorial.post_list_form import ListedPost
from campaigns.editorial.post_titles import Titles
from campaigns.engine.runner import advance
from campaigns.influencers.agreed_posts import next_number
from campaigns.lifecycle import going_live
from campaigns.parsing.line_problems import LineProblems
from campaigns.people import permissions
from campaigns.tasks import deadlines, tasks
from storage.enums import DeliverableStatus, IdeaState, TaskKind
from storage.models import Campaign, Deliverable, Idea

MOST_DAYS = 366
_WRONG_SHOWN = 3


@use_case
def plan_posts(
    work: UnitOfWork,
    campaign_id: int,
    listed: Sequence[ListedPost],
    idea_id: int | None = None,
    unread: LineProblems | None = None,
) -> list[Deliverable]:
    """Plan every post of a list, each for the idea it names or else that of `idea_id`; with one problem none.

    Lines that are `unread` are named together with those that cannot be planned.
    """
    campaign = planning.planned_campaign(work, campaign_id)
    theirs = _Ideas(ideation.ideas(work.session, campaign.id), idea_id)
    titles, taken = Titles(work.session, campaign.id), slots.taken_by_platform(work.session, campaign)
    number, problems = next_number(work.session, campaign.id), LineProblems(unread)
    made: list[Deliverable] = []
    for one in listed:
        with problems.of_line(one.line):
            idea, post = theirs.of(one), one.post
            others = taken.setdefault(post.platform, [])
            slots.refuse_unfit_among(campaign, post.platform, post.slot_at, work.at, others)
            others.append(post.slot_at)
            others.sort()
            title = titles.give(idea.theme, post)
            made.append(planning.new_post(campaign, idea, post, number + len(made), title, work.at))
    problems.refuse_any("lines")
    work.session.add_all(made)
    work.session.flush()
    slots.hold_each(work, campaign, list(zip(made, (one.post.slot_at for one in listed), strict=True)))
    for deliverable in made:
        planning.note(work, deliverable, "post planned", slot=_written(deliverable))
    going_live.keep_planning(work, campaign)
    advance(work, campaign)
    return made


@dataclass(frozen=True)
class _Ideas:
    """The ideas of a campaign, and the one that counts where a line names none."""

    ideas: Sequence[Idea]
    chosen_id: int | None

    def of(self, one: ListedPost) -> Idea:
        idea = self._named(one.idea) if one.idea else self._usual()
        planning.refuse_unapproved(idea)
        return idea

    def _named(self, typed: str) -> Idea:
        number, key = typed.removeprefix("#").rstrip("."), parsing.key_of(typed)
        found = next(
            (one for one in self.ideas if parsing.key_of(one.theme) == key or str(one.number) == number), None
        )
        if found is None:
            near = parsing.closest_name(typed, [one.theme for one in self.ideas])
            hint = f"Did you mean {near}?" if near else "See *All ideas*."
            raise NotUnderstood(f"There is no idea {quoted(typed, 60)}. {hint}")
        return found

    def _usual(self) -> Idea:
        approved = [one for one in self.ideas if one.state is IdeaState.APPROVED]
        chosen = [one for one in self.ideas if one.id == self.chosen_id] or (
            approved if len(approved) == 1 else []
        )
        if not chosen:
            raise NotUnderstood("Name its idea behind a bar at the end, or choose one above.")
        return chosen[0]


@use_case
def shift_posts(
    work: UnitOfWork, campaign_id: int, days: int, post_ids: Collection[int] = ()
) -> list[Deliverable]:
    """Move posts that are still to come by so many days, back if negative, each at its hour; all or none.

    Without `post_ids` these are all of the team's own; creators' posts stay on the days that were agreed.
    """
    campaign = planning.planned_campaign(work, campaign_id, permissions.Action.MOVE_POSTS)
    if not days or abs(days) > MOST_DAYS:
        raise NotUnderstood(f"Enter from 1 to {MOST_DAYS} days; with a minus to move back.", field="days")
    shifted = [post for post in shiftable(work, campaign) if not post_ids or post.id in post_ids]
    if not shifted or len(shifted) < len(set(post_ids)):
        raise NotPossible(
            "Posts that are over, missed or a creator's are moved one by one. Choose others.", field="posts"
        )
    moves = [(post, _later(campaign, post, days)) for post in shifted]
    _refuse_unfit(work, campaign, moves)
    before = {post.id: _written(post) for post in shifted}
    slots.hold_each(work, campaign, moves)
    for post in shifted:
        planning.note(work, post, "post moved", was=before[post.id], slot=_written(post))
    for task in tasks.open_tasks_about(work.session, before):
        if task.kind is TaskKind.PUBLISH:
            tasks.close_task(work, task, "Moved to another time")
    deadlines.follow_days(work, campaign, shifted)
    advance(work, campaign)
    return shifted


def shiftable(work: UnitOfWork, campaign: Campaign) -> list[Deliverable]:
    """The posts that can be moved together: the team's own that are still to come, in order."""
    return [
        post
        for post in slots.held(work.session, campaign)
        if post.participation_id is None
        and post.status in planning.MOVABLE
        and post.status is not DeliverableStatus.MISSED
        and post.slot_at is not None
        and post.slot_at > work.at
    ]


def _later(campaign: Campaign, post: Deliverable, days: int) -> datetime:
    """The same hour some days later, on the clocks of the campaign."""
    assert post.slot_at is not None  # noqa: S101 - only posts with a slot are shifted
    local = post.slot_at.astimezone(ZoneInfo(campaign.time_zone))
    return moment(campaign, local.date() + timedelta(days=days), local.time())


def _refuse_unfit(
    work: UnitOfWork, campaign: Campaign, moves: Sequence[tuple[Deliverable, datetime]]
) -> None:
    """Raise NotPossible, naming the posts, where one cannot have its new slot."""
    taken = slots.taken_by_platform(work.session, campaign, {post.id for post, _ in moves})
    wrong = []
    for post, slot_at in moves:
        others = taken.setdefault(post.platform, [])
        try:
            slots.refuse_unfit_among(campaign, post.platform, slot_at, work.at, others)
        except NotPossible as refusal:
            wrong.append(f"{quoted(post.title, 60)}: {refusal.message}")
        others.append(slot_at)
        others.sort()
    if wrong:
        left = len(wrong) - _WRONG_SHOWN
        more = [f"And {counted(left, 'post')} more."] if left > 0 else []
        raise NotPossible(" ".join(["Nothing was moved.", *wrong[:_WRONG_SHOWN], *more]), field="days")


def _written(post: Deliverable) -> str | None:
    return post.slot_at.isoformat() if post.slot_at else None
