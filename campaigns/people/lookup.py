"""The campaign, deliverable or influencer that somebody means, where they may see it."""

from sqlalchemy import select

from campaigns.core.errors import NotFound, NotPossible
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.parsing import closest, key_of
from campaigns.people import permissions, staff
from storage.models import Campaign, Deliverable, Participation


def campaign(
    work: UnitOfWork, campaign_id: int, action: permissions.Action, *, lock: bool = True
) -> Campaign:
    """The campaign, locked for change unless it is only looked at, if the actor may do `action` with it."""
    query = select(Campaign).where(Campaign.workspace_id == work.workspace_id, Campaign.id == campaign_id)
    if lock:
        work.session.flush()
        work.session.expire_all()  # what was read before the lock may have changed while waiting for it
        staff.forget(work.session)
        query = query.with_for_update()
    found = work.session.scalar(query)
    if found is None:
        raise NotFound("There is no such campaign. `/campaign list` shows those there are.")
    permissions.authorize(work, action, found)
    return found


def open_campaign(work: UnitOfWork, campaign_id: int, action: permissions.Action) -> Campaign:
    """The same, for a change: what is over or archived refuses it."""
    found = campaign(work, campaign_id, action)
    refuse_if_over(found)
    return found


def refuse_if_over(found: Campaign) -> None:
    """Raise NotPossible when a campaign is read-only."""
    if found.archived_at is not None or found.status.is_over:
        raise NotPossible(
            f"{found.name} is {found.status.value} and can no longer be changed. "
            "Start a new campaign to go on from here."
        )


def campaigns_named(work: UnitOfWork, typed: str, *, archived: bool | None = False) -> list[Campaign]:
    """The campaigns that a name, or a part of one in any case, may mean; an exact name means just that one.

    Of an exact name shared with archived ones (`archived=None`), the one in use comes first. NotFound names the
    closest there is.
    """
    visible = visible_campaigns(work, archived=archived)
    key = key_of(typed)
    exact = [one for one in visible if one.name_key == key]
    exact.sort(key=lambda one: one.archived_at is not None)
    found = exact or [one for one in visible if key in one.name_key]
    if not found:
        raise NotFound(_not_found(typed, [one.name for one in visible]) if visible else none_visible(work))
    return found


def visible_campaigns(work: UnitOfWork, *, archived: bool | None = False) -> list[Campaign]:
    """The campaigns whose progress the actor may see, newest first; `archived=None` means all."""
    query = select(Campaign).where(Campaign.workspace_id == work.workspace_id).order_by(Campaign.id.desc())
    if archived is not None:
        query = query.where(Campaign.archived_at.is_not(None) if archived else Campaign.archived_at.is_(None))
    rows = work.session.scalars(query)
    return [row for row in rows if permissions.may(work, permissions.Action.SEE_PROGRESS, row)]


def none_visible(work: UnitOfWork) -> str:
    """What is said where the actor sees no campaign: how to make one is told only to those who may."""
    how = " `/campaign new` makes one." if permissions.may(work, permissions.Action.MAKE_CAMPAIGN) else ""
    return f"There are no campaigns that you can see.{how}"


def participation(work: UnitOfWork, participation_id: int) -> Participation:
    """An influencer's part in a campaign of this workspace."""
    found = work.session.scalar(
        select(Participation).where(
            Participation.workspace_id == work.workspace_id, Participation.id == participation_id
        )
    )
    if found is None:
        raise NotFound("That influencer is not in this campaign. `/campaign show NAME` shows who is.")
    return found


def deliverable(work: UnitOfWork, deliverable_id: int) -> Deliverable:
    """A deliverable of this workspace."""
    found = work.session.scalar(
        select(Deliverable).where(
            Deliverable.workspace_id == work.workspace_id, Deliverable.id == deliverable_id
        )
    )
    if found is None:
        raise NotFound("There is no such post. `/campaign show NAME` shows those there are.")
    return found


def _not_found(typed: str, names: list[str]) -> str:
    near = closest(typed, names)
    hint = f" Did you mean {near}?" if near else " `/campaign list` shows those there are."
    return f"No campaign is called “{typed[:80]}”.{hint}"
