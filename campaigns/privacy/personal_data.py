"""Everything that is held of an influencer, as one document for them."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from campaigns.core import audit
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.influencers import influencers
from campaigns.people import permissions
from campaigns.privacy import erasing, traces
from storage.base import Base, table_of
from storage.models import (
    AccessLink,
    Approval,
    AttributedRevenue,
    Audit,
    ClientOpinion,
    Comment,
    Decision,
    Deliverable,
    Influencer,
    InfluencerProposal,
    Mail,
    Participation,
    Result,
    SourceFetch,
    Terms,
    Verdict,
    Version,
)

EXPORTED = "personal data exported"
_OF_THE_BOT = {
    "workspace_id",
    "salt",
    "digest",
    "lease",
    "leased_until",
    "attempts",
    "next_attempt_at",
    "handle_key",
    "code_key",
    "utm_key",
}
"""Columns that say nothing of anybody."""


@use_case
def export(work: UnitOfWork, influencer_id: int) -> dict[str, Any]:
    """What is held, by table, as JSON has it; that it was exported is recorded."""
    influencer = influencers.by_id(work, influencer_id)
    permissions.authorize(work, permissions.Action.FORGET)
    held = _held(work, influencer)
    counts = {name: len(rows) for name, rows in held.items()}
    audit.log(work, EXPORTED, subject="influencer", subject_id=influencer.id, rows=counts)
    return {"handle": influencer.handle, "exported_at": work.at.isoformat(), **held}


def _held(work: UnitOfWork, influencer: Influencer) -> dict[str, list[dict[str, Any]]]:
    own = erasing.own_of(work, influencer)
    named = erasing.traces_of(work, influencer, own)
    which: list[tuple[type[Base], ColumnElement[bool]]] = [
        (Influencer, Influencer.id == influencer.id),
        (InfluencerProposal, InfluencerProposal.influencer_id == influencer.id),
        (Participation, Participation.id.in_(own.participations)),
        (Terms, Terms.id.in_(own.terms)),
        (Deliverable, Deliverable.id.in_(own.posts)),
        (Version, Version.deliverable_id.in_(own.posts)),
        (Comment, Comment.deliverable_id.in_(own.posts)),
        (Approval, Approval.id.in_(own.approvals)),
        (Decision, Decision.approval_id.in_(own.approvals)),
        (Verdict, Verdict.approval_id.in_(own.approvals)),
        (SourceFetch, SourceFetch.influencer_id == influencer.id),
        (AttributedRevenue, AttributedRevenue.participation_id.in_(own.participations)),
        (Result, Result.deliverable_id.in_(own.posts)),
        (Mail, Mail.id.in_(own.mails)),
        (AccessLink, AccessLink.participation_id.in_(own.participations)),
        (ClientOpinion, ClientOpinion.participation_id.in_(own.participations)),
        (Audit, or_(erasing.lines_about(influencer, own), traces.named_in(table_of(Audit), named))),
    ]
    return {table_of(model).name: list(_rows(work, model, mine)) for model, mine in which}


def _rows(work: UnitOfWork, model: type[Base], mine: ColumnElement[bool]) -> Iterable[dict[str, Any]]:
    table = table_of(model)
    told = [column for column in table.columns if column.name not in _OF_THE_BOT]
    query = select(*told).where(table.c.workspace_id == work.workspace_id, mine).order_by(table.c.id)
    for row in work.session.connection().execute(query).mappings():
        yield {name: _plain(value) for name, value in row.items() if value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", errors="replace")
    return float(value) if isinstance(value, Decimal) else value
