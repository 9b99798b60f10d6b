"""Addresses of calendar feeds are read back as written, and nobody can write one without the key."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.calendars.feeds import Feed, Feeds

FEEDS = Feeds("https://greenlight.example/", b"a key")
FEED = Feed("T0GREENLIT", "U0MAYAOKON", 7)


def path_of(address: str) -> str:
    return address.removeprefix("https://greenlight.example")


def test_an_address_is_read_back() -> None:
    for feed in (FEED, replace(FEED, campaign_id=0)):
        assert FEEDS.read(path_of(FEEDS.address(feed))) == feed


def test_an_address_given_out_in_the_first_form_is_still_good() -> None:
    signature = "23b32882801671c6fec971fe38289c0e7e072d445ce1fecb18813d995a2def7f"
    assert FEEDS.read(f"/calendar/T0GREENLIT-U0MAYAOKON-7-{signature}.ics") == FEED
    assert FEEDS.read(f"/calendar/T0GREENLIT-U0MAYAOKON-8-{signature}.ics") is None


def test_an_address_has_a_long_secret_that_is_not_the_key() -> None:
    secret = path_of(FEEDS.address(FEED)).split(".")[1]
    assert len(secret) == 43
    assert "a key" not in repr(FEEDS)


@pytest.mark.parametrize(
    "forged",
    [
        replace(FEED, campaign_id=8),
        replace(FEED, campaign_id=0),
        replace(FEED, user_id="U0CARLOSRV"),
        replace(FEED, workspace_id="T0OTHER"),
        replace(FEED, version=2),
    ],
)
def test_a_secret_is_good_for_one_feed_alone(forged: Feed) -> None:
    secret = path_of(FEEDS.address(FEED)).split(".")[1]
    told = path_of(Feeds(FEEDS.url, b"another key").address(forged)).split(".")[0]
    assert FEEDS.read(f"{told}.{secret}.ics") is None


def test_another_key_makes_an_address_useless() -> None:
    assert Feeds(FEEDS.url, b"another key").read(path_of(FEEDS.address(FEED))) is None


@given(st.text())
def test_any_other_path_is_no_feed(path: str) -> None:
    for odd in (path, f"/calendar/{path}", f"/calendar/{path}.ics", f"/calendar/T1-U1-{path}-{path}.ics"):
        assert FEEDS.read(odd) is None


def test_what_is_added_to_an_address_spoils_it() -> None:
    good = path_of(FEEDS.address(FEED))
    for odd in (
        good + "x",
        good.removesuffix(".ics"),
        good + ".ics",
        "/" + good[1:].upper(),
    ):
        assert FEEDS.read(odd) is None
