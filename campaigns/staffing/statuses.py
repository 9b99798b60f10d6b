"""Being away by one's Slack status: whoever plays a part here and goes on holiday is away until the status ends."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, or_, select

from campaigns.core import audit
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.staffing import absences
from storage.enums import RUNNING
from storage.models import Absence, Campaign, GroupMember, Person, PromptItem, RoleHolder


@dataclass(frozen=True)
class Status:
    """What somebody's Slack status says: whether they are away, and until when, where it ends by itself."""

    is_away: bool
    until: datetime | None = None


def follow(work: UnitOfWork, told: Mapping[str, Status]) -> bool:
    """Have people, by id, be away or back as their statuses say, unless they said so themselves; whether anybody is."""
    now = (Absence.workspace_id == work.workspace_id) & Absence.ended_at.is_(None)
    rows = work.session.scalars(select(Absence).where(now).order_by(Absence.id).with_for_update())
    known = {row.user_id: row for row in rows}
    back = [row for one, row in known.items() if row.from_status and _is_back(told.get(one), work.at)]
    for row in back:
        absences.end(work, row)
    gone = [one for one, status in told.items() if _is_away(status, work.at)]
    for one in gone:
        if one in known and known[one].from_status:
            known[one].until = told[one].until
    new = _with_a_part(work, [one for one in gone if one not in known])
    for one in new:
        work.session.add(
            Absence(
                workspace_id=work.workspace_id, user_id=one, said_by=one, from_status=True, began_at=work.at,
                until=told[one].until,
            )
        )  # fmt: skip
        audit.log(work, "away", for_id=one, by_status=True)
    work.session.flush()
    return bool(back or new)


def _is_away(status: Status, at: datetime) -> bool:
    return status.is_away and (status.until is None or status.until > at)


def _is_back(status: Status | None, at: datetime) -> bool:
    return status is not None and not _is_away(status, at)


def _with_a_part(work: UnitOfWork, user_ids: Sequence[str]) -> Sequence[str]:
    """Those of some people who hold a role, own a campaign that runs, or are asked for something."""
    if not user_ids:
        return []
    workspace = Person.workspace_id == work.workspace_id
    in_group = (GroupMember.workspace_id == Person.workspace_id) & (GroupMember.user_id == Person.user_id)
    parts = (
        exists().where(
            RoleHolder.workspace_id == Person.workspace_id,
            or_(
                RoleHolder.holder_id == Person.user_id,
                RoleHolder.holder_id.in_(select(GroupMember.group_id).where(in_group).correlate(Person)),
            ),
        ),
        exists().where(
            Campaign.workspace_id == Person.workspace_id,
            Campaign.owner_id == Person.user_id,
            Campaign.status.in_(RUNNING),
        ),
        exists().where(PromptItem.workspace_id == Person.workspace_id, PromptItem.user_id == Person.user_id),
    )
    found = select(Person.user_id).where(workspace, Person.user_id.in_(user_ids), or_(*parts))
    return work.session.scalars(found.order_by(Person.user_id)).all()
