"""A figure that was missing arrives after the end, as people in both stories live it."""

from collections.abc import Sequence

from tests.acceptance.people import Person


def arrives(
    carlos: Person, diana: Person, campaign: str, post: str, *, says: Sequence[str], **figures: str
) -> str:
    """Enter what was missing of a post: the next version `says` what changed; everything that it says."""
    carlos.types(f"/campaign results {campaign}")
    carlos.clicks_in_modal("Enter…", post)
    carlos.fills_in(**figures)
    told = diana.sees(f"{campaign}: results (version 2)")
    for said in says:
        assert said in told
    return told
