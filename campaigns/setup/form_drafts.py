"""Forms that somebody has begun and not yet sent off, kept so that nothing typed is lost between their pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, select

from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.people import permissions
from storage.models import FormDraft


@dataclass(frozen=True)
class Kept:
    """What somebody has entered into a form so far, by field, and when."""

    entries: Mapping[str, Any]
    kept_at: datetime


@use_case
def keep(work: UnitOfWork, form: str, entries: Mapping[str, object]) -> None:
    """Keep what the actor has entered into `form` so far, in place of what was kept before.

    `form` has at most 32 characters; `entries` are plain JSON values.
    """
    permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
    draft = work.session.scalar(select(FormDraft).where(*_mine(work, form)))
    if draft is None:
        draft = FormDraft(workspace_id=work.workspace_id, user_id=work.actor.user_id, form=form)
        work.session.add(draft)
    draft.entries, draft.kept_at = dict(entries), work.at


def kept(work: UnitOfWork, form: str) -> Kept | None:
    """What the actor has entered into `form` and not sent off, or None."""
    draft = work.session.scalar(select(FormDraft).where(*_mine(work, form)))
    return Kept(draft.entries, draft.kept_at) if draft else None


@use_case
def throw_away(work: UnitOfWork, form: str) -> None:
    """Forget what the actor has entered into `form`."""
    forget(work, form)


def forget(work: UnitOfWork, form: str) -> None:
    """The same, as a part of the use case that carries out what was entered."""
    work.session.execute(delete(FormDraft).where(*_mine(work, form)))


def _mine(work: UnitOfWork, form: str) -> tuple[ColumnElement[bool], ...]:
    return (
        FormDraft.workspace_id == work.workspace_id,
        FormDraft.user_id == work.actor.user_id,
        FormDraft.form == form,
    )
