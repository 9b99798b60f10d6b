"""What must be true of what several people say of one question, whatever they have done. Each check reads rows only."""

from campaigns.people.outsiders import is_outsider
from storage.enums import ApprovalState, Outcome
from storage.models import Approval, Decision, Verdict
from tests.domain.rows import Rows


def verdicts_alternate_with_withdrawals(rows: Rows) -> None:
    """Of several who decide each speaks once, unless they took it back; a client is only heard."""
    for approval in rows.of(Approval):
        said = rows.of(Verdict, approval_id=approval.id)
        for person in {one.given_by for one in said}:
            record = [one for one in said if one.given_by == person]
            assert [line.number for line in record] == list(range(1, len(record) + 1))
            assert [line.outcome is Outcome.WITHDRAWN for line in record] == [
                line.number % 2 == 0 for line in record
            ]
            assert not is_outsider(person) or not any(line.levels for line in record)


def several_decide_where_a_policy_says_so(rows: Rows) -> None:
    """A decision under a policy is what the one who decided said last; under none, nobody gives a verdict."""
    for approval in rows.of(Approval):
        said = rows.of(Verdict, approval_id=approval.id)
        assert approval.policy is not None or not said, approval.id
        if approval.policy is not None and approval.state in (ApprovalState.DECIDED, ApprovalState.SETTLED):
            decision = rows.of(Decision, approval_id=approval.id)[-1]
            last = [one for one in said if one.given_by == decision.decided_by][-1]
            assert (last.outcome, bool(last.levels)) == (decision.outcome, True), approval.id
