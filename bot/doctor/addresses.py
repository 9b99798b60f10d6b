"""People whose e-mail address is needed, and of whom Slack tells none, or one that not every e-mail can carry."""

from collections.abc import Iterator

from sqlalchemy import select

from bot.doctor.finding import Finding
from campaigns.people import directory, missing_addresses
from storage.database import Database
from storage.models import Workspace

TO_DO = "Have an address added to their Slack profile, or give the role to somebody else."
CHANGE = "Have the address changed in Slack, or give the campaigns another owner with /campaign edit."
MOST_NAMED = 10


def look(database: Database) -> Iterator[Finding]:
    """Marketing Directors and owners of running campaigns without an address, or with an odd one."""
    with database.read() as session:
        for workspace_id in session.scalars(select(Workspace.id).order_by(Workspace.id)):
            names = directory.names(session, workspace_id)
            for one in missing_addresses.of_workspace(session, workspace_id).directors:
                who = names.get(one, one)
                yield Finding(
                    f"{who}, Marketing Director, gets no report by e-mail: no address is known.", TO_DO
                )
            for name in missing_addresses.owners(session, workspace_id)[:MOST_NAMED]:
                yield Finding(f"Nobody can answer e-mails of {name}'s campaigns: no address is known.", TO_DO)
            for name, address in missing_addresses.odd_owners(session, workspace_id)[:MOST_NAMED]:
                yield Finding(
                    f"E-mails of {name}'s campaigns leave without an address for answers: {address} is not plain.",
                    CHANGE,
                )
