"""Posts, their two parts, and the ideas they come from."""

from enum import StrEnum

from storage.enums.base import Kind


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


POST_AWAITS_DRAFT = (
    DeliverableStatus.PLANNED,
    DeliverableStatus.IN_PROGRESS,
    DeliverableStatus.CHANGES_REQUESTED,
)
POST_IS_UNAPPROVED = (*POST_AWAITS_DRAFT, DeliverableStatus.READY_FOR_REVIEW)
POST_IS_TO_COME = (*POST_IS_UNAPPROVED, DeliverableStatus.APPROVED)
"""A post that may still be published."""
POST_IS_GIVEN_UP = (DeliverableStatus.REJECTED, DeliverableStatus.MISSED, DeliverableStatus.DROPPED)
POST_IS_OVER = (DeliverableStatus.PUBLISHED, *POST_IS_GIVEN_UP)


class ContentPart(StrEnum):
    """The two parts of a deliverable's version."""

    ASSET = "asset"
    COPY = "copy"

    @property
    def label(self) -> str:
        """The part as the teams say it."""
        return "Design" if self is ContentPart.ASSET else "Copy"


class PartStatus(StrEnum):
    """Where one part of a post stands, in workflows whose parts are made and decided on apart."""

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


class CommentReaders(Kind):
    """Who reads what is said of a post: the team alone, or people without Slack on their pages, too."""

    TEAM = "team"
    OUTSIDERS = "outsiders"
