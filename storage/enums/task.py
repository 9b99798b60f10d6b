"""Work that is owed, and decisions."""

from enum import StrEnum

from storage.enums.base import Kind


class TaskKind(Kind):
    """What a task asks for."""

    CHOOSE = "choose"
    IDEATE = "ideate"
    DECIDE_IDEAS = "decide_ideas"
    END_IDEATION = "end_ideation"
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
    CONFIRM_ADDRESS = "confirm_address"
    CONDITION = "condition"
    ONE_OFF = "one_off"


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
    ONE_OFF = "one_off"


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
