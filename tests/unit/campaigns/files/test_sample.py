"""The sample influencers that a first start brings in."""

from pathlib import Path

from campaigns.files import InfluencerRow, read_influencers
from storage.enums import Platform

SAMPLE = Path(__file__).parents[4] / "bot" / "sample" / "influencers.csv"


def sample() -> tuple[InfluencerRow, ...]:
    reading = read_influencers(SAMPLE.read_bytes())
    assert (reading.rejected, reading.ignored) == ((), ())
    return reading.accepted


def test_the_sample_is_read_without_a_rejected_row() -> None:
    assert len(sample()) == 200


def test_the_sample_is_varied() -> None:
    influencers = sample()
    followers = [each.followers or 0 for each in influencers]
    assert len({each.platform for each in influencers}) >= 9
    assert len({niche for each in influencers for niche in each.niches}) >= 20
    assert len({each.country for each in influencers}) >= 30
    assert min(followers) < 2_000
    assert max(followers) > 4_000_000


def test_some_of_the_sample_have_no_address_or_no_fee() -> None:
    influencers = sample()
    assert any(each.email is None for each in influencers)
    assert any(each.usual_fee is None for each in influencers)


def test_no_mail_to_the_sample_reaches_anybody() -> None:
    assert [each.email for each in sample() if each.email and not each.email.endswith(".example")] == []


def test_the_example_search_finds_enough_to_choose_from() -> None:
    found = [
        each
        for each in sample()
        if "beauty" in each.niches
        and each.platform is Platform.INSTAGRAM
        and 10_000 <= (each.followers or 0) <= 500_000
    ]
    assert len([each for each in found if each.email]) >= 8
