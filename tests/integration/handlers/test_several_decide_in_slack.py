"""Who decides is chosen in a form; messages, card and page say how far it is and who is awaited."""

from sqlalchemy import select

from campaigns.policies.policy import read
from campaigns.policies.wording import words_of
from handlers.blocks.kit.message import Message
from handlers.rendering import render
from storage.enums import CardKind, DeliverableStatus
from storage.models import Campaign, Card, Deliverable
from tests.integration.handlers.planned_posts import button_words, handed_in, now, opens, posts, teams
from tests.integration.handlers.slack_workspace import CHLOE, DIANA, MAYA, SlackWorkspace, says


def card_of(workspace: SlackWorkspace) -> str:
    """What the campaign's card says."""
    with workspace.scenario.database.read() as session:
        card = session.scalars(select(Card).where(Card.kind == CardKind.CAMPAIGN)).one()
        shown = render(session, card, workspace.scenario.at)
    assert isinstance(shown, Message)
    return says({"blocks": shown.blocks})


def prompt_of(workspace: SlackWorkspace, who: str) -> Message:
    """The newest message to somebody."""
    with workspace.scenario.database.read() as session:
        cards = session.scalars(select(Card).where(Card.kind == CardKind.PROMPT).order_by(Card.id.desc()))
        (card,) = [one for one in cards if one.lane.address == who][:1]
        shown = render(session, card, workspace.scenario.at)
    assert isinstance(shown, Message)
    return shown


def legal_after_content(workspace: SlackWorkspace) -> Deliverable:
    """A post that waits for approval, by rules that were chosen in the form."""
    teams(workspace)
    (post,) = posts(workspace)
    workspace.opened(MAYA, "/campaign edit Sunday")
    workspace.press(MAYA, "approvals")
    assert set(workspace.errors(MAYA, reason="\u200b")) == {"reason"}
    workspace.fill_in(MAYA, people_2=[DIANA], advisers=[CHLOE], reason="Legal asks.")
    policy = read(workspace.scenario.row(Campaign, post.campaign_id).approval_policy)
    assert policy is not None
    words = f"any one of the Marketing Manager, then any one of <@{DIANA}>; <@{CHLOE}> only advise"
    assert words_of(policy) == words
    handed_in(workspace, post)
    return post


def test_legal_comes_after_content_and_one_only_advises(workspace: SlackWorkspace) -> None:
    post = legal_after_content(workspace)
    opens(workspace, CHLOE, "Approve")
    workspace.press(CHLOE, "approve")
    opens(workspace, MAYA, "Approve")
    said = says(workspace.form(MAYA))
    assert f"0 of 2, waiting for <@{MAYA}>" in said
    assert f"✅ Approved by <@{CHLOE}> (advice)" in said
    workspace.press(MAYA, "approve")
    assert button_words(workspace.form(MAYA)) == ["Take back what I said"]
    workspace.press(MAYA, "take_back")
    workspace.press(MAYA, "approve")
    workspace.scenario.wait()

    waiting = f"1 of 2, waiting for <@{DIANA}>"
    assert waiting in card_of(workspace)
    mine = prompt_of(workspace, MAYA)
    assert waiting in says({"blocks": mine.blocks})
    assert "nothing waits for you here" in mine.text
    opens(workspace, DIANA, "Approve")
    workspace.press(DIANA, "approve")
    assert "✅ Approved by" in says(workspace.form(DIANA))
    workspace.scenario.let_decisions_settle()
    assert now(workspace, post).status is DeliverableStatus.APPROVED


def test_a_new_campaign_chooses_among_what_is_usual(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Four eyes", approval="director")
    policy = read(campaign.approval_policy)
    assert policy is not None
    assert words_of(policy) == "any one of the Content Specialist, then any one of the Marketing Director"
    usual = workspace.scenario.campaign(name="Usual", approval="any")
    assert usual.approval_policy is None
    said = says(workspace.opened(MAYA, "/campaign edit Four eyes"))
    assert "Approvals" in said
