"""What is told of a campaign that is live: to everybody when it goes live, to its owner, and in later reports."""

from datetime import UTC, datetime, timedelta

from bot.mail.rendering import MailRenderer
from campaigns.content import deliverables
from campaigns.emails.context import email_context
from campaigns.emails.registry import email_kind
from campaigns.views.overview import overview
from handlers.blocks.surfaces.messages.notices import notice
from storage.enums import (
    CampaignStatus,
    MailKind,
    MailState,
    NoticeKind,
)
from storage.models import Campaign, Deliverable, Mail, Notice, Report
from tests.domain import journey, social
from tests.domain.scenario import MANAGER, SPECIALIST, Scenario
from tests.domain.social import IG, TIKTOK
from tests.local_slack import says
from tests.unit.bot.facts import facts_of

ONE = (IG, "2026-11-10", "09:00")
OTHER = (TIKTOK, "2026-11-11", "09:00")
ONE_AT = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)


def test_what_is_announced_after_a_missed_post_is_so_at_that_moment(scenario: Scenario) -> None:
    third = (IG, "2026-11-12", "09:00")
    one, other, last = social.planned(scenario, ONE, OTHER, third)
    social.approve(scenario, one, last)
    social.wait_until(scenario, ONE_AT)
    social.publish(scenario, one)
    social.wait_until(scenario, ONE_AT + timedelta(days=1))
    assert scenario.row(Campaign, other.campaign_id).status is CampaignStatus.ACTIVE
    (told,) = scenario.rows(Notice, kind=NoticeKind.LIVE)
    (owner_told,) = scenario.rows(Notice, kind=NoticeKind.SLOT_MISSED)
    announced, why = (says({"blocks": notice(row.kind, row.facts).blocks}) for row in (told, owner_told))
    assert "is live: 1 post to come, 1 published, 1 missed.\nNext post: <!date" in announced
    assert "everything is approved" not in announced
    assert step_counts(scenario, one)[10] == (2, 2, "1 given up")
    assert "it is Missed. Nothing waits for approval any more, so the campaign is live now." in why
    (written,) = {mail_text(scenario, mail) for mail in scenario.rows(Mail, kind=MailKind.LIVE)}
    assert written == (
        "Sunday is officially live.\n\nNext post on Thursday, 12 November 2026, 09:00 Berlin.\n\n"
        "1 post is planned until Monday, 30 November 2026, on Instagram; 1 published, 1 missed."
    )


def step_counts(scenario: Scenario, post: Deliverable) -> dict[int, tuple[int | None, int | None, str]]:
    """How many items each step of a campaign has settled, of how many, and what it notes."""
    with scenario.database.read() as session:
        seen = overview(session, session.get_one(Campaign, post.campaign_id))
    return {step.number: (step.settled, step.items, step.note) for step in seen.steps}


def mail_text(scenario: Scenario, mail: Mail) -> str:
    """What an e-mail says, without its greeting, its foot and the promise of a report."""
    with scenario.database.read() as session:
        campaign = session.get_one(Campaign, mail.campaign_id)
        context = email_kind(mail.kind).context(session, mail, campaign)
    facts = facts_of(mail.kind, **context | {"campaign": campaign.name, "gets_report": False})
    after_greeting = MailRenderer().write(mail.kind, facts).text.split("\n\n")[1:]
    return "\n\n".join(after_greeting[:3])


def test_a_post_that_somebody_says_was_never_published_is_news_for_its_owner(scenario: Scenario) -> None:
    one, other = social.live(scenario, ONE, OTHER)
    scenario.do(SPECIALIST, deliverables.miss, one.id, "The account was locked.")
    (told,) = scenario.rows(Notice, kind=NoticeKind.SLOT_MISSED)
    shown = says({"blocks": notice(told.kind, told.facts).blocks})
    assert f"<@{SPECIALIST}> says that it was never published: “The account was locked.”" in shown
    scenario.do(MANAGER, deliverables.miss, other.id, "So was this.")
    assert len(scenario.rows(Notice, kind=NoticeKind.SLOT_MISSED)) == 1, "owners who say so know it"


def test_late_results_make_a_new_version_of_the_post_mortem(scenario: Scenario) -> None:
    (one,) = social.live(scenario, ONE)
    social.wait_until(scenario, ONE_AT)
    social.publish(scenario, one)
    scenario.wait(days=60)
    social.measure(scenario, one, reach="100", likes="5")
    assert scenario.row(Campaign, one.campaign_id).status is CampaignStatus.COMPLETED
    social.measure(scenario, one, reach="100", likes="5")
    assert [report.number for report in scenario.rows(Report)] == [1]
    journey.settle_mails(scenario)
    scenario.wait(days=1)
    social.measure(scenario, one, reach="200", likes="5")
    scenario.wait(seconds=60)
    social.measure(scenario, one, reach="200", likes="10")
    assert [report.number for report in scenario.rows(Report)] == [1, 2, 3]
    board = [one for one in scenario.rows(Mail, kind=MailKind.REPORT) if one.to == "board@acme.example"]
    assert [one.state for one in board] == [MailState.SENT, MailState.STOPPED, MailState.QUEUED]
    assert board[-1].next_attempt_at == scenario.at + timedelta(hours=1), "more figures may come"
    with scenario.database.read() as session:
        facts = email_context(session, session.get_one(Mail, board[-1].id))
        rendered = MailRenderer().write(MailKind.REPORT, facts | {"pages": {}})
    assert "WHAT CHANGED SINCE THE VERSION BEFORE\n- Total reach: 100 → 200\n" in rendered.text
    *_, news = scenario.rows(Notice, kind=NoticeKind.REPORT)
    assert "What changed*\n• Total reach: 100 → 200\n• Total engagements: at least 5 → at least 10" in says(
        {"blocks": notice(news.kind, news.facts).blocks}
    )
