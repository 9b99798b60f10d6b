"""The names of campaigns: each is held by one campaign alone until that is archived."""

from collections.abc import Mapping

from sqlalchemy import delete, select

from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import cards
from campaigns.parsing import key_of, words_of
from storage.models import Campaign, CampaignNameWord


def refuse_name_in_use(work: UnitOfWork, name: str) -> None:
    """Raise NotUnderstood at the field when a campaign that is not archived has that name."""
    taken = holder(work, name)
    if taken is not None:
        raise NotUnderstood(in_use(taken), field="name")


def holder(work: UnitOfWork, name: str, *, besides: int | None = None) -> Campaign | None:
    """The campaign that has the name, or one that people would call the same; archived ones have given it up."""
    return work.session.scalar(
        select(Campaign).where(
            Campaign.workspace_id == work.workspace_id,
            Campaign.name_key == key_of(name),
            Campaign.archived_at.is_(None),
            Campaign.id != (besides or 0),
        )
    )


def in_use(taken: Campaign) -> str:
    """That a name is in use, and what to do."""
    return f"There is a campaign named {taken.name} already. Choose another name, or archive that one."


def in_columns(name: str | None) -> Mapping[str, str]:
    """What a campaign's row holds for its name."""
    return {"name": name, "name_key": key_of(name)} if name else {}


def keep_words(work: UnitOfWork, campaign: Campaign, name: str | None) -> None:
    """Have a campaign found by the words of its name, and by no others."""
    wanted = set(words_of(key_of(name or campaign.name)))
    mine = CampaignNameWord.campaign_id == campaign.id
    kept = set(work.session.scalars(select(CampaignNameWord.word).where(mine)))
    if kept - wanted:
        work.session.execute(delete(CampaignNameWord).where(mine, CampaignNameWord.word.in_(kept - wanted)))
    work.session.add_all(
        CampaignNameWord(workspace_id=work.workspace_id, word=word, campaign_id=campaign.id)
        for word in sorted(wanted - kept)
    )


def follow_name(work: UnitOfWork, campaign: Campaign) -> None:
    """Have every message that says the name say the new one."""
    cards.mark_history(work, campaign.id)
