"""The social media campaign and its posts, as the rows have them."""

from sqlalchemy import select

from storage.models import Campaign, Deliverable
from tests.acceptance.conftest import Installation


def campaign_in(installation: Installation) -> Campaign:
    """The campaign as it is now."""
    with installation.database.read() as session:
        return session.scalars(select(Campaign)).one()


def status_of(installation: Installation, title: str) -> Deliverable:
    """A post as it is now."""
    with installation.database.read() as session:
        return session.scalars(select(Deliverable).where(Deliverable.title == title)).one()
