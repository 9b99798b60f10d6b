"""Budget allocation: the budget of a campaign split over its platforms, exact to the smallest unit."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core import audit
from campaigns.core.errors import NotUnderstood
from campaigns.core.money import largest_remainder
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.parsing import Weights
from storage.enums import DeliverableStatus, Platform
from storage.models import Allocation, Campaign, Deliverable


def parts(session: Session, campaign: Campaign) -> list[Allocation]:
    """The campaign's platforms with weight and amount, in the order they were entered."""
    mine = select(Allocation).where(Allocation.campaign_id == campaign.id).order_by(Allocation.id)
    return list(session.scalars(mine))


def platforms(session: Session, campaign: Campaign) -> list[Platform]:
    """The platforms that the campaign publishes on."""
    return [part.platform for part in parts(session, campaign)]


def weights(session: Session, campaign: Campaign) -> Weights:
    """The platforms with the weights that the budget is split by."""
    return tuple((part.platform, part.weight) for part in parts(session, campaign))


def set_weights(work: UnitOfWork, campaign: Campaign, wanted: Weights) -> None:
    """Have the campaign publish on these platforms; what was split before is split anew by the new weights."""
    before = {part.platform: part for part in parts(work.session, campaign)}
    _refuse_in_use(work, campaign, set(before) - {platform for platform, _ in wanted})
    was_split = any(part.amount_minor is not None for part in before.values())
    for part in before.values():
        work.session.delete(part)
    work.session.flush()
    for platform, weight in wanted:
        work.session.add(
            Allocation(
                workspace_id=work.workspace_id, campaign_id=campaign.id, platform=platform, weight=weight
            )
        )
    work.session.flush()
    if was_split:
        allocate(work, campaign)


def _refuse_in_use(work: UnitOfWork, campaign: Campaign, gone: set[Platform]) -> None:
    still = work.session.scalar(
        select(Deliverable)
        .where(
            Deliverable.campaign_id == campaign.id,
            Deliverable.platform.in_(gone),
            Deliverable.status.not_in((DeliverableStatus.DROPPED, DeliverableStatus.REJECTED)),
        )
        .order_by(Deliverable.id)
        .limit(1)
    )
    if still is not None:
        raise NotUnderstood(
            f"{still.title} is planned for {still.platform.label}. Remove its posts first, or keep the platform.",
            field="platforms",
        )


def allocate(work: UnitOfWork, campaign: Campaign) -> None:
    """Split the budget by weight, unless its parts add up to it already."""
    split = parts(work.session, campaign)
    if not split or (not _unsplit(split) and _sum(split) == campaign.budget_minor):
        return
    store(work, campaign, split, largest_remainder(campaign.budget_minor, [part.weight for part in split]))


def follow_budget(work: UnitOfWork, campaign: Campaign) -> None:
    """Split a changed budget in the proportions that it was split in before."""
    split = parts(work.session, campaign)
    if not split or _unsplit(split):
        return
    amounts = [part.amount_minor or 0 for part in split]
    shares = amounts if any(amounts) else [part.weight for part in split]
    store(work, campaign, split, largest_remainder(campaign.budget_minor, shares))


def store(work: UnitOfWork, campaign: Campaign, split: Sequence[Allocation], amounts: Sequence[int]) -> None:
    """Give each platform its amount, in minor units."""
    for part, amount in zip(split, amounts, strict=True):
        part.amount_minor = amount
    given = {part.platform.value: part.amount_minor for part in split}
    audit.log(work, "budget allocated", campaign_id=campaign.id, amounts=given)
    work.session.flush()


def _unsplit(split: Sequence[Allocation]) -> bool:
    return any(part.amount_minor is None for part in split)


def _sum(split: Sequence[Allocation]) -> int:
    return sum(part.amount_minor or 0 for part in split)
