"""The news of what was decided: of one post by its title, of many in one list."""

import pytest

from handlers.blocks.surfaces.messages.notices import notice
from storage.enums import NoticeKind
from tests.local_slack import says
from tests.slack_limits import complaints_about_message

FACTS = {"campaign": "Sunday", "subject": "content", "outcome": "approve", "decided_by": "UMAYA", "round": 1}


def said(*titles: str, reason: str | None = None) -> str:
    message = notice(
        NoticeKind.OUTCOME,
        {
            **FACTS,
            "title": titles[0],
            "others": list(titles[1:]),
            "reason": reason,
            "half": None,
            "post_ids": [*range(len(titles))],
        },
    )
    assert complaints_about_message(message) == []
    return says({"text": message.text, "blocks": message.blocks})


def test_one_post_is_named_in_the_headline() -> None:
    assert "*First cup* · Sunday" in said("First cup")
    assert "Open the post" in said("First cup")
    assert "•" not in said("First cup")


def test_many_posts_are_counted_and_listed() -> None:
    words = said(*(f"Cup {number}" for number in range(1, 31)))
    assert "30 posts: ✅ approved" in words
    assert "• Cup 1\n" in words
    assert "• Cup 20\nand 10 more" in words


@pytest.mark.parametrize("title", ["&" * 200, "🎉" * 200, "<@U1>" * 40])
def test_however_many_there_are_and_whatever_they_are_called_slack_takes_it(title: str) -> None:
    assert "300 posts" in said(*[title] * 300, reason=title * 5)


def test_news_of_a_closed_channel_name_the_campaign_as_it_is_called() -> None:
    facts = {"campaign": "Soirée d’Été", "channel": "C1", "why": "archived"}
    told = notice(NoticeKind.CHANNEL_CLOSED, facts)
    assert "`/campaign edit Soirée d’Été`" in says({"text": told.text, "blocks": told.blocks})


@pytest.mark.parametrize(
    ("why", "shown"), [("She fell ill", "“She fell ill”. Give"), ("Ill.", "“Ill.” Give")]
)
def test_what_somebody_says_and_what_can_be_done_are_two_sentences(why: str, shown: str) -> None:
    facts = {"campaign": "Glow", "title": "Reel", "by": "UCARLOS", "why": why, "deliverable_id": 1}
    assert shown in says({"blocks": notice(NoticeKind.SLOT_MISSED, facts).blocks})
