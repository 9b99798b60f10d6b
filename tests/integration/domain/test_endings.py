"""No campaign is stuck: whatever held one up once is tried here."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from campaigns.content import deliverables
from campaigns.core.errors import NotPossible, OutOfDate
from campaigns.influencers import influencers, outreach
from campaigns.lifecycle import cancelling, closing, deliveries, dropping, finishing
from campaigns.reporting import results
from campaigns.setup import editing
from campaigns.views import overview
from storage.enums import (
    CampaignStatus,
    DeliverableStatus,
    MailKind,
    MailState,
    NoticeKind,
    Outcome,
    Stage,
    TaskKind,
    TaskState,
)
from storage.models import Campaign, Deliverable, Mail, Notice, Participation, Task
from tests.domain import journey
from tests.domain.finisher import Finisher, edited
from tests.domain.scenario import MANAGER, MEMBER, OWNER, SPECIALIST, Scenario, creator_rows


@pytest.fixture
def campaign(scenario: Scenario) -> Campaign:
    return journey.make(scenario)


def status(scenario: Scenario, campaign: Campaign) -> CampaignStatus:
    return journey.now(scenario, campaign).status


def open_tasks(scenario: Scenario, kind: TaskKind) -> list[Task]:
    return scenario.rows(Task, kind=kind, state=TaskState.OPEN)


def next_thing(scenario: Scenario, campaign: Campaign) -> str:
    with scenario.database.read() as session:
        return overview.overview(session, session.get_one(Campaign, campaign.id)).next_thing


def after_the_window(scenario: Scenario, campaign: Campaign, **more: float) -> None:
    """The campaign and its measuring window are over, and `more`."""
    days = (campaign.ends_on - scenario.at.date()).days + campaign.measuring_days + 1
    scenario.wait(days=days)
    if more:
        scenario.wait(**more)


def test_an_empty_shortlist_waits_until_somebody_fits(scenario: Scenario) -> None:
    campaign = journey.make(scenario, niches="gardens")
    assert "Nobody in the Influencer Database fits" in next_thing(scenario, campaign)
    assert [task.step for task in open_tasks(scenario, TaskKind.CHOOSE)] == ["shortlist"]
    gardener = replace(creator_rows(1, first=77)[0], niches=("gardens",))
    scenario.do(MEMBER, influencers.add, gardener)
    assert [task.step for task in open_tasks(scenario, TaskKind.CHOOSE)] == ["outreach"]


def test_when_nobody_agreed_others_are_to_be_chosen(scenario: Scenario, campaign: Campaign) -> None:
    (one,) = journey.pick(scenario, campaign)
    assert open_tasks(scenario, TaskKind.CHOOSE) == []
    scenario.do(MANAGER, outreach.end_without_terms, one.id, Stage.DECLINED, "Busy.")
    assert len(open_tasks(scenario, TaskKind.CHOOSE)) == 1


def test_who_has_published_is_published_when_the_rest_of_their_posts_ends_early(
    scenario: Scenario, campaign: Campaign
) -> None:
    published, _ = journey.brief(scenario, campaign, posts="2 reels")
    scenario.wait(days=1)
    journey.publish(scenario, published)
    scenario.do(MANAGER, closing.close, campaign.id)
    (one,) = scenario.rows(Participation)
    assert one.stage is Stage.PUBLISHED


def test_when_everybody_was_dropped_during_measuring_others_may_be_chosen(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.approve(scenario, post)
    scenario.wait(days=30)
    assert status(scenario, campaign) is CampaignStatus.MEASURING
    scenario.do(MANAGER, dropping.drop, post.participation_id or 0, "Gone.", None)
    assert status(scenario, campaign) is CampaignStatus.ACTIVE
    journey.pick(scenario, campaign)


def test_a_campaign_closed_before_its_last_creator_was_dropped_finishes(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    scenario.do(MANAGER, closing.close, campaign.id)
    scenario.do(MANAGER, dropping.drop, post.participation_id or 0, "Gone.", None)
    journey.measure(scenario, post, likes="5")
    assert status(scenario, campaign) is CampaignStatus.COMPLETED


def test_with_nobody_who_has_the_brief_there_is_nothing_to_close(
    scenario: Scenario, campaign: Campaign
) -> None:
    journey.agree(scenario, campaign)
    with pytest.raises(NotPossible, match="nothing to measure yet"):
        scenario.do(MANAGER, closing.close, campaign.id)


def test_who_has_not_signed_cannot_be_briefed_by_hand(scenario: Scenario) -> None:
    campaign = journey.make(scenario, switches=["needs_signature"])
    (one,) = journey.agree(scenario, campaign)
    with pytest.raises(NotPossible, match="has not signed yet"):
        scenario.do(MANAGER, outreach.brief_by_hand, one.id)


def test_who_is_out_signs_nothing(scenario: Scenario, campaign: Campaign) -> None:
    (one,) = journey.agree(scenario, campaign)
    scenario.do(MANAGER, dropping.drop, one.id, "Gone.", None)
    with pytest.raises(OutOfDate):
        scenario.do(MANAGER, outreach.sign, one.id, None)


def test_work_that_is_open_after_the_window_keeps_the_campaign_from_being_measured(
    scenario: Scenario, campaign: Campaign
) -> None:
    journey.brief(scenario, campaign)
    after_the_window(scenario, campaign)
    assert status(scenario, campaign) is CampaignStatus.ACTIVE
    assert open_tasks(scenario, TaskKind.RESULTS) == []


def test_a_campaign_with_open_work_may_be_closed_after_its_window(
    scenario: Scenario, campaign: Campaign
) -> None:
    journey.brief(scenario, campaign)
    after_the_window(scenario, campaign)
    scenario.do(MANAGER, closing.close, campaign.id)
    assert status(scenario, campaign) is CampaignStatus.COMPLETED


def test_nobody_finishes_without_results_while_other_work_is_open(scenario: Scenario) -> None:
    campaign = journey.make(scenario, OWNER)
    journey.brief(scenario, campaign)
    after_the_window(scenario, campaign, days=8)
    with pytest.raises(NotPossible, match="other work open"):
        scenario.do(OWNER, finishing.finish_without, campaign.id)


def test_the_owner_finishes_without_results_a_week_after_they_were_due(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    after_the_window(scenario, campaign, days=5)
    with pytest.raises(NotPossible, match="Tue 22 Dec 2026, 00:00"):
        scenario.do(MANAGER, finishing.finish_without, campaign.id)
    scenario.wait(days=3)
    scenario.do(MANAGER, finishing.finish_without, campaign.id)
    found = journey.now(scenario, campaign)
    assert (found.status, found.revenue_minor, found.roi) == (CampaignStatus.COMPLETED, None, None)


def test_a_campaign_that_is_put_off_while_it_is_measured_runs_again(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    scenario.wait(days=30)
    assert status(scenario, campaign) is CampaignStatus.MEASURING
    scenario.do(MANAGER, editing.edit, campaign.id, edited(campaign, ends_on="2026-12-20"))
    assert status(scenario, campaign) is CampaignStatus.ACTIVE
    scenario.wait(days=20)
    assert status(scenario, campaign) is CampaignStatus.MEASURING


def test_results_that_were_asked_for_are_asked_for_again_when_the_campaign_is_put_off(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    after_the_window(scenario, campaign, days=1)
    assert len(open_tasks(scenario, TaskKind.RESULTS)) == 1
    scenario.do(MANAGER, editing.edit, campaign.id, edited(campaign, ends_on="2027-01-31"))
    assert open_tasks(scenario, TaskKind.RESULTS) == []
    scenario.wait(days=20)
    assert scenario.rows(Notice, kind=NoticeKind.MAY_FINISH_WITHOUT) == []
    after_the_window(scenario, journey.now(scenario, campaign))
    (asked,) = open_tasks(scenario, TaskKind.RESULTS)
    assert asked.due_at == datetime(2027, 2, 21, 23, 0, tzinfo=UTC)


def test_results_are_due_by_the_last_day_that_a_campaign_has_now(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    after_the_window(scenario, campaign, days=2)
    scenario.do(MANAGER, editing.edit, campaign.id, edited(campaign, ends_on="2026-12-02"))
    (asked,) = open_tasks(scenario, TaskKind.RESULTS)
    assert asked.due_at == datetime(2026, 12, 23, 23, 0, tzinfo=UTC)
    scenario.wait(days=6)
    assert scenario.rows(Notice, kind=NoticeKind.MAY_FINISH_WITHOUT) == []
    scenario.wait(days=1)
    assert len(scenario.rows(Notice, kind=NoticeKind.MAY_FINISH_WITHOUT)) == 1


@pytest.mark.parametrize("briefed", [True, False])
def test_who_is_told_how_to_end_a_campaign_can_end_it_so(
    scenario: Scenario, campaign: Campaign, briefed: bool
) -> None:
    journey.agree(scenario, campaign)
    journey.settle_mails(scenario, MailState.SENT if briefed else MailState.FAILED)
    scenario.wait(days=29)
    (told,) = scenario.rows(Notice, kind=NoticeKind.END_PASSED)
    assert told.facts["ending"] == ("close" if briefed else "cancel")
    if briefed:
        scenario.do(MANAGER, closing.close, campaign.id)
    else:
        scenario.do(MANAGER, cancelling.cancel, campaign.id, "Nobody", write_to_influencers=False)


def test_a_new_draft_of_an_approved_post_takes_the_campaign_back_to_its_review(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.approve(scenario, post)
    journey.hand_in(scenario, post, "https://drive.example/better")
    assert scenario.row(Deliverable, post.id).status is DeliverableStatus.READY_FOR_REVIEW
    Finisher(scenario).finish(campaign.id)


def test_a_brief_that_left_after_the_campaign_was_cancelled_changes_nothing(
    scenario: Scenario, campaign: Campaign
) -> None:
    (one,) = journey.agree(scenario, campaign)
    (mail,) = scenario.rows(Mail, kind=MailKind.BRIEF)
    scenario.do(MANAGER, cancelling.cancel, campaign.id, "Enough.", write_to_influencers=False)
    with scenario.database.write() as session:  # it was on its way already
        late = session.get_one(Mail, mail.id)
        late.state, late.sent_at = MailState.SENT, scenario.at
        deliveries.mail_settled(session, late, scenario.at)
    assert scenario.row(Participation, one.id).stage is Stage.AGREED


def test_only_stakeholders_get_the_report_with_the_money(scenario: Scenario) -> None:
    campaign = journey.make(scenario, stakeholders="board@acme.example", clients="client@other.example")
    journey.finish(scenario, campaign)
    assert {mail.to for mail in scenario.rows(Mail, kind=MailKind.REPORT)} == {
        "board@acme.example",
        "dora@acme.example",
    }


def test_figures_of_the_day_a_campaign_was_closed_are_final(scenario: Scenario, campaign: Campaign) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    scenario.at += timedelta(hours=14)  # past midnight in Berlin, not yet in London
    scenario.do(MANAGER, closing.close, campaign.id)
    scenario.do(SPECIALIST, results.enter, post.id, journey.measurement(scenario, campaign, likes="5"))
    assert status(scenario, campaign) is CampaignStatus.COMPLETED


def test_only_who_published_something_has_completed_their_part(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    journey.decide(scenario, post, Outcome.REJECT)
    scenario.let_decisions_settle()
    scenario.do(MANAGER, closing.close, campaign.id)
    after_the_window(scenario, campaign)
    assert status(scenario, campaign) is CampaignStatus.COMPLETED
    assert {one.stage for one in scenario.rows(Participation)} == {Stage.CONTENT_SUBMITTED}


def test_a_missed_post_may_still_be_published(scenario: Scenario, campaign: Campaign) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.approve(scenario, post)
    scenario.do(MANAGER, deliverables.miss, post.id, "It never appeared.")
    scenario.do(SPECIALIST, deliverables.publish, post.id, "https://instagram.example/p/1")
    assert scenario.row(Deliverable, post.id).status is DeliverableStatus.PUBLISHED
