"""What lies under a form shows what is true now, as soon as the form was sent off and has changed something."""

import pytest

from campaigns.content import deliverables
from campaigns.content.deliverables import Draft
from storage.enums import DeliverableStatus, Stage
from storage.models import Deliverable, Influencer
from tests.domain import journey
from tests.integration.handlers.desk_in_slack import CARLOS, LENA, MAYA, House, says
from tests.integration.handlers.planned_posts import chooses, now, opens, teams

GIVE, SIGNED = "Give to somebody else…", "Contract signed…"


@pytest.fixture
def post(house: House) -> Deliverable:
    """A creator's post whose draft is awaited."""
    (one,) = journey.brief(house.firm, house.firm.campaign(name="Glow"))
    return one


def below(house: House, who: str) -> str:
    """What the window shows that is left when the form is gone."""
    (window,) = house.forms(who)
    return says(window)


def line(shown: str, words: str) -> str:
    """The line of a window that has these words."""
    return next(one for one in shown.splitlines() if words in one)


def opens_drop(house: House, post: Deliverable) -> None:
    """Open the form for why a post is given up, from its line."""
    form = house.form(MAYA)
    (block,) = [one for one in form["blocks"] if f"{post.number}. {post.title}*" in str(one)]
    value = f"deliverable={post.id};word=drop"
    house.choose(MAYA, "choose", value, view_id=form["id"], block_id=block["block_id"])


def drop(house: House, post: Deliverable) -> None:
    """Give up a post that the window on top shows."""
    opens_drop(house, post)
    house.fill_in(MAYA, reason="Not needed.")


def test_a_dropped_post_is_shown_as_dropped(house: House, post: Deliverable) -> None:
    house.opened(MAYA, "/campaign show Glow")
    drop(house, post)
    assert line(below(house, MAYA), f"{post.number}. {post.title}").endswith("Dropped")


def test_who_was_given_a_task_is_awaited(house: House, post: Deliverable) -> None:
    teams(house, content_specialist=[CARLOS, LENA])
    house.opened(MAYA, "/campaign show Glow")
    assert f"<@{CARLOS}>" in line(below(house, MAYA), post.title)
    chooses(house, MAYA, GIVE)
    house.fill_in(MAYA, person=LENA)
    awaited = line(below(house, MAYA), post.title)
    assert f"<@{LENA}>" in awaited
    assert f"<@{CARLOS}>" not in awaited


def test_a_signed_contract_and_a_brief_given_by_hand_are_seen(house: House) -> None:
    (creator,) = journey.agree(house.firm, house.firm.campaign(name="Glow"))
    handle = f"*@{house.firm.row(Influencer, creator.influencer_id).handle}*"
    house.opened(MAYA, "/campaign show Glow")
    chooses(house, MAYA, SIGNED)
    house.fill_in(MAYA, contract_link="")
    assert "signed" in line(below(house, MAYA), handle)
    chooses(house, MAYA, "Briefed by hand")
    window, noted = house.forms(MAYA)
    assert "Noted" in says(noted)
    assert Stage.BRIEFED.label in line(says(window), handle)


def test_a_page_of_posts_stays_that_page(house: House) -> None:
    drafts = journey.brief(house.firm, house.firm.campaign(name="Glow"), 2, posts="20 reels")
    house.opened(MAYA, "/campaign show Glow")
    house.press(MAYA, "page")
    last = drafts[-1]
    drop(house, last)
    assert line(below(house, MAYA), f"{last.number}. {last.title}").endswith("Dropped")
    assert drafts[0].title not in below(house, MAYA)


def test_a_task_shows_what_was_handed_in(house: House, post: Deliverable) -> None:
    opens(house, CARLOS, post.title)
    house.press(CARLOS, "hand_in")
    house.fill_in(CARLOS, link="https://drive.example/first")
    assert "https://drive.example/first" in below(house, CARLOS)


def test_a_form_that_came_back_knows_what_lies_under_it(house: House, post: Deliverable) -> None:
    opens(house, CARLOS, post.title)
    house.press(CARLOS, "hand_in")
    house.firm.do(MAYA, deliverables.hand_in, post.id, Draft(link="https://drive.example/other"))
    house.fill_in(CARLOS, link="https://drive.example/mine")
    assert "https://drive.example/other" in says(house.form(CARLOS))
    house.fill_in(CARLOS, link="https://drive.example/mine")
    assert "https://drive.example/mine" in below(house, CARLOS)


def test_terms_that_wait_for_the_director_are_seen_under_the_words_that_say_so(house: House) -> None:
    journey.pick(house.firm, house.firm.campaign(name="Glow"))
    opens(house, MAYA)
    house.press(MAYA, "agree")
    house.fill_in(MAYA, fee="9000", deliverables="1 reel")
    window, said = house.forms(MAYA)
    assert "Marketing Director has been asked" in says(said)
    assert "9,000" in says(window)


def test_a_refused_form_changes_nothing_below(house: House, post: Deliverable) -> None:
    house.opened(MAYA, "/campaign show Glow")
    before = house.form(MAYA)["hash"]
    opens_drop(house, post)
    assert house.errors(MAYA, reason=" ")
    assert house.forms(MAYA)[0]["hash"] == before


def test_a_window_that_cannot_be_shown_anew_takes_nothing_back(house: House, post: Deliverable) -> None:
    house.opened(MAYA, "/campaign show Glow")
    house.slack.do("faults", method="views.update", error="internal_error")
    drop(house, post)
    assert now(house, post).status is DeliverableStatus.DROPPED
    assert len(house.forms(MAYA)) == 1
