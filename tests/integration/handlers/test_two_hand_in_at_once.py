"""Two people have the same form open: who comes second is told what came first, and loses nothing."""

from typing import Any

import pytest

from campaigns.content import deliverables, production
from campaigns.content.deliverables import Draft
from storage.enums import ContentPart, Outcome
from storage.models import Deliverable, Version
from tests.databases import BOTH_DATABASES, Opened
from tests.domain import journey, social
from tests.integration.handlers.desk_in_slack import CARLOS, DEV, LENA, MAYA, House, says
from tests.integration.handlers.planned_posts import (
    chooses,
    open_firm_with_posts,
    opens,
    uploads,
)

pytestmark = BOTH_DATABASES


@pytest.fixture
def post(house: House, opened: Opened) -> Deliverable:
    """A post that waits for design and copy."""
    house.has_come_to(opened(open_firm_with_posts))
    return house.firm.rows(Deliverable)[0]


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
    assert "Yours is not handed in. *Hand in* makes yours the newest version." in said
    assert field(house, MAYA, "caption")["initial_value"] == "Maya's words"
    assert field(house, MAYA, "hashtags")["initial_value"] == "#mine"
    assert [one.caption for one in house.firm.rows(Version, part=ContentPart.COPY)] == ["Lena's words"]


def test_who_has_seen_the_first_copy_may_hand_in_the_second(house: House, post: Deliverable) -> None:
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, "New copy")
    social.write(house.firm, post, "Lena's words", LENA)
    house.fill_in(MAYA, caption="Maya's words")
    house.fill_in(MAYA, caption="Lena's and Maya's words")
    numbers = {one.number: one.caption for one in house.firm.rows(Version, part=ContentPart.COPY)}
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
    social.decide(house.firm, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    house.firm.do(DEV, production.no_design_needed, post.id)
    house.fill_in(MAYA, link="https://design.example/second")
    assert "was made text only while this form was open." in says(house.form(MAYA))


@pytest.fixture
def reel(house: House) -> Deliverable:
    """What a creator is to make, whose first draft is there."""
    (reel,) = journey.brief(house.firm, house.firm.campaign())
    house.firm.do(CARLOS, deliverables.hand_in, reel.id, Draft("https://drive.example/1", caption="Glow"))
    return reel


def opens_draft(house: House, who: str) -> None:
    """The form for a creator's next draft."""
    house.opened(who, "/campaign show Glow")
    chooses(house, who, "Enter draft")


def drafted(house: House, part: ContentPart) -> list[tuple[int, str | None]]:
    """The versions of a half that are there, by number."""
    return [(one.number, one.link or one.caption) for one in house.firm.rows(Version, part=part)]


def test_the_second_draft_is_refused_with_the_first_and_is_still_there(
    house: House, reel: Deliverable
) -> None:
    opens_draft(house, MAYA)
    draft = Draft("https://drive.example/2", caption="Carlos's words", hashtags=("#his",))
    house.firm.do(CARLOS, deliverables.hand_in, reel.id, draft)
    typed = {"link": "https://drive.example/mine", "caption": "Maya's words", "hashtags": "#mine"}
    done = house.fill_in(MAYA, **typed, authorship=["edited"])
    assert not done["errors"]
    said = says(house.form(MAYA))
    first = (
        f"<@{CARLOS}> handed in version 2 of the design and version 2 of the copy while this form was open."
    )
    assert f"{first} Yours is not handed in. *Hand in* makes yours the newest version." in said
    assert "https://drive.example/2" in said
    assert "Carlos's words" in said
    assert {name: field(house, MAYA, name)["initial_value"] for name in typed} == typed
    assert [one["value"] for one in field(house, MAYA, "authorship")["initial_options"]] == ["edited"]
    assert drafted(house, ContentPart.COPY) == [(1, "Glow"), (2, "Carlos's words")]


def test_who_has_seen_the_first_draft_may_hand_in_the_second(house: House, reel: Deliverable) -> None:
    opens_draft(house, MAYA)
    house.firm.do(CARLOS, deliverables.hand_in, reel.id, Draft(caption="Carlos's words"))
    house.fill_in(MAYA, caption="Maya's words")
    house.fill_in(MAYA, caption="Carlos's and Maya's words")
    assert house.forms(MAYA)[-1]["title"]["text"] != "Enter draft"
    assert drafted(house, ContentPart.COPY)[2:] == [(3, "Carlos's and Maya's words")]
    assert drafted(house, ContentPart.ASSET) == [(1, "https://drive.example/1")]


def test_a_draft_of_which_only_the_link_is_newer_names_only_that(house: House, reel: Deliverable) -> None:
    opens_draft(house, MAYA)
    house.firm.do(CARLOS, deliverables.hand_in, reel.id, Draft("https://drive.example/2", caption="Glow"))
    house.fill_in(MAYA, caption="Maya's words")
    assert f"<@{CARLOS}> handed in version 2 of the design while this form was open." in says(
        house.form(MAYA)
    )


def test_the_first_drafts_of_two_people_do_not_replace_each_other(house: House) -> None:
    (reel,) = journey.brief(house.firm, house.firm.campaign())
    opens_draft(house, MAYA)
    house.firm.do(CARLOS, deliverables.hand_in, reel.id, Draft(caption="Carlos's words"))
    house.fill_in(MAYA, caption="Maya's words")
    assert "version 1 of the copy" in says(house.form(MAYA))
    assert drafted(house, ContentPart.COPY) == [(1, "Carlos's words")]
