"""Behind every rule that matters stands a constraint: rows that break it are refused, whoever writes them."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Table, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from storage.base import Base
from storage.database import Database
from storage.enums import (
    ApprovalState,
    CampaignStatus,
    ContentPart,
    CostState,
    DeliverableStatus,
    Outcome,
    Stage,
    TaskState,
)
from storage.models import (
    Approval,
    BriefVersion,
    Campaign,
    Card,
    Cost,
    Decision,
    Deliverable,
    Due,
    FormDraft,
    Influencer,
    Lane,
    Mail,
    Participation,
    ProcessedRequest,
    Prompt,
    PromptItem,
    Recipient,
    Report,
    Result,
    RoleHolder,
    StepRun,
    Task,
    Terms,
    Verdict,
    Version,
)
from tests.databases import Opened
from tests.domain.full import open_full_scenario

Write = Callable[[Session], None]
AT = datetime(2026, 11, 2, tzinfo=UTC)


@pytest.fixture
def session(opened: Opened) -> Iterator[Session]:
    """A transaction in a database with rows of every kind."""
    with opened(open_full_scenario).database.write() as session:
        yield session


def first(session: Session, model: type[Base], **where: Any) -> dict[str, Any]:
    """The oldest row that has these values, by column."""
    query = select(table_of(model)).filter_by(**where).order_by(*table_of(model).primary_key.columns).limit(1)
    return dict(session.execute(query).mappings().one())


def table_of(model: type[Base]) -> Table:
    assert isinstance(model.__table__, Table)
    return model.__table__


def again(model: type[Base], *, of: dict[str, Any] | None = None, **changes: Any) -> Write:
    """Write a row a second time, but for `changes`."""

    def write(session: Session) -> None:
        row = {**first(session, model, **(of or {})), **changes}
        row.pop("id", None)
        session.execute(insert(model).values(**row))

    return write


def changed(model: type[Base], *, of: dict[str, Any] | None = None, **changes: Any) -> Write:
    """Change a row that is there."""

    def write(session: Session) -> None:
        row_id = first(session, model, **(of or {}))["id"]
        session.execute(update(model).where(table_of(model).c.id == row_id).values(**changes))

    return write


def own_work(session: Session) -> None:
    session.execute(update(Decision).values(asset_author=Decision.decided_by))


def own_verdict(session: Session) -> None:
    session.execute(update(Verdict).values(copy_author=Verdict.given_by))


FORBIDDEN: dict[str, Write] = {
    "a campaign that ends before it starts": changed(Campaign, ends_on=date(2020, 1, 1)),
    "a budget below zero": changed(Campaign, budget_minor=-1),
    "fewer followers at most than at least": changed(Campaign, followers_min=2, followers_max=1),
    "a measuring window of more than a year": changed(Campaign, measuring_days=366),
    "an active campaign in the archive": changed(Campaign, of={"name": "Open"}, archived_at=AT),
    "two campaigns of one name in use": again(Campaign, of={"name": "Open"}),
    "a recipient twice": again(Recipient),
    "a step twice": again(StepRun),
    "a cost of nothing": changed(Cost, amount_minor=0),
    "a cost of no known firmness": changed(Cost, state="perhaps"),
    "a cost withdrawn for no reason": changed(Cost, state=CostState.WITHDRAWN, reason=None),
    "a brief's version twice": again(BriefVersion),
    "a form begun twice": again(FormDraft),
    "a handle twice on a platform": again(Influencer),
    "followers below zero": changed(Influencer, followers=-1),
    "a fee without currency": changed(Influencer, usual_fee_minor=1, currency=None),
    "a currency without fee": changed(Influencer, usual_fee_minor=None, currency="EUR"),
    "an influencer twice in a campaign": again(Participation),
    "an influencer who declined for no reason": changed(Participation, stage=Stage.DECLINED, reason=None),
    "an influencer dropped for no reason": changed(Participation, stage=Stage.DROPPED, reason=None),
    "a kept fee below zero": changed(Participation, kept_minor=-1),
    "a fee paid without an amount": changed(Participation, paid_at=AT, paid_by="U1", paid_minor=None),
    "a stage that is none": changed(Participation, stage="lost"),
    "terms twice": again(Terms),
    "a fee below zero": changed(Terms, fee_minor=-1),
    "shipping below zero": changed(Terms, shipping_minor=-1),
    "a draft due after publishing": changed(Terms, draft_due_on=date(2026, 2, 2), publish_on=date(2026, 2, 1)),
    "a deliverable's number twice": again(Deliverable),
    "a post published without link": changed(Deliverable, status=DeliverableStatus.PUBLISHED, permalink=None),
    "a post rejected for no reason": changed(Deliverable, status=DeliverableStatus.REJECTED, reason=None),
    "a post dropped for no reason": changed(Deliverable, status=DeliverableStatus.DROPPED, reason=None),
    "a version twice": again(Version),
    "an asset of nothing": changed(Version, of={"part": ContentPart.ASSET}, link=None, file_id=None),
    "a copy without caption": changed(Version, of={"part": ContentPart.COPY}, caption=None),
    "two results of one day": again(Result),
    "likes below zero": changed(Result, likes=-1),
    "revenue below zero": changed(Result, revenue_minor=-1),
    "an open task that is closed": changed(Task, of={"state": TaskState.OPEN}, closed_at=AT),
    "a closed task that is open": changed(Task, of={"state": TaskState.DONE}, closed_at=None),
    "two open questions about one thing": again(Approval, of={"state": ApprovalState.OPEN}),
    "a question open that was decided before it": again(Approval, of={"state": ApprovalState.OPEN}, state="decided"),
    "two decisions that stand": again(Decision, number=2),
    "a decision's number twice": again(Decision),
    "a withdrawal of nothing": again(Decision, number=3, outcome=Outcome.WITHDRAWN),
    "a rejection for no reason": changed(Decision, outcome=Outcome.REJECT, reason=None),
    "a rejection about nothing": changed(Decision, outcome=Outcome.REJECT, reason="Bad.", category=None),
    "changes asked for without reason": changed(Decision, outcome=Outcome.REQUEST_CHANGES, reason=None),
    "a decision on one's own work": own_work,
    "a verdict's number twice": again(Verdict),
    "a verdict taken back that was not given": again(Verdict, number=3, outcome=Outcome.WITHDRAWN),
    "a verdict that rejects for no reason": changed(Verdict, outcome=Outcome.REJECT, reason=None),
    "a verdict on one's own work": own_verdict,
    "a prompt's number twice": again(Prompt),
    "a task twice before one person": again(PromptItem),
    "a report's number twice": again(Report),
    "a lane twice": again(Lane),
    "a message twice": again(Card),
    "an e-mail of the same id": again(Mail),
    "a moment due twice": again(Due, of={"taken_at": None}),
    "a role twice in the workspace": again(RoleHolder, of={"campaign_id": None}),
    "a role twice in a campaign": again(RoleHolder, of={"holder_id": "UCLEO"}),
    "a request without key": lambda session: _handle(session, ""),
    "a request handled twice": lambda session: _handle(session, "a", "a"),
}  # fmt: skip


def _handle(session: Session, *keys: str) -> None:
    for key in keys:
        session.execute(insert(ProcessedRequest).values(workspace_id="T1", key=key, at=AT))


def is_refused(session: Session, write: Callable[[Session], object]) -> bool:
    """Whether the database refuses something; what it does not is undone."""
    step = session.begin_nested()
    try:
        write(session)
    except IntegrityError:
        return True
    finally:
        step.rollback()
    return False


def test_rows_that_break_a_rule_are_refused(session: Session) -> None:
    assert [what for what, write in FORBIDDEN.items() if not is_refused(session, write)] == []


def test_what_the_rules_allow_is_not_refused(session: Session) -> None:
    allowed = {
        "the name of an archived campaign": again(
            Campaign, of={"name": "Glow"}, archived_at=None, status=CampaignStatus.ACTIVE
        ),
        "a question asked again after it was superseded": again(
            Approval, of={"state": ApprovalState.OPEN}, state=ApprovalState.SUPERSEDED
        ),
        "a withdrawal": again(Decision, number=2, outcome=Outcome.WITHDRAWN),
        "a decision after a withdrawal": again(Decision, number=3),
        "a moment due again after it was taken": again(Due, of={"taken_at": None}, taken_at=AT),
        "a planned cost": again(Cost, state=CostState.PLANNED),
        "self-approval where it is recorded": changed(
            Decision, asset_author="UCLEO", decided_by="UCLEO", self_approval=True
        ),
        "followers that nobody knows": changed(Influencer, followers=None),
        "results of another day": again(Result, measured_on=date(2026, 1, 1) + timedelta(days=9)),
    }
    assert [what for what, write in allowed.items() if is_refused(session, write)] == []


def composite_references() -> list[tuple[Table, str, Table]]:
    """Every column that refers to a row of the same workspace: table, column, and whereto."""
    return [
        (table, next(one.name for one in key.columns if one.name != "workspace_id"), key.referred_table)
        for table in Base.metadata.sorted_tables
        for key in table.foreign_key_constraints
        if key.referred_table.name != "workspace"
    ]


def test_no_row_refers_to_a_row_of_another_workspace(database: Database) -> None:
    for team in ("T1", "T2"):
        open_full_scenario(database, team=team)
    referring = composite_references()
    with database.write() as session:
        loose = [
            f"{table.name}.{column}"
            for table, column, to in referring
            if not _is_kept(session, table, column, to)
        ]
    assert len(referring) > 25
    assert loose == []


def _is_kept(session: Session, table: Table, column: str, to: Table) -> bool:
    """Whether a row of the one workspace is kept from referring to a row of the other."""
    mine = (table.c.workspace_id == "T1") & table.c[column].is_not(None)
    theirs = session.scalar(select(to.c.id).where(to.c.workspace_id == "T2").limit(1))
    one = session.execute(select(*table.primary_key.columns).where(mine).limit(1)).first()
    assert one is not None, f"no row has {table.name}.{column}"
    this_one = [key == value for key, value in zip(table.primary_key.columns, one, strict=True)]
    return is_refused(
        session, lambda session: session.execute(update(table).where(*this_one).values({column: theirs}))
    )
