"""Two people have the same form open: who comes second is told what came first, and loses nothing."""

from typing import Any

import pytest

from campaigns.content import deliverables, production
from campaigns.content.draft import Draft
from storage.enums import ContentPart, Outcome
from storage.models import Deliverable, Version
from tests.databases import BOTH_DATABASES, Opened
from tests.domain import journey, social
from tests.integration.handlers.planned_posts import (
    chooses,
    open_scenario_with_posts,
    opens,
    uploads,
)
from tests.integration.handlers.slack_workspace import CARLOS, DEV, LENA, MAYA, SlackWorkspace, says

pytestmark = BOTH_DATABASES


@pytest.fixture
def post(workspace: SlackWorkspace, opened: Opened) -> Deliverable:
    """A post that waits for design and copy."""
    workspace.has_come_to(opened(open_scenario_with_posts))
    return workspace.scenario.rows(Deliverable)[0]


def field(workspace: SlackWorkspace, who: str, name: str) -> dict[str, Any]:
    """A field of the form on top."""
    (found,) = [block for block in workspace.form(who)["blocks"] if block.get("block_id") == name]
    return dict(found["element"])


def test_the_second_copy_is_refused_with_the_first_and_is_still_there(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    workspace.opened(MAYA, "/campaign show Sunday")
    chooses(workspace, MAYA, "New copy")
    social.write(workspace.scenario, post, "Lena's words", LENA)
    done = workspace.fill_in(MAYA, caption="Maya's words", hashtags="#mine")
    assert not done["errors"]
    said = says(workspace.form(MAYA))
    assert f"<@{LENA}> handed in version 1 of the copy while this form was open." in said
    assert "Lena's words" in said
    assert "Yours is not handed in. *Hand in* makes yours the newest version." in said
    assert field(workspace, MAYA, "caption")["initial_value"] == "Maya's words"
    assert field(workspace, MAYA, "hashtags")["initial_value"] == "#mine"
    assert [one.caption for one in workspace.scenario.rows(Version, part=ContentPart.COPY)] == [
        "Lena's words"
    ]


def test_who_has_seen_the_first_copy_may_hand_in_the_second(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    workspace.opened(MAYA, "/campaign show Sunday")
    chooses(workspace, MAYA, "New copy")
    social.write(workspace.scenario, post, "Lena's words", LENA)
    workspace.fill_in(MAYA, caption="Maya's words")
    workspace.fill_in(MAYA, caption="Lena's and Maya's words")
    numbers = {one.number: one.caption for one in workspace.scenario.rows(Version, part=ContentPart.COPY)}
    assert numbers == {1: "Lena's words", 2: "Lena's and Maya's words"}


def test_the_second_designs_link_is_kept(workspace: SlackWorkspace, post: Deliverable) -> None:
    opens(workspace, DEV, "Design")
    workspace.press(DEV, "hand_in_design")
    social.design(workspace.scenario, post, "https://design.example/first", MAYA)
    workspace.fill_in(DEV, link="https://design.example/second")
    said = says(workspace.form(DEV))
    assert f"<@{MAYA}> handed in version 1 of the design" in said
    assert "https://design.example/first" in said
    assert field(workspace, DEV, "link")["initial_value"] == "https://design.example/second"
    assert [one.link for one in workspace.scenario.rows(Version)] == ["https://design.example/first"]


def test_the_second_designs_file_need_not_be_uploaded_again(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    opens(workspace, DEV, "Design")
    workspace.press(DEV, "hand_in_design")
    social.design(workspace.scenario, post, who=MAYA)
    file_id = uploads(workspace, DEV, "card.png")
    workspace.fill_in(DEV, file=[file_id])
    assert "Your file is kept" in says(workspace.form(DEV))
    assert len(workspace.scenario.rows(Version)) == 1
    workspace.fill_in(DEV)
    newest = workspace.scenario.rows(Version)[-1]
    assert (newest.number, newest.file_id) == (2, file_id)
    assert newest.link is not None
    assert newest.link.endswith("card.png")


def test_a_post_that_was_made_text_only_meanwhile_says_so(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    social.design(workspace.scenario, post)
    workspace.opened(MAYA, "/campaign show Sunday")
    chooses(workspace, MAYA, "New design")
    social.write(workspace.scenario, post)
    social.decide(workspace.scenario, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    workspace.scenario.do(DEV, production.no_design_needed, post.id)
    workspace.fill_in(MAYA, link="https://design.example/second")
    assert "was made text only while this form was open." in says(workspace.form(MAYA))


@pytest.fixture
def reel(workspace: SlackWorkspace) -> Deliverable:
    """What a creator is to make, whose first draft is there."""
    (reel,) = journey.brief(workspace.scenario, workspace.scenario.campaign())
    workspace.scenario.do(
        CARLOS, deliverables.hand_in, reel.id, Draft("https://drive.example/1", caption="Glow")
    )
    return reel


def opens_draft(workspace: SlackWorkspace, who: str) -> None:
    """The form for a creator's next draft."""
    workspace.opened(who, "/campaign show Glow")
    chooses(workspace, who, "Enter draft")


def drafted(workspace: SlackWorkspace, part: ContentPart) -> list[tuple[int, str | None]]:
    """The versions of a half that are there, by number."""
    return [(one.number, one.link or one.caption) for one in workspace.scenario.rows(Version, part=part)]


def test_the_second_draft_is_refused_with_the_first_and_is_still_there(
    workspace: SlackWorkspace, reel: Deliverable
) -> None:
    opens_draft(workspace, MAYA)
    draft = Draft("https://drive.example/2", caption="Carlos's words", hashtags=("#his",))
    workspace.scenario.do(CARLOS, deliverables.hand_in, reel.id, draft)
    typed = {"link": "https://drive.example/mine", "caption": "Maya's words", "hashtags": "#mine"}
    done = workspace.fill_in(MAYA, **typed, authorship=["edited"])
    assert not done["errors"]
    said = says(workspace.form(MAYA))
    first = (
        f"<@{CARLOS}> handed in version 2 of the design and version 2 of the copy while this form was open."
    )
    assert f"{first} Yours is not handed in. *Hand in* makes yours the newest version." in said
    assert "https://drive.example/2" in said
    assert "Carlos's words" in said
    assert {name: field(workspace, MAYA, name)["initial_value"] for name in typed} == typed
    assert [one["value"] for one in field(workspace, MAYA, "authorship")["initial_options"]] == ["edited"]
    assert drafted(workspace, ContentPart.COPY) == [(1, "Glow"), (2, "Carlos's words")]


def test_who_has_seen_the_first_draft_may_hand_in_the_second(
    workspace: SlackWorkspace, reel: Deliverable
) -> None:
    opens_draft(workspace, MAYA)
    workspace.scenario.do(CARLOS, deliverables.hand_in, reel.id, Draft(caption="Carlos's words"))
    workspace.fill_in(MAYA, caption="Maya's words")
    workspace.fill_in(MAYA, caption="Carlos's and Maya's words")
    assert workspace.forms(MAYA)[-1]["title"]["text"] != "Enter draft"
    assert drafted(workspace, ContentPart.COPY)[2:] == [(3, "Carlos's and Maya's words")]
    assert drafted(workspace, ContentPart.ASSET) == [(1, "https://drive.example/1")]


def test_a_draft_of_which_only_the_link_is_newer_names_only_that(
    workspace: SlackWorkspace, reel: Deliverable
) -> None:
    opens_draft(workspace, MAYA)
    workspace.scenario.do(
        CARLOS, deliverables.hand_in, reel.id, Draft("https://drive.example/2", caption="Glow")
    )
    workspace.fill_in(MAYA, caption="Maya's words")
    assert f"<@{CARLOS}> handed in version 2 of the design while this form was open." in says(
        workspace.form(MAYA)
    )


def test_the_first_drafts_of_two_people_do_not_replace_each_other(workspace: SlackWorkspace) -> None:
    (reel,) = journey.brief(workspace.scenario, workspace.scenario.campaign())
    opens_draft(workspace, MAYA)
    workspace.scenario.do(CARLOS, deliverables.hand_in, reel.id, Draft(caption="Carlos's words"))
    workspace.fill_in(MAYA, caption="Maya's words")
    assert "version 1 of the copy" in says(workspace.form(MAYA))
    assert drafted(workspace, ContentPart.COPY) == [(1, "Carlos's words")]
