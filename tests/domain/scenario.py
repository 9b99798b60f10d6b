"""A small company: its people with their roles, its influencers, its clock, and its rows.

Everybody is in one workspace, `team`. Two people hold the role of Marketing Manager, two that of Content Specialist as
members of a user group; one is Director. Nothing here decides what may happen: everything goes through use cases.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import select

from campaigns.core.unit_of_work import Actor, UnitOfWorkFactory
from campaigns.files import InfluencerRow
from campaigns.influencers import influencer_import
from campaigns.lifecycle.due import take_due
from campaigns.staffing import directory_sync, role_assignment
from storage.base import Base
from storage.database import Database
from storage.enums import MemberType, Platform, Role

P = ParamSpec("P")
T = TypeVar("T")
RowT = TypeVar("RowT", bound=Base)
UseCase = Callable[Concatenate[UnitOfWorkFactory, Actor, datetime, P], T]

TEAM = "T1"
ADMIN, OWNER = "UADA", "UOLIVE"
MANAGER, SECOND_MANAGER = "UMAYA", "UMILO"
SPECIALIST, SECOND_SPECIALIST = "UCLEO", "UCARL"
DIRECTOR, DESIGNER, MEMBER = "UDORA", "UDESI", "UMEMO"
GUEST, GONE = "UGUS", "UGONE"
SPECIALISTS = "SCONTENT"

FULL_MEMBERS = (
    OWNER,
    MANAGER,
    SECOND_MANAGER,
    SPECIALIST,
    SECOND_SPECIALIST,
    DIRECTOR,
    DESIGNER,
    MEMBER,
    ADMIN,
)
STANDINGS = {
    **dict.fromkeys(FULL_MEMBERS, MemberType.FULL),
    GUEST: MemberType.GUEST,
    GONE: MemberType.DEACTIVATED,
}
ROLES: dict[Role, list[str]] = {
    Role.MARKETING_MANAGER: [MANAGER, SECOND_MANAGER],
    Role.CONTENT_SPECIALIST: [SPECIALISTS],
    Role.MARKETING_DIRECTOR: [DIRECTOR],
    Role.DESIGN_TEAM: [DESIGNER],
}

OPENS_AT = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
"""A Monday."""
UNDO = timedelta(seconds=10)


CHANGES_OF_ROLES = (
    directory_sync.hear_of_people,
    directory_sync.hear_of_group,
    role_assignment.give_roles,
)


class Scenario:
    """The scenario, at one moment of its own clock."""

    def __init__(self, database: Database, undo: timedelta = UNDO, team: str = TEAM) -> None:
        self.database = database
        self.team = team
        self.units_of_work = UnitOfWorkFactory(database, undo)
        self.at = OPENS_AT
        self.standings = dict(STANDINGS)

    def actor(self, user_id: str, *, where: str | None = None, request: str | None = None) -> Actor:
        """A person as the bot would know them."""
        member_type = self.standings.get(user_id, MemberType.FULL)
        return Actor(self.team, user_id, member_type, user_id == ADMIN, where, request)

    def do(self, who: str, act: UseCase[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Have somebody carry out a use case now; where roles change, campaigns hear of it at the next tick."""
        return self.do_as(self.actor(who), act, *args, **kwargs)

    def do_as(self, actor: Actor, act: UseCase[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same by somebody as they came, such as by a link."""
        result = act(self.units_of_work, actor, self.at, *args, **kwargs)
        if act in CHANGES_OF_ROLES:
            self.wait()
        return result

    def wait(self, **time: float) -> int:
        """Let time pass, and what is due happen; how much that was."""
        self.at += timedelta(**time)
        return take_due(self.units_of_work, self.at)

    def let_decisions_settle(self) -> None:
        """Let the time pass in which decisions may be undone."""
        self.wait(seconds=self.units_of_work.undo.total_seconds() + 1)

    def rows(self, model: type[RowT], **where: Any) -> list[RowT]:
        """The rows of a table, oldest first, that have these values."""
        with self.database.read() as session:
            return list(
                session.scalars(select(model).filter_by(**where).order_by(*model.__mapper__.primary_key))
            )

    def row(self, model: type[RowT], key: object) -> RowT:
        """The row with that key, as it is now."""
        with self.database.read() as session:
            return session.get_one(model, key)


def open_scenario(
    database: Database, undo: timedelta = UNDO, creators: int = 12, team: str = TEAM
) -> Scenario:
    """The first day: people known, roles given out, `creators` influencers of 1,000 followers and more."""
    scenario = Scenario(database, undo, team)
    scenario.do(ADMIN, directory_sync.join_workspace, "Acme", "UBOT", ADMIN)
    scenario.do(
        ADMIN,
        directory_sync.hear_of_people,
        [news_of(one, member_type) for one, member_type in STANDINGS.items()],
    )
    scenario.do(ADMIN, directory_sync.hear_of_group, SPECIALISTS, [SPECIALIST, SECOND_SPECIALIST])
    scenario.do(ADMIN, role_assignment.give_roles, ROLES)
    scenario.do(ADMIN, influencer_import.import_file, creator_rows(creators))
    return scenario


def news_of(user_id: str, member_type: MemberType) -> directory_sync.PersonNews:
    """What Slack says of one of the scenario's people."""
    name = user_id[1:].title()
    email = f"{name.lower()}@acme.example"
    return directory_sync.PersonNews(user_id, name, member_type, email=email, is_admin=user_id == ADMIN)


def creator_rows(count: int, first: int = 1, email: bool = True) -> Sequence[InfluencerRow]:
    """Made-up influencers: glow1 has 1,000 followers, glow2 has 2,000, and so on."""
    return [
        InfluencerRow(
            line=number,
            handle=f"glow{number}",
            platform=Platform.INSTAGRAM,
            name=f"Ana {number}",
            niches=("beauty",),
            followers=1000 * number,
            email=f"ana{number}@creators.example" if email else None,
            usual_fee=None,
            country="DE",
        )
        for number in range(first, first + count)
    ]
