"""No campaign is stuck: whatever held one up once is tried here."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from campaigns.content import deliverables
from campaigns.core.errors import NotPossible, OutOfDate
from campaigns.influencers import influencers, outreach
from campaigns.lifecycle import cancelling, closing, deliveries, dropping
from campaigns.reporting import results
from campaigns.setup import editing
from campaigns.views import overview
from storage.enums import (
    CampaignStatus,
    DeliverableStatus,
    MailKind,
    MailState,
    NoticeKind,
    Stage,
    TaskKind,
    TaskState,
)
from storage.models import Campaign, Deliverable, Mail, Notice, Participation, Task
from tests.domain import journey
from tests.domain.finisher import Finisher, edited
from tests.domain.firm import MANAGER, MEMBER, OWNER, SPECIALIST, Firm, creator_rows


@pytest.fixture
def campaign(firm: Firm) -> Campaign:
    return journey.make(firm)


def status(firm: Firm, campaign: Campaign) -> CampaignStatus:
    return journey.now(firm, campaign).status


def open_tasks(firm: Firm, kind: TaskKind) -> list[Task]:
    return firm.rows(Task, kind=kind, state=TaskState.OPEN)


def next_thing(firm: Firm, campaign: Campaign) -> str:
    with firm.database.read() as session:
        return overview.overview(session, session.get_one(Campaign, campaign.id)).next_thing


def after_the_window(firm: Firm, campaign: Campaign, **more: float) -> None:
    """The campaign and its measuring window are over, and `more`."""
    days = (campaign.ends_on - firm.at.date()).days + campaign.measuring_days + 1
    firm.wait(days=days)
    if more:
        firm.wait(**more)


def test_an_empty_shortlist_waits_until_somebody_fits(firm: Firm) -> None:
    campaign = journey.make(firm, niches="gardens")
    assert "Nobody in the Influencer Database fits" in next_thing(firm, campaign)
    assert [task.step for task in open_tasks(firm, TaskKind.CHOOSE)] == ["shortlist"]
    gardener = replace(creator_rows(1, first=77)[0], niches=("gardens",))
    firm.do(MEMBER, influencers.add, gardener)
    assert [task.step for task in open_tasks(firm, TaskKind.CHOOSE)] == ["outreach"]


def test_when_nobody_agreed_others_are_to_be_chosen(firm: Firm, campaign: Campaign) -> None:
    (one,) = journey.pick(firm, campaign)
    assert open_tasks(firm, TaskKind.CHOOSE) == []
    firm.do(MANAGER, outreach.end_without_terms, one.id, Stage.DECLINED, "Busy.")
    assert len(open_tasks(firm, TaskKind.CHOOSE)) == 1


def test_who_has_published_is_published_when_the_rest_of_their_posts_ends_early(
    firm: Firm, campaign: Campaign
) -> None:
    published, _ = journey.brief(firm, campaign, posts="2 reels")
    firm.wait(days=1)
    journey.publish(firm, published)
    firm.do(MANAGER, closing.close, campaign.id)
    (one,) = firm.rows(Participation)
    assert one.stage is Stage.PUBLISHED


def test_when_everybody_was_dropped_during_measuring_others_may_be_chosen(
    firm: Firm, campaign: Campaign
) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.approve(firm, post)
    firm.wait(days=30)
    assert status(firm, campaign) is CampaignStatus.MEASURING
    firm.do(MANAGER, dropping.drop, post.participation_id or 0, "Gone.", None)
    assert status(firm, campaign) is CampaignStatus.ACTIVE
    journey.pick(firm, campaign)


def test_a_campaign_closed_before_its_last_creator_was_dropped_finishes(
    firm: Firm, campaign: Campaign
) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.publish(firm, post)
    firm.do(MANAGER, closing.close, campaign.id)
    firm.do(MANAGER, dropping.drop, post.participation_id or 0, "Gone.", None)
    journey.measure(firm, post, likes="5")
    assert status(firm, campaign) is CampaignStatus.COMPLETED


def test_with_nobody_who_has_the_brief_there_is_nothing_to_close(firm: Firm, campaign: Campaign) -> None:
    journey.agree(firm, campaign)
    with pytest.raises(NotPossible, match="nothing to measure yet"):
        firm.do(MANAGER, closing.close, campaign.id)


def test_who_has_not_signed_cannot_be_briefed_by_hand(firm: Firm) -> None:
    campaign = journey.make(firm, switches=["needs_signature"])
    (one,) = journey.agree(firm, campaign)
    with pytest.raises(NotPossible, match="has not signed yet"):
        firm.do(MANAGER, outreach.brief_by_hand, one.id)


def test_who_is_out_signs_nothing(firm: Firm, campaign: Campaign) -> None:
    (one,) = journey.agree(firm, campaign)
    firm.do(MANAGER, dropping.drop, one.id, "Gone.", None)
    with pytest.raises(OutOfDate):
        firm.do(MANAGER, outreach.sign, one.id, None)


def test_work_that_is_open_after_the_window_keeps_the_campaign_from_being_measured(
    firm: Firm, campaign: Campaign
) -> None:
    journey.brief(firm, campaign)
    after_the_window(firm, campaign)
    assert status(firm, campaign) is CampaignStatus.ACTIVE
    assert open_tasks(firm, TaskKind.RESULTS) == []


def test_a_campaign_with_open_work_may_be_closed_after_its_window(firm: Firm, campaign: Campaign) -> None:
    journey.brief(firm, campaign)
    after_the_window(firm, campaign)
    firm.do(MANAGER, closing.close, campaign.id)
    assert status(firm, campaign) is CampaignStatus.COMPLETED


def test_nobody_finishes_without_results_while_other_work_is_open(firm: Firm) -> None:
    campaign = journey.make(firm, OWNER)
    journey.brief(firm, campaign)
    after_the_window(firm, campaign, days=8)
    with pytest.raises(NotPossible, match="other work open"):
        firm.do(OWNER, closing.finish_without, campaign.id)


def test_the_owner_finishes_without_results_a_week_after_they_were_due(
    firm: Firm, campaign: Campaign
) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.publish(firm, post)
    after_the_window(firm, campaign, days=5)
    with pytest.raises(NotPossible, match="Tue 22 Dec 2026, 00:00"):
        firm.do(MANAGER, closing.finish_without, campaign.id)
    firm.wait(days=3)
    firm.do(MANAGER, closing.finish_without, campaign.id)
    found = journey.now(firm, campaign)
    assert (found.status, found.revenue_minor, found.roi) == (CampaignStatus.COMPLETED, None, None)


def test_a_campaign_that_is_put_off_while_it_is_measured_runs_again(firm: Firm, campaign: Campaign) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.publish(firm, post)
    firm.wait(days=30)
    assert status(firm, campaign) is CampaignStatus.MEASURING
    firm.do(MANAGER, editing.edit, campaign.id, edited(campaign, ends_on="2026-12-20"))
    assert status(firm, campaign) is CampaignStatus.ACTIVE
    firm.wait(days=20)
    assert status(firm, campaign) is CampaignStatus.MEASURING


def test_results_that_were_asked_for_are_asked_for_again_when_the_campaign_is_put_off(
    firm: Firm, campaign: Campaign
) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.publish(firm, post)
    after_the_window(firm, campaign, days=1)
    assert len(open_tasks(firm, TaskKind.RESULTS)) == 1
    firm.do(MANAGER, editing.edit, campaign.id, edited(campaign, ends_on="2027-01-31"))
    assert open_tasks(firm, TaskKind.RESULTS) == []
    firm.wait(days=20)
    assert firm.rows(Notice, kind=NoticeKind.MAY_FINISH_WITHOUT) == []
    after_the_window(firm, journey.now(firm, campaign))
    (asked,) = open_tasks(firm, TaskKind.RESULTS)
    assert asked.due_at == datetime(2027, 2, 21, 23, 0, tzinfo=UTC)


def test_results_are_due_by_the_last_day_that_a_campaign_has_now(firm: Firm, campaign: Campaign) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.publish(firm, post)
    after_the_window(firm, campaign, days=2)
    firm.do(MANAGER, editing.edit, campaign.id, edited(campaign, ends_on="2026-12-02"))
    (asked,) = open_tasks(firm, TaskKind.RESULTS)
    assert asked.due_at == datetime(2026, 12, 23, 23, 0, tzinfo=UTC)
    firm.wait(days=6)
    assert firm.rows(Notice, kind=NoticeKind.MAY_FINISH_WITHOUT) == []
    firm.wait(days=1)
    assert len(firm.rows(Notice, kind=NoticeKind.MAY_FINISH_WITHOUT)) == 1


@pytest.mark.parametrize("briefed", [True, False])
def test_who_is_told_how_to_end_a_campaign_can_end_it_so(
    firm: Firm, campaign: Campaign, briefed: bool
) -> None:
    journey.agree(firm, campaign)
    journey.settle_mails(firm, MailState.SENT if briefed else MailState.FAILED)
    firm.wait(days=29)
    (told,) = firm.rows(Notice, kind=NoticeKind.END_PASSED)
    assert told.facts["ending"] == ("close" if briefed else "cancel")
    if briefed:
        firm.do(MANAGER, closing.close, campaign.id)
    else:
        firm.do(MANAGER, cancelling.cancel, campaign.id, "Nobody", write_to_influencers=False)


def test_a_new_draft_of_an_approved_post_takes_the_campaign_back_to_its_review(
    firm: Firm, campaign: Campaign
) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.approve(firm, post)
    journey.hand_in(firm, post, "https://drive.example/better")
    assert firm.row(Deliverable, post.id).status is DeliverableStatus.READY_FOR_REVIEW
    Finisher(firm).finish(campaign.id)


def test_a_brief_that_left_after_the_campaign_was_cancelled_changes_nothing(
    firm: Firm, campaign: Campaign
) -> None:
    (one,) = journey.agree(firm, campaign)
    (mail,) = firm.rows(Mail, kind=MailKind.BRIEF)
    firm.do(MANAGER, cancelling.cancel, campaign.id, "Enough.", write_to_influencers=False)
    with firm.database.write() as session:  # it was on its way already
        late = session.get_one(Mail, mail.id)
        late.state, late.sent_at = MailState.SENT, firm.at
        deliveries.mail_settled(session, late, firm.at)
    assert firm.row(Participation, one.id).stage is Stage.AGREED


def test_only_stakeholders_get_the_report_with_the_money(firm: Firm) -> None:
    campaign = journey.make(firm, stakeholders="board@acme.example", clients="client@other.example")
    journey.finish(firm, campaign)
    assert {mail.to for mail in firm.rows(Mail, kind=MailKind.REPORT)} == {
        "board@acme.example",
        "dora@acme.example",
    }


def test_figures_of_the_day_a_campaign_was_closed_are_final(firm: Firm, campaign: Campaign) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.publish(firm, post)
    firm.at += timedelta(hours=14)  # past midnight in Berlin, not yet in London
    firm.do(MANAGER, closing.close, campaign.id)
    firm.do(SPECIALIST, results.enter, post.id, journey.measurement(firm, campaign, likes="5"))
    assert status(firm, campaign) is CampaignStatus.COMPLETED


def test_a_missed_post_may_still_be_published(firm: Firm, campaign: Campaign) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.approve(firm, post)
    firm.do(MANAGER, deliverables.miss, post.id, "It never appeared.")
    firm.do(SPECIALIST, deliverables.publish, post.id, "https://instagram.example/p/1")
    assert firm.row(Deliverable, post.id).status is DeliverableStatus.PUBLISHED
