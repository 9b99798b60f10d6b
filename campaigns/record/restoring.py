"""A backup that is put back goes on record, so that what was anchored after it is missing with an answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core import audit
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, append_record
from campaigns.record.anchors import Anchor
from campaigns.record.sealing import head
from storage.enums import Via
from storage.models import Workspace

RESTORED = "record restored"


@dataclass(frozen=True)
class Restoration:
    """That a backup was put back at a moment, in which the chain ended at the link `last`."""

    at: datetime
    last: int

    def explains(self, anchor: Anchor) -> bool:
        """Whether an anchor was written before, of what the backup does not have."""
        return anchor.at is not None and anchor.at <= self.at and anchor.number > self.last


def note_restored(session: Session, at: datetime) -> None:
    """Write into the record of each workspace that it was put back, and how far its chain goes."""
    for workspace_id in session.scalars(select(Workspace.id).order_by(Workspace.id)).all():
        last = head(session, workspace_id)
        work = UnitOfWork(session, Actor(workspace_id, GREENLIGHT, via=Via.CONSOLE), at)
        audit.log(work, RESTORED, last_link=last.number if last else 0)
        append_record(work)


def restorations_in(rows: Iterable[Mapping[str, Any]]) -> list[Restoration]:
    """Those that lines of the record tell of."""
    return [Restoration(row["at"], row["details"]["last_link"]) for row in rows if row["action"] == RESTORED]


def told(restorations: Iterable[Restoration], gone: Iterable[Anchor]) -> list[str]:
    """What is said of each, with the last link that was anchored of what is gone with it."""
    found = []
    for one in restorations:
        lost = max((anchor.number for anchor in gone if one.explains(anchor)), default=one.last)
        what = (
            f"up to link {lost} was anchored and is gone" if lost > one.last else "nothing anchored is gone"
        )
        found.append(
            f"{one.at:%Y-%m-%d %H:%M} UTC: a backup was put back that ends at link {one.last}; {what}"
        )
    return found
