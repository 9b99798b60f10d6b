"""The posts of a campaign, found by what a file calls them: link, id, number, title, or caption and day."""

from collections.abc import Sequence
from datetime import timedelta

from rapidfuzz import fuzz
from sqlalchemy import select

from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.wording import either
from campaigns.files import ResultRow
from campaigns.parsing import key_of, link_platform, post_id_of, post_key
from storage.models import Campaign, Deliverable, Participation

_ALIKE = 80
"""From so much of 100 on, a caption may be that of a post."""
_A_DAY = timedelta(days=1)
_CHOICES = 3


class NamedPosts:
    """The posts of a campaign, by everything that a file may call them."""

    def __init__(self, work: UnitOfWork, campaign: Campaign) -> None:
        self._by_link: dict[str, list[Deliverable]] = {}
        self._by_id: dict[str, list[Deliverable]] = {}
        self._by_name: dict[str, list[Deliverable]] = {}
        found = work.session.execute(
            select(Deliverable, Participation.followers_at_selection)
            .outerjoin(Participation, Participation.id == Deliverable.participation_id)
            .where(Deliverable.campaign_id == campaign.id)
            .order_by(Deliverable.id)
        ).all()
        self._posts = [post for post, _ in found]
        self.followers: dict[int, int | None] = {post.id: followers for post, followers in found}
        """By post, those of its creator, frozen at selection."""
        for post in self._posts:
            if post.permalink:
                self._by_link.setdefault(post_key(post.permalink), []).append(post)
                if on_platform := post_id_of(post.permalink):
                    self._by_id.setdefault(on_platform[1], []).append(post)
            for name in {key_of(post.title), str(post.number)}:
                self._by_name.setdefault(name, []).append(post)

    def ids_of(self, row: ResultRow) -> list[int]:
        """The posts that a row may mean."""
        return [post.id for post in self._meant(row)]

    def one_of(self, row: ResultRow) -> Deliverable | None:
        """The post that a row means; None for another post of the account. NotUnderstood where that is not certain."""
        found = self._meant(row)
        if len(found) == 1:
            return found[0]
        if len(found) > 1:
            raise NotUnderstood(
                f"That may be {_named(found, 'and')}. Write the number or the link of one of them."
            )
        if not row.of_account:
            raise NotUnderstood("No post of this campaign has that name, number or link.")
        alike = self._alike(row)
        if alike:
            raise NotUnderstood(
                f"By its text and day, this may be {_named(alike, 'or')}. If so, {_how_to_say(row)}."
            )
        return None

    def _meant(self, row: ResultRow) -> Sequence[Deliverable]:
        """By link or id where the row has one: other posts may have the same title, or a number for theirs."""
        if row.permalink and (found := self._by_link.get(post_key(row.permalink))):
            return found
        if row.post_id and (found := self._by_id.get(row.post_id)):
            platform = link_platform(row.permalink) if row.permalink else None
            return [post for post in found if platform in (None, post.platform)]
        if row.permalink or row.post_id:
            return ()
        return self._by_name.get(key_of(row.deliverable or "").removeprefix("#"), ())

    def _alike(self, row: ResultRow) -> Sequence[Deliverable]:
        """Posts of about that day whose title says the same as the caption."""
        text = key_of(row.caption or row.deliverable or "")
        if not text or row.published is None:
            return ()
        return [
            post
            for post in self._posts
            if post.published_at is not None
            and abs(post.published_at.date() - row.published) <= _A_DAY
            and fuzz.partial_ratio(key_of(post.title), text) >= _ALIKE
        ][:_CHOICES]


def _how_to_say(row: ResultRow) -> str:
    """How to say which post a row is of: one with a link or id is found by that alone."""
    if row.permalink or row.post_id:
        return "record its link there"
    return "record its link there, or write the number into a column named deliverable"


def _named(posts: Sequence[Deliverable], last: str) -> str:
    return either([f"#{post.number} on {post.platform.label}" for post in posts], last)
