"""A person's Home: opened, and kept live for a while."""

from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import cards


@use_case
def open_home(work: UnitOfWork) -> None:
    """Publish the actor's Home as the rows are now."""
    cards.open_home(work, work.actor.user_id)
