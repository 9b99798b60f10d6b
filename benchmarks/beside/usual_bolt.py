"""A bot as most people write one: Bolt's defaults, its built-in server, and an ORM transaction for each click.

It writes the rows that a decision of ours writes, and checks nothing but that the question is open.
`python -m benchmarks.beside.usual_bolt PORT SLACK_URL DATABASE_URL`
"""

import logging
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, sessionmaker

from benchmarks.wire.requests import SECRET
from handlers.identifiers.reference import Reference
from storage.enums import ApprovalState, CardKind, DueKind, Outcome
from storage.models import Approval, Audit, Card, Decision, Due, PromptItem

UNDO = timedelta(seconds=60)


def decide(session: Session, approval_id: int, who: str, at: datetime) -> None:
    """Approve, if it is not decided yet."""
    approval = session.get_one(Approval, approval_id)
    if approval.state is not ApprovalState.OPEN:
        return
    approval.state = ApprovalState.DECIDED
    here = {"workspace_id": approval.workspace_id}
    decision = Decision(
        approval_id=approval.id, number=1, outcome=Outcome.APPROVE, fingerprint=approval.fingerprint,
        decided_by=who, at=at, effective_at=at + UNDO, **here,
    )  # fmt: skip
    session.add(decision)
    session.flush()
    session.add(
        Due(
            campaign_id=approval.campaign_id,
            kind=DueKind.DECISION,
            subject_id=decision.id,
            due_at=at + UNDO,
            **here,
        )
    )
    session.add(
        Audit(
            campaign_id=approval.campaign_id, at=at, actor_id=who, action="decided approve", subject="approval",
            subject_id=approval.id, **here,
        )
    )  # fmt: skip
    prompts = select(PromptItem.prompt_id).where(PromptItem.task_id == approval.task_id)
    for card in session.scalars(
        select(Card).where(Card.kind == CardKind.PROMPT, Card.subject_id.in_(prompts))
    ):
        card.wanted += 1


def main() -> None:
    """Serve until killed."""
    port, slack_url, database_url = sys.argv[1:]
    app = App(
        client=WebClient("xoxb-1", base_url=slack_url),
        signing_secret=SECRET,
        token_verification_enabled=False,
    )
    logging.getLogger().setLevel(logging.ERROR)
    sessions = sessionmaker(create_engine(database_url))

    @app.action("approve")
    def approve(ack: Ack, body: dict[str, Any]) -> None:
        reference = Reference.read(body["actions"][0]["value"])
        assert reference.approval is not None
        with sessions.begin() as session:
            decide(session, reference.approval, body["user"]["id"], datetime.now(UTC))
        ack()

    app.start(port=int(port), http_server_logger_enabled=False)


if __name__ == "__main__":
    main()
