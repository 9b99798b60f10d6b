"""Designs and copy are handed in by forms; what a platform would not take is refused at its field."""

import pytest

from campaigns.decisions import decisions
from campaigns.editorial import planning
from storage.enums import ContentPart, Outcome, PartStatus
from storage.models import PromptItem, Version
from tests.domain import journey, social
from tests.integration.handlers.planned_posts import (
    X,
    button_words,
    chooses,
    chooses_in_an_old_menu,
    newest,
    now,
    opens,
    posts,
    teams,
    uploads,
)
from tests.integration.handlers.slack_workspace import (
    CARLOS,
    CHLOE,
    DEV,
    LENA,
    MAYA,
    PAUL,
    SlackWorkspace,
    says,
)


@pytest.fixture(autouse=True)
def _teams(workspace: SlackWorkspace) -> None:
    teams(workspace)


def test_a_design_is_uploaded_and_becomes_ready_for_review_by_itself(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace)
    opens(workspace, DEV, "Design")
    workspace.press(DEV, "hand_in_design")
    workspace.fill_in(DEV, file=[uploads(workspace, DEV, "card.png")])
    (version,) = workspace.scenario.rows(Version, part=ContentPart.ASSET)
    assert version.file_id is not None
    assert version.link is not None
    assert version.link.endswith("card.png")
    assert now(workspace, post).asset_status is PartStatus.READY_FOR_REVIEW


@pytest.mark.parametrize(("name", "pictures"), [("card.png", 1), ("card.pdf", 0)])
def test_an_uploaded_picture_is_shown_where_it_is_approved(
    workspace: SlackWorkspace, name: str, pictures: int
) -> None:
    (post,) = posts(workspace)
    social.write(workspace.scenario, post)
    opens(workspace, DEV)
    workspace.press(DEV, "hand_in_design")
    workspace.fill_in(DEV, file=[uploads(workspace, DEV, name)])
    message = newest(workspace, MAYA)
    assert [block["type"] for block in message.blocks].count("image") == pictures
    plainer = message.fallback_blocks or message.blocks
    assert "image" not in [block["type"] for block in plainer]
    assert name in str(plainer)


def test_a_design_may_be_a_link_and_an_uploaded_one_is_shown_with_its_id(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace)
    opens(workspace, DEV)
    workspace.press(DEV, "hand_in_design")
    workspace.fill_in(DEV, link="https://design.example/card?v=1")
    assert now(workspace, post).asset_status is PartStatus.READY_FOR_REVIEW
    opens(workspace, LENA)
    assert "https://design.example/card?v=1" in says(workspace.form(LENA))
    workspace.press(LENA, "hand_in_copy")
    workspace.fill_in(LENA, caption="Good morning", hashtags="#slow")
    opens(workspace, MAYA)
    chooses(workspace, MAYA, "New design")
    file_id = uploads(workspace, MAYA, "other.png")
    workspace.fill_in(MAYA, file=[file_id])
    workspace.slack.do("close", user=MAYA, view_id=workspace.form(MAYA)["id"], all=True)
    asked = workspace.scenario.rows(PromptItem)[-1].user_id
    assert asked != MAYA  # it is her own now
    opens(workspace, asked)
    assert "📎" in (said := says(workspace.form(asked)))
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
def test_what_is_no_design_is_refused_at_the_link(
    workspace: SlackWorkspace, typed: dict[str, str], said: str
) -> None:
    posts(workspace)
    opens(workspace, DEV)
    workspace.press(DEV, "hand_in_design")
    assert said in workspace.errors(DEV, **typed)["link"]
    assert workspace.scenario.rows(Version) == []


def test_a_file_and_a_link_at_once_are_asked_about(workspace: SlackWorkspace) -> None:
    posts(workspace)
    opens(workspace, DEV)
    workspace.press(DEV, "hand_in_design")
    both = {"file": [uploads(workspace, DEV, "card.png")], "link": "https://design.example/card"}
    assert workspace.errors(DEV, **both) == {"link": "Upload a file or enter a link, not both."}


def test_where_a_picture_is_needed_nobody_is_offered_to_do_without(workspace: SlackWorkspace) -> None:
    posts(workspace)
    opens(workspace, DEV)
    assert "No design needed" not in button_words(workspace.form(DEV))


def test_no_design_needed_makes_a_post_text_only(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace, X)
    opens(workspace, DEV)
    workspace.press(DEV, "no_design")
    assert now(workspace, post).asset_status is PartStatus.NOT_NEEDED
    assert "No design needed" in says(workspace.form(DEV))


def test_the_copys_limits_are_shown_and_counted_as_people_count(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace, X)
    opens(workspace, LENA)
    assert "Takes 280 characters with hashtags; a link counts for 23" in says(workspace.form(LENA))
    workspace.press(LENA, "hand_in_copy")
    refused = workspace.errors(LENA, caption="👩‍👩‍👧‍👦" * 141)
    assert refused == {
        "caption": "Caption and hashtags have 282 characters together; X takes 280. Take out 2."
    }
    long_link = "https://northwind.example/" + "a" * 400
    workspace.fill_in(LENA, caption="👩‍👩‍👧‍👦" * 100 + " " + long_link, hashtags="#slow")
    assert now(workspace, post).copy_status is PartStatus.READY_FOR_REVIEW
    chooses_new_copy(workspace)
    assert "Now: 230 of 280 characters, 1 hashtag on X" in says(workspace.form(MAYA))


def test_x_counts_an_address_without_https_as_a_link_too(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace, X)
    opens(workspace, LENA)
    workspace.press(LENA, "hand_in_copy")
    workspace.fill_in(
        LENA, caption="e.g. " + "northwind.example/" + "a" * 400 + " northwind.com", hashtags=""
    )
    assert now(workspace, post).copy_status is PartStatus.READY_FOR_REVIEW
    chooses_new_copy(workspace)
    assert f"Now: {5 + 23 + 1 + 23} of 280 characters" in says(workspace.form(MAYA))


def chooses_new_copy(workspace: SlackWorkspace) -> None:
    """The Marketing Manager looks at the post, and writes its copy anew."""
    workspace.opened(MAYA, "/campaign show Sunday")
    chooses(workspace, MAYA, "New copy")


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
    workspace: SlackWorkspace, typed: dict[str, str], field: str
) -> None:
    posts(workspace)
    opens(workspace, LENA)
    workspace.press(LENA, "hand_in_copy")
    assert set(workspace.errors(LENA, **typed)) == {field}
    assert workspace.scenario.rows(Version) == []


def test_only_those_who_make_a_half_may_hand_it_in(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace)
    for who, word in ((LENA, "design"), (DEV, "copy"), (CARLOS, "design"), (PAUL, "copy")):
        assert "You may not hand in" in says(chooses_in_an_old_menu(workspace, who, word, post))


def test_a_rejected_post_takes_nothing_any_more(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace)
    opens(workspace, DEV)
    workspace.press(DEV, "hand_in_design")
    social.design(workspace.scenario, post)
    social.write(workspace.scenario, post)
    social.decide(workspace.scenario, post, Outcome.REJECT)
    assert "Rejected" in workspace.errors(DEV, link="https://design.example/late")["file"]


def test_a_form_is_not_opened_for_what_takes_no_copy_any_more(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace)
    workspace.opened(MAYA, "/campaign show Sunday")
    workspace.scenario.do(CHLOE, planning.remove_post, post.id, "Too much.")
    chooses(workspace, MAYA, "New copy")
    form = workspace.form(MAYA)
    assert form["title"]["text"] == "Not done"
    assert f"{post.title} is Dropped; nothing can be handed in any more." in says(form)


def test_a_form_for_a_draft_is_not_opened_while_a_decision_can_be_undone(workspace: SlackWorkspace) -> None:
    (reel,) = journey.brief(workspace.scenario, workspace.scenario.campaign())
    journey.hand_in(workspace.scenario, reel, who=CARLOS)
    workspace.opened(MAYA, "/campaign show Glow")
    workspace.scenario.do(
        CARLOS, decisions.decide, journey.open_question(workspace.scenario, reel).id, Outcome.APPROVE
    )
    chooses(workspace, MAYA, "Enter draft")
    assert "Undo the decision, or wait until it takes effect." in says(workspace.form(MAYA))
