"""Whether the programs that figures come from answer, and what they have said lately."""

from collections.abc import Iterator

from sqlalchemy import select

from bot.doctor.finding import Finding
from bot.settings import Settings
from bot.sources.clients import clients_of
from campaigns.sources.source import NotAnswered, Throttled
from storage.database import Database
from storage.models import SourceState


def look(settings: Settings) -> Iterator[Finding]:
    """One cheap request to each source that is set up."""
    for client in clients_of(settings):
        try:
            yield Finding(client.check())
        except NotAnswered as trouble:
            yield Finding(str(trouble), f"Look at the settings of {client.source.label} in docs/sources.md.")
        except Throttled as trouble:
            yield Finding(str(trouble), "Wait: it is asked again by itself.")


def look_at_rows(database: Database) -> Iterator[Finding]:
    """How each source that was ever asked stands: its quota today, and its last trouble."""
    with database.read() as session:
        for state in session.scalars(
            select(SourceState).order_by(SourceState.workspace_id, SourceState.source)
        ):
            used = (
                f"{state.units_used:,} units of its quota used on {state.quota_day}"
                if state.quota_day
                else ""
            )
            last = (
                f"answered last {state.answered_at:%d %b %Y, %H:%M} UTC"
                if state.answered_at
                else "never answered"
            )
            seen = f"{state.source.label}: {last}{f'; {used}' if used else ''}."
            if state.problem:
                yield Finding(f"{seen} {state.problem}", "It is asked again by itself; see docs/sources.md.")
            else:
                yield Finding(seen)
