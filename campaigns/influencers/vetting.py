"""Whether the team wants to work with an influencer: new, approved or blocked."""

from campaigns.core import audit
from campaigns.core.errors import NotFound, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import cards
from campaigns.people import permissions
from storage.enums import Vetting
from storage.models import Influencer


@use_case
def vet(work: UnitOfWork, influencer_id: int, vetting: Vetting) -> Influencer:
    """Approve or block an influencer, or take that back; campaigns they are in already go on."""
    influencer = work.session.get(Influencer, influencer_id, with_for_update=True)
    if influencer is None or influencer.workspace_id != work.workspace_id or influencer.forgotten_at:
        raise NotFound("That influencer is not in the Influencer Database.")
    permissions.authorize(work, permissions.Action.VET_INFLUENCERS)
    if influencer.vetting is vetting:
        raise OutOfDate(f"@{influencer.handle} is {vetting.value} already.")
    influencer.vetting, influencer.changed_at = vetting, work.at
    audit.log(work, f"influencer {vetting.value}", subject="influencer", subject_id=influencer.id)
    cards.mark_homes(work)
    return influencer
