"""Finding campaigns by what people type of their names, at the same cost however many there are."""

from sqlalchemy import ColumnElement, Select, delete, or_, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.parsing import key_of, words_of
from storage.models import Campaign, CampaignNameWord

MOST_FOUND = 100
"""So many campaigns are found at most, and one more where there are more."""

_CONSIDERED = 500
"""Of so many campaigns a part of a name is looked for inside words, and the nearest name is looked for."""

_LAST_CHARACTER = "\U0010ffff"


def named(session: Session, workspace_id: str, typed: str, *which: ColumnElement[bool]) -> list[Campaign]:
    """The campaigns that a name, or a part of one in any case, may mean; an exact name means just those.

    The newest come first, before all others one in use. What begins a word of the name is found always, what stands
    inside a word only among the newest campaigns. `which` are further conditions.
    """
    mine = (Campaign.workspace_id == workspace_id, *which)
    key = key_of(typed)
    exact = select(Campaign).where(*mine, Campaign.name_key == key)
    in_use_first = exact.order_by(Campaign.archived_at.is_not(None), Campaign.id.desc())
    found = session.scalars(in_use_first.limit(MOST_FOUND + 1)).all()
    return list(found or session.scalars(_with_part(key, mine)))


def similar(session: Session, workspace_id: str, typed: str, *which: ColumnElement[bool]) -> list[str]:
    """Names near which what was typed may be: the newest, and those with a word that begins alike."""
    mine = (Campaign.workspace_id == workspace_id, *which)
    alike = [
        Campaign.id.in_(_with_word(word[:2], mine).limit(_CONSIDERED)) for word in words_of(key_of(typed))[:5]
    ]
    names = select(Campaign.name).where(or_(Campaign.id.in_(_newest(mine)), *alike))
    return list(session.scalars(names.order_by(Campaign.id.desc())))


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


def _with_part(key: str, mine: tuple[ColumnElement[bool], ...]) -> Select[Campaign]:
    holds = Campaign.name_key.contains(key, autoescape=True)
    places = [Campaign.id.in_(_newest(mine))]
    words = words_of(key)
    if words:
        found = _with_word(words[-1], (*mine, holds))
        places.append(Campaign.id.in_(found.limit(MOST_FOUND + 1)))
    return select(Campaign).where(holds, or_(*places)).order_by(Campaign.id.desc()).limit(MOST_FOUND + 1)


def _with_word(beginning: str, mine: tuple[ColumnElement[bool], ...]) -> Select[int]:
    """The campaigns with a word that begins so; of those with the same word the newest first."""
    word, campaign_id = CampaignNameWord.word, CampaignNameWord.campaign_id
    return (
        select(campaign_id)
        .join(Campaign, Campaign.id == campaign_id)
        .where(
            CampaignNameWord.workspace_id == Campaign.workspace_id,
            word >= beginning,
            word <= beginning + _LAST_CHARACTER,
            *mine,
        )
        .order_by(word.desc(), campaign_id.desc())
    )


def _newest(mine: tuple[ColumnElement[bool], ...]) -> Select[int]:
    return select(Campaign.id).where(*mine).order_by(Campaign.id.desc()).limit(_CONSIDERED)
