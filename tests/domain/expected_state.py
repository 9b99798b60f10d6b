"""What must be true of a campaign as its people see it: steps, money, and who is awaited."""

from sqlalchemy.orm import Session

from campaigns.core.money import Money
from campaigns.reporting.reports import figures_of
from campaigns.views.awaited import Awaited
from campaigns.views.campaign_lines import campaign_lines
from campaigns.views.overview import Overview, overview
from campaigns.views.step_states import StepState
from storage.enums import ApprovalState, CampaignStatus, CardKind, CostState, MemberType, Stage
from storage.models import Approval, Campaign, Card, Cost, Participation, PromptItem, Report, Terms, Version
from tests.domain.rows import Rows

TITLES = {
    "influencer": (
        "Initialize Campaign Entry",
        "Fetch Influencer List",
        "Assign Influencer Outreach Task",
        "Update Influencer Status",
        "Send Collaboration Brief",
        "Content Review Task",
        "Update Content Approval Status",
        "Calculate Total Campaign Cost",
        "Aggregate Total Reach",
        "Get Campaign Performance Metrics",
        "Calculate Engagement Rate",
        "Finalize Campaign Results",
        "Generate Campaign ROI Report",
        "Notify Stakeholders",
        "Archive Completed Campaign",
    ),
    "social_media": (
        "Fetch Campaign Brief",
        "Initialize Campaign Record",
        "Content Ideation Task",
        "Create Content Calendar Entry",
        "Graphic Design Task",
        "Update Asset Status",
        "Copywriting Task",
        "Calculate Budget Allocation",
        "Retrieve Influencer List",
        "Approval Workflow Task",
        "Update Campaign Status to 'Live'",
        "Notify Stakeholders",
        "Fetch Performance Metrics",
        "Aggregate Total Reach",
        "Calculate Average Engagement Rate",
        "Generate Campaign Post-Mortem Report",
        "Send Report to Management",
        "Archive Campaign",
    ),
}
"""The steps of each workflow, by name and in order, as the source documents have them."""

BESIDE = {
    "influencer": {4: {2}, 5: {3, 4}},
    "social_media": {7: {4}, 8: {4}, 10: {6, 7}, 13: {9, 10, 12}},
}
"""What must be done before a step, where that is not the one above it."""
TAKEN_ONCE: dict[str, set[int]] = {"influencer": set(), "social_media": {11, 12}}
"""Steps that stay done while posts added later are on their way."""

AGREED = {
    Stage.AGREED, Stage.BRIEFED, Stage.CONTENT_SUBMITTED, Stage.APPROVED, Stage.PUBLISHED, Stage.COMPLETED,
}  # fmt: skip


def check_standing(session: Session, rows: Rows, standings: dict[str, MemberType]) -> None:
    """Check every campaign's overview against the rows."""
    for campaign in rows.of(Campaign):
        seen = overview(session, session.get_one(Campaign, campaign.id))
        check_steps(seen)
        check_money(seen, rows)
        check_line(session, seen)
        for awaited in seen.awaited:
            check_people(awaited, rows, standings)


def check_steps(seen: Overview) -> None:
    """All steps are there in order; each that is done follows steps that are done, and has nothing left to settle."""
    assert tuple(step.title for step in seen.steps) == TITLES[seen.campaign.workflow]
    assert [step.number for step in seen.steps] == list(range(1, len(seen.steps) + 1))
    complete = {step.number for step in seen.steps if step.state is StepState.COMPLETE}
    for number in complete - TAKEN_ONCE[seen.campaign.workflow]:
        before = BESIDE[seen.campaign.workflow].get(number, {number - 1} - {0})
        assert before <= complete, (number, complete)
    for step in seen.steps:
        if step.state is StepState.COMPLETE:
            assert step.settled == step.items, step
    if seen.campaign.status is CampaignStatus.COMPLETED:
        assert seen.done == len(seen.steps)


def check_line(session: Session, seen: Overview) -> None:
    """A list says of a campaign what its card says."""
    (line,) = campaign_lines(session, seen.campaign.workspace_id, [seen.campaign], with_steps_done=True)
    assert (line.done, line.steps) == (seen.done, len(seen.steps))
    assert (line.next_thing, line.next_at) == (seen.next_thing, seen.next_at)
    assert line.next_awaited == seen.next_awaited


def check_money(seen: Overview, rows: Rows) -> None:
    """The sums that people are shown are the sums of the rows."""
    campaign = seen.campaign
    parts = rows.of(Participation, campaign_id=campaign.id)
    fees = sum(_promised(rows, part) for part in parts if part.stage in AGREED)
    kept = sum(part.kept_minor or 0 for part in parts if part.stage is Stage.DROPPED)
    costs = {
        state: sum(cost.amount_minor for cost in rows.of(Cost, campaign_id=campaign.id, state=state))
        for state in CostState
    }
    money = seen.money
    assert money.fees.minor == fees + kept
    assert (money.planned.minor, money.committed.minor, money.spent.minor) == (
        costs[CostState.PLANNED], costs[CostState.COMMITTED], costs[CostState.SPENT],
    )  # fmt: skip
    total = fees + kept + costs[CostState.COMMITTED] + costs[CostState.SPENT]
    assert (money.total.minor, money.left.minor) == (total, campaign.budget_minor - total)
    if campaign.status is CampaignStatus.COMPLETED:
        assert campaign.total_cost_minor == total
        check_report(campaign, rows)


def check_report(campaign: Campaign, rows: Rows) -> None:
    """What a completed campaign shows is what its newest report says."""
    figures = figures_of(rows.of(Report, campaign_id=campaign.id)[-1].figures)
    said = {key: figure.value for key, figure in figures.items()}
    assert said["total_cost"] == _money(campaign.total_cost_minor, campaign)
    assert said["total_revenue"] == _money(campaign.revenue_minor, campaign)
    reach, rate, pooled = _KEYS[campaign.workflow]
    assert (said[reach], said["total_engagements"]) == (campaign.total_reach, campaign.engagements)
    assert figures[rate].decimal(6) == campaign.engagement_rate
    assert (figures[pooled].decimal(6) if pooled else None) == campaign.pooled_engagement_rate


_KEYS = {
    "influencer": ("potential_reach_agreed", "engagement_rate_by_followers", None),
    "social_media": ("total_reach", "average_engagement_rate", "pooled_engagement_rate"),
}
"""Under which names a report has the campaign's reach, engagement rate and pooled rate."""


def _money(minor: int | None, campaign: Campaign) -> Money | None:
    return None if minor is None else Money(minor, campaign.currency)


def _promised(rows: Rows, part: Participation) -> int:
    """Fee and shipping, or what the Marketing Manager said is paid in all."""
    assert part.agreed_terms_id is not None
    if part.kept_minor is not None:
        return part.kept_minor
    terms = rows.one(Terms, part.agreed_terms_id)
    return terms.fee_minor + terms.shipping_minor


def check_people(awaited: Awaited, rows: Rows, standings: dict[str, MemberType]) -> None:
    """Whoever is awaited is a full member, is not to judge their own work, and was asked."""
    task = awaited.task
    assert awaited.people, awaited.words
    for person in awaited.people:
        assert standings.get(person, MemberType.FULL) is MemberType.FULL, (person, awaited.words)
    for approval in rows.of(Approval, task_id=task.id, state=ApprovalState.OPEN):
        parts = [one for one in (approval.asset_id, approval.copy_id) if one]
        assert not {rows.one(Version, part).author_id for part in parts} & set(awaited.people)
    asked = {item.user_id for item in rows.of(PromptItem, task_id=task.id)}
    listed = rows.one(Campaign, task.campaign_id).channel_id in asked
    in_channel = listed or rows.of(Card, kind=CardKind.TEAM_TASK, subject_id=task.id)
    assert in_channel or set(awaited.people) <= asked, (awaited.words, awaited.people, asked)
