"""The field's words as lists: every status, role and kind that a row may carry; import them from here."""

from storage.enums.base import Kind
from storage.enums.campaign import PROMISED_COSTS, RUNNING, CampaignStatus, CostState, Platform
from storage.enums.content import (
    PART_IS_OWED,
    PART_IS_SETTLED,
    POST_AWAITS_DRAFT,
    POST_IS_GIVEN_UP,
    POST_IS_OVER,
    POST_IS_TO_COME,
    POST_IS_UNAPPROVED,
    CommentReaders,
    ContentPart,
    DeliverableStatus,
    IdeaState,
    PartStatus,
    PostKind,
)
from storage.enums.imports import ImportKind, ImportState
from storage.enums.influencer import (
    STAGES_BEFORE_TERMS,
    STAGES_WITH_TERMS,
    STAGES_WITHOUT_OUTCOME,
    ProposalState,
    Stage,
    TermsKind,
    Vetting,
)
from storage.enums.message import CardKind, MailKind, MailState, NoticeKind, ReminderKind
from storage.enums.people import Audience, HolderKind, LinkPurpose, MemberType, Opinion, Role, Via
from storage.enums.schedule import DueKind
from storage.enums.source import PairState, RevenueBasis, Source
from storage.enums.task import ApprovalState, ApprovalSubject, Category, Outcome, TaskKind, TaskState

__all__ = [
    "PART_IS_OWED",
    "PART_IS_SETTLED",
    "POST_AWAITS_DRAFT",
    "POST_IS_GIVEN_UP",
    "POST_IS_OVER",
    "POST_IS_TO_COME",
    "POST_IS_UNAPPROVED",
    "PROMISED_COSTS",
    "RUNNING",
    "STAGES_BEFORE_TERMS",
    "STAGES_WITHOUT_OUTCOME",
    "STAGES_WITH_TERMS",
    "ApprovalState",
    "ApprovalSubject",
    "Audience",
    "CampaignStatus",
    "CardKind",
    "Category",
    "CommentReaders",
    "ContentPart",
    "CostState",
    "DeliverableStatus",
    "DueKind",
    "HolderKind",
    "IdeaState",
    "ImportKind",
    "ImportState",
    "Kind",
    "LinkPurpose",
    "MailKind",
    "MailState",
    "MemberType",
    "NoticeKind",
    "Opinion",
    "Outcome",
    "PairState",
    "PartStatus",
    "Platform",
    "PostKind",
    "ProposalState",
    "ReminderKind",
    "RevenueBasis",
    "Role",
    "Source",
    "Stage",
    "TaskKind",
    "TaskState",
    "TermsKind",
    "Vetting",
    "Via",
]
