"""News told once: what it says is fixed when it happens, and it is posted when Slack takes it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import cards
from storage.enums import CardKind, NoticeKind
from storage.models import Campaign, Notice

OFFERING = (
    NoticeKind.MAIL_FAILED,
    NoticeKind.MAY_FINISH_WITHOUT,
    NoticeKind.SLOT_MISSED,
    NoticeKind.MORE_IDEAS,
)
"""News with buttons that nobody can use once its campaign is over."""


def tell(
    work: UnitOfWork, addresses: Iterable[str], news: NoticeKind, campaign: Campaign | None, /, **facts: Any
) -> None:
    """Tell each address (C… or U…) the `news`; `facts` are plain JSON values that it is written from."""
    for address in dict.fromkeys(addresses):
        _write(work, address, news, campaign, facts)


def tell_one(
    work: UnitOfWork,
    address: str,
    news: NoticeKind,
    campaign: Campaign | None,
    /,
    thread_ts: str | None = None,
    **facts: Any,
) -> Notice:
    """The same for one address, or in a thread there; the notice, for facts that are known only now."""
    return _write(work, address, news, campaign, facts, thread_ts)


def tell_together(
    work: UnitOfWork,
    addresses: Iterable[str],
    news: NoticeKind,
    campaign: Campaign,
    post: tuple[int, str],
    /,
    **facts: Any,
) -> None:
    """The same of a post (its id and title), where one transaction may have the same news of many.

    One message then names them all: the first as `title`, those that come later as `others`; `post_ids` are theirs.
    """
    post_id, title = post
    for address in dict.fromkeys(addresses):
        same = (address, news, campaign.id, tuple(sorted(facts.items())))
        told = work.told.get(same)
        if told is None:
            about = {"title": title, "post_ids": [post_id]}
            work.told[same] = _write(work, address, news, campaign, {**about, **facts})
        else:
            others = [*told.facts.get("others", []), title]
            told.facts = {**told.facts, "others": others, "post_ids": [*told.facts["post_ids"], post_id]}


def add(
    work: UnitOfWork, campaign: Campaign, news: NoticeKind, about: Mapping[str, Any], /, **facts: Any
) -> None:
    """Add what has become true since to news of a campaign `about` something, and have it shown anew."""
    _add(work, campaign, [news], about, facts)


def _add(
    work: UnitOfWork,
    campaign: Campaign,
    kinds: Sequence[NoticeKind],
    about: Mapping[str, Any],
    facts: Mapping[str, Any],
) -> None:
    told = work.session.scalars(
        select(Notice).where(Notice.campaign_id == campaign.id, Notice.kind.in_(kinds))
    ).all()
    changed = [
        one for one in told if about.items() <= one.facts.items() and not facts.keys() <= one.facts.keys()
    ]
    for one in changed:
        one.facts = {**one.facts, **facts}
    work.session.flush()
    cards.mark_notices(work, [one.id for one in changed])


def settle(
    work: UnitOfWork, campaign: Campaign, news: NoticeKind, about: Mapping[str, Any], what: str
) -> None:
    """Say in news of a campaign `about` something that what it offers is done, and by whom, in place of its buttons."""
    add(work, campaign, news, about, settled=what)


def settle_all(work: UnitOfWork, campaign: Campaign, what: str) -> None:
    """The same for whatever news of a campaign offers something, because the campaign is over."""
    _add(work, campaign, OFFERING, {}, {"settled": what})


def _write(
    work: UnitOfWork,
    address: str,
    news: NoticeKind,
    campaign: Campaign | None,
    facts: Mapping[str, Any],
    thread_ts: str | None = None,
) -> Notice:
    notice = Notice(
        workspace_id=work.workspace_id,
        campaign_id=campaign.id if campaign else None,
        kind=news,
        facts={"campaign": campaign.name, **facts} if campaign else dict(facts),
        created_at=work.at,
    )
    work.session.add(notice)
    work.session.flush()
    cards.post(work, address, CardKind.NOTICE, notice.id, thread_ts)
    return notice
