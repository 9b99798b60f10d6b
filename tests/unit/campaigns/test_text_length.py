"""How long a text is for each platform, by its own published rules."""

import pytest

from campaigns.content.text_length import length
from campaigns.core.platforms import rules_of
from storage.enums import Platform

FAMILY = "👩‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Sunday coffee", 13),
        ("e\u0301", 1),
        ("☕️", 2),
        ("👍🏽", 2),
        (FAMILY, 2),
        ("🇩🇪🇫🇷", 4),
        ("1️⃣", 2),
        ("日本語", 6),
        ("한국", 4),
        ("“quoted” – it’s…", 17),
        ("© 2026", 6),
        ("see https://shop.example/a/very/long/path?x=1 now", 4 + 23 + 4),
        ("shop.com/a and shop.com", 23 + 5 + 23),
    ],
)
def test_x_counts_emoji_and_cjk_as_two_and_links_as_23(text: str, count: int) -> None:
    assert length(Platform.X, text) == count


@pytest.mark.parametrize(
    ("platform", "count"),
    [
        (Platform.INSTAGRAM, 2 + 1),
        (Platform.TIKTOK, 2 + len(FAMILY.encode("utf-16-le")) // 2),
        (Platform.THREADS, 2 + len(FAMILY.encode())),
        (Platform.YOUTUBE, 3 + len(FAMILY.encode())),
    ],
)
def test_each_platform_counts_an_emoji_by_its_own_rule(platform: Platform, count: int) -> None:
    assert length(platform, f"aé{FAMILY}") == count


@pytest.mark.parametrize("platform", Platform)
def test_plain_text_counts_one_for_each_letter_everywhere(platform: Platform) -> None:
    assert length(platform, "Sunday coffee") == 13
    assert rules_of(platform).limits.counting.unit in ("characters", "bytes")
