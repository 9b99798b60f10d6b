"""Messages, news and e-mails."""

from enum import StrEnum

from storage.enums.base import Kind


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
    REPORT_NOTE = "report_note"
    IDEAS_DECIDED = "ideas_decided"
    MORE_IDEAS = "more_ideas"
    COMMENT = "comment"
    SLOT_MISSED = "slot_missed"
    SLOT_NEARS = "slot_nears"
    REMINDER = "reminder"
    NUDGE = "nudge"
    DIGEST = "digest"
    SPENDING_ALERT = "spending_alert"
    RIGHTS_END = "rights_end"
    LABELS_MISSING = "labels_missing"
    END_PASSED = "end_passed"
    CALLED_OFF = "called_off"
    MAY_FINISH_WITHOUT = "may_finish_without"
    MAIL_FAILED = "mail_failed"
    NO_ANSWERS = "no_answers"
    FEE_STAYS = "fee_stays"
    DELIVERY_FAILED = "delivery_failed"
    CHANNEL_CLOSED = "channel_closed"
    ROLE_EMPTY = "role_empty"
    MONEY_ROLE = "money_role"
    OWN_MONEY = "own_money"
    TRANSFERRED = "transferred"
    PROPOSED = "proposed"
    CALENDAR_LINK = "calendar_link"
    PROPOSAL_DECIDED = "proposal_decided"
    DESIGN_TAKEN = "design_taken"
    FILE_NOT_TAKEN = "file_not_taken"
    WHICH_DESIGN = "which_design"
    FILE_TO_IMPORT = "file_to_import"
    HELP = "help"
    AWAY = "away"
    BACK = "back"
    CREATORS_JUDGED = "creators_judged"
    CLIENT_ADVISED = "client_advised"
    CONDITION_MET = "condition_met"
    CONDITION_UNMET = "condition_unmet"
    ON_HOLD = "on_hold"
    APPROVAL_ASKED = "approval_asked"


class ReminderKind(StrEnum):
    """What somebody is reminded of: four kinds in one message a day; near posts and nudges at once; and the week."""

    LATE = "late"
    TODAY = "today"
    AHEAD = "ahead"
    HELD = "held"
    SLOT = "slot"
    NUDGE = "nudge"
    DIGEST = "digest"


class MailKind(Kind):
    """What an e-mail is about; names its template."""

    OUTREACH = "outreach"
    BRIEF = "brief"
    AMENDED = "amended"
    APPROVED = "approved"
    CHANGES = "changes"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    ENDED = "ended"
    LIVE = "live"
    REPORT = "report"
    DRAFT_SOON = "draft_soon"
    PUBLISH_SOON = "publish_soon"
    TO_DECIDE = "to_decide"
    SHORTLIST = "shortlist"
    CREATOR_LINK = "creator_link"


class MailState(StrEnum):
    """What became of an e-mail; one that is held waits until somebody confirms the address."""

    QUEUED = "queued"
    HELD = "held"
    SENT = "sent"
    FAILED = "failed"
    STOPPED = "stopped"
    REPLACED = "replaced"
