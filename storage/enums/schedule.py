"""What happens by itself."""

from storage.enums.base import Kind


class DueKind(Kind):
    """What happens by itself when its time has come."""

    DECISION = "decision"
    VERDICT = "verdict"
    SLOT = "slot"
    CAMPAIGN_END = "campaign_end"
    MEASURING_END = "measuring_end"
    PATIENCE_END = "patience_end"
    ROLES_CHANGED = "roles_changed"
    ADDRESS_CHANGED = "address_changed"
    OUTREACH = "outreach"
    WORK_GATHERED = "work_gathered"
    HOLD_ENDS = "hold_ends"
    RIGHTS_END = "rights_end"
