"""The names of campaigns: each is held by one alone until that is archived, among those that can be seen together.

Campaigns in public channels are seen by everybody, those in a private one by its members. So a name may be held by one
in public, and by another in each private channel: who makes a campaign never learns of one that they cannot see.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select, true

from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import cards
from campaigns.parsing import key_of
from storage.models import Campaign


def refuse_name_in_use(work: UnitOfWork, name: str, channel_id: str, *, private: bool) -> None:
    """Raise NotUnderstood at the field when a campaign that is not archived has that name there."""
    taken = holder(work, name, channel_id, private=private)
    if taken is not None:
        raise NotUnderstood(in_use(taken), field="name")


def holder(
    work: UnitOfWork, name: str, channel_id: str, *, private: bool, besides: int | None = None
) -> Campaign | None:
    """The campaign that has the name, or one that people would call the same, in that place.

    That is the channel if it is `private`, and else every public one. Archived campaigns have given their name up.
    """
    here = (Campaign.channel_id == channel_id) if private else true()
    return work.session.scalar(
        select(Campaign)
        .where(
            Campaign.workspace_id == work.workspace_id,
            Campaign.name_key == key_of(name),
            Campaign.archived_at.is_(None),
            Campaign.channel_is_private.is_(private),
            here,
            Campaign.id != (besides or 0),
        )
        .order_by(Campaign.id)
        .limit(1)
    )


def in_use(taken: Campaign) -> str:
    """That a name is in use, and what to do."""
    return f"There is a campaign named {taken.name} already. Choose another name, or archive that one."


def in_columns(name: str | None) -> Mapping[str, Any]:
    """What a campaign's row holds for its name."""
    return {"name": name, "name_key": key_of(name)} if name else {}


def follow_name(work: UnitOfWork, campaign: Campaign) -> None:
    """Have every message that says the name say the new one; a name of its own makes it nobody's namesake."""
    if (
        campaign.namesake
        and holder(
            work, campaign.name, campaign.channel_id, private=campaign.channel_is_private, besides=campaign.id
        )
        is None
    ):
        campaign.namesake = 0
    cards.mark_history(work, campaign.id)
