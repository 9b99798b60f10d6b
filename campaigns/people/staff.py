"""Who holds which role, read once for all that is asked: in the workspace, and in the campaigns that are looked at.

A session remembers what it has read. Whoever changes holders, groups or people says so with `forget`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Row, String, bindparam, cast, func, literal, null, select, union_all
from sqlalchemy.orm import Session

from storage.base import table_of
from storage.enums import HolderKind, MemberType, Role
from storage.id_lists import among
from storage.models import Absence, Campaign, GroupMember, Person, RoleHolder


@dataclass(frozen=True)
class Holder:
    """A person (U…) or a user group (S…) that holds a role."""

    kind: HolderKind
    id: str

    @classmethod
    def of(cls, slack_id: str) -> "Holder":
        """The holder behind an id of Slack's: groups' ids begin with S."""
        return cls(HolderKind.GROUP if slack_id.startswith("S") else HolderKind.PERSON, slack_id)


Holders = Mapping[Role, Sequence[Holder]]


@dataclass(frozen=True)
class Away:
    """That somebody is away: who acts for them, if anybody, and who said so."""

    delegate: str | None
    said_by: str


@dataclass(frozen=True)
class Delegate:
    """Who acts for somebody who is away: with their authority where everybody on the way named the next themselves."""

    user_id: str
    own_word: bool


@dataclass(frozen=True)
class Staff:
    """Everybody with a role in one campaign, or in the workspace alone.

    `own` are the roles that the campaign gave out itself, `usual` those of the workspace; `members` are the people in
    each user group that holds one. `gone` are guests, apps and deactivated people among all of these and `owner_id`;
    a person never heard of is taken for a full member. `away` are all of the workspace who are away.
    """

    owner_id: str | None = None
    own: Holders = field(default_factory=dict)
    usual: Holders = field(default_factory=dict)
    members: Mapping[str, Sequence[str]] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    away: Mapping[str, Away] = field(default_factory=dict)

    def holders(self, role: Role) -> Sequence[Holder]:
        """Who was given `role`: in the campaign if anybody was, else in the workspace."""
        return self.own.get(role) or self.usual.get(role, ())

    def people(self, role: Role) -> list[str]:
        """The full members who hold `role`, groups expanded, each once."""
        return self.full_members(self.holders(role))

    def full_members(self, given: Iterable[Holder]) -> list[str]:
        """The full members among holders, groups expanded, each once."""
        found = dict.fromkeys(user_id for holder in given for user_id in self._behind(holder))
        return [user_id for user_id in found if user_id not in self.gone]

    def roles_of(self, user_id: str) -> set[Role]:
        """Every role a person holds, whoever they are: in the campaign where it gave the role out itself."""
        return {
            role
            for role in {*self.own, *self.usual}
            if any(user_id in self._behind(holder) for holder in self.holders(role))
        }

    def delegate_of(self, user_id: str) -> Delegate | None:
        """Who acts for somebody who is away: whoever they named or, while that person is away too, the next.

        None where nobody was named, the last has left, or those named go round in a circle.
        """
        passed, own_word = [user_id], True
        while (absence := self.away.get(passed[-1])) is not None:
            following = absence.delegate
            if following is None or following in passed or following in self.gone:
                return None
            own_word = own_word and absence.said_by == passed[-1]
            passed.append(following)
        return Delegate(passed[-1], own_word) if len(passed) > 1 else None

    def lenders(self, user_id: str) -> list[str]:
        """Those for whom somebody acts with their authority."""
        return [one for one in self.away if self.delegate_of(one) == Delegate(user_id, own_word=True)]

    def _behind(self, holder: Holder) -> Sequence[str]:
        return (holder.id,) if holder.kind is HolderKind.PERSON else self.members.get(holder.id, ())


def staff_of(session: Session, workspace_id: str, campaign: Campaign | None = None) -> Staff:
    """Who holds which role in a campaign, or in the workspace."""
    if campaign is not None and campaign.id is None:
        session.flush()
    known = _remembered(session)
    key = (workspace_id, campaign.id if campaign else None)
    if key not in known or (campaign is not None and known[key].owner_id != campaign.owner_id):
        load(session, workspace_id, [campaign] if campaign else [])
    return known[key]


def load(session: Session, workspace_id: str, campaigns: Iterable[Campaign]) -> None:
    """Read who holds which role in each of these campaigns, in one statement, before they are asked about."""
    session.flush()
    owners = {one.id: one.owner_id for one in campaigns}
    asked = {"workspace_id": workspace_id, "campaign_ids": list(owners)}
    rows = session.connection().execute(_HOLDING, asked).all()
    given = _holders(row for row in rows if row.role is not None)
    members = _members(rows)
    gone = frozenset(
        row.member_id or row.holder_id for row in rows if row.member_type not in (None, MemberType.FULL)
    )
    usual = given.get(None, {})
    away = {row.holder_id: Away(row.member_id, row.said_by) for row in rows if row.said_by is not None}
    known = _remembered(session)
    known[workspace_id, None] = Staff(None, {}, usual, members, gone, away)
    for campaign_id, owner_id in owners.items():
        own = given.get(campaign_id, {})
        known[workspace_id, campaign_id] = Staff(owner_id, own, usual, members, gone, away)


def forget(session: Session) -> None:
    """Read anew what is asked next: holders, groups or people have changed, or may have while a lock was waited for."""
    _remembered(session).clear()


def _remembered(session: Session) -> dict[tuple[str, int | None], Staff]:
    known: dict[tuple[str, int | None], Staff] = session.info.setdefault("staff", {})
    return known


def _holders(rows: Iterable[Row[tuple[object, ...]]]) -> dict[int | None, dict[Role, list[Holder]]]:
    found: dict[int | None, dict[Role, list[Holder]]] = {}
    for row in rows:
        given = found.setdefault(row.campaign_id, {}).setdefault(row.role, [])
        holder = Holder(row.holder_kind, row.holder_id)
        if holder not in given:
            given.append(holder)
    return found


def _members(rows: Iterable[Row[tuple[object, ...]]]) -> dict[str, list[str]]:
    found: dict[str, dict[str, None]] = {}
    for row in rows:
        if row.role is not None and row.member_id is not None:
            found.setdefault(row.holder_id, {})[row.member_id] = None
    return {group_id: list(people) for group_id, people in found.items()}


_given, _member, _person, _campaign, _absence = (
    table_of(model).c for model in (RoleHolder, GroupMember, Person, Campaign, Absence)
)
_by_holder = (
    select(
        _given.id.label("place"), _given.campaign_id, _given.role, _given.holder_kind, _given.holder_id,
        _member.user_id.label("member_id"), _person.member_type, cast(null(), String).label("said_by"),
    )
    .outerjoin_from(
        table_of(RoleHolder), table_of(GroupMember),
        (_member.workspace_id == _given.workspace_id) & (_member.group_id == _given.holder_id),
    )
    .outerjoin(
        table_of(Person),
        (_person.workspace_id == _given.workspace_id)
        & (_person.user_id == func.coalesce(_member.user_id, _given.holder_id)),
    )
    .where(_given.workspace_id == bindparam("workspace_id"))
)  # fmt: skip
_owners = (
    select(literal(0), _campaign.id, null(), null(), _campaign.owner_id, null(), _person.member_type, null())
    .join_from(
        table_of(Campaign), table_of(Person),
        (_person.workspace_id == _campaign.workspace_id) & (_person.user_id == _campaign.owner_id),
    )
    .where(_campaign.workspace_id == bindparam("workspace_id"), among(_campaign.id, "campaign_ids"))
)  # fmt: skip
_away = (
    select(
        literal(0), null(), null(), null(), _absence.user_id, _absence.delegate_id, _person.member_type,
        _absence.said_by,
    )
    .outerjoin_from(
        table_of(Absence), table_of(Person),
        (_person.workspace_id == _absence.workspace_id) & (_person.user_id == _absence.delegate_id),
    )
    .where(_absence.workspace_id == bindparam("workspace_id"), _absence.ended_at.is_(None))
)  # fmt: skip
_HOLDING = union_all(
    _by_holder.where(_given.campaign_id.is_(None)),
    _by_holder.where(among(_given.campaign_id, "campaign_ids")),
    _owners,
    _away,
).order_by("place", "member_id")
"""Holders in the order they were given a role, each member of a group a row; the owners that are known people; and who
is away, each with their delegate as the member."""
