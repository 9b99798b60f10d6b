"""Terms as they are typed: days of all posts and of single ones, and what comes back into the form."""

from datetime import date
from typing import Any

import pytest

from campaigns.core.money import Money
from campaigns.influencers.post_days import PostDays
from campaigns.influencers.terms_form import OfferedTerms, entries_of, read_terms
from campaigns.parsing.forms import FormRefused

DAYS = (date(2026, 11, 2), date(2026, 11, 30))
TODAY = date(2026, 11, 5)


def read(agreed: OfferedTerms | None = None, **entries: str) -> OfferedTerms:
    filled = {"fee": "500", "deliverables": "1 reel, 2 stories", **entries}
    return read_terms(filled, "EUR", DAYS, TODAY, agreed)


def refused(**entries: Any) -> dict[str, str]:
    with pytest.raises(FormRefused) as refusal:
        read(**entries)
    return dict(refusal.value.errors)


def test_each_post_may_have_days_of_its_own() -> None:
    terms = read(publish_on="2026-11-20", publish_story_2="2026-11-25", draft_reel_1="2026-11-10")
    assert terms.publish_on == date(2026, 11, 20)
    assert terms.post_days == {
        "story 2": PostDays(None, date(2026, 11, 25)),
        "reel 1": PostDays(date(2026, 11, 10), None),
    }


def test_days_of_posts_that_are_not_agreed_do_not_matter() -> None:
    assert read(deliverables="1 reel", publish_story_2="2026-11-25").post_days == {}


def test_what_is_read_fills_the_form_that_is_read_again() -> None:
    terms = read(shipping="20", note="By post", publish_on="2026-11-20", draft_story_1="2026-11-12")
    assert read(None, **entries_of(terms)) == terms


def test_a_post_is_not_published_before_its_draft_is_due() -> None:
    assert "draft_reel_1" in refused(publish_on="2026-11-10", draft_reel_1="2026-11-11")
    assert "publish_story_1" in refused(draft_due_on="2026-11-12", publish_story_1="2026-11-11")
    assert "publish_on" in refused(draft_due_on="2026-11-12", publish_on="2026-11-11")


def test_days_that_were_agreed_may_be_over_but_no_new_ones() -> None:
    agreed = OfferedTerms(Money(1, "EUR"), Money(0, "EUR"), "1 reel", date(2026, 11, 3), date(2026, 11, 4))
    assert read(agreed, draft_due_on="2026-11-03", publish_on="2026-11-04").draft_due_on == date(2026, 11, 3)
    assert set(refused(draft_due_on="2026-11-03", publish_on="2026-11-04")) == {"draft_due_on", "publish_on"}
    assert "publish_reel_1" in refused(publish_reel_1="2026-12-24")
