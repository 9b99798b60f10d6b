"""What was said of a creator is undone in time, and what was agreed is changed: the creator reads what is new."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.loop import Nothing
from campaigns.content import deliverables
from campaigns.core.errors import NotPossible, OutOfDate
from campaigns.core.money import Money
from campaigns.influencers import amending, fees
from campaigns.lifecycle import closing, deliveries
from handlers.blocks.items.influencers.outreach import terms_line
from storage.enums import ApprovalState, DeliverableStatus, MailKind, MailState, Stage
from storage.models import Approval, BriefVersion, Campaign, Deliverable, Mail, Participation, Terms
from tests.domain import journey
from tests.integration.handlers.acts_in_slack import clicks, closes, fills_in, told
from tests.integration.handlers.emails_in_slack import emails_to, mail_worker, send_mails
from tests.integration.handlers.planned_posts import chooses
from tests.integration.handlers.slack_workspace import DIANA, MAYA, SlackWorkspace, says


@pytest.fixture
def picked(workspace: SlackWorkspace) -> Participation:
    """glow12, of whom nothing is said yet, in a campaign with a budget of 3,000 euros."""
    campaign = workspace.scenario.campaign(name="Glow", deliverables="1 reel, 2 stories")
    (one,) = journey.pick(workspace.scenario, campaign)
    return one


def part(workspace: SlackWorkspace, one: Participation) -> Participation:
    return workspace.scenario.row(Participation, one.id)


def posts(workspace: SlackWorkspace, one: Participation) -> list[Deliverable]:
    return workspace.scenario.rows(Deliverable, participation_id=one.id)


def mails(workspace: SlackWorkspace, kind: MailKind) -> list[Mail]:
    return workspace.scenario.rows(Mail, kind=kind)


def briefed(workspace: SlackWorkspace, one: Participation, **entries: str) -> None:
    """Agree terms in Slack, let them stand, and have the brief sent."""
    clicks(workspace, MAYA, "Agreed…", "@glow12")
    fills_in(workspace, MAYA, fee="500", **entries)
    workspace.scenario.let_decisions_settle()
    send_mails(workspace)
    assert part(workspace, one).stage is Stage.BRIEFED


def opens_change(workspace: SlackWorkspace) -> dict[str, object]:
    workspace.opened(MAYA, "/campaign show glow")
    chooses(workspace, MAYA, "Change terms…")
    return workspace.form(MAYA)


def test_contacted_and_agreed_are_undone_and_the_brief_waits_for_it(
    workspace: SlackWorkspace, picked: Participation
) -> None:
    clicks(workspace, MAYA, "Contacted", "@glow12")
    assert part(workspace, picked).stage is Stage.CONTACTED
    clicks(workspace, MAYA, "Undo", "@glow12")
    assert (part(workspace, picked).stage, part(workspace, picked).contacted_at) == (Stage.SELECTED, None)

    clicks(workspace, MAYA, "Agreed…", "@glow12")
    fills_in(workspace, MAYA, fee="500")
    assert part(workspace, picked).stage is Stage.AGREED
    assert "this can be undone" in told(workspace, MAYA, "Agreed just now")
    assert (mails(workspace, MailKind.BRIEF), posts(workspace, picked)) == ([], [])
    clicks(workspace, MAYA, "Undo", "@glow12")
    workspace.scenario.let_decisions_settle()
    after = part(workspace, picked)
    assert (after.stage, after.agreed_terms_id, after.contacted_at) == (Stage.SELECTED, None, None)
    assert workspace.scenario.rows(Terms) == []
    assert (mails(workspace, MailKind.BRIEF), posts(workspace, picked)) == ([], [])

    clicks(workspace, MAYA, "Agreed…", "@glow12")
    fills_in(workspace, MAYA, fee="400")
    workspace.scenario.let_decisions_settle()
    assert [mail.state for mail in mails(workspace, MailKind.BRIEF)] == [MailState.QUEUED]
    assert len(posts(workspace, picked)) == 3


def test_terms_are_changed_after_the_brief_and_the_creator_reads_what_is_new(
    workspace: SlackWorkspace, picked: Participation
) -> None:
    days = {"draft_due_on": "2026-11-10", "publish_on": "2026-11-20", "publish_story_2": "2026-11-25"}
    briefed(workspace, picked, **days)
    reel, _, story = posts(workspace, picked)
    assert (str(reel.publish_on), str(story.publish_on)) == ("2026-11-20", "2026-11-25")
    assert "on 20 Nov 2026, story 2 on 25 Nov 2026" in terms_line(workspace.scenario.rows(Terms)[0])

    opens_change(workspace)
    assert "Nothing is different" in workspace.errors(MAYA)["fee"]
    changed = {"fee": "600", "deliverables": "1 reel, 1 story, 1 video", "draft_reel_1": "2026-11-12"}
    fills_in(workspace, MAYA, **changed)
    after = {post.title: post for post in posts(workspace, picked)}
    assert str(after["Reel by @glow12"].draft_due_on) == "2026-11-12"
    assert after["Story 2 by @glow12"].status is DeliverableStatus.DROPPED
    assert after["Video by @glow12"].status is DeliverableStatus.IN_PROGRESS
    assert [one.number for one in workspace.scenario.rows(Terms) if one.counted_at] == [1, 2]
    (mail,) = mails(workspace, MailKind.AMENDED)
    assert mail.facts["changes"] == [
        "Fee: €600.00 (before: €500.00).",
        "Reel by @glow12: draft to us on 12 Nov 2026 (before: 10 Nov 2026).",
        "Story 2 by @glow12 is no longer needed.",
        "Video by @glow12 is new.",
    ]
    send_mails(workspace)
    sent = workspace.slack.get("mail")["mails"][-1]
    assert "Your brief for Glow has changed" in str(sent)
    assert "€600.00 (before: €500.00)" in str(sent)


def test_a_change_beyond_the_budget_asks_the_director_and_the_terms_before_hold(
    workspace: SlackWorkspace, picked: Participation
) -> None:
    briefed(workspace, picked, deliverables="1 reel")
    opens_change(workspace)
    assert "Until then the terms before hold" in says(_sent(workspace, fee="3200"))
    closes(workspace, MAYA)
    first, second = workspace.scenario.rows(Terms)
    assert part(workspace, picked).agreed_terms_id == first.id
    asked = told(workspace, DIANA, "beyond the budget")
    assert "€3,200.00 in place of €500.00" in asked
    assert "€200.00" in asked
    opens_change_is_refused(workspace)
    clicks(workspace, DIANA, "Approve", "@glow12")
    workspace.scenario.let_decisions_settle()
    assert part(workspace, picked).agreed_terms_id == second.id
    assert len(mails(workspace, MailKind.AMENDED)) == 1
    assert len(posts(workspace, picked)) == 1


def test_nothing_is_dropped_or_said_about_the_fee_while_the_director_decides(
    workspace: SlackWorkspace, picked: Participation
) -> None:
    briefed(workspace, picked, deliverables="2 reels")
    scenario, (one, _) = workspace.scenario, posts(workspace, picked)
    scenario.do(MAYA, amending.amend, picked.id, 1, journey.terms(scenario, "3200", "2 reels"))
    workspace.opened(MAYA, "/campaign show glow")
    chooses(workspace, MAYA, "Drop…", one.title)
    assert "before the Marketing Director" in says(workspace.form(MAYA))
    closes(workspace, MAYA)
    for act, given in (
        (deliverables.drop, (one.id, "No time")),
        (fees.say_fee, (picked.id, Money(100, "EUR"))),
    ):
        with pytest.raises(NotPossible, match="before the Marketing Director"):
            scenario.do(MAYA, act, *given)
    scenario.at = datetime(2026, 11, 4, 12, tzinfo=UTC)
    scenario.do(MAYA, closing.close, picked.campaign_id)
    assert [question.state for question in scenario.rows(Approval)] == [ApprovalState.SUPERSEDED]


def _sent(workspace: SlackWorkspace, **entries: str) -> dict[str, object]:
    assert workspace.errors(MAYA, **entries) == {}
    return workspace.form(MAYA)


def opens_change_is_refused(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign show glow")
    chooses(workspace, MAYA, "Change terms…")
    assert "before the Marketing Director" in says(workspace.form(MAYA))
    closes(workspace, MAYA)


def test_the_brief_of_a_running_campaign_is_corrected_and_who_has_it_reads_the_change(
    workspace: SlackWorkspace, picked: Participation
) -> None:
    briefed(workspace, picked, deliverables="1 reel")
    workspace.opened(MAYA, "/campaign edit glow")
    workspace.press(MAYA, "correct_brief")
    assert "Nothing is different" in workspace.errors(MAYA, reason="Legal asks")["requirements"]
    fills_in(workspace, MAYA, disclosure="Paid partnership", objectives="Sales", reason="Legal asks")
    campaign = workspace.scenario.row(Campaign, picked.campaign_id)
    now = workspace.scenario.row(BriefVersion, campaign.brief_version_id)
    assert (now.number, now.disclosure) == (2, "Paid partnership")
    (mail,) = mails(workspace, MailKind.AMENDED)
    assert mail.facts["changes"] == ["Disclosure: changed, as you read below."]
    assert workspace.scenario.rows(Approval) == []


NOBODY_LISTENS = "smtp://127.0.0.1:1"


def amends(workspace: SlackWorkspace, fee: str) -> None:
    opens_change(workspace)
    fills_in(workspace, MAYA, fee=fee)


def test_what_was_agreed_last_is_read_last_however_late_an_older_mail_leaves(
    workspace: SlackWorkspace, picked: Participation
) -> None:
    clicks(workspace, MAYA, "Agreed…", "@glow12")
    fills_in(workspace, MAYA, fee="500", deliverables="1 reel")
    workspace.scenario.let_decisions_settle()
    stuck = mail_worker(workspace, NOBODY_LISTENS)
    assert stuck.send_one()
    (brief,) = mails(workspace, MailKind.BRIEF)
    assert (brief.state, b"500.00" in (brief.content or b"")) == (MailState.QUEUED, True)
    for fee in ("600", "700"):
        amends(workspace, fee)
    older, newer = mails(workspace, MailKind.AMENDED)
    assert (older.state, newer.state) == (MailState.STOPPED, MailState.QUEUED)
    told = ["Fee: €600.00 (before: €500.00).", "Fee: €700.00 (before: €600.00)."]
    assert newer.facts["changes"] == told

    claim = stuck.take()
    assert not isinstance(claim, Nothing)
    amends(workspace, "800")
    stuck.carry_out(claim)
    workspace.scenario.wait(hours=2)
    send_mails(workspace)
    sent = [mail["text"] for mail in workspace.slack.get("mail")["mails"] if mail["to"] == [brief.to]][-3:]
    assert ["Fee: €800.00" in text.splitlines() for text in sent] == [True] * 3
    assert emails_to(workspace, brief.to)[-3:].count("Your brief for Glow has changed") == 2


def test_an_amended_brief_is_not_sent_again_once_there_is_a_newer_one(
    workspace: SlackWorkspace, picked: Participation
) -> None:
    briefed(workspace, picked, deliverables="1 reel")
    without = replace(mail_worker(workspace, NOBODY_LISTENS), server=None)
    amends(workspace, "600")
    assert without.send_one()
    amends(workspace, "700")
    assert without.send_one()
    older, newer = mails(workspace, MailKind.AMENDED)
    assert newer.facts["changes"][0] == older.facts["changes"][0]
    with pytest.raises(OutOfDate, match="newer amended brief"):
        workspace.scenario.do(MAYA, deliveries.send_again, older.id)
    workspace.scenario.do(MAYA, deliveries.send_again, newer.id)


def test_a_brief_that_is_being_sent_is_followed_by_the_change(
    workspace: SlackWorkspace, picked: Participation
) -> None:
    clicks(workspace, MAYA, "Agreed…", "@glow12")
    fills_in(workspace, MAYA, fee="500", deliverables="1 reel")
    workspace.scenario.let_decisions_settle()
    claim = mail_worker(workspace, workspace.slack.smtp_url).take()
    assert not isinstance(claim, Nothing)
    amends(workspace, "600")
    assert len(mails(workspace, MailKind.AMENDED)) == 1
