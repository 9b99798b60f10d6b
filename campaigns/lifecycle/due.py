"""Carrying out what is due: decisions taking effect, campaigns ending, results being asked for."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from itertools import groupby

from sqlalchemy import String, bindparam, literal_column, not_, or_, select, update

from campaigns.content import nearing_slots, publishing_task
from campaigns.core.attempts import attempt
from campaigns.core.schedule import AFTER_THE_END
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.decisions import decisions, holds, verdicts
from campaigns.engine.runner import advance
from campaigns.influencers import addresses, outreach_undo, rights_end
from campaigns.lifecycle import closing
from campaigns.messages import notices, prompts
from campaigns.people import roles, staff
from campaigns.reporting import measuring
from campaigns.tasks import asking
from storage.enums import CampaignStatus, DueKind, NoticeKind
from storage.id_lists import among
from storage.models import Campaign, Deliverable, Due
from storage.types import UtcDateTime

PAGE = 100
"""So many moments are looked for at a time: what falls due meanwhile need not wait for thousands."""

_WORKSPACE = bindparam("workspace", type_=String())
_WAITING = (
    select(Due.workspace_id, Due.campaign_id, Due.kind, Due.id)
    .where(
        Due.due_at <= bindparam("at", type_=UtcDateTime()),
        Due.taken_at.is_(None),
        or_(_WORKSPACE.is_(None), Due.workspace_id == _WORKSPACE),
        not_(among(Due.id, "tried")),
    )
    .order_by(Due.kind == literal_column("'roles_changed'"), Due.due_at, Due.id)
    .limit(PAGE)
)
_NEXT = (
    select(Due.due_at)
    .where(Due.workspace_id == bindparam("workspace"), Due.taken_at.is_(None))
    .order_by(Due.due_at)
    .limit(1)
)


def next_due(units_of_work: UnitOfWorkFactory, workspace_id: str) -> datetime | None:
    """The first moment in a workspace at which something will happen by itself; None where nothing will."""
    with units_of_work.database.autocommit() as session:
        return session.scalar(_NEXT, {"workspace": workspace_id})


def take_due(units_of_work: UnitOfWorkFactory, at: datetime, workspace_id: str | None = None) -> int:
    """Carry out everything that is due at `at`, in one workspace or in all; how many there were (see `take_page`)."""
    count, tried = 0, set[int]()
    while (done := take_page(units_of_work, at, workspace_id, tried)) is not None:
        count += done
    return count


def take_page(
    units_of_work: UnitOfWorkFactory, at: datetime, workspace_id: str | None, tried: set[int]
) -> int | None:
    """Carry out a page of what is due and not in `tried`, where it is put; how many there were, None of an empty page.

    Changes of roles, of which there may be one for each campaign, come after everything else. Decisions of one campaign
    that are due one after another take effect in one transaction, and so do slots; everything else in one of its own.
    What fails is logged; it holds up nothing else. DatabaseUnavailableError ends it.
    """
    with units_of_work.database.autocommit() as session:
        asked = {"at": at, "workspace": workspace_id, "tried": sorted(tried)}
        waiting = session.execute(_WAITING, asked).all()
    tried.update(row.id for row in waiting)
    batches = groupby(
        waiting, key=lambda row: (row.workspace_id, row.campaign_id, _together(row.kind, row.id))
    )
    done = [
        _try_to_take(
            units_of_work, Actor(workspace_id, GREENLIGHT), at, campaign_id, [row.id for row in rows]
        )
        for (workspace_id, campaign_id, _), rows in batches
    ]
    return sum(done) if waiting else None


def _together(kind: DueKind, due_id: int) -> int:
    """What may share a transaction has the same number."""
    return {DueKind.DECISION: 0, DueKind.SLOT: -1, DueKind.RIGHTS_END: -2}.get(kind, due_id)


def _try_to_take(
    units_of_work: UnitOfWorkFactory, actor: Actor, at: datetime, campaign_id: int, due_ids: Sequence[int]
) -> int:
    """How many were carried out; where all together fail, each is tried alone."""
    named = f"Due rows {', '.join(map(str, due_ids))}"
    done = attempt(named, partial(_take, units_of_work, actor, at, campaign_id, due_ids))
    if done is not None:
        return done
    if len(due_ids) == 1:
        return 0
    return sum(_try_to_take(units_of_work, actor, at, campaign_id, [due_id]) for due_id in due_ids)


@use_case
def _take(work: UnitOfWork, campaign_id: int, due_ids: Sequence[int]) -> int:
    """Carry out rows of one campaign unless another process has taken them; the campaign is locked before them."""
    campaign = work.session.get_one(Campaign, campaign_id, with_for_update=True)
    staff.forget(work.session)
    mine = (Due.id.in_(due_ids)) & Due.taken_at.is_(None)
    taken = work.session.scalars(update(Due).where(mine).values(taken_at=work.at).returning(Due)).all()
    in_order = sorted(taken, key=lambda one: (one.due_at, one.id))
    for kind, rows in groupby(in_order, key=lambda one: one.kind):
        if not campaign.status.is_over or kind in AFTER_THE_END:
            HAPPENINGS[kind](work, campaign, [row.subject_id for row in rows])
    if taken and not campaign.status.is_over:
        advance(work, campaign)
    return len(taken)


def _decisions_settle(work: UnitOfWork, _campaign: Campaign, decision_ids: Sequence[int]) -> None:
    decisions.take_effect(work, decision_ids)


def _slots_come(work: UnitOfWork, campaign: Campaign, deliverable_ids: Sequence[int]) -> None:
    """The slots of posts, or moments before them."""
    posts = [work.session.get_one(Deliverable, one) for one in deliverable_ids]
    near = [post for post in posts if post.slot_at is not None and post.slot_at > work.at]
    nearing_slots.slots_near(work, campaign, near)
    for post in posts:
        if post not in near:
            publishing_task.slot_came(work, campaign, post.id)


def _campaign_ends(work: UnitOfWork, campaign: Campaign, _subjects: Sequence[int]) -> None:
    """The last day is over: measure if the work is done, else tell the owner what holds it up."""
    if measuring.is_awaiting(work, campaign):
        campaign.status = CampaignStatus.MEASURING
    else:
        notices.tell(
            work,
            [roles.acting_owner(work.session, campaign)],
            NoticeKind.END_PASSED,
            campaign,
            ending="close" if closing.has_anybody(work, campaign) else "cancel",
        )


def _measuring_ends(work: UnitOfWork, campaign: Campaign, _subjects: Sequence[int]) -> None:
    if measuring.is_awaiting(work, campaign):
        measuring.ask_for_results(work, campaign)


def _patience_ends(work: UnitOfWork, campaign: Campaign, _subjects: Sequence[int]) -> None:
    if measuring.is_awaiting(work, campaign):
        owner = roles.acting_owner(work.session, campaign)
        notices.tell(work, [owner], NoticeKind.MAY_FINISH_WITHOUT, campaign, campaign_id=campaign.id)


def _roles_change(work: UnitOfWork, campaign: Campaign, _subjects: Sequence[int]) -> None:
    asking.ask_anew(work, campaign)
    decisions.conclude(work, campaign)


HAPPENINGS: dict[DueKind, Callable[[UnitOfWork, Campaign, Sequence[int]], None]] = {
    DueKind.DECISION: _decisions_settle,
    DueKind.VERDICT: verdicts.ask_next,
    DueKind.SLOT: _slots_come,
    DueKind.CAMPAIGN_END: _campaign_ends,
    DueKind.MEASURING_END: _measuring_ends,
    DueKind.PATIENCE_END: _patience_ends,
    DueKind.ROLES_CHANGED: _roles_change,
    DueKind.ADDRESS_CHANGED: addresses.ask,
    DueKind.OUTREACH: outreach_undo.time_is_over,
    DueKind.WORK_GATHERED: prompts.open_gathered,
    DueKind.HOLD_ENDS: holds.end,
    DueKind.RIGHTS_END: rights_end.rights_end,
}
"""What happens in a campaign when moments of a kind have come; what they are about, by id, in the order they came."""
