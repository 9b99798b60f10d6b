"""News told once: what it says is fixed when it happens, and it is posted when Slack takes it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import cards
from campaigns.people import outsiders
from storage.enums import CardKind, NoticeKind
from storage.models import Campaign, Card, Lane, Notice

Facts = Mapping[str, Any]


def _always(_facts: Facts) -> bool:
    return True


def _while_nothing_came_of_it(facts: Facts) -> bool:
    return not facts.get("since")


def _of_a_cost_that_was_not_approved(facts: Facts) -> bool:
    return facts.get("cost_id") is not None and facts["outcome"] != "approve"


OFFERING: Mapping[NoticeKind, Callable[[Facts], bool]] = {
    NoticeKind.MAIL_FAILED: _always,
    NoticeKind.MAY_FINISH_WITHOUT: _always,
    NoticeKind.MORE_IDEAS: _always,
    NoticeKind.WHICH_DESIGN: _always,
    NoticeKind.COMMENT: _always,
    NoticeKind.SLOT_MISSED: _while_nothing_came_of_it,
    NoticeKind.FEE_STAYS: _while_nothing_came_of_it,
    NoticeKind.OUTCOME: _of_a_cost_that_was_not_approved,
}
"""News with buttons that change something in a campaign, of no use once it is over; and when it has them."""


def offers(news: NoticeKind, facts: Facts) -> bool:
    """Whether news has buttons that change something in its campaign: more than to show something."""
    return news in OFFERING and OFFERING[news](facts)


def tell(
    work: UnitOfWork, addresses: Iterable[str], news: NoticeKind, campaign: Campaign | None, /, **facts: Any
) -> None:
    """Tell each address (C… or U…) the `news`; `facts` are plain JSON values that it is written from.

    Who has no Slack reads what concerns them by e-mail and on their page.
    """
    for address in dict.fromkeys(outsiders.in_slack(addresses)):
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
    for address in dict.fromkeys(outsiders.in_slack(addresses)):
        same = (address, news, campaign.id, tuple(sorted(facts.items())))
        told = work.told.get(same)
        if told is None:
            about = {"title": title, "post_ids": [post_id]}
            work.told[same] = _write(work, address, news, campaign, {**about, **facts})
        else:
            others = [*told.facts.get("others", []), title]
            told.facts = {**told.facts, "others": others, "post_ids": [*told.facts["post_ids"], post_id]}


def told_since(
    work: UnitOfWork, campaign: Campaign, news: NoticeKind, since: datetime, about: Facts
) -> dict[str, Notice]:
    """The last news of a campaign `about` something that each address was told after that moment."""
    rows = work.session.execute(
        select(Lane.address, Notice)
        .join(
            Card,
            (Card.workspace_id == Notice.workspace_id)
            & (Card.kind == CardKind.NOTICE)
            & (Card.subject_id == Notice.id),
        )
        .join(Lane, Lane.id == Card.lane_id)
        .where(Notice.campaign_id == campaign.id, Notice.kind == news, Notice.created_at > since)
        .order_by(Notice.id)
    )
    return {address: one for address, one in rows if about.items() <= one.facts.items()}


def say_instead(work: UnitOfWork, campaign: Campaign, told: Notice, /, **facts: Any) -> None:
    """Have news say something newer in its place, for what nobody need be called again."""
    told.facts = {"campaign": campaign.name, **facts}
    work.session.flush()
    cards.mark_notices(work, [told.id])


def add(
    work: UnitOfWork, campaign: Campaign, news: NoticeKind, about: Mapping[str, Any], /, **facts: Any
) -> None:
    """Add what has become true since to news of a campaign `about` something, and have it shown anew.

    What becomes true later takes the place of what was added before.
    """
    fitting = [one for one in told_of(work, campaign, [news]) if about.items() <= one.facts.items()]
    _add_to(work, [one for one in fitting if not facts.items() <= one.facts.items()], facts)


def told_of(work: UnitOfWork, campaign: Campaign, kinds: Iterable[NoticeKind]) -> Sequence[Notice]:
    """All news of some kinds that was told of a campaign."""
    mine = (Notice.campaign_id == campaign.id) & Notice.kind.in_(kinds)
    return work.session.scalars(select(Notice).where(mine).order_by(Notice.id)).all()


def _add_to(work: UnitOfWork, changed: Sequence[Notice], facts: Facts) -> None:
    if not changed:
        return
    for one in changed:
        one.facts = {**one.facts, **facts}
    work.session.flush()
    cards.mark_notices(work, [one.id for one in changed])


def settle(
    work: UnitOfWork, campaign: Campaign, news: NoticeKind, about: Mapping[str, Any], what: str
) -> None:
    """Say in news of a campaign `about` something that what it offers is done, and by whom, in place of its buttons.

    What it says of that already stays.
    """
    _settle(
        work, [one for one in told_of(work, campaign, [news]) if about.items() <= one.facts.items()], what
    )


def settle_all(work: UnitOfWork, campaign: Campaign, what: str) -> None:
    """The same for whatever news of a campaign offers something or awaits an outcome, because the campaign is over."""
    asked = NoticeKind.APPROVAL_ASKED
    told = told_of(work, campaign, [*OFFERING, asked])
    _settle(work, [one for one in told if one.kind is asked or offers(one.kind, one.facts)], what)


def _settle(work: UnitOfWork, settled: Iterable[Notice], what: str) -> None:
    _add_to(work, [one for one in settled if "settled" not in one.facts], {"settled": what})


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
