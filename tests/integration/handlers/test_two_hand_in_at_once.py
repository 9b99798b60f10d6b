"""Two people have the form of the same half open: who comes second is told what came first, and loses nothing."""

from typing import Any

import pytest

from campaigns.content import making
from storage.models import Deliverable, Version
from storage.words import Half, Outcome
from tests.domain import social
from tests.integration.handlers.desk_in_slack import DEV, LENA, MAYA, House, says
from tests.integration.handlers.planned_posts import chooses, opens, posts, teams, uploads


@pytest.fixture
def post(house: House) -> Deliverable:
    """A post that waits for design and copy."""
    teams(house)
    return posts(house)[0]


def field(house: House, who: str, name: str) -> dict[str, Any]:
    """A field of the form on top."""
    (found,) = [block for block in house.form(who)["blocks"] if block.get("block_id") == name]
    return dict(found["element"])


def test_the_second_copy_is_refused_with_the_first_and_is_still_there(
    house: House, post: Deliverable
) -> None:
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, "New copy")
    social.write(house.firm, post, "Lena's words", LENA)
    done = house.fill_in(MAYA, caption="Maya's words", hashtags="#mine")
    assert not done["errors"]
    said = says(house.form(MAYA))
    assert f"<@{LENA}> handed in version 1 of the copy while this form was open." in said
    assert "Lena's words" in said
    assert "makes yours version 2" in said
    assert field(house, MAYA, "caption")["initial_value"] == "Maya's words"
    assert field(house, MAYA, "hashtags")["initial_value"] == "#mine"
    assert [one.caption for one in house.firm.rows(Version, half=Half.COPY)] == ["Lena's words"]


def test_who_has_seen_the_first_copy_may_hand_in_the_second(house: House, post: Deliverable) -> None:
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, "New copy")
    social.write(house.firm, post, "Lena's words", LENA)
    house.fill_in(MAYA, caption="Maya's words")
    house.fill_in(MAYA, caption="Lena's and Maya's words")
    numbers = {one.number: one.caption for one in house.firm.rows(Version, half=Half.COPY)}
    assert numbers == {1: "Lena's words", 2: "Lena's and Maya's words"}


def test_the_second_designs_link_is_kept(house: House, post: Deliverable) -> None:
    opens(house, DEV, "Design")
    house.press(DEV, "hand_in_design")
    social.design(house.firm, post, "https://design.example/first", MAYA)
    house.fill_in(DEV, link="https://design.example/second")
    said = says(house.form(DEV))
    assert f"<@{MAYA}> handed in version 1 of the design" in said
    assert "https://design.example/first" in said
    assert field(house, DEV, "link")["initial_value"] == "https://design.example/second"
    assert [one.link for one in house.firm.rows(Version)] == ["https://design.example/first"]


def test_the_second_designs_file_need_not_be_uploaded_again(house: House, post: Deliverable) -> None:
    opens(house, DEV, "Design")
    house.press(DEV, "hand_in_design")
    social.design(house.firm, post, who=MAYA)
    file_id = uploads(house, DEV, "card.png")
    house.fill_in(DEV, file=[file_id])
    assert "Your file is kept" in says(house.form(DEV))
    assert len(house.firm.rows(Version)) == 1
    house.fill_in(DEV)
    newest = house.firm.rows(Version)[-1]
    assert (newest.number, newest.file_id) == (2, file_id)
    assert newest.link is not None
    assert newest.link.endswith("card.png")


def test_a_post_that_was_made_text_only_meanwhile_says_so(house: House, post: Deliverable) -> None:
    social.design(house.firm, post)
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, "New design")
    social.write(house.firm, post)
    social.decide(house.firm, post, Outcome.REQUEST_CHANGES, Half.ASSET)
    house.firm.do(DEV, making.no_design_needed, post.id)
    house.fill_in(MAYA, link="https://design.example/second")
    assert "was made text only while this form was open." in says(house.form(MAYA))
