"""Approved influencers that fit may be picked; what they agree to make is a planned post that needs a slot."""

import pytest

from campaigns.content import production
from campaigns.content.versions import Asset, Copy
from campaigns.core.errors import NotPermitted, NotPossible, OutOfDate
from campaigns.decisions import decisions
from campaigns.editorial import planning
from campaigns.editorial.post_form import read_slot
from campaigns.influencers import outreach, shortlist, vetting
from campaigns.spending.platform_money import by_platform
from storage.enums import (
    CampaignStatus,
    DeliverableStatus,
    MailKind,
    MailState,
    Outcome,
    Platform,
    Role,
    Stage,
    TaskKind,
    TaskState,
    Vetting,
)
from storage.models import Approval, Campaign, Deliverable, Influencer, Mail, Participation, Task
from tests.databases import BOTH_DATABASES
from tests.domain import journey, social
from tests.domain.scenario import DIRECTOR, MANAGER, SPECIALIST, Scenario
from tests.domain.social import CREATIVE, IG, TIKTOK

pytestmark = BOTH_DATABASES


def begun(scenario: Scenario, **entries: str) -> tuple[Campaign, Deliverable]:
    """A campaign whose calendar is ready, with one post of the team's, and glow1 to glow3 approved."""
    for influencer in scenario.rows(Influencer)[:3]:
        scenario.do(MANAGER, vetting.vet, influencer.id, Vetting.APPROVED)
    (own,) = social.planned(scenario, (IG, "2026-11-10", "09:00"), **entries)
    return scenario.row(Campaign, own.campaign_id), own


def fitting(scenario: Scenario, campaign: Campaign) -> list[str]:
    with scenario.database.read() as session:
        found = shortlist.candidates(session, session.get_one(Campaign, campaign.id))
    return [one.influencer.handle for one in found]


def picked(scenario: Scenario, campaign: Campaign) -> Participation:
    (one,) = scenario.do(MANAGER, outreach.pick, campaign.id, journey.fitting(scenario, campaign)[:1])
    return one


def agreed(scenario: Scenario, campaign: Campaign, fee: str = "40") -> tuple[Participation, Deliverable]:
    one = picked(scenario, campaign)
    scenario.do(MANAGER, outreach.agree, one.id, journey.terms(scenario, fee, "1 reel"))
    scenario.let_decisions_settle()
    (post,) = scenario.rows(Deliverable, participation_id=one.id)
    return scenario.row(Participation, one.id), post


def test_only_approved_influencers_on_the_campaigns_platforms_fit(scenario: Scenario) -> None:
    campaign, _ = begun(scenario)
    assert fitting(scenario, campaign) == ["glow3", "glow2", "glow1"]
    scenario.do(MANAGER, vetting.vet, scenario.rows(Influencer)[1].id, Vetting.BLOCKED)
    assert fitting(scenario, campaign) == ["glow3", "glow1"]
    other = social.make(scenario, name="Elsewhere", platforms="tiktok")
    assert fitting(scenario, other) == [], "they are all on Instagram"


def test_only_managers_approve_influencers(scenario: Scenario) -> None:
    influencer = scenario.rows(Influencer)[0]
    with pytest.raises(NotPermitted, match="approve or block influencers"):
        scenario.do(CREATIVE, vetting.vet, influencer.id, Vetting.APPROVED)
    scenario.do(MANAGER, vetting.vet, influencer.id, Vetting.APPROVED)
    with pytest.raises(OutOfDate, match="@glow1 is approved already"):
        scenario.do(MANAGER, vetting.vet, influencer.id, Vetting.APPROVED)


def test_nobody_is_picked_before_the_calendar_is_ready(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    with pytest.raises(NotPossible, match="chooses no influencers yet"):
        scenario.do(MANAGER, outreach.pick, campaign.id, [1])


def test_picking_opens_the_contact_of_the_other_workflow(scenario: Scenario) -> None:
    campaign, _ = begun(scenario)
    one = picked(scenario, campaign)
    (task,) = scenario.rows(Task, participation_id=one.id, state=TaskState.OPEN)
    assert (task.kind, task.role) == (TaskKind.OUTREACH, Role.MARKETING_MANAGER)
    scenario.do(MANAGER, outreach.contact, one.id)
    scenario.do(MANAGER, outreach.end_without_terms, one.id, Stage.DECLINED, "No time.")
    assert scenario.rows(Task, participation_id=one.id, state=TaskState.OPEN) == []


def test_an_agreement_sends_the_brief_and_its_post_wants_a_slot(scenario: Scenario) -> None:
    campaign, _ = begun(scenario)
    one, post = agreed(scenario, campaign)
    assert scenario.row(Campaign, campaign.id).status is CampaignStatus.PREPARING
    assert [mail.to for mail in scenario.rows(Mail, kind=MailKind.BRIEF)] == ["ana3@creators.example"]
    assert (post.platform, post.slot_at) == (Platform.INSTAGRAM, None)
    assert social.open_kinds(scenario, post) == {TaskKind.SET_SLOT, TaskKind.DESIGN, TaskKind.COPY}
    journey.settle_mails(scenario)
    assert scenario.row(Participation, one.id).stage is Stage.BRIEFED


def test_terms_beyond_the_budget_are_the_directors(scenario: Scenario) -> None:
    campaign, _ = begun(scenario)
    one = picked(scenario, campaign)
    assert not scenario.do(MANAGER, outreach.agree, one.id, journey.terms(scenario, "500", "1 reel"))
    (asked,) = scenario.rows(Approval)
    scenario.do(DIRECTOR, decisions.decide, asked.id, Outcome.APPROVE)
    scenario.let_decisions_settle()
    assert scenario.row(Participation, one.id).stage is Stage.AGREED
    assert len(scenario.rows(Mail, kind=MailKind.BRIEF)) == 1


def test_a_signature_is_waited_for_where_the_campaign_asks_for_it(scenario: Scenario) -> None:
    for influencer in scenario.rows(Influencer)[:1]:
        scenario.do(MANAGER, vetting.vet, influencer.id, Vetting.APPROVED)
    campaign = social.make(scenario, switches=["needs_signature"])
    (idea,) = social.think(scenario, campaign, "Slow mornings")
    social.post(scenario, idea, IG, "2026-11-10", "09:00")
    social.ready(scenario, campaign)
    one, _ = agreed(scenario, campaign)
    assert scenario.rows(Mail, kind=MailKind.BRIEF) == []
    scenario.do(MANAGER, outreach.sign, one.id, None)
    assert len(scenario.rows(Mail, kind=MailKind.BRIEF)) == 1


def test_a_creators_post_is_entered_by_the_specialist_approved_and_waits_for_its_slot(
    scenario: Scenario,
) -> None:
    campaign, own = begun(scenario)
    one, post = agreed(scenario, campaign)
    journey.settle_mails(scenario)
    scenario.do(SPECIALIST, production.hand_in_design, post.id, Asset("https://drive.example/1"))
    scenario.do(SPECIALIST, production.hand_in_copy, post.id, Copy("Good morning"))
    assert social.open_kinds(scenario, post) == {TaskKind.SET_SLOT}, "approval waits for the slot"
    slot = read_slot({"day": "2026-11-12", "time": "09:00"}, campaign)
    scenario.do(CREATIVE, planning.move_post, post.id, slot)
    assert social.open_kinds(scenario, post) == {TaskKind.APPROVE}
    social.approve(scenario, own)
    assert scenario.row(Campaign, campaign.id).status is CampaignStatus.PREPARING
    social.decide(scenario, post, Outcome.APPROVE)
    assert scenario.row(Campaign, campaign.id).status is CampaignStatus.ACTIVE
    assert scenario.row(Participation, one.id).stage is Stage.APPROVED
    assert [mail.to for mail in scenario.rows(Mail, kind=MailKind.APPROVED)] == ["ana3@creators.example"]


def handed_in_for_a_creator(scenario: Scenario) -> Deliverable:
    """A creator's post with its slot, whose design and copy wait for approval."""
    campaign, _ = begun(scenario)
    _, post = agreed(scenario, campaign)
    journey.settle_mails(scenario)
    scenario.do(
        CREATIVE, planning.move_post, post.id, read_slot({"day": "2026-11-12", "time": "09:00"}, campaign)
    )
    scenario.do(SPECIALIST, production.hand_in_design, post.id, Asset("https://drive.example/1"))
    scenario.do(SPECIALIST, production.hand_in_copy, post.id, Copy("Good morning"))
    return post


def test_an_approval_that_a_newer_half_voids_is_not_told_to_its_creator(scenario: Scenario) -> None:
    post = handed_in_for_a_creator(scenario)
    social.decide(scenario, post, Outcome.APPROVE)
    scenario.do(SPECIALIST, production.hand_in_copy, post.id, Copy("Good evening"))
    assert [mail.state for mail in scenario.rows(Mail, kind=MailKind.APPROVED)] == [MailState.STOPPED]


def test_changes_that_a_creator_still_owes_are_told_though_half_of_them_is_there(scenario: Scenario) -> None:
    post = handed_in_for_a_creator(scenario)
    social.decide(scenario, post, Outcome.REQUEST_CHANGES)
    scenario.do(SPECIALIST, production.hand_in_copy, post.id, Copy("Good evening"))
    assert [mail.state for mail in scenario.rows(Mail, kind=MailKind.CHANGES)] == [MailState.QUEUED]
    scenario.do(SPECIALIST, production.hand_in_design, post.id, Asset("https://drive.example/2"))
    assert [mail.state for mail in scenario.rows(Mail, kind=MailKind.CHANGES)] == [MailState.STOPPED]


@pytest.mark.parametrize(("submits", "stage"), [(False, Stage.BRIEFED), (True, Stage.CONTENT_SUBMITTED)])
def test_a_missed_post_shows_content_as_submitted_only_where_some_was(
    scenario: Scenario, submits: bool, stage: Stage
) -> None:
    campaign, _ = begun(scenario)
    one, post = agreed(scenario, campaign)
    journey.settle_mails(scenario)
    slot = read_slot({"day": "2026-11-12", "time": "09:00"}, campaign)
    scenario.do(CREATIVE, planning.move_post, post.id, slot)
    if submits:
        scenario.do(SPECIALIST, production.hand_in_design, post.id, Asset("https://drive.example/1"))
    social.wait_until(scenario, slot)
    assert social.now(scenario, post).status is DeliverableStatus.MISSED
    assert scenario.row(Participation, one.id).stage is stage


def test_fees_are_committed_on_the_creators_platform(scenario: Scenario) -> None:
    campaign, _ = begun(scenario)
    agreed(scenario, campaign)
    with scenario.database.read() as session:
        rows = by_platform(session, session.get_one(Campaign, campaign.id))
    assert [(row.platform, row.committed.minor) for row in rows] == [(IG, 4000), (TIKTOK, 0)]


def test_a_negotiation_does_not_hold_up_going_live_but_the_end(scenario: Scenario) -> None:
    campaign, own = begun(scenario)
    one = picked(scenario, campaign)
    social.approve(scenario, own)
    assert scenario.row(Campaign, campaign.id).status is CampaignStatus.ACTIVE
    social.wait_until(scenario, own.slot_at or scenario.at)
    social.publish(scenario, own)
    scenario.wait(days=60)
    assert scenario.row(Campaign, campaign.id).status is CampaignStatus.ACTIVE
    scenario.do(MANAGER, outreach.end_without_terms, one.id, Stage.NO_REPLY, "Silence.")
    social.measure(scenario, own, reach="10", likes="1")
    assert scenario.row(Campaign, campaign.id).status is CampaignStatus.COMPLETED


def test_a_creators_post_is_dropped_with_its_fee_not_removed(scenario: Scenario) -> None:
    campaign, _ = begun(scenario)
    _, post = agreed(scenario, campaign)
    with pytest.raises(NotPossible, match="asks what fee stays"):
        scenario.do(CREATIVE, planning.remove_post, post.id, "No.")
    assert social.now(scenario, post).status is DeliverableStatus.IN_PROGRESS
