"""Platforms with their weights, as people type them."""

from decimal import Decimal

import pytest

from campaigns.core.errors import NotUnderstood
from campaigns.parsing import parse_weights
from storage.enums import Platform


@pytest.mark.parametrize(
    ("typed", "weights"),
    [
        ("instagram 2, tiktok", {Platform.INSTAGRAM: "2", Platform.TIKTOK: "1"}),
        ("Instagram - 2", {Platform.INSTAGRAM: "2"}),
        ("instagram 1,5, tiktok 0.5", {Platform.INSTAGRAM: "1.5", Platform.TIKTOK: "0.5"}),
        ("instagram: 50 %\ntiktok=50%", {Platform.INSTAGRAM: "50", Platform.TIKTOK: "50"}),
        ("x.com 2; fb 0", {Platform.X: "2", Platform.FACEBOOK: "0"}),
    ],
)
def test_platforms_stand_with_their_weights(typed: str, weights: dict[Platform, str]) -> None:
    assert dict(parse_weights(typed)) == {name: Decimal(weight) for name, weight in weights.items()}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "missing"),
        ("instagram -1", "cannot be below zero"),
        ("instagram: −1", "cannot be below zero"),
        ("instagram-2", "cannot be below zero"),
        ("instagram 0, tiktok 0", "at least one platform a weight above zero"),
        ("instagram 1e9", "“1e9” out in full"),
        ("instagram 2000000", "weighs too much"),
        ("instagram ٢", "figures 0 to 9"),
        ("instgram 2", "Did you mean instagram"),
        ("instagram 1, IG 2", "Instagram stands there twice"),
        ("instagram 2 tiktok 1", "Put commas between them"),
        ("🎉", "“🎉” is not a platform"),
        ("insta\ufff9gram 2", "unseen characters in “instagram”"),
        ("instagram 1/2", "“1/2” is not a number"),
        (", ".join(["instagram 1"] * 500), "6,498 characters"),
    ],
)
def test_weights_that_cannot_be_read_are_refused(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_weights(typed)
