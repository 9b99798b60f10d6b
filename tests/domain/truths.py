"""What must be true of every campaign at every moment, whatever its people have done. Each check reads rows only."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from itertools import pairwise

from campaigns.core.business_time import end_of, moment
from storage.enums import (
    ApprovalState,
    ApprovalSubject,
    CardKind,
    CostState,
    DeliverableStatus,
    MailKind,
    MailState,
    Outcome,
    PartStatus,
    TaskState,
)
from storage.models import (
    Allocation,
    Approval,
    Campaign,
    Card,
    Cost,
    Decision,
    Deliverable,
    Due,
    Lane,
    Mail,
    Prompt,
    PromptItem,
    Task,
    Version,
)
from tests.domain.rows import Rows
from tests.domain.verdict_truths import (
    several_decide_where_a_policy_says_so,
    verdicts_alternate_with_withdrawals,
)

Truth = Callable[[Rows], None]

GONE = (DeliverableStatus.REJECTED, DeliverableStatus.MISSED, DeliverableStatus.DROPPED)
"""Posts that hold no slot, whether or not one stands with them."""


def decisions_alternate_with_withdrawals(rows: Rows) -> None:
    """One decision stands at most: 1 decides, 2 withdraws it, 3 decides again."""
    for approval in rows.of(Approval):
        record = rows.of(Decision, approval_id=approval.id)
        assert [line.number for line in record] == list(range(1, len(record) + 1))
        assert [line.outcome is Outcome.WITHDRAWN for line in record] == [
            line.number % 2 == 0 for line in record
        ]
        assert {line.fingerprint for line in record} <= {approval.fingerprint}


def a_decision_stands_where_the_approval_says_so(rows: Rows) -> None:
    """An open question has no standing decision; one that was decided, in effect or not yet, has one."""
    for approval in rows.of(Approval):
        stands = len(rows.of(Decision, approval_id=approval.id)) % 2 == 1
        if approval.state is ApprovalState.OPEN:
            assert not stands, approval.id
        if approval.state in (ApprovalState.DECIDED, ApprovalState.SETTLED):
            assert stands, approval.id


def one_fingerprint_is_asked_about_once(rows: Rows) -> None:
    """Nothing is put before people twice at the same time."""
    waiting = [one for one in rows.of(Approval) if one.state in (ApprovalState.OPEN, ApprovalState.DECIDED)]
    counts = Counter((one.campaign_id, one.fingerprint) for one in waiting)
    assert not counts or max(counts.values()) == 1


def a_question_belongs_to_an_open_task(rows: Rows) -> None:
    """Whatever is still to be decided, or could still be undone, has a task that is open, in a campaign that runs."""
    for approval in rows.of(Approval):
        if approval.state in (ApprovalState.OPEN, ApprovalState.DECIDED):
            assert rows.one(Task, approval.task_id).state is TaskState.OPEN, approval.id
            assert not rows.one(Campaign, approval.campaign_id).status.is_over


def a_question_is_about_the_current_version(rows: Rows) -> None:
    """Nobody is asked about what has been replaced."""
    for approval in rows.of(Approval, subject=ApprovalSubject.CONTENT, state=ApprovalState.OPEN):
        assert approval.deliverable_id is not None
        post = rows.one(Deliverable, approval.deliverable_id)
        parts = (approval.asset_id, post.asset_id, post.approved_asset_id), (
            approval.copy_id, post.copy_id, post.approved_copy_id,
        )  # fmt: skip
        for asked, current, approved in parts:
            assert asked == current or (asked is None and current == approved), approval.id
        assert any(asked for asked, _, _ in parts), approval.id
        assert (approval.round, post.status) == (post.round, DeliverableStatus.READY_FOR_REVIEW)


def what_is_approved_is_what_was_seen(rows: Rows) -> None:
    """The approved version is the current one, wherever a post counts as approved."""
    for post in rows.of(Deliverable):
        if post.status in (DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED):
            assert (post.approved_asset_id, post.approved_copy_id) == (post.asset_id, post.copy_id), post.id


def nobody_decides_on_their_own_work(rows: Rows) -> None:
    """Neither who wrote a half nor who changed it last decides on it."""
    for decision in rows.of(Decision):
        approval = rows.one(Approval, decision.approval_id)
        parts = [one for one in (approval.asset_id, approval.copy_id) if one]
        assert decision.decided_by not in {rows.one(Version, part).author_id for part in parts}


def nothing_is_asked_twice(rows: Rows) -> None:
    """There is one open task of a kind about one thing; each cost beyond the budget is one, known by its question."""
    of_costs = {one.task_id for one in rows.of(Approval, subject=ApprovalSubject.OVERSPEND, terms_id=None)}
    tasks = [task for task in rows.of(Task, state=TaskState.OPEN) if task.id not in of_costs]
    counts = Counter((one.campaign_id, one.kind, one.participation_id, one.deliverable_id) for one in tasks)
    assert not counts or max(counts.values()) == 1, counts


def a_cost_is_asked_about_once_and_as_it_stands(rows: Rows) -> None:
    """The Director is asked one thing about a cost: of a planned one, what it is; never about a withdrawn one."""
    asked = rows.of(Approval, subject=ApprovalSubject.OVERSPEND, terms_id=None)
    waiting = [one.proposal for one in asked if one.state in (ApprovalState.OPEN, ApprovalState.DECIDED)]
    counts = Counter(int(proposal["cost_id"]) for proposal in waiting)
    assert not counts or max(counts.values()) == 1, counts
    for proposal in waiting:
        cost = rows.one(Cost, int(proposal["cost_id"]))
        assert cost.state is not CostState.WITHDRAWN, cost.id
        if cost.state is CostState.PLANNED:
            assert (cost.what, cost.amount_minor) == (proposal["what"], proposal["amount_minor"])


def what_is_over_asks_for_nothing(rows: Rows) -> None:
    """A campaign that is over has no open task and nothing due."""
    for campaign in rows.of(Campaign):
        if campaign.status.is_over:
            assert not rows.of(Task, campaign_id=campaign.id, state=TaskState.OPEN)
            assert not rows.of(Due, campaign_id=campaign.id, taken_at=None)


def whoever_was_asked_finds_it_in_the_newest_message(rows: Rows) -> None:
    """What is open waits in the newest message that a person has about the campaign, and that message is wanted."""
    newest: dict[tuple[int, str], Prompt] = {(one.campaign_id, one.user_id): one for one in rows.of(Prompt)}
    for item in rows.of(PromptItem):
        task = rows.one(Task, item.task_id)
        if task.state is TaskState.OPEN:
            assert newest[task.campaign_id, item.user_id].id == item.prompt_id
    addresses = {lane.id: lane.address for lane in rows.of(Lane)}
    kinds = (CardKind.PROMPT, CardKind.TEAM_LIST)
    cards = {(addresses[one.lane_id], one.subject_id) for one in rows.of(Card) if one.kind in kinds}
    assert {(one.user_id, one.id) for one in rows.of(Prompt)} == cards


def every_campaign_has_its_card(rows: Rows) -> None:
    """The channel that a campaign lives in holds its card."""
    addresses = {lane.id: lane.address for lane in rows.of(Lane)}
    cards = {(addresses[card.lane_id], card.subject_id) for card in rows.of(Card, kind=CardKind.CAMPAIGN)}
    assert {(one.channel_id, one.id) for one in rows.of(Campaign)} <= cards


def posts_keep_their_distance(rows: Rows) -> None:
    """Two posts of a campaign on one platform are half an hour apart, in a slot that something will happen at."""
    held: dict[tuple[int, str], list[datetime]] = {}
    for post in rows.of(Deliverable):
        if post.slot_at is not None and post.status not in GONE:
            held.setdefault((post.campaign_id, post.platform), []).append(post.slot_at)
    for slots in held.values():
        ordered = sorted(slots)
        assert all(later - sooner >= timedelta(minutes=30) for sooner, later in pairwise(ordered)), ordered


def posts_stay_within_the_dates(rows: Rows) -> None:
    """Whatever dates are edited, no post of the calendar is left outside."""
    for campaign in rows.of(Campaign):
        begins = moment(campaign, campaign.starts_on, time(0))
        for post in rows.of(Deliverable, campaign_id=campaign.id):
            if post.slot_at is not None and post.status not in GONE:
                assert begins <= post.slot_at < end_of(campaign, campaign.ends_on), post.id


def halves_say_what_their_post_says(rows: Rows) -> None:
    """A post made in halves is approved when both are, and waits for nobody's work while it waits for a decision."""
    for post in rows.of(Deliverable):
        if post.copy_status is None:
            continue
        settled = (PartStatus.APPROVED, PartStatus.NOT_NEEDED)
        both = post.asset_status in settled and post.copy_status in settled
        if post.status in (DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED):
            assert both, post.id
        if post.status is DeliverableStatus.READY_FOR_REVIEW:
            assert PartStatus.READY_FOR_REVIEW in (post.asset_status, post.copy_status), post.id


def a_split_budget_is_the_budget(rows: Rows) -> None:
    """What platforms were given adds up to the budget, to the cent."""
    for campaign in rows.of(Campaign):
        amounts = [part.amount_minor for part in rows.of(Allocation, campaign_id=campaign.id)]
        if any(amount is not None for amount in amounts):
            assert sum(amount or 0 for amount in amounts) == campaign.budget_minor


def going_live_is_announced_once(rows: Rows) -> None:
    """Nobody is told twice that a campaign is live, unless it was sent again."""
    told = Counter(
        (one.campaign_id, one.to)
        for one in rows.of(Mail, kind=MailKind.LIVE)
        if one.state is not MailState.REPLACED
    )
    assert not told or max(told.values()) == 1


TRUTHS: Mapping[str, Truth] = {
    truth.__name__: truth
    for truth in (
        decisions_alternate_with_withdrawals,
        a_decision_stands_where_the_approval_says_so,
        one_fingerprint_is_asked_about_once,
        a_question_belongs_to_an_open_task,
        a_question_is_about_the_current_version,
        what_is_approved_is_what_was_seen,
        nobody_decides_on_their_own_work,
        verdicts_alternate_with_withdrawals,
        several_decide_where_a_policy_says_so,
        nothing_is_asked_twice,
        a_cost_is_asked_about_once_and_as_it_stands,
        what_is_over_asks_for_nothing,
        whoever_was_asked_finds_it_in_the_newest_message,
        every_campaign_has_its_card,
        posts_keep_their_distance,
        posts_stay_within_the_dates,
        halves_say_what_their_post_says,
        a_split_budget_is_the_budget,
        going_live_is_announced_once,
    )
}
