"""Stored briefs: written, edited into a new version, and found again for the next campaign."""

from dataclasses import asdict, dataclass

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session, aliased

from campaigns.core import audit
from campaigns.core.errors import NotFound, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.editorial import brief_sharing
from campaigns.editorial.brief_form import BriefText, TitledBrief
from campaigns.editorial.brief_sharing import Sharing
from campaigns.parsing import key_of
from campaigns.people import permissions
from storage.models import Brief, BriefVersion, Campaign

WRITE = permissions.Action.WRITE_BRIEFS

_LOOKED_THROUGH = 1_000


@dataclass(frozen=True)
class StoredBrief:
    """A brief with what it says now, and how many campaigns were made from any of its versions."""

    brief: Brief
    newest: BriefVersion
    campaigns: int


@use_case
def write(work: UnitOfWork, written: TitledBrief, sharing: Sharing | None = None) -> BriefVersion:
    """Store a new brief; it is its author's, unless it is shared."""
    permissions.authorize(work, WRITE)
    version = store(work, written.title, written.text)
    if sharing is not None:
        brief_sharing.share(work, work.session.get_one(Brief, version.brief_id), sharing)
    audit.log(work, "brief written", subject="brief", subject_id=version.brief_id)
    return version


@use_case
def edit(
    work: UnitOfWork,
    brief_id: int,
    seen: int,
    written: TitledBrief,
    sharing: Sharing | None = None,
    seen_sharing: str = "",
) -> BriefVersion:
    """Store what a brief says from now on, and with whom it is shared; campaigns keep the version they were made from.

    `seen` is the number of the version that was edited; a newer one raises OutOfDate. Without `sharing` it stays shared
    as it is; `seen_sharing` is the print of how it was shared then (see `brief_sharing.share`).
    """
    permissions.authorize(work, WRITE)
    brief = work.session.scalar(_of(work, brief_id).with_for_update())
    if brief is None:
        raise NotFound("There is no such brief. `/campaign brief` lists those there are.")
    shared = sharing is not None and brief_sharing.share(work, brief, sharing, seen_sharing)
    newest = _newest(work.session, brief.id)
    if newest.number != seen:
        raise OutOfDate(
            f"<@{newest.written_by}> has edited this brief since. Open it again and add your change."
        )
    if text_of(newest) == written.text and brief.title == written.title:
        if shared:
            return newest
        raise NotUnderstood(
            "Nothing is different. Change the brief, or close the form.", field="requirements"
        )
    brief.title = written.title
    version = _store_version(work, brief.id, newest.number + 1, written.text)
    audit.log(work, "brief edited", subject="brief", subject_id=brief.id, version=version.number)
    return version


def store(work: UnitOfWork, title: str, text: BriefText) -> BriefVersion:
    """Store a new brief, as a part of whatever it is written for."""
    brief = Brief(
        workspace_id=work.workspace_id, title=title[:120], created_by=work.actor.user_id, created_at=work.at
    )
    work.session.add(brief)
    work.session.flush()
    return _store_version(work, brief.id, 1, text)


def store_correction(
    work: UnitOfWork, campaign: Campaign, before: BriefVersion, text: BriefText
) -> BriefVersion:
    """Store what a campaign's brief says from now on, as a part of whatever it is corrected for.

    It is the next version of a brief that is this campaign's alone; else, or where the brief has gone on without the
    campaign, a brief of the campaign's own, so that the one in the library stays as it is.
    """
    brief = work.session.get_one(Brief, before.brief_id, with_for_update=True)
    is_newest = _newest(work.session, brief.id).id == before.id
    if is_newest and brief_sharing.is_of_campaign_alone(work, brief, campaign):
        return _store_version(work, brief.id, before.number + 1, text)
    return store(work, campaign.name, text)


def stored(work: UnitOfWork, *, search: str = "", limit: int = 100) -> list[StoredBrief]:
    """The briefs that the actor may read, last edited first, narrowed by letters of their title.

    Older ones are not looked at.
    """
    session = work.session
    later = aliased(BriefVersion)
    edited_since = exists().where(later.brief_id == BriefVersion.brief_id, later.number > BriefVersion.number)
    rows = session.execute(
        select(Brief, BriefVersion)
        .join(BriefVersion, BriefVersion.brief_id == Brief.id)
        .where(BriefVersion.workspace_id == work.workspace_id, brief_sharing.readable(work), ~edited_since)
        .order_by(BriefVersion.id.desc())
        .limit(_LOOKED_THROUGH)
    ).all()
    wanted = [(brief, version) for brief, version in rows if key_of(search) in key_of(brief.title)][:limit]
    used = _used(session, [brief.id for brief, _ in wanted])
    return [StoredBrief(brief, version, used.get(brief.id, 0)) for brief, version in wanted]


def found(work: UnitOfWork, brief_id: int) -> StoredBrief:
    """A brief that the actor may read."""
    permissions.authorize(work, WRITE)
    brief = work.session.scalar(_of(work, brief_id))
    if brief is None:
        raise NotFound("There is no such brief. `/campaign brief` lists those there are.")
    return StoredBrief(
        brief, _newest(work.session, brief.id), _used(work.session, [brief.id]).get(brief.id, 0)
    )


def versions(session: Session, brief_id: int) -> list[BriefVersion]:
    """Everything that a brief ever said, newest first."""
    mine = select(BriefVersion).where(BriefVersion.brief_id == brief_id)
    return list(session.scalars(mine.order_by(BriefVersion.number.desc())))


def chosen(work: UnitOfWork, version_id: int) -> BriefVersion:
    """The version of a stored brief that a campaign is made from."""
    mine = (BriefVersion.workspace_id == work.workspace_id) & (BriefVersion.id == version_id)
    read = select(BriefVersion).join(Brief, Brief.id == BriefVersion.brief_id)
    version = work.session.scalar(read.where(mine, brief_sharing.readable(work)))
    if version is None:
        raise NotUnderstood("There is no such brief. Choose another one, or write it here.", field="brief")
    return version


def named(work: UnitOfWork, version_id: int) -> str | None:
    """What a version of a stored brief is called: "Sunday coffee, version 2"; None if there is none to read."""
    mine = (BriefVersion.workspace_id == work.workspace_id) & (BriefVersion.id == version_id)
    mine &= brief_sharing.readable(work)
    query = (
        select(Brief.title, BriefVersion.number).join(Brief, Brief.id == BriefVersion.brief_id).where(mine)
    )
    row = work.session.execute(query).first()
    return called(row.title, row.number) if row else None


def called(title: str, number: int) -> str:
    """What a version of a brief is called in a list; the first one has no number."""
    return f"{title}, version {number}" if number > 1 else title


def text_of(version: BriefVersion) -> BriefText:
    """What a version says."""
    return BriefText(
        requirements=version.requirements,
        objectives=version.objectives,
        audience=version.audience,
        deliverables=version.deliverables,
        timeline=version.timeline,
        brand_guide=version.brand_guide,
        required_words=tuple(version.required_words),
        banned_words=tuple(version.banned_words),
        disclosure=version.disclosure,
        labels=tuple(version.labels or ()),
    )


def filled(version: BriefVersion) -> dict[str, str]:
    """The entries of a form that say what a version says."""
    said = vars(text_of(version))
    return {field: ", ".join(one) if isinstance(one, tuple) else one for field, one in said.items()}


def _store_version(work: UnitOfWork, brief_id: int, number: int, text: BriefText) -> BriefVersion:
    said = {name: list(one) if isinstance(one, tuple) else one for name, one in asdict(text).items()}
    version = BriefVersion(
        workspace_id=work.workspace_id, brief_id=brief_id, number=number,
        written_by=work.actor.user_id, written_at=work.at, **said,
    )  # fmt: skip
    work.session.add(version)
    work.session.flush()
    return version


def _of(work: UnitOfWork, brief_id: int) -> Select[Brief]:
    """A brief, where the actor may read it: of others it is not told that they are there."""
    return select(Brief).where(
        Brief.workspace_id == work.workspace_id, Brief.id == brief_id, brief_sharing.readable(work)
    )


def _newest(session: Session, brief_id: int) -> BriefVersion:
    return versions(session, brief_id)[0]


def _used(session: Session, brief_ids: list[int]) -> dict[int, int]:
    """How many campaigns were made from each brief."""
    rows = session.execute(
        select(BriefVersion.brief_id, func.count())
        .join(Campaign, Campaign.brief_version_id == BriefVersion.id)
        .where(BriefVersion.brief_id.in_(brief_ids))
        .group_by(BriefVersion.brief_id)
    )
    return {row.brief_id: row[1] for row in rows}
