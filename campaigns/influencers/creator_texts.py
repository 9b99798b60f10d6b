"""What creators read when something ends, in words that are polite whatever the team wrote: people may edit them.

The reasons that the team gives are for the team.
"""

from campaigns import parsing
from campaigns.core.errors import NotUnderstood

MOST = 2000
FIELD = "creator_text"


def of_cancelling(campaign: str) -> str:
    """That a campaign is cancelled."""
    return (
        f"We are sorry to tell you that {campaign} does not go ahead as planned. "
        "This has nothing to do with your work, and we would gladly work with you again."
    )


def of_ending(what: str) -> str:
    """That a creator's part in a campaign, or a post of theirs, ends."""
    return f"We are sorry to tell you that we do not go on with {what}. Thank you for the time you have given it."


def of_rejection(post: str) -> str:
    """That a post is not published."""
    return (
        f"We have looked at {post} with care, and decided not to publish it. "
        "Thank you for the work you have put into it."
    )


def read(typed: str) -> str:
    """What a creator shall read; NotUnderstood where nothing is left of it."""
    text = parsing.parse_text(typed, MOST, subject="What the creator reads")
    if not text.strip():
        raise NotUnderstood("Write what the creator reads, or untick the e-mail.", field=FIELD)
    return text
