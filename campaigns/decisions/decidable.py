"""What is decided on: questions with their campaigns, tasks and authors, read and locked in one statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from campaigns.core.errors import NotFound
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import roles, staff
from campaigns.policies.policy import read
from campaigns.policies.progress import Cast
from campaigns.tasks.verdicts import said_on
from storage.enums import ApprovalSubject
from storage.id_lists import among
from storage.models import Approval, Campaign, Decision, Task, Version, Workspace


@dataclass(frozen=True)
class Several:
    """Of a question that several people decide: what they said, who of them has left, and what the actor said before.

    `lines` is how many lines the actor has in its record.
    """

    casts: Sequence[Cast] = ()
    gone: frozenset[str] = frozenset()
    lines: int = 0


@dataclass(frozen=True)
class Decidable:
    """A question with all that a decision on it depends on.

    `asset_author` and `copy_author` wrote what it asks about, or changed it last, and it was handed in by `asset_from`
    and `copy_from`. `decisions` is how many lines its record has. `several` is what else counts where several decide.
    """

    approval: Approval
    campaign: Campaign
    task: Task
    asset_author: str | None
    copy_author: str | None
    asset_from: str | None
    copy_from: str | None
    decisions: int
    allows_self_approval: bool
    several: Several = field(default_factory=Several)

    @property
    def authors(self) -> set[str]:
        """Whose own work it is about: who wrote what was handed in or, of a question without a post, who asked."""
        asked_by = self.approval.asked_by if self.is_about_money else None
        return {one for one in (self.asset_author, self.copy_author, asked_by) if one is not None}

    @property
    def handed_in_by(self) -> set[str]:
        """Who handed in what it asks about."""
        return {one for one in (self.asset_from, self.copy_from) if one is not None}

    @property
    def may_be_own_work(self) -> bool:
        """Money that nobody else is there to decide on is decided on by who asked, and the record says so."""
        return self.is_about_money or self.allows_self_approval

    @property
    def is_about_money(self) -> bool:
        """Whether it is a question of money rather than of a post, or a one-off approval."""
        return self.approval.deliverable_id is None and self.approval.subject is not ApprovalSubject.ONE_OFF


def decidable(work: UnitOfWork, approval_id: int, *, lock: bool = True) -> Decidable:
    """One question (see `decidable_many`); NotFound where there is none."""
    return chosen(decidable_many(work, [approval_id], lock=lock), approval_id)


def decidable_many(
    work: UnitOfWork, approval_ids: Sequence[int], *, lock: bool = True
) -> dict[int, Decidable]:
    """The questions by their ids, each with its campaign locked, so that of two deciders one comes second."""
    asked = {"workspace_id": work.workspace_id, "approval_ids": approval_ids}
    rows = work.session.execute(_LOCKED if lock else _SEEN, asked)
    if lock:
        staff.forget(work.session)
    found = {row[0].id: _with_asker(Decidable(*row)) for row in rows}
    several = _several(work, [one.approval for one in found.values() if one.approval.policy is not None])
    return {key: replace(one, several=several[key]) if key in several else one for key, one in found.items()}


def _with_asker(one: Decidable) -> Decidable:
    """What has no version is the work of whoever asks: the database refuses their decision on it, as on a post."""
    if one.approval.subject is not ApprovalSubject.ONE_OFF:
        return one
    return replace(one, copy_author=one.approval.asked_by, copy_from=one.approval.asked_by)


def _several(work: UnitOfWork, questions: Sequence[Approval]) -> dict[int, Several]:
    """No statement where no question has a policy, and few for many."""
    if not questions:
        return {}
    policies = (read(one.policy) for one in questions)
    named = {person for policy in policies if policy is not None for person in policy.named}
    gone = roles.not_full_members(work.session, work.workspace_id, sorted(named)) if named else set()
    said = said_on(work.session, questions)
    mine = work.actor.user_id
    return {
        one.id: Several(tuple(said[one.id].casts), frozenset(gone), said[one.id].lines[mine])
        for one in questions
    }


def chosen(found: Mapping[int, Decidable], approval_id: int) -> Decidable:
    """One of the questions that were found, or NotFound."""
    if approval_id not in found:
        raise NotFound("There is no such question. `/tasks` shows what waits for you.")
    return found[approval_id]


_asset, _copy = aliased(Version), aliased(Version)
_SEEN = (
    select(
        Approval,
        Campaign,
        Task,
        _asset.author_id,
        _copy.author_id,
        _asset.handed_in_by,
        _copy.handed_in_by,
        select(func.count(Decision.id)).where(Decision.approval_id == Approval.id).scalar_subquery(),
        Workspace.self_approval,
    )
    .join(Campaign, Campaign.id == Approval.campaign_id)
    .join(Task, Task.id == Approval.task_id)
    .join(Workspace, Workspace.id == Approval.workspace_id)
    .outerjoin(_asset, _asset.id == Approval.asset_id)
    .outerjoin(_copy, _copy.id == Approval.copy_id)
    .where(
        Approval.workspace_id == bindparam("workspace_id"),
        among(Approval.id, "approval_ids"),
    )
    .order_by(Campaign.id, Approval.id)
)
# What may have changed while the lock was waited for is locked, too: PostgreSQL reads only such rows anew.
_LOCKED = _SEEN.with_for_update(of=(Campaign, Approval, Task)).execution_options(populate_existing=True)
