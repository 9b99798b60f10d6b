"""Who hands in the next version reads in the form what was asked for, by whom, and what it is about."""

import pytest

from storage.enums import ContentPart, Outcome
from storage.models import Deliverable
from tests.domain import journey, social
from tests.domain.firm import MANAGER
from tests.integration.handlers.desk_in_slack import CARLOS, DEV, MAYA, House, says
from tests.integration.handlers.planned_posts import chooses, handed_in, now, opens, posts, teams

ASKED = "asked for changes · Brand rules\n> It must be so."


@pytest.fixture
def post(house: House) -> Deliverable:
    """A planned post whose design and copy wait for approval."""
    teams(house)
    (one,) = posts(house)
    handed_in(house, one)
    return one


def form_for(house: House, words: str) -> str:
    """What the form for another version says to the manager."""
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, words)
    return says(house.form(MAYA))


def test_a_form_in_the_first_round_repeats_nothing(house: House, post: Deliverable) -> None:
    assert now(house, post).round == 1
    assert "asked for changes" not in form_for(house, "New design")


def test_the_half_that_was_sent_back_repeats_who_asked_for_what(house: House, post: Deliverable) -> None:
    social.decide(house.firm, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    opens(house, DEV, "Design")
    house.press(DEV, "hand_in_design")
    assert f"<@{MAYA}> {ASKED}" in says(house.form(DEV))
    assert "asked for changes" not in form_for(house, "New copy")


def test_changes_in_both_halves_are_repeated_in_both_forms(house: House, post: Deliverable) -> None:
    social.decide(house.firm, post, Outcome.REQUEST_CHANGES)
    assert ASKED in form_for(house, "New design")
    house.slack.do("close", user=MAYA, view_id=house.form(MAYA)["id"], all=True)
    assert ASKED in form_for(house, "New copy")


def test_what_was_approved_since_is_no_longer_asked_for(house: House, post: Deliverable) -> None:
    social.decide(house.firm, post, Outcome.REQUEST_CHANGES)
    social.design(house.firm, post, "https://design.example/second")
    social.write(house.firm, post, "Better words.")
    social.decide(house.firm, post, Outcome.APPROVE)
    social.write(house.firm, post, "One more word.")
    assert "asked for changes" not in form_for(house, "New copy")


def test_the_form_of_a_creators_draft_repeats_it(house: House) -> None:
    (draft,) = journey.brief(house.firm, house.firm.campaign(name="Glow"))
    journey.hand_in(house.firm, draft, who=MANAGER)
    journey.decide(house.firm, draft, Outcome.REQUEST_CHANGES)
    opens(house, CARLOS, draft.title)
    house.press(CARLOS, "hand_in")
    assert ASKED in says(house.form(CARLOS))
