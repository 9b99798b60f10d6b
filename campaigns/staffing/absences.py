"""Being away: from when somebody says so until a day, with a delegate to whom what waits for them moves meanwhile."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select, union

from campaigns.core import audit
from campaigns.core.attempts import attempt
from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood, at_field
from campaigns.core.one_off_runs import IS_CAMPAIGN
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.messages import cards, notices
from campaigns.parsing import parse_day_of
from campaigns.people import directory, permissions, staff
from campaigns.tasks.asking import ask_anew_everywhere
from storage.enums import RUNNING, MemberType, NoticeKind
from storage.models import Absence, Campaign, Decision, PromptItem, Task, Verdict

LONGEST = timedelta(days=366)
LONGEST_BY_OWNERS = timedelta(days=7)
"""How long what the owner of a campaign says of somebody else holds: it holds everywhere."""


@use_case
def go_away(work: UnitOfWork, until: str, delegate_id: str | None = None, user_id: str = "") -> Absence:
    """Have the actor, or the person `user_id`, be away to the end of a day, where they live; who acts for them.

    Who is away already is away anew: the day and the delegate named last hold. Who may say it only as the owner of a
    campaign says it for a short time, of who is there, and names nobody. NotUnderstood at `until` or `to`.
    """
    absent = user_id or work.actor.user_id
    as_owner = _authorize(work, absent)
    if absent != work.actor.user_id:
        _refuse_stranger(work, absent, "Only full members of the workspace can be away.", "absent")
    if delegate_id:
        _refuse_delegate(work, absent, delegate_id)
    now = current(work, absent)
    if as_owner:
        _refuse_beyond_owners(now, absent, delegate_id, work.actor.user_id)
    row = now or Absence(workspace_id=work.workspace_id, user_id=absent, began_at=work.at)
    row.until = _end_of(work, absent, until, LONGEST_BY_OWNERS if as_owner else LONGEST)
    row.delegate_id, row.said_by, row.from_status = delegate_id, work.actor.user_id, False
    work.session.add(row)
    audit.log(work, "away", for_id=absent, until=row.until.isoformat(), delegate=delegate_id)
    _tell(work, row)
    _moved(work)
    return row


@use_case
def come_back(work: UnitOfWork, user_id: str = "") -> None:
    """Have the actor, or the person `user_id`, be back: what waits for them is theirs again."""
    absent = user_id or work.actor.user_id
    row = current(work, absent)
    said_so = row is not None and row.user_id != row.said_by == work.actor.user_id
    if not said_so and _authorize(work, absent) and row is not None:
        raise NotPermitted(f"You have not said that <@{absent}> is away, so it is not for you to end.")
    if row is None:
        who = "You are" if absent == work.actor.user_id else f"<@{absent}> is"
        raise NotPossible(f"{who} not away. `/tasks` shows what waits.")
    end(work, row)
    _moved(work)


def end_absences(units_of_work: UnitOfWorkFactory, at: datetime, workspace_id: str) -> int:
    """Have everybody be back whose time has come; how many they were.

    Each in a transaction of its own: what fails is logged and tried again at the next look.
    """
    ended = (Absence.workspace_id == workspace_id) & Absence.ended_at.is_(None) & (Absence.until <= at)
    with units_of_work.database.read() as session:
        found = session.scalars(select(Absence.id).where(ended).order_by(Absence.until, Absence.id)).all()
    actor = Actor(workspace_id, GREENLIGHT)
    return sum(
        attempt("The end of an absence", partial(_end_one, units_of_work, actor, at, one)) or 0
        for one in found
    )


def current(work: UnitOfWork, user_id: str) -> Absence | None:
    """That somebody is away now, held for change; None while they are there."""
    theirs = (Absence.workspace_id == work.workspace_id) & (Absence.user_id == user_id)
    return work.session.scalar(select(Absence).where(theirs, Absence.ended_at.is_(None)).with_for_update())


def concerning(work: UnitOfWork) -> Sequence[Absence]:
    """That the actor is away, which comes first, and whoever is away and has named them."""
    mine = or_(Absence.user_id == work.actor.user_id, Absence.delegate_id == work.actor.user_id)
    now = (Absence.workspace_id == work.workspace_id) & Absence.ended_at.is_(None)
    first = Absence.user_id != work.actor.user_id
    return work.session.scalars(select(Absence).where(now, mine).order_by(first, Absence.id)).all()


def end(work: UnitOfWork, row: Absence) -> None:
    """Have somebody be back, who hears what was answered for them; what waits is still to be asked anew."""
    row.ended_at = work.at
    audit.log(work, "back", for_id=row.user_id)
    theirs = (Decision.workspace_id == work.workspace_id) & (Decision.decided_for == row.user_id)
    heard = (Verdict.workspace_id == work.workspace_id) & (Verdict.given_for == row.user_id)
    answered = union(
        select(Decision.decided_by.label("who"), Decision.approval_id).where(
            theirs, Decision.at >= row.began_at
        ),
        select(Verdict.given_by, Verdict.approval_id).where(heard, Verdict.at >= row.began_at),
    ).subquery()
    counts = (
        select(answered.c.who, func.count().label("questions"))
        .group_by(answered.c.who)
        .order_by(answered.c.who)
    )
    by_whom = {row.who: row.questions for row in work.session.execute(counts)}
    if by_whom or row.delegate_id:
        notices.tell(work, [row.user_id], NoticeKind.BACK, None, decided=by_whom)


@use_case
def _end_one(work: UnitOfWork, absence_id: int) -> int:
    row = work.session.get_one(Absence, absence_id, with_for_update=True)
    if row.ended_at is not None or row.until is None or row.until > work.at:
        return 0
    end(work, row)
    _moved(work)
    return 1


def _moved(work: UnitOfWork) -> None:
    """Put what waits before whoever it is for now."""
    work.session.flush()
    staff.forget(work.session)
    cards.mark_homes(work)
    ask_anew_everywhere(work)


def _authorize(work: UnitOfWork, absent: str) -> bool:
    """Everybody for themselves; of others an owner only where something waits for them in a campaign of theirs.

    Whether they may say it only as the owner.
    """
    if absent == work.actor.user_id:
        permissions.authorize(work, permissions.Action.GO_AWAY)
    elif not permissions.may(work, permissions.Action.SEND_AWAY):
        permissions.authorize(work, permissions.Action.SEND_AWAY, _asked_of(work, absent))
        return True
    return False


def _refuse_beyond_owners(now: Absence | None, absent: str, delegate_id: str | None, owner: str) -> None:
    if delegate_id:
        raise NotUnderstood(
            "Who acts for somebody else is named by them, the Marketing Manager or an admin. Leave it empty.",
            field="to",
        )
    if now is not None and now.said_by != owner:
        raise NotPossible(f"<@{absent}> is away already.")


def _asked_of(work: UnitOfWork, absent: str) -> Campaign | None:
    """A running campaign of the actor's in which something waits for somebody."""
    return work.session.scalar(
        select(Campaign)
        .join(Task, Task.campaign_id == Campaign.id)
        .join(PromptItem, PromptItem.task_id == Task.id)
        .where(
            Campaign.workspace_id == work.workspace_id,
            Campaign.owner_id == work.actor.user_id,
            Campaign.status.in_(RUNNING),
            IS_CAMPAIGN,  # whoever asks somebody for a yes does not look after them
            PromptItem.user_id == absent,
            Task.closed_at.is_(None),
        )
        .limit(1)
    )


def _refuse_delegate(work: UnitOfWork, absent: str, delegate_id: str) -> None:
    if delegate_id == absent:
        raise NotUnderstood("Choose somebody else: nobody acts for themselves.", field="to")
    _refuse_stranger(
        work, delegate_id, "Guests, apps and deactivated people act for nobody. Choose a full member.", "to"
    )
    people = staff.staff_of(work.session, work.workspace_id)
    seen, last = set[str](), delegate_id
    while last in people.away and last not in {absent, *seen}:
        seen.add(last)
        last = people.away[last].delegate or ""
    if last == absent:
        why = f"<@{delegate_id}> is away too, and what waits for them would come back to <@{absent}>."
    elif last in {"", *seen, *people.gone}:
        why = f"<@{delegate_id}> is away too, and nobody acts for them."
    else:
        return
    raise NotUnderstood(f"{why} Choose somebody who is there.", field="to")


def _refuse_stranger(work: UnitOfWork, user_id: str, why: str, field: str) -> None:
    person = directory.known(work.session, work.workspace_id, user_id)
    if person is None or person.member_type is not MemberType.FULL:
        raise NotUnderstood(why, field=field)


def _end_of(work: UnitOfWork, absent: str, until: str, longest: timedelta) -> datetime:
    """The midnight that ends a day where somebody lives, no later than `longest` from today."""
    person = directory.known(work.session, work.workspace_id, absent)
    zone = ZoneInfo(person.time_zone if person else "UTC")
    today = work.at.astimezone(zone).date()
    with at_field("until"):
        day = parse_day_of(until, (today, today + LONGEST))
        if not today <= day <= today + longest:
            within = "a year" if longest == LONGEST else f"{longest.days} days"
            raise NotUnderstood(f"Name the last day away: today, or a day within {within}.")
    return _midnight_after(day, zone).astimezone(work.at.tzinfo)


def _midnight_after(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(0), zone)


def _tell(work: UnitOfWork, row: Absence) -> None:
    """Tell whoever acts for somebody, and whoever is said to be away by somebody else."""
    others = [one for one in (row.delegate_id, row.user_id) if one and one != work.actor.user_id]
    until = row.until.isoformat() if row.until else None
    for one in others:
        notices.tell(
            work, [one], NoticeKind.AWAY, None,
            to=one, absent=row.user_id, delegate=row.delegate_id, until=until, by=row.said_by,
        )  # fmt: skip
