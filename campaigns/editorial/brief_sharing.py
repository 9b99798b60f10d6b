"""To whom a brief belongs, and with whom it is shared."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import ColumnElement, and_, delete, exists, false, or_, select

from campaigns.core import audit
from campaigns.core.errors import NotPermitted, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import permissions, roles, visibility
from campaigns.people.permissions import Action
from storage.enums import MemberType
from storage.models import Brief, BriefShare, BriefVersion, Campaign


@dataclass(frozen=True)
class Sharing:
    """With whom a brief is shared beside those it belongs to: Slack ids of people, or everybody in the workspace."""

    people: Sequence[str] = ()
    everybody: bool = False


def readable(work: UnitOfWork) -> ColumnElement[bool]:
    """The briefs that the actor may list, read, edit and choose, as a condition on `Brief`.

    Their own; those shared with them; those of campaigns in which they play a part; what no campaign uses yet, where
    the actor may read that.
    """
    if work.actor.member_type is not MemberType.FULL:
        return false()
    shared = exists().where(
        BriefShare.workspace_id == Brief.workspace_id,
        BriefShare.brief_id == Brief.id,
        BriefShare.user_id == work.actor.user_id,
    )
    used = (
        select(BriefVersion.id)
        .join(Campaign, Campaign.brief_version_id == BriefVersion.id)
        .where(BriefVersion.brief_id == Brief.id)
        .correlate(Brief)
    )
    ways = [
        Brief.created_by == work.actor.user_id,
        Brief.for_everybody,
        shared,
        used.where(visibility.with_a_part_of_actor(work)).exists(),
    ]
    if permissions.may(work, Action.READ_UNUSED_BRIEFS):
        ways.append(~used.exists())
    is_brief = Brief.title != ""  # that of one-off approvals says nothing, and is nobody's
    return and_(Brief.workspace_id == work.workspace_id, is_brief, or_(*ways))


def may_share(work: UnitOfWork, brief: Brief | None) -> bool:
    """Whether the actor says with whom a brief is shared: its author, and who looks after all; a new one is theirs."""
    mine = brief is None or brief.created_by == work.actor.user_id
    return mine or permissions.may(work, Action.SHARE_BRIEFS)


def sharing_of(work: UnitOfWork, brief: Brief) -> Sharing:
    """With whom a brief is shared."""
    mine = select(BriefShare.user_id).where(
        BriefShare.workspace_id == brief.workspace_id, BriefShare.brief_id == brief.id
    )
    people = work.session.scalars(mine.order_by(BriefShare.user_id)).all()
    return Sharing(tuple(people), brief.for_everybody)


def is_of_campaign_alone(work: UnitOfWork, brief: Brief, campaign: Campaign) -> bool:
    """Whether nobody reads a brief but by this campaign: no other uses it, and it is shared with nobody.

    Its author is the actor, or who owns the campaign.
    """
    others = (BriefVersion.brief_id == brief.id) & (Campaign.id != campaign.id)
    used = select(BriefVersion.id).join(Campaign, Campaign.brief_version_id == BriefVersion.id).where(others)
    return (
        brief.created_by in (work.actor.user_id, campaign.owner_id)
        and sharing_of(work, brief) == Sharing()
        and work.session.scalar(used.limit(1)) is None
    )


def print_of(sharing: Sharing) -> str:
    """A print of it, for a form to carry."""
    shown = f"{sharing.everybody} {' '.join(sorted(set(sharing.people)))}"
    return sha256(shown.encode()).hexdigest()[:12]


def share(work: UnitOfWork, brief: Brief, sharing: Sharing, seen: str = "") -> bool:
    """Have a brief shared with exactly these; whether that is different from before.

    `seen` is the print of how the form showed it: what is the same there stays as it is now, and OutOfDate says where
    somebody else has shared it otherwise, too. NotPermitted if it may not be shared. Who has left may stay in it.
    """
    before = sharing_of(work, brief)
    wanted = Sharing(tuple(sorted(set(sharing.people))), sharing.everybody)
    if wanted == before or print_of(wanted) == seen:
        return False
    if not may_share(work, brief):
        raise NotPermitted(f"<@{brief.created_by}> says with whom this brief is shared. Ask them.")
    if seen and print_of(before) != seen:
        raise OutOfDate("Somebody else has shared this brief otherwise since. Open it again to share it.")
    new = sorted(set(wanted.people) - set(before.people))
    if roles.not_full_members(work.session, work.workspace_id, new):
        raise NotUnderstood(
            "Guests, apps and deactivated people have no briefs. Choose full members.", field="shared_with"
        )
    brief.for_everybody = wanted.everybody
    gone = (BriefShare.workspace_id == brief.workspace_id) & (BriefShare.brief_id == brief.id)
    work.session.execute(delete(BriefShare).where(gone))
    work.session.add_all(
        BriefShare(workspace_id=brief.workspace_id, brief_id=brief.id, user_id=one) for one in wanted.people
    )
    work.session.flush()
    audit.log(
        work, "brief shared", subject="brief", subject_id=brief.id, people=list(wanted.people),
        everybody=wanted.everybody,
    )  # fmt: skip
    return True
