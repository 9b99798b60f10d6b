"""Links to posts in all the forms that platforms give them."""

from importlib import import_module

import pytest

from campaigns.content import permalinks
from campaigns.parsing import post_key

LINKS = {
    "instagram:DQaa1": """
        https://www.instagram.com/p/DQaa1/ https://instagram.com/reel/DQaa1/?igsh=xyz https://instagr.am/p/DQaa1
        https://www.instagram.com/reels/DQaa1/ https://www.instagram.com/ben.bathes/p/DQaa1/?img_index=1
        http://m.instagram.com/tv/DQaa1 https://www.instagram.com/ben/reel/DQaa1/""",
    "youtube:2q4TS4z4Rpk": """
        https://www.youtube.com/watch?v=2q4TS4z4Rpk&t=3 https://youtu.be/2q4TS4z4Rpk?si=x
        https://youtube.com/shorts/2q4TS4z4Rpk https://m.youtube.com/watch?v=2q4TS4z4Rpk
        https://www.youtube.com/live/2q4TS4z4Rpk https://www.youtube-nocookie.com/embed/2q4TS4z4Rpk""",
    "x:1850": """
        https://x.com/a/status/1850 https://twitter.com/b/status/1850?s=20 https://mobile.twitter.com/a/statuses/1850
        https://x.com/i/web/status/1850 https://x.com/a/status/1850/photo/1""",
    "tiktok:74": """
        https://www.tiktok.com/@mara/video/74?is_from_webapp=1 https://m.tiktok.com/v/74.html
        https://www.tiktok.com/@mara/photo/74""",
    "threads:DAbc": """
        https://www.threads.net/@mara/post/DAbc https://threads.com/@mara/post/DAbc?x=1 https://threads.net/t/DAbc""",
    "linkedin:71234": """
        https://www.linkedin.com/feed/update/urn:li:activity:71234/
        https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A71234
        https://de.linkedin.com/posts/mara_glow-activity-71234-abcd?utm_source=share""",
    "pinterest:77": """
        https://www.pinterest.com/pin/77/ https://pinterest.co.uk/pin/glow-up--77/ https://de.pinterest.com/pin/77""",
    "facebook:pfbid0Aa": """
        https://www.facebook.com/mara/posts/pfbid0Aa https://m.facebook.com/mara/posts/glow/pfbid0Aa
        https://www.facebook.com/story.php?story_fbid=pfbid0Aa&id=1""",
    "facebook:99": """
        https://www.facebook.com/reel/99 https://www.facebook.com/watch/?v=99
        https://www.facebook.com/mara/videos/glow/99/""",
    "twitch:FunnyOne": "https://clips.twitch.tv/FunnyOne https://www.twitch.tv/mara/clip/FunnyOne?x=1",
}


@pytest.mark.parametrize(("key", "links"), LINKS.items())
def test_all_links_to_a_post_are_one(key: str, links: str) -> None:
    assert {post_key(link) for link in links.split()} == {key}


def test_ids_are_case_sensitive_and_other_links_stay_themselves() -> None:
    assert post_key("https://instagram.com/p/DQaa1") != post_key("https://instagram.com/p/dqaa1")
    assert post_key("https://vm.tiktok.com/ZMabc123/") == "vm.tiktok.com/ZMabc123"
    assert post_key("https://blog.example/a?utm_source=x") == "blog.example/a"
    assert post_key("https://www.instagram.com/maraq/") == "instagram.com/maraq"


DIFFERENT = """
    https://blog.example/?p=1 https://blog.example/?p=2 https://forum.example/viewtopic.php?t=12
    https://forum.example/viewtopic.php?t=13 https://www.youtube.com/@mara/community?lb=Ug1
    https://www.youtube.com/@mara/community?lb=Ug2 https://shop.example/a?v=1 https://shop.example/a?v=2
    https://shop.example/a"""
SAME = """
    https://shop.example/a?v=1&id=2 http://www.shop.example/a/?id=2&v=1&utm_source=ig&fbclid=x&gclid=y&igsh=z&si=a
    https://m.shop.example/a?UTM_Medium=b&v=1&id=2&mc_cid=1#top"""


def test_a_query_that_names_a_page_tells_it_from_others_and_tracking_does_not() -> None:
    links = DIFFERENT.split()
    assert len({post_key(link) for link in links}) == len(links)
    assert len({post_key(link) for link in SAME.split()}) == 1


def test_the_revision_that_made_keys_anew_makes_the_same() -> None:
    revision = import_module("storage.migrations.versions.0027_links_to_one_post_have_one_key")
    for link in f"{' '.join(LINKS.values())} {DIFFERENT} {SAME}".split():
        assert revision._key(link) == permalinks.key_of(link)
