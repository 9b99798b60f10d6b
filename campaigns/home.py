"""A person's Home: opened, and kept live for a while."""

from campaigns import cards
from campaigns.desk import Work, use_case


@use_case
def open_home(work: Work) -> None:
    """Publish the actor's Home as the rows are now."""
    cards.open_home(work, work.actor.user_id)
