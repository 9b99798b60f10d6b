"""The campaign, deliverable or influencer that somebody means, where they may see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select

from campaigns.core import log_context
from campaigns.core.errors import CampaignOver, NotFound
from campaigns.core.one_off_runs import IS_CAMPAIGN, is_campaign
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.parsing import closest_name
from campaigns.people import campaign_names, permissions, staff, visibility
from storage.enums import RUNNING
from storage.models import Campaign, Deliverable, Participation

MOST_ON_PAGES = 1_000
"""So many campaigns are on the pages of a list; whoever wants another one types its name."""


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
    log_context.note(campaign=found.id)
    permissions.authorize(work, action, found)
    return found


def open_campaign(work: UnitOfWork, campaign_id: int, action: permissions.Action) -> Campaign:
    """The same, for a change: what is over or archived refuses it."""
    found = campaign(work, campaign_id, action)
    refuse_if_over(found)
    return found


def refuse_if_over(found: Campaign) -> None:
    """Raise CampaignOver when a campaign is read-only."""
    if (found.archived_at is not None or found.status.is_over) and not is_campaign(found):
        raise CampaignOver("This approval is settled, and can no longer be changed. Ask for a new one.")
    if found.archived_at is not None or found.status.is_over:
        raise CampaignOver(
            f"{found.name} is {found.status.value} and can no longer be changed. "
            "Start a new campaign to go on from here."
        )


def campaigns_named(work: UnitOfWork, typed: str, *, archived: bool | None = False) -> list[Campaign]:
    """The campaigns that a name, or a part of one, may mean (see `campaign_names`), as far as the actor sees them.

    Of an exact name shared with archived ones (`archived=None`), the one in use comes first. NotFound names the
    closest there is.
    """
    which = _visible(work, archived)
    found = campaign_names.named(work.session, work.workspace_id, typed, *which)
    if not found:
        names = campaign_names.similar(work.session, work.workspace_id, typed, *which)
        raise _not_found(typed, names) if names else NotFound(none_visible(work))
    return found


def visible_campaigns(
    work: UnitOfWork,
    *,
    archived: bool | None = False,
    most: int | None = None,
    archived_since: datetime | None = None,
) -> list[Campaign]:
    """The campaigns whose progress the actor may see, newest first, at most so many; `archived=None` means all.

    With `archived_since`, those in use and those archived after that moment.
    """
    which = _visible(work, None if archived_since else archived)
    if archived_since:
        which.append(or_(Campaign.archived_at.is_(None), Campaign.archived_at >= archived_since))
    query = select(Campaign).where(*which).order_by(Campaign.id.desc())
    return list(work.session.scalars(query.limit(most)))


@dataclass(frozen=True)
class CampaignPage:
    """A page (from 0) of campaigns, newest first, and how many there are on all pages; `more` are on none."""

    campaigns: Sequence[Campaign]
    number: int
    total: int
    more: bool


def page_of_campaigns(
    work: UnitOfWork, page: int, size: int, *, archived: bool | None, running: bool
) -> CampaignPage:
    """One page of what the actor may see; a page that is no longer there is the last one."""
    which = [*_visible(work, archived), *([Campaign.status.in_(RUNNING)] if running else [])]
    visible = select(Campaign.id).where(*which).order_by(Campaign.id.desc())
    ids = work.session.scalars(visible.limit(MOST_ON_PAGES + 1)).all()
    total = min(len(ids), MOST_ON_PAGES)
    number = min(page, max(0, -(-total // size) - 1))
    shown = select(Campaign).where(Campaign.id.in_(ids[number * size : min((number + 1) * size, total)]))
    found = work.session.scalars(shown.order_by(Campaign.id.desc())).all()
    return CampaignPage(found, number, total, more=len(ids) > total)


def _visible(work: UnitOfWork, archived: bool | None) -> list[ColumnElement[bool]]:
    which = [visibility.seen_by_actor(work), IS_CAMPAIGN]
    if archived is not None:
        which.append(Campaign.archived_at.is_not(None) if archived else Campaign.archived_at.is_(None))
    return which


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
    if found is None or not _is_within_link(work, found):
        raise NotFound("There is no such post. `/campaign show NAME` shows those there are.")
    return found


def open_deliverable(work: UnitOfWork, deliverable_id: int, action: permissions.Action) -> Deliverable:
    """A post with which the actor may do something, looked at only; its campaign is not over."""
    found = deliverable(work, deliverable_id)
    refuse_if_over(campaign(work, found.campaign_id, action, lock=False))
    return found


def _is_within_link(work: UnitOfWork, post: Deliverable) -> bool:
    """Whether somebody who came by a link reaches a post by it; everybody else is asked for what they may do."""
    by_link = work.actor.by_link
    if by_link is None or post.id == by_link.deliverable_id:
        return True
    return by_link.participation_id is not None and by_link.participation_id == post.participation_id


def _not_found(typed: str, names: list[str]) -> NotFound:
    near = closest_name(typed, names)
    hint = f" Did you mean {near}?" if near else " `/campaign list` shows those there are."
    return NotFound(f"No campaign is called “{typed[:80]}”.{hint}", near=near or "")
