"""How a campaign ends before its time, or without what is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from campaigns.content import deliverables
from campaigns.content.publishing_task import drop_posts, miss_posts
from campaigns.core import audit, schedule
from campaigns.core.business_time import today
from campaigns.core.errors import NotPossible, NotUnderstood, OutOfDate
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.influencers import pipeline
from campaigns.influencers.fees import fee_of, fee_was_said, keep_fee
from campaigns.influencers.influencer_news import tell_ended
from campaigns.lifecycle import called_off
from campaigns.lifecycle.dropping import drop_participation
from campaigns.messages import notices
from campaigns.people import lookup, permissions
from campaigns.reporting import measuring
from campaigns.spending import money_questions
from campaigns.tasks import tasks
from campaigns.tasks.kinds import rules_of, what_to_do
from storage.enums import (
    STAGES_BEFORE_TERMS,
    STAGES_WITH_TERMS,
    DeliverableStatus,
    NoticeKind,
    Stage,
    TaskKind,
    TaskState,
)
from storage.models import Campaign, Deliverable, Participation, Task

EARLY_CLOSE = "The campaign was closed early."


@dataclass(frozen=True)
class Owed:
    """An influencer whose posts would end at the close, and what they are paid in all unless somebody says less."""

    participation_id: int
    handle: str
    fee: Money


@dataclass(frozen=True)
class StillOpen:
    """What is open before closing: influencers without terms, posts not approved, posts not published, planning.

    `owed` are those who have the brief, and keep their fee although some of their posts end; `agreed` are the handles
    of everybody who agreed to something that ends. `questions` of money
    are not ended by closing: the Marketing Director may decide on them until the results are in.
    """

    negotiations: tuple[str, ...]
    drafts: tuple[str, ...]
    unpublished: tuple[str, ...]
    owed: tuple[Owed, ...] = ()
    agreed: tuple[str, ...] = ()
    planning: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether closing ends nothing but the waiting, and nobody is asked anything."""
        return not (self.negotiations or self.drafts or self.unpublished or self.planning or self.questions)


def still_open(session: Session, campaign: Campaign) -> StillOpen:
    """What is still open in a campaign, by name."""
    found = session.scalars(
        select(Participation)
        .where(
            Participation.campaign_id == campaign.id,
            Participation.stage.in_((*STAGES_BEFORE_TERMS, Stage.AGREED)),
        )
        .options(joinedload(Participation.influencer))
    )
    people = found.all()
    open_posts = deliverables.unsettled(session, campaign.id)
    owed = _owed(session, campaign, open_posts)
    without_brief = [one.influencer.handle for one in people if one.stage is Stage.AGREED]
    return StillOpen(
        negotiations=tuple(f"@{one.influencer.handle} ({one.stage.label})" for one in people),
        drafts=tuple(one.title for one in open_posts if one.status is not DeliverableStatus.APPROVED),
        unpublished=tuple(one.title for one in open_posts if one.status is DeliverableStatus.APPROVED),
        owed=owed,
        agreed=(*(one.handle for one in owed), *without_brief),
        planning=tuple(what_to_do(one) for one in _planning(session, campaign)),
        questions=tuple(money_questions.asked_of_director(session, campaign)),
    )


def _planning(session: Session, campaign: Campaign) -> list[Task]:
    return [task for task in tasks.open_tasks(session, campaign.id) if rules_of(task.kind).planning]


def _owed(session: Session, campaign: Campaign, open_posts: Sequence[Deliverable]) -> tuple[Owed, ...]:
    """Who is to be paid although posts end: everybody with the brief to whom one of them belongs."""
    theirs = Participation.id.in_({one.participation_id for one in open_posts})
    with_names = select(Participation).where(theirs).options(joinedload(Participation.influencer))
    people = session.scalars(with_names.order_by(Participation.id))
    return tuple(
        Owed(one.id, one.influencer.handle, fee_of(one, campaign.currency))
        for one in people
        if one.stage is not Stage.AGREED
    )


@use_case
def close(
    work: UnitOfWork,
    campaign_id: int,
    kept: Mapping[int, Money] | None = None,
    creator_text: str | None = None,
) -> None:
    """End a campaign before its time: what is open is dropped or missed, and the results are asked for.

    `kept` says by participation what is paid in all to those whose posts end; the others keep their whole fee. Who
    agreed to something that ends reads `creator_text` by e-mail, unless there is none.
    """
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    refuse_to_close(work, campaign)
    _keep_fees(work, campaign, kept or {})
    campaign.closed_early_at = work.at
    ending, owed = _whose_work_ends(work, campaign), tasks.open_tasks(work.session, campaign.id)
    _end_what_is_open(work, campaign)
    for participation in ending:
        tell_ended(work, participation, creator_text)
    unwanted = [task for task in owed if task.state is TaskState.CALLED_OFF]
    called_off.tell(work, campaign, unwanted, "closed early")
    audit.log(work, "campaign closed", campaign_id=campaign.id)
    schedule.call_off_course(work, campaign.id)
    advance(work, campaign)
    measuring.ask_for_results(work, campaign)
    advance(work, campaign)


def _whose_work_ends(work: UnitOfWork, campaign: Campaign) -> list[Participation]:
    """Everybody who agreed and has posts that end, or no brief yet."""
    ends = {one.participation_id for one in deliverables.unsettled(work.session, campaign.id)}
    mine = (Participation.campaign_id == campaign.id) & Participation.stage.in_(STAGES_WITH_TERMS)
    found = select(Participation).where(mine).options(joinedload(Participation.influencer))
    people = work.session.scalars(found.order_by(Participation.id)).all()
    return [one for one in people if one.id in ends or one.stage is Stage.AGREED]


def kept_field(participation_id: int) -> str:
    """The field of the form in which it is said what an influencer is paid in all."""
    return f"kept_{participation_id}"


def _keep_fees(work: UnitOfWork, campaign: Campaign, kept: Mapping[int, Money]) -> None:
    owed = {one.participation_id for one in still_open(work.session, campaign).owed}
    questions = notices.told_of(work, campaign, [NoticeKind.FEE_STAYS]) if kept else []
    asked = {one.facts["participation_id"] for one in questions}
    for participation_id, fee in kept.items():
        if participation_id not in owed:
            raise OutOfDate("What is open has changed meanwhile. Open this form again.")
        participation = work.session.get_one(Participation, participation_id)
        try:
            keep_fee(participation, fee)
        except NotUnderstood as refusal:
            raise refusal.at(kept_field(participation_id)) from refusal
        audit.log(
            work, "fee kept", campaign_id=campaign.id, subject="participation", subject_id=participation_id,
            kept=fee.minor,
        )  # fmt: skip
        if participation_id in asked:
            fee_was_said(work, campaign, participation)


def refuse_to_close(work: UnitOfWork, campaign: Campaign) -> None:
    """Raise NotPossible where there is nothing to close: it is over, or has nothing to measure yet."""
    over = measuring.is_over(campaign, work.at) and measuring.is_awaiting(work, campaign)
    if campaign.closed_early_at is not None or over:
        raise NotPossible(f"{campaign.name} is over already; it waits for its results.")
    if today(campaign, work.at) < campaign.starts_on or not has_anybody(work, campaign):
        raise NotPossible(
            f"{campaign.name} has nothing to measure yet. Cancel it instead, with `/campaign cancel {campaign.name}`."
        )


def has_anybody(work: UnitOfWork, campaign: Campaign) -> bool:
    """Whether anybody agreed and has the brief, or anything is published: the rest is dropped at the close."""
    stays = [stage for stage in STAGES_WITH_TERMS if stage is not Stage.AGREED]
    mine = (Participation.campaign_id == campaign.id) & Participation.stage.in_(stays)
    published = (Deliverable.campaign_id == campaign.id) & (Deliverable.status == DeliverableStatus.PUBLISHED)
    queries = (select(Participation.id).where(mine), select(Deliverable.id).where(published))
    return any(work.session.scalar(query.limit(1)) is not None for query in queries)


def _end_what_is_open(work: UnitOfWork, campaign: Campaign) -> None:
    for participation in work.session.scalars(
        select(Participation).where(
            Participation.campaign_id == campaign.id, Participation.stage.in_(STAGES_BEFORE_TERMS)
        )
    ).all():
        drop_participation(work, participation, EARLY_CLOSE)
    unpublished = deliverables.unsettled(work.session, campaign.id)
    approved = [post for post in unpublished if post.status is DeliverableStatus.APPROVED]
    drafts = [post for post in unpublished if post.status is not DeliverableStatus.APPROVED]
    miss_posts(work, approved, EARLY_CLOSE)
    drop_posts(work, drafts, EARLY_CLOSE)
    pipeline.follow_posts(work, drafts)
    for participation in _agreed_without_brief(work, campaign):
        participation.kept_minor = 0
        drop_participation(work, participation, EARLY_CLOSE)
    tasks.call_off(work, _planning(work.session, campaign), EARLY_CLOSE)
    terms = [
        one for one in tasks.open_tasks(work.session, campaign.id, TaskKind.OVERSPEND) if one.participation_id
    ]
    tasks.call_off(work, terms, EARLY_CLOSE)


def _agreed_without_brief(work: UnitOfWork, campaign: Campaign) -> list[Participation]:
    mine = (Participation.campaign_id == campaign.id) & (Participation.stage == Stage.AGREED)
    return list(work.session.scalars(select(Participation).where(mine)))
