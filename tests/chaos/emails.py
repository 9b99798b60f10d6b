"""What the mail server got, against the rows: every e-mail once, or as often as the bot died over it, and the same."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.approvals.approvals import standing_decision
from sandbox.mail import shape
from sandbox.model import Mail as Received
from storage.enums import ApprovalState, MailKind, MailState, Outcome
from storage.models import Approval, Deliverable, Mail
from tests.local_slack import Json, LocalSlack

TOLD_BY = {
    Outcome.APPROVE: MailKind.APPROVED,
    Outcome.REQUEST_CHANGES: MailKind.CHANGES,
    Outcome.REJECT: MailKind.REJECTED,
}
TELLS_AGAIN = ("id", "received_at", "from", "to")
"""What the mail server adds."""


def judge_emails(
    session: Session, slack: LocalSlack, began: datetime, deaths: Sequence[datetime]
) -> list[str]:
    """Every sentence names an e-mail that did not leave, left twice or in two forms, or that nobody wrote.

    What was given up before the run `began` does not count. `deaths` are when a bot was found dead: it may have left
    an e-mail sent and not noted, and so to be sent again.
    """
    received = defaultdict[str, list[Json]](list)
    for one in slack.mails():
        received[_message_id(one)].append(one)
    given_up = (Mail.state == MailState.FAILED) & (Mail.created_at < began)
    rows = {row.message_id: row for row in session.scalars(select(Mail).where(~given_up))}
    wrong = [f"Nobody wrote the e-mail {unknown}" for unknown in sorted(received.keys() - rows.keys())]
    for message_id, row in rows.items():
        wrong += _judge(row, received[message_id])
        wrong += _judge_copies(row, received[message_id], deaths)
    return [*wrong, *_judge_news(session)]


def _judge(row: Mail, received: list[Json]) -> Iterator[str]:
    if row.state not in (MailState.SENT, MailState.STOPPED):
        yield f"E-mail {row.id} is {row.state}: {row.error}"
    if row.state is MailState.SENT and not received:
        yield f"E-mail {row.id} is sent, and did not arrive"
    written = shape(Received("", [row.to], "", 0.0, row.content or b""))
    for one in received:
        if _content(one) != _content(written):
            yield f"E-mail {row.id} arrived in another form than the one that is kept"
        if one["to"] != [row.to]:
            yield f"E-mail {row.id} went to {one['to']}"


def _judge_copies(row: Mail, received: list[Json], deaths: Sequence[datetime]) -> Iterator[str]:
    """Between one copy and the next, a bot has died."""
    moments = sorted(datetime.fromtimestamp(one["received_at"], UTC) for one in received)
    for first, second in pairwise(moments):
        if not any(first <= death <= second for death in deaths):
            yield f"E-mail {row.id} arrived again at {second}, though no bot had died since {first}"


def _judge_news(session: Session) -> Iterator[str]:
    """Of every decision in effect, its creator is told by one e-mail."""
    decided = Counter[tuple[int | None, MailKind]]()
    settled = (
        select(Approval)
        .join(Deliverable, Deliverable.id == Approval.deliverable_id)
        .where(Approval.state == ApprovalState.SETTLED, Deliverable.participation_id.is_not(None))
    )
    for approval in session.scalars(settled):
        outcome = standing_decision(session, approval).outcome
        decided[approval.deliverable_id, TOLD_BY[outcome]] += 1
    told = Counter(
        (row.deliverable_id, row.kind)
        for row in session.scalars(select(Mail).where(Mail.kind.in_(TOLD_BY.values())))
    )
    for key in sorted({*decided, *told}, key=str):
        if decided[key] != told[key]:
            yield f"Of {decided[key]} decisions there are {told[key]} e-mails: {key}"


def _content(mail: Json) -> Json:
    return {key: value for key, value in mail.items() if key not in TELLS_AGAIN}


def _message_id(mail: Json) -> str:
    return next(str(value) for name, value in mail["headers"] if name.lower() == "message-id")
