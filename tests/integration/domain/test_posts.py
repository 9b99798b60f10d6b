"""What is handed in for a post is kept as it is, and a link belongs to one post."""

import pytest

from campaigns.content import deliverables
from campaigns.content.deliverables import Draft
from campaigns.errors import NotUnderstood
from storage.database import Database
from storage.models import Deliverable, Version
from storage.words import DeliverableStatus, Half, Outcome
from tests.domain import journey
from tests.domain.firm import SPECIALIST, Firm, open_firm

LINK = "https://drive.example/1"


def copy_of(firm: Firm, post: Deliverable) -> Version:
    """Caption and hashtags as they are now."""
    return firm.row(Version, firm.row(Deliverable, post.id).copy_id)


def test_hashtags_without_a_caption_are_kept(database: Database) -> None:
    firm = open_firm(database)
    (post,) = journey.brief(firm, journey.make(firm))
    firm.do(SPECIALIST, deliverables.hand_in, post.id, Draft(hashtags=("#glow",)))
    assert (copy_of(firm, post).caption, copy_of(firm, post).hashtags) == ("", ["#glow"])


def test_an_emptied_caption_is_a_new_version_to_be_decided_on(database: Database) -> None:
    firm = open_firm(database)
    (post,) = journey.brief(firm, journey.make(firm))
    firm.do(SPECIALIST, deliverables.hand_in, post.id, Draft(LINK, caption="Glow", hashtags=("#ad",)))
    journey.decide(firm, post, Outcome.APPROVE)
    firm.do(SPECIALIST, deliverables.hand_in, post.id, Draft(LINK))
    assert (copy_of(firm, post).number, copy_of(firm, post).caption) == (2, "")
    assert firm.row(Deliverable, post.id).status is DeliverableStatus.READY_FOR_REVIEW
    assert len(firm.rows(Version, half=Half.ASSET)) == 1
    with pytest.raises(NotUnderstood, match="there already"):
        firm.do(SPECIALIST, deliverables.hand_in, post.id, Draft(LINK))


def test_one_post_in_two_spellings_of_its_link_is_recorded_once(database: Database) -> None:
    firm = open_firm(database)
    first, second = journey.brief(firm, journey.make(firm), posts="2 reels")
    for post in (first, second):
        journey.approve(firm, post)
    firm.do(SPECIALIST, deliverables.publish, first.id, "https://www.instagram.com/p/Ab1/?igsh=x")
    with pytest.raises(NotUnderstood, match="already"):
        firm.do(SPECIALIST, deliverables.publish, second.id, "https://instagram.com/p/Ab1")
    firm.do(SPECIALIST, deliverables.publish, second.id, "https://instagram.com/p/Ab2")


def test_two_posts_that_differ_in_their_query_alone_are_two(database: Database) -> None:
    firm = open_firm(database)
    first, second = journey.brief(firm, journey.make(firm), posts="2 posts")
    for number, post in enumerate((first, second)):
        journey.approve(firm, post)
        link = f"https://pages.example/permalink.php?story_fbid={number}&id=7"
        firm.do(SPECIALIST, deliverables.publish, post.id, link)
    assert firm.row(Deliverable, second.id).status is DeliverableStatus.PUBLISHED
