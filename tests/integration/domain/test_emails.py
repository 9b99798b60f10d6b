"""What e-mails say, from the rows as they are when each is written."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.doctor import addresses
from bot.mail.mime import sealed
from bot.mail.rendering import MailRenderer
from campaigns.content import deliverables
from campaigns.core.business_time import said_hour
from campaigns.core.money import Money
from campaigns.decisions import decisions
from campaigns.emails.context import email_context
from campaigns.influencers import influencers, outreach
from campaigns.lifecycle import cancelling, closing
from campaigns.reporting.report_summary import headlines
from campaigns.staffing import directory_sync
from handlers.blocks.surfaces.messages.notices import notice
from storage.enums import ApprovalState, MailKind, MemberType, NoticeKind, Outcome
from storage.models import Approval, Campaign, Deliverable, Mail, Notice
from tests.domain import journey, outside, social
from tests.domain.scenario import ADMIN, DIRECTOR, MANAGER, SECOND_SPECIALIST, Scenario, creator_rows, news_of
from tests.zones_named import times_without_zone


def facts(scenario: Scenario, kind: MailKind) -> dict[str, Any]:
    """What the first e-mail of a kind says."""
    with scenario.database.read() as session:
        return email_context(session, session.get_one(Mail, scenario.rows(Mail, kind=kind)[0].id))


def test_who_hears_that_a_campaign_is_cancelled_reads_what_stays_due_to_them(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    given_up, _ = journey.brief(scenario, campaign, posts="2 reels", fee="500")
    scenario.do(MANAGER, deliverables.drop, given_up.id, "One is enough", Money(300_00, "EUR"))
    scenario.do(MANAGER, cancelling.cancel, campaign.id, "No stock", write_to_influencers=True)
    assert facts(scenario, MailKind.CANCELLED)["kept"] == "€300.00"


@pytest.mark.parametrize(("kept", "said"), [("0", "€0.00"), ("300", "€300.00")])
def test_a_brief_names_the_fee_that_is_owed_now(scenario: Scenario, kept: str, said: str) -> None:
    given_up, _ = journey.brief(scenario, journey.make(scenario), posts="2 reels", fee="500", shipping="20")
    assert facts(scenario, MailKind.BRIEF)["shipping"] == "€20.00"
    scenario.do(MANAGER, deliverables.drop, given_up.id, "One is enough", Money(int(kept) * 100, "EUR"))
    brief = facts(scenario, MailKind.BRIEF)
    assert (brief["fee"], brief["shipping"], brief["in_all"]) == (None, None, said)


@pytest.mark.parametrize("odd", ["måya@sample.example", "maya o@sample.example"])
def test_an_owner_whose_address_cannot_be_answered_to_hears_it_once(scenario: Scenario, odd: str) -> None:
    news = replace(news_of(MANAGER, MemberType.FULL), email=odd)
    scenario.do(ADMIN, directory_sync.hear_of_people, [news])
    campaign = journey.make(scenario, MANAGER)
    journey.brief(scenario, campaign, count=2)
    letter = MailRenderer().write(MailKind.BRIEF, facts(scenario, MailKind.BRIEF) | {"pages": {}})
    assert f"Questions? Write to {odd}." in letter.text
    content = sealed(
        letter,
        message_id="1@x",
        sender="bot@x.example",
        to="ana@creators.example",
        reply_to=odd,
        at=scenario.at,
    )
    assert b"Reply-To" not in content
    (told,) = scenario.rows(Notice, kind=NoticeKind.NO_ANSWERS)
    assert odd in str(notice(told.kind, told.facts).blocks)
    assert scenario.rows(Notice, kind=NoticeKind.MAIL_FAILED) == []
    (finding,) = (one for one in addresses.look(scenario.database) if odd in one.seen)
    assert finding.is_problem


def test_an_owner_without_an_address_hears_once_that_nobody_can_answer(scenario: Scenario) -> None:
    campaign = journey.make(scenario, MANAGER)
    scenario.do(
        ADMIN, directory_sync.hear_of_people, [replace(news_of(MANAGER, MemberType.FULL), email=None)]
    )
    journey.brief(scenario, campaign, count=2)
    (told,) = scenario.rows(Notice, kind=NoticeKind.NO_ANSWERS)
    assert "for answers: Slack tells no e-mail address of you. Have it entered" in str(
        notice(told.kind, told.facts).blocks
    )


def test_every_time_that_a_client_is_written_names_its_zone(social_scenario: Scenario) -> None:
    scenario = social_scenario
    (post,) = social.planned(scenario)
    outside.named(scenario, scenario.row(Campaign, post.campaign_id), outside.ANA)
    social.design(scenario, post)
    social.write(scenario, post)
    letter = MailRenderer().write(MailKind.TO_DECIDE, facts(scenario, MailKind.TO_DECIDE) | {"pages": {}})
    hour = said_hour(scenario.row(Campaign, post.campaign_id).time_zone, post.slot_at or scenario.at)
    assert hour in letter.text
    assert times_without_zone([{"text": part} for part in (letter.subject, letter.text, letter.html)]) == []


def test_a_report_is_of_the_day_that_it_is_where_its_campaign_lives(scenario: Scenario) -> None:
    campaign = journey.make(scenario, time_zone="Pacific/Auckland")
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    scenario.wait(days=60, hours=3)
    journey.measure(scenario, post, likes="5")
    assert scenario.at.date().isoformat() == "2027-01-01"
    assert facts(scenario, MailKind.REPORT)["made_on"].isoformat() == "2027-01-02"


def test_a_goal_that_is_missed_by_one_is_missed(scenario: Scenario) -> None:
    scenario.do(MANAGER, influencers.add, replace(creator_rows(1, first=99)[0], followers=9_999_999))
    journey.finish(scenario, journey.make(scenario, followers="1M+", goal_reach="10000000"))
    reach = headlines(facts(scenario, MailKind.REPORT)["report"])[1]
    assert reach.against == "goal 10,000,000, −1, missed"


@pytest.mark.parametrize(("budget", "state"), [("3000", "kept"), ("500", "kept"), ("0", "exceeded")])
def test_a_budget_is_kept_or_exceeded_not_met(scenario: Scenario, budget: str, state: str) -> None:
    campaign = journey.make(scenario, budget=budget)
    (picked,) = journey.pick(scenario, campaign)
    scenario.do(MANAGER, outreach.agree, picked.id, journey.terms(scenario))
    scenario.let_decisions_settle()
    for asked in scenario.rows(Approval, state=ApprovalState.OPEN):
        scenario.do(DIRECTOR, decisions.decide, asked.id, Outcome.APPROVE)
        scenario.let_decisions_settle()
    journey.settle_mails(scenario)
    (post,) = scenario.rows(Deliverable)
    journey.publish(scenario, post)
    scenario.wait(days=60)
    journey.measure(scenario, post, likes="5", comments="1", clicks="1", revenue="10")
    assert headlines(facts(scenario, MailKind.REPORT)["report"])[0].state == state


def test_the_news_that_it_is_live_names_only_platforms_with_posts(social_scenario: Scenario) -> None:
    scenario = social_scenario
    kept, rejected = social.planned(
        scenario, (social.IG, "2026-11-10", "09:00"), (social.TIKTOK, "2026-11-10", "12:00")
    )
    social.approve(scenario, kept)
    social.design(scenario, rejected)
    social.write(scenario, rejected)
    social.decide(scenario, rejected, Outcome.REJECT)
    assert facts(scenario, MailKind.LIVE)["platforms"] == ["Instagram"]


def test_the_report_of_a_campaign_closed_early_says_until_when_it_ran(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    scenario.wait(days=8)
    scenario.do(MANAGER, closing.close, campaign.id)
    journey.measure(scenario, post, likes="5", comments="1", clicks="1", revenue="10")
    assert facts(scenario, MailKind.REPORT)["ends_on"] == scenario.at.date() < date(2026, 11, 30)


def test_a_director_who_is_a_stakeholder_too_gets_the_report_once(scenario: Scenario) -> None:
    journey.finish(scenario, journey.make(scenario, stakeholders="Dora@acme.example, board@acme.example"))
    assert [mail.to for mail in scenario.rows(Mail, kind=MailKind.REPORT)] == [
        "dora@acme.example",
        "board@acme.example",
    ]


@pytest.mark.parametrize("edited", [True, False])
def test_a_creator_hears_whether_what_is_approved_is_what_they_sent(scenario: Scenario, edited: bool) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    journey.hand_in(scenario, post, "https://drive.example/ours", edited=edited)
    journey.decide(scenario, post, Outcome.APPROVE, SECOND_SPECIALIST)
    letter = MailRenderer().write(MailKind.APPROVED, facts(scenario, MailKind.APPROVED) | {"pages": {}})
    for said in (letter.text, letter.html):
        assert ("as our team has edited it." in said, "as you sent it." in said) == (edited, not edited)
        assert ("https://drive.example/ours" in said) == edited
