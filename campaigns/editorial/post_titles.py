"""What planned posts are called: as somebody says, or by idea, platform and kind; each title of a campaign once."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import quoted
from campaigns.editorial.post_form import PlannedPost
from storage.models import Deliverable

_LONGEST = 200


class Titles:
    """The titles that the posts of a campaign have, and those that are given meanwhile."""

    def __init__(self, session: Session, campaign_id: int, *, besides: int = 0) -> None:
        others = (Deliverable.campaign_id == campaign_id) & (Deliverable.id != besides)
        found = session.scalars(select(Deliverable.title).where(others))
        self._used = {parsing.key_of(title) for title in found}

    def give(self, theme: str, post: PlannedPost) -> str:
        """The title of a post for the idea of that theme; one that is given and used already raises NotUnderstood."""
        wanted = post.title or made_of(theme, post)
        if post.title and parsing.key_of(wanted) in self._used:
            raise NotUnderstood(f"There is a post named {quoted(wanted, 100)} already.", field="title")
        title, count = wanted[:_LONGEST], 2
        while parsing.key_of(title) in self._used:
            title, count = f"{wanted[:190]} {count}", count + 1
        self._used.add(parsing.key_of(title))
        return title


def made_of(theme: str, post: PlannedPost) -> str:
    """The title of a post that nobody has named: theme and what is planned, unless the theme says that already."""
    what = f"{post.platform.label} {post.kind.value}"
    return theme[:140] if parsing.key_of(what) in parsing.key_of(theme) else f"{theme[:140]} · {what}"
