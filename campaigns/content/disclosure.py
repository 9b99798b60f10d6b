"""Disclosure as evidence: what a brief requires, what was stated before approval, and seen on the published post."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from campaigns.content import brand_rules
from campaigns.content.labels import Label, in_words, meeting, missing, read, required_by, to_confirm
from campaigns.core import audit
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import notices
from campaigns.people import roles
from storage.enums import NoticeKind
from storage.models import BriefVersion, Campaign, Deliverable, Version


@dataclass(frozen=True)
class Evidence:
    """How far a post meets what its brief requires; `stated` before it is published, `seen` on it, None: not yet."""

    required: tuple[Label, ...]
    words: str
    stated: tuple[Label, ...]
    stated_by: str | None
    seen: tuple[Label, ...] | None
    seen_by: str | None

    @property
    def met(self) -> tuple[Label, ...]:
        """What is there of what is required."""
        wanted = {one for label in self.required for one in meeting(label)}
        return tuple(one for one in self.stated if one in wanted)

    @property
    def not_stated(self) -> tuple[Label, ...]:
        """What is required and not met by copy and statement."""
        return missing(self.required, self.stated)

    @property
    def not_seen(self) -> tuple[Label, ...]:
        """What is required and was not found on the published post."""
        return missing(self.required, self.seen or ())


def evidence(brief: BriefVersion, post: Deliverable, copy: Version | None) -> Evidence | None:
    """How far a post meets its brief; None where that requires nothing."""
    required = required_by(brief)
    if not required:
        return None
    has_words = copy is not None and brand_rules.is_disclosed(brief, copy)
    words = (Label.WORDS,) if brief.disclosure and has_words else ()
    stated = (*words, *(Label(one) for one in ((copy.labels or ()) if copy else ())))
    seen = None if post.labels_seen is None else tuple(Label(one) for one in post.labels_seen)
    return Evidence(
        required, brief.disclosure, stated, copy.handed_in_by if copy else None, seen, post.labels_seen_by
    )


def recorded(found: Evidence) -> Mapping[str, list[str]]:
    """The same for the record of who did what."""
    return {
        "required": [one.value for one in found.required],
        "stated": [one.value for one in found.stated],
        "missing": [one.value for one in found.not_stated],
    }


def note_checked(work: UnitOfWork, post: Deliverable) -> None:
    """Keep on record how far an approved post meets what its brief requires."""
    copy = work.session.get(Version, post.approved_copy_id) if post.approved_copy_id else None
    found = evidence(post.campaign.brief, post, copy)
    if found is not None:
        audit.log(
            work, "disclosure checked", campaign_id=post.campaign_id, subject="deliverable", subject_id=post.id,
            disclosure=dict(recorded(found)),
        )  # fmt: skip


def confirm(work: UnitOfWork, campaign: Campaign, post: Deliverable, seen: Sequence[str]) -> None:
    """Note the disclosure that is on the published post, and tell the owner what of it is missing."""
    found = read(seen, to_confirm(campaign.brief))
    post.labels_seen, post.labels_seen_by, post.labels_seen_at = list(found), work.actor.user_id, work.at
    lacking = in_words(missing(required_by(campaign.brief), found))
    audit.log(
        work, "disclosure confirmed", campaign_id=campaign.id, subject="deliverable", subject_id=post.id,
        seen=list(found), missing=list(lacking),
    )  # fmt: skip
    owner = roles.acting_owner(work.session, campaign)
    if lacking and owner != work.actor.user_id:
        notices.tell(
            work, [owner], NoticeKind.LABELS_MISSING, campaign, title=post.title, deliverable_id=post.id,
            lacking=", ".join(lacking), by=work.actor.user_id,
        )  # fmt: skip
