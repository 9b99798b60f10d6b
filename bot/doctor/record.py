"""Whether the record of who did what is sealed, and can be anchored outside the database."""

import os
from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import func, select

from bot.doctor.finding import Finding
from bot.sealing import anchors_file
from bot.settings import Settings
from campaigns.record.sealing import head
from storage.database import Database
from storage.models import Audit, Workspace

LONGEST = timedelta(minutes=15)
"""A bot that runs seals what is new once a minute."""


def look(settings: Settings, database: Database, at: datetime) -> Iterator[Finding]:
    """What is not sealed for long, and where anchors cannot be written."""
    with database.read() as session:
        for workspace_id in session.scalars(select(Workspace.id).order_by(Workspace.id)):
            last = head(session, workspace_id)
            new = (Audit.workspace_id == workspace_id) & (Audit.id > (last.line_id if last else 0))
            count, oldest = session.execute(select(func.count(), func.min(Audit.at)).where(new)).one()
            if count and oldest < at - LONGEST:
                seen = f"{count:,} lines of the record are not sealed; the oldest is of {oldest:%d %b %Y, %H:%M} UTC."
                yield Finding(
                    seen, "Start the bot, which seals them. If it runs, look into its log at “sealing”."
                )
            else:
                yield Finding("The record is sealed.")
    file = anchors_file(settings)
    if file is not None and file.exists() and not os.access(file, os.W_OK):
        seen = f"Anchors of the record cannot be written to {file}."
        yield Finding(seen, "Give the file to the bot's user, or name another one in AUDIT_ANCHORS.")
