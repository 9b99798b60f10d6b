"""Reading the record of a campaign: page by page, and all of it for a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from campaigns.core import audit
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.people import directory, lookup, outsiders, permissions
from storage.models import Audit, AuditSeal, Campaign

EXPORTED = "record exported"
READ = permissions.Action.READ_RECORD


@dataclass(frozen=True)
class Page:
    """Some lines of a campaign's record, newest first, and how many there are in all."""

    campaign: Campaign
    lines: Sequence[Audit]
    number: int
    total: int


def page_of(work: UnitOfWork, campaign_id: int, page: int, size: int) -> Page:
    """A page (from 0), if the actor may read it; one that is no longer there is the last one."""
    campaign = lookup.campaign(work, campaign_id, READ, lock=False)
    total = work.session.scalar(select(func.count()).select_from(_lines_of(campaign).subquery())) or 0
    number = min(page, max(0, -(-total // size) - 1))
    newest = _lines_of(campaign).order_by(Audit.id.desc()).limit(size).offset(number * size)
    return Page(campaign, work.session.scalars(newest).all(), number, total)


@use_case
def export(work: UnitOfWork, campaign_id: int) -> list[dict[str, Any]]:
    """Every line of a campaign's record, oldest first, with names and its place in the chain; that is a line itself."""
    campaign = lookup.campaign(work, campaign_id, READ, lock=False)
    names = directory.names(work.session, work.workspace_id)
    sealed = (AuditSeal.workspace_id == Audit.workspace_id) & (AuditSeal.line_id == Audit.id)
    lines = _lines_of(campaign).outerjoin(AuditSeal, sealed).add_columns(AuditSeal.number, AuditSeal.hash)
    rows = work.session.execute(lines.order_by(Audit.id)).all()
    names |= outsiders.names(work.session, work.workspace_id, {row[0].actor_id for row in rows})
    found = [_exported(line, link, hash_, names) for line, link, hash_ in rows]
    audit.log(work, EXPORTED, campaign_id=campaign.id, lines=len(found))
    return found


def _lines_of(campaign: Campaign) -> Select[Any]:
    return select(Audit).where(Audit.workspace_id == campaign.workspace_id, Audit.campaign_id == campaign.id)


def _exported(line: Audit, link: int | None, link_hash: str | None, names: dict[str, str]) -> dict[str, Any]:
    return {
        "line": line.id, "at": line.at.isoformat(), "who": line.actor_id, "name": names.get(line.actor_id, ""),
        "for_whom": line.for_id, "by": line.via, "version": line.release, "action": line.action,
        "subject": line.subject, "subject_id": line.subject_id, "details": line.details, "digest": line.digest,
        "link": link, "link_hash": link_hash,
    }  # fmt: skip
