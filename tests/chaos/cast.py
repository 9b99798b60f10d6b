"""The people of a local Slack, who act through use cases before the bot starts."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import Actor, UnitOfWorkFactory
from storage.database import Database
from tests.local_slack import LocalSlack

P = ParamSpec("P")
T = TypeVar("T")


class Cast:
    """Everybody in one workspace, at one moment."""

    def __init__(self, database: Database, slack: LocalSlack) -> None:
        self.slack, self.database = slack, database
        self._units_of_work = UnitOfWorkFactory(database, timedelta(0))
        self._team = str(slack.workspace["team"]["id"])
        self._at = datetime.now(UTC)
        self.today = self._at.date()

    def do(
        self,
        who: str,
        act: Callable[Concatenate[UnitOfWorkFactory, Actor, datetime, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Have somebody carry out a use case; what it returns."""
        actor = Actor(self._team, self.slack.user(who), is_admin=who == "adam")
        return act(self._units_of_work, actor, self._at, *args, **kwargs)

    def look(self, at: Callable[[Session], T]) -> T:
        """What `at` sees in the rows."""
        with self.database.read() as session:
            return at(session)

    def user(self, name: str) -> str:
        """Somebody's Slack id."""
        return self.slack.user(name)

    def day(self, number: int) -> str:
        """The date in so many days."""
        return (self.today + timedelta(days=number)).isoformat()
