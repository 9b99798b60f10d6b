"""What lies under a form shows what is true now, as soon as the form was sent off and has changed something."""

import pytest

from campaigns.content import deliverables
from campaigns.content.draft import Draft
from storage.enums import DeliverableStatus, Stage
from storage.models import Deliverable, Influencer
from tests.domain import journey
from tests.integration.handlers.planned_posts import chooses, now, opens, teams
from tests.integration.handlers.slack_workspace import CARLOS, LENA, MAYA, SlackWorkspace, says

GIVE, SIGNED = "Give to somebody else…", "Contract signed…"


@pytest.fixture
def post(workspace: SlackWorkspace) -> Deliverable:
    """A creator's post whose draft is awaited."""
    (one,) = journey.brief(workspace.scenario, workspace.scenario.campaign(name="Glow"))
    return one


def below(workspace: SlackWorkspace, who: str) -> str:
    """What the modal shows that is left when the form is gone."""
    (modal,) = workspace.forms(who)
    return says(modal)


def line(shown: str, words: str) -> str:
    """The line of a modal that has these words."""
    return next(one for one in shown.splitlines() if words in one)


def opens_drop(workspace: SlackWorkspace, post: Deliverable) -> None:
    """Open the form for why a post is given up, from its line."""
    form = workspace.form(MAYA)
    (block,) = [one for one in form["blocks"] if f"{post.number}. {post.title}*" in str(one)]
    value = f"deliverable={post.id};word=drop"
    workspace.choose(MAYA, "choose", value, view_id=form["id"], block_id=block["block_id"])


def drop(workspace: SlackWorkspace, post: Deliverable) -> None:
    """Give up a post that the modal on top shows."""
    opens_drop(workspace, post)
    workspace.fill_in(MAYA, reason="Not needed.")


def test_a_dropped_post_is_shown_as_dropped(workspace: SlackWorkspace, post: Deliverable) -> None:
    workspace.opened(MAYA, "/campaign show Glow")
    drop(workspace, post)
    assert line(below(workspace, MAYA), f"{post.number}. {post.title}").endswith("Dropped")


def test_who_was_given_a_task_is_awaited(workspace: SlackWorkspace, post: Deliverable) -> None:
    teams(workspace, content_specialist=[CARLOS, LENA])
    workspace.opened(MAYA, "/campaign show Glow")
    assert f"<@{CARLOS}>" in line(below(workspace, MAYA), post.title)
    chooses(workspace, MAYA, GIVE)
    workspace.fill_in(MAYA, person=LENA)
    awaited = line(below(workspace, MAYA), post.title)
    assert f"<@{LENA}>" in awaited
    assert f"<@{CARLOS}>" not in awaited


def test_a_signed_contract_and_a_brief_given_by_hand_are_seen(workspace: SlackWorkspace) -> None:
    (creator,) = journey.agree(workspace.scenario, workspace.scenario.campaign(name="Glow"))
    handle = f"*@{workspace.scenario.row(Influencer, creator.influencer_id).handle}*"
    workspace.opened(MAYA, "/campaign show Glow")
    chooses(workspace, MAYA, SIGNED)
    workspace.fill_in(MAYA, contract_link="")
    assert "signed" in line(below(workspace, MAYA), handle)
    chooses(workspace, MAYA, "Briefed by hand")
    modal, noted = workspace.forms(MAYA)
    assert "Noted" in says(noted)
    assert Stage.BRIEFED.label in line(says(modal), handle)


def test_a_page_of_posts_stays_that_page(workspace: SlackWorkspace) -> None:
    drafts = journey.brief(workspace.scenario, workspace.scenario.campaign(name="Glow"), 2, posts="20 reels")
    workspace.opened(MAYA, "/campaign show Glow")
    workspace.press(MAYA, "page")
    last = drafts[-1]
    drop(workspace, last)
    assert line(below(workspace, MAYA), f"{last.number}. {last.title}").endswith("Dropped")
    assert drafts[0].title not in below(workspace, MAYA)


def test_a_task_shows_what_was_handed_in(workspace: SlackWorkspace, post: Deliverable) -> None:
    opens(workspace, CARLOS, post.title)
    workspace.press(CARLOS, "hand_in")
    workspace.fill_in(CARLOS, link="https://drive.example/first")
    assert "https://drive.example/first" in below(workspace, CARLOS)


def test_a_form_that_came_back_knows_what_lies_under_it(workspace: SlackWorkspace, post: Deliverable) -> None:
    opens(workspace, CARLOS, post.title)
    workspace.press(CARLOS, "hand_in")
    workspace.scenario.do(MAYA, deliverables.hand_in, post.id, Draft(link="https://drive.example/other"))
    workspace.fill_in(CARLOS, link="https://drive.example/mine")
    assert "https://drive.example/other" in says(workspace.form(CARLOS))
    workspace.fill_in(CARLOS, link="https://drive.example/mine")
    assert "https://drive.example/mine" in below(workspace, CARLOS)


def test_terms_that_wait_for_the_director_are_seen_under_the_words_that_say_so(
    workspace: SlackWorkspace,
) -> None:
    journey.pick(workspace.scenario, workspace.scenario.campaign(name="Glow"))
    opens(workspace, MAYA)
    workspace.press(MAYA, "agree")
    workspace.fill_in(MAYA, fee="9000", deliverables="1 reel")
    modal, said = workspace.forms(MAYA)
    assert "Whoever decides on money has been asked" in says(said)
    assert "9,000" in says(modal)


def test_a_refused_form_changes_nothing_below(workspace: SlackWorkspace, post: Deliverable) -> None:
    workspace.opened(MAYA, "/campaign show Glow")
    before = workspace.form(MAYA)["hash"]
    opens_drop(workspace, post)
    assert workspace.errors(MAYA, reason=" ")
    assert workspace.forms(MAYA)[0]["hash"] == before


def test_a_modal_that_cannot_be_shown_anew_takes_nothing_back(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    workspace.opened(MAYA, "/campaign show Glow")
    workspace.slack.do("faults", method="views.update", error="internal_error")
    drop(workspace, post)
    assert now(workspace, post).status is DeliverableStatus.DROPPED
    assert len(workspace.forms(MAYA)) == 1
