"""The field's words as closed lists: every status, role and kind that a row may carry."""

from enum import StrEnum


class Kind(StrEnum):
    """A list that later versions make longer: the program refuses what is not in it, no CHECK constraint does.

    The other lists are complete as they stand, and guarded by a CHECK constraint (see `storage.types`).
    """


class MemberType(StrEnum):
    """What a Slack user is in the workspace."""

    FULL = "full"
    GUEST = "guest"
    DEACTIVATED = "deactivated"
    BOT = "bot"
    FOREIGN = "foreign"


class Role(StrEnum):
    """A part somebody plays in campaigns; held per workspace, or for one campaign alone."""

    MARKETING_MANAGER = "marketing_manager"
    CONTENT_SPECIALIST = "content_specialist"
    CREATIVE_TEAM = "creative_team"
    DESIGN_TEAM = "design_team"
    COPYWRITER = "copywriter"
    MARKETING_DIRECTOR = "marketing_director"

    @property
    def label(self) -> str:
        """The role as people say it: "Marketing Manager"."""
        return self.value.replace("_", " ").title()


class HolderKind(StrEnum):
    """Whether a role is held by one person or by a Slack user group."""

    PERSON = "person"
    GROUP = "group"


class Audience(StrEnum):
    """People outside Slack who get a campaign's e-mails."""

    STAKEHOLDER = "stakeholder"
    CLIENT = "client"


class CampaignStatus(StrEnum):
    """Where a campaign stands; archived is a flag of its own."""

    PREPARING = "preparing"
    ACTIVE = "active"
    MEASURING = "measuring"
    COMPLETED = "completed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more is asked of anybody."""
        return self in (CampaignStatus.COMPLETED, CampaignStatus.CANCELLED)


class Platform(Kind):
    """Where creators and teams publish."""

    INSTAGRAM = "instagram"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    FACEBOOK = "facebook"
    X = "x"
    LINKEDIN = "linkedin"
    PINTEREST = "pinterest"
    TWITCH = "twitch"
    THREADS = "threads"

    @property
    def label(self) -> str:
        """The platform as it writes itself."""
        own = {"tiktok": "TikTok", "youtube": "YouTube", "linkedin": "LinkedIn"}
        return own.get(self.value, self.value.capitalize())


class Vetting(StrEnum):
    """Whether the team wants to work with an influencer."""

    NEW = "new"
    APPROVED = "approved"
    BLOCKED = "blocked"


class Stage(StrEnum):
    """How far an influencer has come in one campaign."""

    SELECTED = "selected"
    CONTACTED = "contacted"
    NEGOTIATING = "negotiating"
    AGREED = "agreed"
    DECLINED = "declined"
    NO_REPLY = "no_reply"
    BRIEFED = "briefed"
    CONTENT_SUBMITTED = "content_submitted"
    APPROVED = "approved"
    PUBLISHED = "published"
    COMPLETED = "completed"
    DROPPED = "dropped"

    @property
    def label(self) -> str:
        """The stage as people say it: "No reply"."""
        return self.value.replace("_", " ").capitalize()


STAGES_BEFORE_TERMS = (Stage.SELECTED, Stage.CONTACTED, Stage.NEGOTIATING)
STAGES_WITH_TERMS = (
    Stage.AGREED,
    Stage.BRIEFED,
    Stage.CONTENT_SUBMITTED,
    Stage.APPROVED,
    Stage.PUBLISHED,
    Stage.COMPLETED,
)
STAGES_WITHOUT_OUTCOME = (Stage.DECLINED, Stage.NO_REPLY, Stage.DROPPED)


class TermsKind(StrEnum):
    """Who said it: our offer, their counter-offer, or what both agreed."""

    OFFER = "offer"
    COUNTER = "counter"
    AGREED = "agreed"


class PostKind(Kind):
    """What a deliverable is."""

    POST = "post"
    REEL = "reel"
    STORY = "story"
    VIDEO = "video"


class DeliverableStatus(StrEnum):
    """Where one planned post stands."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    READY_FOR_REVIEW = "ready_for_review"
    CHANGES_REQUESTED = "changes_requested"
    APPROVED = "approved"
    REJECTED = "rejected"
    PUBLISHED = "published"
    MISSED = "missed"
    DROPPED = "dropped"

    @property
    def label(self) -> str:
        """The status as the documents write it: "Ready for Review"."""
        return (
            "Ready for Review"
            if self is DeliverableStatus.READY_FOR_REVIEW
            else self.value.replace("_", " ").capitalize()
        )


class ContentPart(StrEnum):
    """The two halves of a deliverable's version."""

    ASSET = "asset"
    COPY = "copy"

    @property
    def label(self) -> str:
        """The half as the teams say it."""
        return "Design" if self is ContentPart.ASSET else "Copy"


class PartStatus(StrEnum):
    """Where one half of a post stands, in workflows whose halves are made and decided on apart."""

    IN_PROGRESS = "in_progress"
    UPLOADED = "uploaded"
    READY_FOR_REVIEW = "ready_for_review"
    CHANGES_REQUESTED = "changes_requested"
    APPROVED = "approved"
    NOT_NEEDED = "not_needed"

    @property
    def label(self) -> str:
        """The status as the documents write it: "Ready for Review"."""
        own = {"ready_for_review": "Ready for Review", "not_needed": "No design needed"}
        return own.get(self.value, self.value.replace("_", " ").capitalize())


PART_IS_OWED = (PartStatus.IN_PROGRESS, PartStatus.CHANGES_REQUESTED)
PART_IS_SETTLED = (PartStatus.APPROVED, PartStatus.NOT_NEEDED)


class IdeaState(StrEnum):
    """What became of an idea."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    DROPPED = "dropped"


class TaskKind(Kind):
    """What a task asks for."""

    CHOOSE = "choose"
    IDEATE = "ideate"
    DECIDE_IDEAS = "decide_ideas"
    PLAN = "plan"
    DESIGN = "design"
    COPY = "copy"
    SET_SLOT = "set_slot"
    APPROVE = "approve"
    ADD_POSTS = "add_posts"
    OUTREACH = "outreach"
    REVIEW = "review"
    PUBLISH = "publish"
    OVERSPEND = "overspend"
    BUDGET_RAISE = "budget_raise"
    RESULTS = "results"


class TaskState(StrEnum):
    """Whether a task still waits on somebody."""

    OPEN = "open"
    DONE = "done"
    CALLED_OFF = "called_off"


class ApprovalSubject(Kind):
    """What is to be approved."""

    CONTENT = "content"
    OVERSPEND = "overspend"
    BUDGET_RAISE = "budget_raise"


class ApprovalState(StrEnum):
    """Whether an approval waits for its decision, can still be undone, or has taken effect."""

    OPEN = "open"
    DECIDED = "decided"
    SETTLED = "settled"
    SUPERSEDED = "superseded"


class Outcome(StrEnum):
    """What somebody decided."""

    APPROVE = "approve"
    REQUEST_CHANGES = "request_changes"
    REJECT = "reject"
    WITHDRAWN = "withdrawn"


class Category(StrEnum):
    """Why changes were asked for, or why something was rejected."""

    BRAND = "brand"
    CLAIMS = "claims"
    DISCLOSURE = "disclosure"
    QUALITY = "quality"
    COST = "cost"
    OTHER = "other"


class CostState(StrEnum):
    """How firm a cost is; a withdrawn one counts for nothing."""

    PLANNED = "planned"
    COMMITTED = "committed"
    SPENT = "spent"
    WITHDRAWN = "withdrawn"


PROMISED_COSTS = (CostState.COMMITTED, CostState.SPENT)
"""The costs that take from the budget."""


class CardKind(Kind):
    """What a message of the bot shows."""

    CAMPAIGN = "campaign"
    PROMPT = "prompt"
    TEAM_TASK = "team_task"
    TEAM_LIST = "team_list"
    NOTICE = "notice"
    HOME = "home"


class NoticeKind(Kind):
    """What news is about that is told once."""

    OUTCOME = "outcome"
    LIVE = "live"
    REPORT = "report"
    MORE_IDEAS = "more_ideas"
    SLOT_MISSED = "slot_missed"
    END_PASSED = "end_passed"
    MAY_FINISH_WITHOUT = "may_finish_without"
    MAIL_FAILED = "mail_failed"
    DELIVERY_FAILED = "delivery_failed"
    CHANNEL_CLOSED = "channel_closed"
    ROLE_EMPTY = "role_empty"
    DESIGN_TAKEN = "design_taken"
    FILE_NOT_TAKEN = "file_not_taken"
    WHICH_DESIGN = "which_design"
    HELP = "help"


class MailKind(Kind):
    """What an e-mail is about; names its template."""

    BRIEF = "brief"
    APPROVED = "approved"
    CHANGES = "changes"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    LIVE = "live"
    REPORT = "report"


class MailState(StrEnum):
    """What became of an e-mail."""

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    STOPPED = "stopped"
    REPLACED = "replaced"


class DueKind(Kind):
    """What happens by itself when its time has come."""

    DECISION = "decision"
    SLOT = "slot"
    CAMPAIGN_END = "campaign_end"
    MEASURING_END = "measuring_end"
    PATIENCE_END = "patience_end"
