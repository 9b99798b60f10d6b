"""How far the team and an influencer have come with each other."""

from enum import StrEnum


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


class ProposalState(StrEnum):
    """What became of a change that somebody proposed; one that its proposer made anew is replaced."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    REPLACED = "replaced"


class TermsKind(StrEnum):
    """Who said it: our offer, their counter-offer, or what both agreed."""

    OFFER = "offer"
    COUNTER = "counter"
    AGREED = "agreed"
