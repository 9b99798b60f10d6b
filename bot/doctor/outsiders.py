"""Whether people without Slack can open their pages."""

from collections.abc import Iterator

from sqlalchemy import func, select

from bot import addresses
from bot.doctor.finding import Finding
from bot.settings import Settings
from storage.database import Database
from storage.enums import RUNNING
from storage.models import Campaign, OutsideApprover

SET_IT = "Set PUBLIC_URL to the address at which the bot is reached, like https://greenlight.example.com."


def look(settings: Settings, database: Database) -> Iterator[Finding]:
    """Where the pages are, and whether somebody waits for them in vain."""
    decide = (
        select(func.count(OutsideApprover.id))
        .join(Campaign, Campaign.id == OutsideApprover.campaign_id)
        .where(OutsideApprover.removed_at.is_(None), Campaign.status.in_(RUNNING))
    )
    with database.read() as session:
        people = session.scalar(decide) or 0
    url = settings.public_url
    if url is None:
        if people:
            seen = f"Clients decide in running campaigns ({people} named), and there are no pages for them."
            yield Finding(seen, SET_IT)
        return
    if not url.startswith("https://") and not addresses.is_loopback(url):
        seen = f"Links of people without Slack go to {url} unencrypted: whoever sees one has it."
        yield Finding(
            seen, "Have a proxy with TLS in front, and an address in PUBLIC_URL that begins with https://."
        )
        return
    yield Finding(f"Pages for people without Slack are at {url}; named for clients: {people}.")
