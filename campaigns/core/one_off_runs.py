"""One-off approvals that belong to no campaign have a run of their own, which is no campaign to whoever lists these."""

from storage.models import Campaign

ONE_OFF = "one_off"
"""The workflow of such a run."""
IS_CAMPAIGN = Campaign.workflow != ONE_OFF
"""That a row is a campaign as people know them, for statements."""


def is_campaign(run: Campaign) -> bool:
    """Whether it is a campaign as people know them."""
    return run.workflow != ONE_OFF
