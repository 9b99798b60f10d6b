"""News told once: what it says is fixed when it happens, and it is posted when Slack takes it."""

from collections.abc import Iterable
from typing import Any

from campaigns import cards
from campaigns.desk import Work
from storage.models import Campaign, Notice
from storage.words import CardKind


def tell(work: Work, addresses: Iterable[str], news: str, campaign: Campaign | None, /, **facts: Any) -> None:
    """Tell each address (C… or U…) the `news`; `facts` are plain JSON values that it is written from."""
    for address in dict.fromkeys(addresses):
        notice = Notice(
            workspace_id=work.workspace_id,
            campaign_id=campaign.id if campaign else None,
            kind=news,
            facts={"campaign": campaign.name, **facts} if campaign else facts,
            created_at=work.at,
        )
        work.session.add(notice)
        work.session.flush()
        cards.post(work, address, CardKind.NOTICE, notice.id)
