"""What ends for a creator: reasons are for the team, creators read words of their own, and fees are asked about."""

import pytest

from campaigns.content import deliverables
from campaigns.core.money import Money
from campaigns.influencers import amending, fees
from storage.enums import MailKind, Outcome, Stage
from storage.models import Campaign, Deliverable, Mail, Notice, Participation
from tests.domain import journey
from tests.integration.handlers.acts_in_slack import clicks, fills_in, told
from tests.integration.handlers.planned_posts import chooses
from tests.integration.handlers.slack_workspace import CARLOS, MAYA, SlackWorkspace, says

BLUNT = "Looks cheap, and legal hates it."


@pytest.fixture
def post(workspace: SlackWorkspace) -> Deliverable:
    """The only post of glow12, who has the brief and is to be paid 340 euros."""
    (one,) = journey.brief(workspace.scenario, workspace.scenario.campaign(name="Glow"), fee="340")
    return one


def mails(workspace: SlackWorkspace, kind: MailKind) -> list[Mail]:
    return workspace.scenario.rows(Mail, kind=kind)


def part(workspace: SlackWorkspace) -> Participation:
    return workspace.scenario.rows(Participation)[0]


def filled(form: dict[str, object], field: str) -> str:
    """What stands in a field of a form already."""
    blocks = form["blocks"]
    assert isinstance(blocks, list)
    return str(next(block["element"]["initial_value"] for block in blocks if block.get("block_id") == field))


def test_a_rejection_has_two_texts_and_the_owner_is_asked_about_the_fee(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    journey.hand_in(workspace.scenario, post)
    clicks(workspace, CARLOS, "Reject…", post.title)
    form = workspace.form(CARLOS)
    assert "Creators do not" in says(form)
    assert "decided not to publish it" in filled(form, "creator_text")
    fills_in(workspace, CARLOS, reason=BLUNT, category="brand", creator_text="Not this time. Thank you!")
    workspace.scenario.let_decisions_settle()
    assert [mail.facts["reason"] for mail in mails(workspace, MailKind.REJECTED)] == [
        "Not this time. Thank you!"
    ]

    assert "€340.00 stays promised" in told(workspace, MAYA, "nothing else of @glow12 is left")
    clicks(workspace, MAYA, "What is paid…", post.title)
    assert "No more than what was agreed" in workspace.errors(MAYA, kept="341")["kept"]
    fills_in(workspace, MAYA, kept="100")
    assert part(workspace).kept_minor == 100_00
    now = told(workspace, MAYA, "nothing else of @glow12 is left")
    assert "€100.00 in all" in now
    assert "What is paid…" not in now


def test_nobody_is_asked_about_the_fee_while_another_post_is_left(workspace: SlackWorkspace) -> None:
    first, second = journey.brief(workspace.scenario, workspace.scenario.campaign(), posts="2 reels")
    for post, asked in ((first, 0), (second, 1)):
        journey.hand_in(workspace.scenario, post)
        journey.decide(workspace.scenario, post, Outcome.REJECT)
        assert len(workspace.scenario.rows(Notice, kind="fee_stays")) == asked


@pytest.mark.parametrize(("ends", "said"), [("dropped", "was dropped"), ("missed", "was never published")])
def test_the_owner_is_asked_however_the_last_post_ends_and_reads_the_last_answer(
    workspace: SlackWorkspace, ends: str, said: str
) -> None:
    scenario = workspace.scenario
    campaign = scenario.campaign(name="Glow")
    rejected, last = journey.brief(scenario, campaign, posts="2 reels", fee="340")
    journey.hand_in(scenario, rejected)
    journey.decide(scenario, rejected, Outcome.REJECT)
    if ends == "missed":
        journey.approve(scenario, last)
        scenario.do(MAYA, deliverables.miss, last.id, "Never came")
    else:
        scenario.do(MAYA, deliverables.drop, last.id, "Enough")
    assert "€340.00 stays promised" in told(
        workspace, MAYA, f"It {said}, and nothing else of @glow12 is left"
    )
    assert "No post left" in says(workspace.opened(MAYA, "/campaign show Glow"))
    for kept in ("100", "50"):
        scenario.do(MAYA, fees.say_fee, part(workspace).id, Money(int(kept) * 100, "EUR"))
    assert f"<@{MAYA}> has said: €50.00 in all" in told(workspace, MAYA, said)
    scenario.do(
        MAYA, amending.amend, part(workspace).id, 1, journey.terms(scenario, fee="60", posts="2 reels")
    )
    now = told(workspace, MAYA, said)
    assert "Other terms are agreed: €60.00 in all" in now
    assert len(scenario.rows(Notice, kind="fee_stays")) == 1


def test_saying_what_stays_with_the_last_drop_answers_the_question(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    scenario = workspace.scenario
    journey.approve(scenario, post)
    scenario.do(MAYA, deliverables.miss, post.id, "Never came")
    assert "What is paid…" in told(workspace, MAYA, "nothing else of @glow12")
    scenario.do(MAYA, deliverables.drop, post.id, "Given up", Money(20_00, "EUR"))
    assert f"<@{MAYA}> has said: €20.00 in all" in told(workspace, MAYA, "nothing else of @glow12")
    assert len(scenario.rows(Notice, kind="fee_stays")) == 1


def test_a_dropped_post_offers_the_mail_of_a_cancelled_campaign(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    workspace.opened(MAYA, "/campaign show glow")
    chooses(workspace, MAYA, "Drop…", "Reel")
    assert f"do not go on with {post.title}" in filled(workspace.form(MAYA), "creator_text")
    box = ["write_to_influencers"]
    empty = workspace.errors(MAYA, reason=BLUNT, creator_text="", write_to_influencers=box)
    assert list(empty) == ["creator_text"]
    fills_in(
        workspace, MAYA, reason=BLUNT, kept="50", creator_text="No more of it.", write_to_influencers=box
    )
    (mail,) = mails(workspace, MailKind.ENDED)
    assert (mail.facts["message"], mail.deliverable_id) == ("No more of it.", post.id)


def test_a_dropped_creator_is_told_only_if_wanted(workspace: SlackWorkspace, post: Deliverable) -> None:
    workspace.opened(MAYA, "/campaign show glow")
    chooses(workspace, MAYA, "Drop…", "@glow12*")
    fills_in(workspace, MAYA, reason=BLUNT, write_to_influencers=[])
    assert part(workspace).stage is Stage.DROPPED
    assert mails(workspace, MailKind.ENDED) == []


def test_closing_tells_whose_posts_end(workspace: SlackWorkspace, post: Deliverable) -> None:
    workspace.scenario.wait(days=15)
    workspace.opened(MAYA, "/campaign close glow")
    fills_in(workspace, MAYA)
    (mail,) = mails(workspace, MailKind.ENDED)
    assert "do not go on with Glow" in mail.facts["message"]


def test_a_cancelled_campaign_keeps_its_reason_to_the_team(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    form = workspace.opened(MAYA, "/campaign cancel glow")
    assert "Creators do not" in says(form)
    fills_in(workspace, MAYA, reason=BLUNT)
    (mail,) = mails(workspace, MailKind.CANCELLED)
    assert "does not go ahead as planned" in mail.facts["message"]
    assert workspace.scenario.row(Campaign, post.campaign_id).cancel_reason == BLUNT
