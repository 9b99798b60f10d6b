"""The rows of Greenlight, one module a subject; import models from here."""

from storage.models import calendar_changes as _calendar_changes  # noqa: F401 - its listeners count
from storage.models.absence import Absence
from storage.models.approval import Approval, Decision, Verdict
from storage.models.brief import Brief, BriefShare, BriefVersion
from storage.models.calendar_link import CalendarLink
from storage.models.campaign import Campaign, CampaignNameWord, FormDraft, Recipient, StepRun
from storage.models.comment import Comment
from storage.models.deliverable import Deliverable, Result, Version
from storage.models.delivery import Card, Due, Lane, Mail, Notice, Quota
from storage.models.idea import Idea
from storage.models.import_run import ColumnMatching, ImportRun, ResultBefore
from storage.models.influencer import (
    Influencer,
    InfluencerNiche,
    InfluencerPair,
    InfluencerProposal,
    Participation,
    Terms,
)
from storage.models.outsider import AccessLink, ClientOpinion, LinkToken, OutsideApprover
from storage.models.prompt import Prompt, PromptItem
from storage.models.queue import Leased, Retried
from storage.models.record import Audit, AuditSeal
from storage.models.reminder import Nudge, Reminder
from storage.models.report import Report
from storage.models.source import AttributedRevenue, SourceFetch, SourceState
from storage.models.spending import Allocation, Cost
from storage.models.task import Task
from storage.models.workspace import GroupMember, Person, ProcessedRequest, RoleHolder, Workspace

__all__ = [
    "Absence",
    "AccessLink",
    "Allocation",
    "Approval",
    "AttributedRevenue",
    "Audit",
    "AuditSeal",
    "Brief",
    "BriefShare",
    "BriefVersion",
    "CalendarLink",
    "Campaign",
    "CampaignNameWord",
    "Card",
    "ClientOpinion",
    "ColumnMatching",
    "Comment",
    "Cost",
    "Decision",
    "Deliverable",
    "Due",
    "FormDraft",
    "GroupMember",
    "Idea",
    "ImportRun",
    "Influencer",
    "InfluencerNiche",
    "InfluencerPair",
    "InfluencerProposal",
    "Lane",
    "Leased",
    "LinkToken",
    "Mail",
    "Notice",
    "Nudge",
    "OutsideApprover",
    "Participation",
    "Person",
    "ProcessedRequest",
    "Prompt",
    "PromptItem",
    "Quota",
    "Recipient",
    "Reminder",
    "Report",
    "Result",
    "ResultBefore",
    "Retried",
    "RoleHolder",
    "SourceFetch",
    "SourceState",
    "StepRun",
    "Task",
    "Terms",
    "Verdict",
    "Version",
    "Workspace",
]
