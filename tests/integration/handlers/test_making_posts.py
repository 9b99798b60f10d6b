"""Designs and copy are handed in by forms; what a platform would not take is refused at its field."""

import pytest

from campaigns.decisions import decisions
from campaigns.editorial import planning
from storage.enums import ContentPart, Outcome, PartStatus
from storage.models import Version
from tests.domain import journey, social
from tests.integration.handlers.desk_in_slack import (
    CARLOS,
    CHLOE,
    DEV,
    LENA,
    MAYA,
    PAUL,
    House,
    says,
)
from tests.integration.handlers.planned_posts import (
    X,
    chooses,
    chooses_in_an_old_menu,
    newest,
    now,
    opens,
    posts,
    teams,
    uploads,
)


@pytest.fixture(autouse=True)
def _teams(house: House) -> None:
    teams(house)


def test_a_design_is_uploaded_and_becomes_ready_for_review_by_itself(house: House) -> None:
    (post,) = posts(house)
    opens(house, DEV, "Design")
    house.press(DEV, "hand_in_design")
    house.fill_in(DEV, file=[uploads(house, DEV, "card.png")])
    (version,) = house.firm.rows(Version, part=ContentPart.ASSET)
    assert version.file_id is not None
    assert version.link is not None
    assert version.link.endswith("card.png")
    assert now(house, post).asset_status is PartStatus.READY_FOR_REVIEW


@pytest.mark.parametrize(("name", "pictures"), [("card.png", 1), ("card.pdf", 0)])
def test_an_uploaded_picture_is_shown_where_it_is_approved(house: House, name: str, pictures: int) -> None:
    (post,) = posts(house)
    social.write(house.firm, post)
    opens(house, DEV)
    house.press(DEV, "hand_in_design")
    house.fill_in(DEV, file=[uploads(house, DEV, name)])
    message = newest(house, MAYA)
    assert [block["type"] for block in message.blocks].count("image") == pictures
    plainer = message.fallback_blocks or message.blocks
    assert "image" not in [block["type"] for block in plainer]
    assert name in str(plainer)


def test_a_design_may_be_a_link_and_an_uploaded_one_is_shown_with_its_id(house: House) -> None:
    (post,) = posts(house)
    opens(house, DEV)
    house.press(DEV, "hand_in_design")
    house.fill_in(DEV, link="https://design.example/card?v=1")
    assert now(house, post).asset_status is PartStatus.READY_FOR_REVIEW
    opens(house, LENA)
    assert "https://design.example/card?v=1" in says(house.form(LENA))
    house.press(LENA, "hand_in_copy")
    house.fill_in(LENA, caption="Good morning", hashtags="#slow")
    opens(house, MAYA)
    chooses(house, MAYA, "New design")
    file_id = uploads(house, MAYA, "other.png")
    house.fill_in(MAYA, file=[file_id])
    house.slack.do("close", user=MAYA, view_id=house.form(MAYA)["id"], all=True)
    opens(house, MAYA)
    assert "📎" in (said := says(house.form(MAYA)))
    assert "|other.png>" in said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, "Upload the design"),
        ({"link": "not a link"}, "Copy it again"),
        ({"link": "javascript:alert(1)"}, "https://"),
        ({"link": "https://user:secret@design.example/x"}, "password"),
    ],
)
def test_what_is_no_design_is_refused_at_the_link(house: House, typed: dict[str, str], said: str) -> None:
    posts(house)
    opens(house, DEV)
    house.press(DEV, "hand_in_design")
    assert said in house.errors(DEV, **typed)["link"]
    assert house.firm.rows(Version) == []


def test_a_file_and_a_link_at_once_are_asked_about(house: House) -> None:
    posts(house)
    opens(house, DEV)
    house.press(DEV, "hand_in_design")
    both = {"file": [uploads(house, DEV, "card.png")], "link": "https://design.example/card"}
    assert house.errors(DEV, **both) == {"link": "Upload a file or enter a link, not both."}


def test_no_design_needed_makes_a_post_text_only(house: House) -> None:
    (post,) = posts(house)
    opens(house, DEV)
    house.press(DEV, "no_design")
    assert now(house, post).asset_status is PartStatus.NOT_NEEDED
    assert "No design needed" in says(house.form(DEV))


def test_the_copys_limits_are_shown_and_counted_as_people_count(house: House) -> None:
    (post,) = posts(house, X)
    opens(house, LENA)
    assert "Takes 280 characters with hashtags; a link counts for 23" in says(house.form(LENA))
    house.press(LENA, "hand_in_copy")
    refused = house.errors(LENA, caption="👩‍👩‍👧‍👦" * 281)
    assert refused == {
        "caption": "Caption and hashtags have 281 characters together; X takes 280. Take out 1."
    }
    long_link = "https://northwind.example/" + "a" * 400
    house.fill_in(LENA, caption="👩‍👩‍👧‍👦" * 200 + " " + long_link, hashtags="#slow")
    assert now(house, post).copy_status is PartStatus.READY_FOR_REVIEW
    chooses_new_copy(house)
    assert "Now: 230 of 280 characters, 1 hashtag on X" in says(house.form(MAYA))


def test_x_counts_an_address_without_https_as_a_link_too(house: House) -> None:
    (post,) = posts(house, X)
    opens(house, LENA)
    house.press(LENA, "hand_in_copy")
    house.fill_in(LENA, caption="e.g. " + "northwind.example/" + "a" * 400 + " northwind.com", hashtags="")
    assert now(house, post).copy_status is PartStatus.READY_FOR_REVIEW
    chooses_new_copy(house)
    assert f"Now: {5 + 23 + 1 + 23} of 280 characters" in says(house.form(MAYA))


def chooses_new_copy(house: House) -> None:
    """The Marketing Manager looks at the post, and writes its copy anew."""
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, "New copy")


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"caption": " ", "hashtags": "#a"}, "caption"),
        ({"caption": "x" * 2201}, "caption"),
        ({"caption": "Hello", "hashtags": " ".join(f"#t{number}" for number in range(31))}, "hashtags"),
        ({"caption": "#a " * 31}, "caption"),
        (
            {"caption": "#a#b " * 10 + "#c", "hashtags": " ".join(f"#t{number}" for number in range(10))},
            "hashtags",
        ),
        ({"caption": "Hello", "hashtags": "#no spaces! <!channel>"}, "hashtags"),
    ],
)
def test_copy_that_instagram_would_not_take_is_refused_at_its_field(
    house: House, typed: dict[str, str], field: str
) -> None:
    posts(house)
    opens(house, LENA)
    house.press(LENA, "hand_in_copy")
    assert set(house.errors(LENA, **typed)) == {field}
    assert house.firm.rows(Version) == []


def test_only_those_who_make_a_half_may_hand_it_in(house: House) -> None:
    (post,) = posts(house)
    for who, word in ((LENA, "design"), (DEV, "copy"), (CARLOS, "design"), (PAUL, "copy")):
        assert "You may not hand in" in says(chooses_in_an_old_menu(house, who, word, post))


def test_a_rejected_post_takes_nothing_any_more(house: House) -> None:
    (post,) = posts(house)
    opens(house, DEV)
    house.press(DEV, "hand_in_design")
    social.design(house.firm, post)
    social.write(house.firm, post)
    social.decide(house.firm, post, Outcome.REJECT)
    assert "Rejected" in house.errors(DEV, link="https://design.example/late")["file"]


def test_a_form_is_not_opened_for_what_takes_no_copy_any_more(house: House) -> None:
    (post,) = posts(house)
    house.opened(MAYA, "/campaign show Sunday")
    house.firm.do(CHLOE, planning.remove_post, post.id, "Too much.")
    chooses(house, MAYA, "New copy")
    form = house.form(MAYA)
    assert form["title"]["text"] == "Not done"
    assert f"{post.title} is Dropped; nothing can be handed in any more." in says(form)


def test_a_form_for_a_draft_is_not_opened_while_a_decision_can_be_undone(house: House) -> None:
    (reel,) = journey.brief(house.firm, house.firm.campaign())
    journey.hand_in(house.firm, reel, who=CARLOS)
    house.opened(MAYA, "/campaign show Glow")
    house.firm.do(CARLOS, decisions.decide, journey.open_question(house.firm, reel).id, Outcome.APPROVE)
    chooses(house, MAYA, "Enter draft")
    assert "Undo the decision, or wait until it takes effect." in says(house.form(MAYA))
