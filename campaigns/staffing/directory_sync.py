"""What Slack tells of a workspace, its people and its groups, kept; whoever comes or goes takes tasks along."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select

from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import cards
from campaigns.people import directory, staff
from campaigns.staffing import money_roles, statuses, vacancies
from campaigns.staffing.statuses import Status
from campaigns.tasks.asking import ask_anew_everywhere
from storage.enums import MemberType
from storage.models import GroupMember, Person, Workspace


@dataclass(frozen=True)
class PersonNews:
    """A Slack user as Slack describes them now; `status` is None where Slack does not tell it."""

    user_id: str
    name: str
    member_type: MemberType
    title: str = ""
    email: str | None = None
    time_zone: str = "UTC"
    is_admin: bool = False
    status: Status | None = None


@use_case
def join_workspace(work: UnitOfWork, name: str, bot_user_id: str, installed_by: str | None = None) -> None:
    """Make, or bring up to date, the workspace that the actor's `workspace_id` names."""
    workspace = work.session.get(Workspace, work.workspace_id)
    if workspace is None:
        workspace = Workspace(id=work.workspace_id, created_at=work.at, installed_by=installed_by)
        work.session.add(workspace)
    workspace.name = name
    workspace.bot_user_id = bot_user_id
    workspace.installed_by = workspace.installed_by or installed_by


@use_case
def hear_of_people(work: UnitOfWork, news: Iterable[PersonNews]) -> None:
    """Keep what Slack says of people; those who were unknown become known.

    Where somebody comes or goes, their open tasks are put before whoever answers for them now; of a role that nobody
    holds any more those hear who can give it out.
    """
    heard = list(news)
    leaving = any(_leaves(work, one) for one in heard)
    before = vacancies.empty_roles(work.session, work.workspace_id) if leaving else set()
    changed = [_keep(work, one) for one in heard]
    staff.forget(work.session)
    if leaving:
        vacancies.tell_of_new(work, before)
    cards.mark_homes(work)
    statuses_told = {one.user_id: one.status for one in heard if one.status is not None}
    if statuses_told and statuses.follow(work, statuses_told):
        staff.forget(work.session)
        changed.append(True)
    if any(changed):
        ask_anew_everywhere(work)


@use_case
def hear_of_group(work: UnitOfWork, group_id: str, user_ids: Sequence[str]) -> None:
    """Keep who is in a user group, in place of who was."""
    mine = (GroupMember.workspace_id == work.workspace_id) & (GroupMember.group_id == group_id)
    before = set(work.session.scalars(select(GroupMember.user_id).where(mine)))
    if before == set(user_ids):
        return
    empty_before = vacancies.empty_roles(work.session, work.workspace_id)
    money_before = money_roles.holders_now(work, group_id)
    work.session.execute(delete(GroupMember).where(mine))
    for user_id in dict.fromkeys(user_ids):
        work.session.add(GroupMember(workspace_id=work.workspace_id, group_id=group_id, user_id=user_id))
    staff.forget(work.session)
    vacancies.tell_of_new(work, empty_before)
    money_roles.follow_groups(work, money_before)
    ask_anew_everywhere(work)


def _leaves(work: UnitOfWork, news: PersonNews) -> bool:
    person = directory.known(work.session, work.workspace_id, news.user_id)
    return (
        person is not None
        and person.member_type is MemberType.FULL
        and news.member_type is not MemberType.FULL
    )


def _keep(work: UnitOfWork, news: PersonNews) -> bool:
    """Store what is said of a person; whether somebody known has come back or gone."""
    person = directory.known(work.session, work.workspace_id, news.user_id)
    changed = person is not None and person.member_type is not news.member_type
    if person is None:
        person = Person(workspace_id=work.workspace_id, user_id=news.user_id)
        work.session.add(person)
    person.name, person.title, person.email = news.name, news.title, news.email
    person.member_type, person.is_admin = news.member_type, news.is_admin
    person.time_zone, person.heard_at = news.time_zone, work.at
    return changed
