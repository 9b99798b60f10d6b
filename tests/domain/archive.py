"""What is over does not change any more, but for what the archive's rules list."""

from typing import Any

from storage.base import Base
from storage.enums import CampaignStatus
from storage.models import (
    Allocation,
    Approval,
    BriefVersion,
    Campaign,
    Cost,
    Decision,
    Deliverable,
    Idea,
    Participation,
    Recipient,
    Report,
    RoleHolder,
    StepRun,
    Task,
    Terms,
    Version,
)
from tests.domain.rows import Rows, values

FROZEN: tuple[type[Base], ...] = (
    Allocation, Approval, BriefVersion, Campaign, Cost, Decision, Deliverable, Idea, Participation, Recipient,
    RoleHolder, StepRun, Task, Terms, Version,
)  # fmt: skip
"""Results, reports, e-mails, notices and the record may still grow: late results, *Send again*."""

FIGURES = {"total_reach", "engagements", "engagement_rate", "pooled_engagement_rate", "revenue_minor", "roi"}
"""They are what the newest report says (see `member_type.check_report`)."""

Picture = dict[str, list[dict[str, Any]]]


class Archive:
    """Remembers each campaign as it was when it was over, and compares."""

    def __init__(self) -> None:
        self._pictures: dict[int, Picture] = {}
        self._reports: dict[int, list[dict[str, Any]]] = {}

    def check(self, rows: Rows) -> None:
        """Compare every campaign that is over with what it was before."""
        for campaign in rows.of(Campaign):
            if campaign.status.is_over:
                picture = picture_of(rows, campaign)
                assert self._pictures.setdefault(campaign.id, picture) == picture
                self._check_reports(rows, campaign)

    def _check_reports(self, rows: Rows, campaign: Campaign) -> None:
        reports = [values(report) for report in rows.of(Report, campaign_id=campaign.id)]
        before = self._reports.get(campaign.id, reports)
        assert reports[: len(before)] == before
        assert [report["number"] for report in reports] == list(range(1, len(reports) + 1))
        self._reports[campaign.id] = reports


def picture_of(rows: Rows, campaign: Campaign) -> Picture:
    """Everything about a campaign that its end fixes."""
    return {
        model.__tablename__: [values(row) for row in _mine(rows, model, campaign)] for model in FROZEN
    } | {"campaign": [_fixed(campaign)]}


def _fixed(campaign: Campaign) -> dict[str, Any]:
    """A cancelled campaign may still be put away, and late results change the figures of a completed one."""
    left_out = {"archived_at"} if campaign.status is CampaignStatus.CANCELLED else FIGURES
    return {name: value for name, value in values(campaign).items() if name not in left_out}


def _mine(rows: Rows, model: type[Base], campaign: Campaign) -> list[Any]:
    if model is BriefVersion:
        return rows.of(BriefVersion, id=campaign.brief_version_id)
    if model is Campaign:
        return []
    if "campaign_id" in model.__mapper__.column_attrs:
        return rows.of(model, campaign_id=campaign.id)
    parents: dict[type[Base], tuple[type[Base], str]] = {
        Decision: (Approval, "approval_id"),
        Terms: (Participation, "participation_id"),
        Version: (Deliverable, "deliverable_id"),
    }
    parent, column = parents[model]
    mine = {row.id for row in _mine(rows, parent, campaign)}
    return [row for row in rows.of(model) if getattr(row, column) in mine]
