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
from tests.domain.firm import DIRECTOR, MANAGER, SPECIALIST, Firm
from tests.domain.social import CREATIVE, IG, TIKTOK

pytestmark = BOTH_DATABASES


def begun(firm: Firm, **entries: str) -> tuple[Campaign, Deliverable]:
    """A campaign whose calendar is ready, with one post of the team's, and glow1 to glow3 approved."""
    for influencer in firm.rows(Influencer)[:3]:
        firm.do(MANAGER, vetting.vet, influencer.id, Vetting.APPROVED)
    (own,) = social.planned(firm, (IG, "2026-11-10", "09:00"), **entries)
    return firm.row(Campaign, own.campaign_id), own


def fitting(firm: Firm, campaign: Campaign) -> list[str]:
    with firm.database.read() as session:
        found = shortlist.candidates(session, session.get_one(Campaign, campaign.id))
    return [one.influencer.handle for one in found]


def picked(firm: Firm, campaign: Campaign) -> Participation:
    (one,) = firm.do(MANAGER, outreach.pick, campaign.id, journey.fitting(firm, campaign)[:1])
    return one


def agreed(firm: Firm, campaign: Campaign, fee: str = "40") -> tuple[Participation, Deliverable]:
    one = picked(firm, campaign)
    firm.do(MANAGER, outreach.agree, one.id, journey.terms(firm, fee, "1 reel"))
    (post,) = firm.rows(Deliverable, participation_id=one.id)
    return firm.row(Participation, one.id), post


def test_only_approved_influencers_on_the_campaigns_platforms_fit(firm: Firm) -> None:
    campaign, _ = begun(firm)
    assert fitting(firm, campaign) == ["glow3", "glow2", "glow1"]
    firm.do(MANAGER, vetting.vet, firm.rows(Influencer)[1].id, Vetting.BLOCKED)
    assert fitting(firm, campaign) == ["glow3", "glow1"]
    other = social.make(firm, name="Elsewhere", platforms="tiktok")
    assert fitting(firm, other) == [], "they are all on Instagram"


def test_only_managers_approve_influencers(firm: Firm) -> None:
    influencer = firm.rows(Influencer)[0]
    with pytest.raises(NotPermitted, match="approve or block influencers"):
        firm.do(CREATIVE, vetting.vet, influencer.id, Vetting.APPROVED)
    firm.do(MANAGER, vetting.vet, influencer.id, Vetting.APPROVED)
    with pytest.raises(OutOfDate, match="@glow1 is approved already"):
        firm.do(MANAGER, vetting.vet, influencer.id, Vetting.APPROVED)


def test_nobody_is_picked_before_the_calendar_is_ready(firm: Firm) -> None:
    campaign = social.make(firm)
    with pytest.raises(NotPossible, match="chooses no influencers yet"):
        firm.do(MANAGER, outreach.pick, campaign.id, [1])


def test_picking_opens_the_contact_of_the_other_workflow(firm: Firm) -> None:
    campaign, _ = begun(firm)
    one = picked(firm, campaign)
    (task,) = firm.rows(Task, participation_id=one.id, state=TaskState.OPEN)
    assert (task.kind, task.role) == (TaskKind.OUTREACH, Role.MARKETING_MANAGER)
    firm.do(MANAGER, outreach.contact, one.id)
    firm.do(MANAGER, outreach.end_without_terms, one.id, Stage.DECLINED, "No time.")
    assert firm.rows(Task, participation_id=one.id, state=TaskState.OPEN) == []


def test_an_agreement_sends_the_brief_and_its_post_wants_a_slot(firm: Firm) -> None:
    campaign, _ = begun(firm)
    one, post = agreed(firm, campaign)
    assert firm.row(Campaign, campaign.id).status is CampaignStatus.PREPARING
    assert [mail.to for mail in firm.rows(Mail, kind=MailKind.BRIEF)] == ["ana3@creators.example"]
    assert (post.platform, post.slot_at) == (Platform.INSTAGRAM, None)
    assert social.open_kinds(firm, post) == {TaskKind.SET_SLOT, TaskKind.DESIGN, TaskKind.COPY}
    journey.settle_mails(firm)
    assert firm.row(Participation, one.id).stage is Stage.BRIEFED


def test_terms_beyond_the_budget_are_the_directors(firm: Firm) -> None:
    campaign, _ = begun(firm)
    one = picked(firm, campaign)
    assert not firm.do(MANAGER, outreach.agree, one.id, journey.terms(firm, "500", "1 reel"))
    (asked,) = firm.rows(Approval)
    firm.do(DIRECTOR, decisions.decide, asked.id, Outcome.APPROVE)
    firm.let_decisions_settle()
    assert firm.row(Participation, one.id).stage is Stage.AGREED
    assert len(firm.rows(Mail, kind=MailKind.BRIEF)) == 1


def test_a_signature_is_waited_for_where_the_campaign_asks_for_it(firm: Firm) -> None:
    for influencer in firm.rows(Influencer)[:1]:
        firm.do(MANAGER, vetting.vet, influencer.id, Vetting.APPROVED)
    campaign = social.make(firm, switches=["needs_signature"])
    (idea,) = social.think(firm, campaign, "Slow mornings")
    social.post(firm, idea, IG, "2026-11-10", "09:00")
    social.ready(firm, campaign)
    one, _ = agreed(firm, campaign)
    assert firm.rows(Mail, kind=MailKind.BRIEF) == []
    firm.do(MANAGER, outreach.sign, one.id, None)
    assert len(firm.rows(Mail, kind=MailKind.BRIEF)) == 1


def test_a_creators_post_is_entered_by_the_specialist_approved_and_waits_for_its_slot(
    firm: Firm,
) -> None:
    campaign, own = begun(firm)
    one, post = agreed(firm, campaign)
    journey.settle_mails(firm)
    firm.do(SPECIALIST, production.hand_in_design, post.id, Asset("https://drive.example/1"))
    firm.do(SPECIALIST, production.hand_in_copy, post.id, Copy("Good morning"))
    assert social.open_kinds(firm, post) == {TaskKind.SET_SLOT}, "approval waits for the slot"
    slot = read_slot({"day": "2026-11-12", "time": "09:00"}, campaign)
    firm.do(CREATIVE, planning.move_post, post.id, slot)
    assert social.open_kinds(firm, post) == {TaskKind.APPROVE}
    social.approve(firm, own)
    assert firm.row(Campaign, campaign.id).status is CampaignStatus.PREPARING
    social.decide(firm, post, Outcome.APPROVE)
    assert firm.row(Campaign, campaign.id).status is CampaignStatus.ACTIVE
    assert firm.row(Participation, one.id).stage is Stage.APPROVED
    assert [mail.to for mail in firm.rows(Mail, kind=MailKind.APPROVED)] == ["ana3@creators.example"]


def handed_in_for_a_creator(firm: Firm) -> Deliverable:
    """A creator's post with its slot, whose design and copy wait for approval."""
    campaign, _ = begun(firm)
    _, post = agreed(firm, campaign)
    journey.settle_mails(firm)
    firm.do(
        CREATIVE, planning.move_post, post.id, read_slot({"day": "2026-11-12", "time": "09:00"}, campaign)
    )
    firm.do(SPECIALIST, production.hand_in_design, post.id, Asset("https://drive.example/1"))
    firm.do(SPECIALIST, production.hand_in_copy, post.id, Copy("Good morning"))
    return post


def test_an_approval_that_a_newer_half_voids_is_not_told_to_its_creator(firm: Firm) -> None:
    post = handed_in_for_a_creator(firm)
    social.decide(firm, post, Outcome.APPROVE)
    firm.do(SPECIALIST, production.hand_in_copy, post.id, Copy("Good evening"))
    assert [mail.state for mail in firm.rows(Mail, kind=MailKind.APPROVED)] == [MailState.STOPPED]


def test_changes_that_a_creator_still_owes_are_told_though_half_of_them_is_there(firm: Firm) -> None:
    post = handed_in_for_a_creator(firm)
    social.decide(firm, post, Outcome.REQUEST_CHANGES)
    firm.do(SPECIALIST, production.hand_in_copy, post.id, Copy("Good evening"))
    assert [mail.state for mail in firm.rows(Mail, kind=MailKind.CHANGES)] == [MailState.QUEUED]
    firm.do(SPECIALIST, production.hand_in_design, post.id, Asset("https://drive.example/2"))
    assert [mail.state for mail in firm.rows(Mail, kind=MailKind.CHANGES)] == [MailState.STOPPED]


@pytest.mark.parametrize(("submits", "stage"), [(False, Stage.BRIEFED), (True, Stage.CONTENT_SUBMITTED)])
def test_a_missed_post_shows_content_as_submitted_only_where_some_was(
    firm: Firm, submits: bool, stage: Stage
) -> None:
    campaign, _ = begun(firm)
    one, post = agreed(firm, campaign)
    journey.settle_mails(firm)
    slot = read_slot({"day": "2026-11-12", "time": "09:00"}, campaign)
    firm.do(CREATIVE, planning.move_post, post.id, slot)
    if submits:
        firm.do(SPECIALIST, production.hand_in_design, post.id, Asset("https://drive.example/1"))
    social.wait_until(firm, slot)
    assert social.now(firm, post).status is DeliverableStatus.MISSED
    assert firm.row(Participation, one.id).stage is stage


def test_fees_are_committed_on_the_creators_platform(firm: Firm) -> None:
    campaign, _ = begun(firm)
    agreed(firm, campaign)
    with firm.database.read() as session:
        rows = by_platform(session, session.get_one(Campaign, campaign.id))
    assert [(row.platform, row.committed.minor) for row in rows] == [(IG, 4000), (TIKTOK, 0)]


def test_a_negotiation_does_not_hold_up_going_live_but_the_end(firm: Firm) -> None:
    campaign, own = begun(firm)
    one = picked(firm, campaign)
    social.approve(firm, own)
    assert firm.row(Campaign, campaign.id).status is CampaignStatus.ACTIVE
    social.wait_until(firm, own.slot_at or firm.at)
    social.publish(firm, own)
    firm.wait(days=60)
    assert firm.row(Campaign, campaign.id).status is CampaignStatus.ACTIVE
    firm.do(MANAGER, outreach.end_without_terms, one.id, Stage.NO_REPLY, "Silence.")
    social.measure(firm, own, reach="10", likes="1")
    assert firm.row(Campaign, campaign.id).status is CampaignStatus.COMPLETED


def test_a_creators_post_is_dropped_with_its_fee_not_removed(firm: Firm) -> None:
    campaign, _ = begun(firm)
    _, post = agreed(firm, campaign)
    with pytest.raises(NotPossible, match="asks what fee stays"):
        firm.do(CREATIVE, planning.remove_post, post.id, "No.")
    assert social.now(firm, post).status is DeliverableStatus.IN_PROGRESS
