"""The posts that an influencer agreed to make: planned from the terms, and brought to what newer terms say."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.core.errors import NotPossible
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.wording import capitalized, day_in_words
from campaigns.influencers.post_days import PostDays, days_of, key_of
from campaigns.influencers.terms_form import OfferedTerms, fields_of
from campaigns.influencers.usage_rights import rights_of
from campaigns.tasks import ended_posts
from storage.enums import DeliverableStatus, PostKind
from storage.models import Deliverable, Participation, Terms

NO_LONGER_AGREED = "The terms were changed: it is no longer agreed."
_SETTLED = (DeliverableStatus.PUBLISHED, DeliverableStatus.REJECTED, DeliverableStatus.MISSED)
_UNBEGUN = (DeliverableStatus.PLANNED, DeliverableStatus.IN_PROGRESS)

ByKind = Mapping[PostKind, Sequence[Deliverable]]


def next_number(session: Session, campaign_id: int) -> int:
    """The number that the campaign's next post gets."""
    mine = Deliverable.campaign_id == campaign_id
    return (session.scalar(select(func.max(Deliverable.number)).where(mine)) or 0) + 1


def agreed_posts(session: Session, participation_id: int) -> ByKind:
    """An influencer's posts by kind, in the order they were agreed, without those that were dropped."""
    theirs = (Deliverable.participation_id == participation_id) & (
        Deliverable.status != DeliverableStatus.DROPPED
    )
    found: dict[PostKind, list[Deliverable]] = {}
    for post in session.scalars(select(Deliverable).where(theirs).order_by(Deliverable.number)):
        found.setdefault(post.kind, []).append(post)
    return found


def in_words(posts: ByKind) -> str:
    """What there is, as terms say it: "1 reel, 2 stories"."""
    return parsing.show_deliverables([(kind, len(ones)) for kind, ones in posts.items()])


def offer_of(participation: Participation, terms: Terms, posts: ByKind) -> OfferedTerms:
    """What is agreed with an influencer as it stands: what stays of the fee, and the posts that there are."""
    fee, shipping = Money(terms.fee_minor, terms.currency), Money(terms.shipping_minor, terms.currency)
    if participation.kept_minor is not None:
        fee, shipping = Money(participation.kept_minor, terms.currency), Money.zero(terms.currency)
    common = PostDays(terms.draft_due_on, terms.publish_on)
    own = {
        key_of(kind, position): _own_days(post, common)
        for kind, ones in posts.items()
        for position, post in enumerate(ones, 1)
    }
    own_days = {key: days for key, days in own.items() if any(days)}
    return OfferedTerms(
        fee,
        shipping,
        in_words(posts) or terms.deliverables,
        *common,
        note=terms.note,
        post_days=own_days,
        rights=rights_of(terms.rights),
    )


def _own_days(post: Deliverable, common: PostDays) -> PostDays:
    """The days of a post that are not those of all; of one in the calendar, that says when it is published."""
    publish_on = None if post.slot_at is not None else post.publish_on
    pairs = zip((post.draft_due_on, publish_on), common, strict=True)
    return PostDays(*(day if day != usual else None for day, usual in pairs))


def plan(work: UnitOfWork, participation: Participation, terms: Terms) -> None:
    """Plan every post that terms speak of."""
    for kind, count in parsing.parse_deliverables(terms.deliverables):
        _add(work, participation, terms, kind, range(1, count + 1), count)
    work.session.flush()


def refuse_fewer(posts: ByKind, deliverables: str) -> None:
    """Raise NotPossible where posts would be left out on which work has begun: those are dropped one by one."""
    wanted = dict(parsing.parse_deliverables(deliverables))
    for kind, ones in posts.items():
        surplus = len(ones) - wanted.get(kind, 0)
        if surplus > len([one for one in ones if _may_be_left_out(one)]):
            begun = [one.title for one in ones if not _may_be_left_out(one)]
            raise NotPossible(
                f"Work on {', '.join(begun)} has begun. Drop what is not wanted any more from the menu of the post, "
                "which asks what fee stays.",
                field="deliverables",
            )


def refuse_fixed_days(posts: ByKind, agreed: OfferedTerms, offered: OfferedTerms) -> None:
    """Raise NotPossible, at its field, where another day is named for a post whose day terms do not change.

    A post in the calendar is published when that says; one that is settled keeps all its days.
    """
    for kind, ones in posts.items():
        for position, post in enumerate(ones, 1):
            key = key_of(kind, position)
            if post.status in _SETTLED:
                _refuse_days_of_settled(post, key, agreed, offered)
            elif post.slot_at is not None:
                _refuse_day_of_planned(post, key, agreed, offered)


def _refuse_days_of_settled(post: Deliverable, key: str, agreed: OfferedTerms, offered: OfferedTerms) -> None:
    own, before = offered.post_days.get(key, PostDays()), agreed.post_days.get(key, PostDays())
    for field, day, was in zip(fields_of(key), own, before, strict=True):
        if day not in (None, was):
            raise NotPossible(f"{post.title} is {post.status.label}: its days stay as they are.", field=field)


def _refuse_day_of_planned(post: Deliverable, key: str, agreed: OfferedTerms, offered: OfferedTerms) -> None:
    own = offered.post_days.get(key, PostDays()).publish_on
    now, was = own or offered.publish_on, agreed.publish_on
    if now not in (was, post.publish_on):
        planned = f"planned for {day_in_words(post.publish_on)}" if post.publish_on else "in the calendar"
        raise NotPossible(
            f"{post.title} is {planned}; move it in the calendar, and leave its day here as it was.",
            field=fields_of(key)[1] if own else "publish_on",
        )


def adds(posts: ByKind, deliverables: str) -> bool:
    """Whether there are more posts of a kind in `deliverables` than there are now."""
    return any(count > len(posts.get(kind, ())) for kind, count in parsing.parse_deliverables(deliverables))


def follow_terms(work: UnitOfWork, participation: Participation, terms: Terms) -> list[str]:
    """Bring an influencer's posts to what terms say; what changed, in words for the influencer."""
    posts = {kind: list(ones) for kind, ones in agreed_posts(work.session, participation.id).items()}
    wanted = dict(parsing.parse_deliverables(terms.deliverables))
    changes = []
    for kind in dict.fromkeys([*posts, *wanted]):
        there, count = posts.get(kind, []), wanted.get(kind, 0)
        changes += _leave_out(work, there, len(there) - count)
        for position, post in enumerate(there, 1):
            changes += _set_days(post, days_of(terms, key_of(kind, position)))
        changes += _add(work, participation, terms, kind, range(len(there) + 1, count + 1), count)
    work.session.flush()
    return changes


def _leave_out(work: UnitOfWork, there: list[Deliverable], surplus: int) -> list[str]:
    """Drop the last posts that nobody has begun, and take them out of the list."""
    last = [one for one in there if _may_be_left_out(one)][::-1][: max(surplus, 0)]
    for post in last:
        there.remove(post)
    if last:
        ended_posts.drop(work, last, NO_LONGER_AGREED)
    return [f"{post.title} is no longer needed." for post in last]


def _may_be_left_out(post: Deliverable) -> bool:
    handed_in = post.asset_id is not None or post.copy_id is not None
    return post.status in _UNBEGUN and not handed_in and post.slot_at is None


def _set_days(post: Deliverable, days: PostDays) -> list[str]:
    """Give a post the agreed days; one that has its place in the calendar is published when that says."""
    if post.status in _SETTLED:
        return []
    publish_on = post.publish_on if post.slot_at is not None else days.publish_on
    changes = [
        *day_change(f"{post.title}: draft to us", post.draft_due_on, days.draft_due_on),
        *day_change(f"{post.title}: publish", post.publish_on, publish_on),
    ]
    post.draft_due_on, post.publish_on = days.draft_due_on, publish_on
    return changes


def day_change(what: str, before: date | None, now: date | None) -> list[str]:
    """That something is on another day now, in words for the influencer; nothing where it is not."""
    if before == now:
        return []
    was = f" (before: {day_in_words(before)})" if before else ""
    return [
        f"{what} on {day_in_words(now)}{was}." if now else f"{what} on a day that is still to be agreed{was}."
    ]


def _add(
    work: UnitOfWork, participation: Participation, terms: Terms, kind: PostKind, positions: range, count: int
) -> list[str]:
    number, changes = next_number(work.session, participation.campaign_id), []
    for position in positions:
        title = f"{_title(kind, position, count)} by @{participation.influencer.handle}"
        post = _planned(work, participation, days_of(terms, key_of(kind, position)), number, kind, title)
        work.session.add(post)
        work.session.flush()
        number += 1
        changes.append(f"{title} is new.")
    return changes


def _title(kind: PostKind, position: int, count: int) -> str:
    return capitalized(kind.value) if count == 1 else f"{capitalized(kind.value)} {position}"


def _planned(
    work: UnitOfWork, participation: Participation, days: PostDays, number: int, kind: PostKind, title: str
) -> Deliverable:
    return Deliverable(
        workspace_id=work.workspace_id,
        campaign_id=participation.campaign_id,
        participation_id=participation.id,
        number=number,
        title=title,
        platform=participation.influencer.platform,
        kind=kind,
        draft_due_on=days.draft_due_on,
        publish_on=days.publish_on,
        created_at=work.at,
    )
