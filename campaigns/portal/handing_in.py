"""Handing in a file by a link: what would be refused is refused before the file is stored where others see it."""

from campaigns.content import conflicts, copy_limits, deliverables, production
from campaigns.content.conflicts import SeenVersions
from campaigns.content.production_task import made_in
from campaigns.content.versions import Copy
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.people import lookup, permissions
from storage.enums import ContentPart


@use_case
def announce_file(work: UnitOfWork, deliverable_id: int, copy: Copy, seen: SeenVersions) -> None:
    """Let a file pass that is to be handed in for a post, with that copy, or refuse it as handing it in would.

    A form that is sent twice is stopped here (AlreadyProcessed), so that its file is stored once.
    """
    deliverable = lookup.deliverable(work, deliverable_id)
    campaign = lookup.open_campaign(work, deliverable.campaign_id, permissions.Action.HAND_IN)
    conflicts.refuse_newer(work, deliverable, seen)
    if not made_in(campaign):
        deliverables.refuse_unwanted(work, deliverable)
        return
    production.refuse_unwanted(work, deliverable, ContentPart.ASSET)
    if copy.caption or copy.hashtags:
        production.refuse_unwanted(work, deliverable, ContentPart.COPY)
        copy_limits.refuse_unfit(deliverable.platform, copy)
