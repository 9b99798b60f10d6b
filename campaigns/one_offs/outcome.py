"""What follows from the decision on a one-off approval: its run ends, and the thread that it is about hears of it."""

from campaigns.approvals.decision_input import by_whom, past
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.wording import capitalized
from campaigns.messages import notices
from campaigns.one_offs import own_run
from storage.enums import NoticeKind
from storage.models import Approval, Campaign, Decision


def settle(work: UnitOfWork, campaign: Campaign, approval: Approval, decision: Decision) -> None:
    """Tell the thread; whoever asked is told as after every decision."""
    facts = approval.proposal
    what = f"{capitalized(past(decision.outcome))} by {by_whom(decision)}."
    notices.settle(work, campaign, NoticeKind.APPROVAL_ASKED, {"task_id": approval.task_id}, what)
    if facts.get("channel"):
        notices.tell_one(
            work, facts["channel"], NoticeKind.OUTCOME, campaign, thread_ts=facts.get("thread_ts"),
            subject=approval.subject.value, title=facts["title"], outcome=decision.outcome.value,
            decided_by=decision.decided_by, decided_for=decision.decided_for, reason=decision.reason,
        )  # fmt: skip
    own_run.end(work, campaign)
