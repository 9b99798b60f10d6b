"""The brief of a running campaign, corrected for this campaign alone; everybody hears of it who was briefed."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.editorial import briefs
from campaigns.editorial.brief_form import BriefText
from campaigns.engine.runner import advance
from campaigns.influencers import briefing
from campaigns.people import lookup, permissions
from storage.enums import STAGES_WITH_TERMS, Stage
from storage.models import BriefVersion, Campaign, Participation

_HEADINGS = {
    "requirements": "What we ask for",
    "audience": "For whom",
    "timeline": "Timeline",
    "brand_guide": "Brand rules",
    "disclosure": "Disclosure",
    "labels": "Labels",
    "required_words": "Please say",
    "banned_words": "Please avoid",
}
"""What creators read of a brief, by its parts, under which heading; the rest is for the team."""


@use_case
def correct(work: UnitOfWork, campaign_id: int, seen: int, text: BriefText, reason: str) -> BriefVersion:
    """Have a campaign's brief say something else from now on; `seen` is the id of the version that was corrected.

    Who has the brief gets it anew, with what has changed; other campaigns of the same brief keep their version.
    """
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    before = work.session.get_one(BriefVersion, campaign.brief_version_id)
    if before.id != seen:
        raise OutOfDate(
            f"<@{before.written_by}> has corrected this brief since. Open it again and add your change."
        )
    if briefs.text_of(before) == text:
        raise NotUnderstood(
            "Nothing is different. Change the brief, or close the form.", field="requirements"
        )
    version = briefs.store_correction(work, campaign, before, text)
    campaign.brief_version_id = version.id
    audit.log(
        work, "brief corrected", campaign_id=campaign.id, subject="brief", subject_id=version.brief_id,
        version=version.number, reason=parsing.parse_reason(reason), corrected_version_id=before.id,
    )  # fmt: skip
    work.session.flush()
    work.session.refresh(campaign)
    _tell_briefed(work, campaign, list(_changes(briefs.text_of(before), text)))
    advance(work, campaign)
    return version


def _changes(before: BriefText, now: BriefText) -> Iterator[str]:
    """What is different for a creator, in words."""
    for part, heading in _HEADINGS.items():
        if getattr(before, part) != getattr(now, part):
            yield (
                f"{heading}: changed, as you read below."
                if getattr(now, part)
                else f"{heading}: nothing any more."
            )


def _tell_briefed(work: UnitOfWork, campaign: Campaign, changes: list[str]) -> None:
    mine = (Participation.campaign_id == campaign.id) & Participation.stage.in_(STAGES_WITH_TERMS)
    working = mine & Participation.stage.not_in((Stage.COMPLETED,))
    found = select(Participation).where(working).options(joinedload(Participation.influencer))
    for participation in work.session.scalars(found.order_by(Participation.id)).all():
        briefing.tell_changes(work, campaign, participation, changes)
