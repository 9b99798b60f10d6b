"""Every task that there can be: each kind in every combination of what its item looks at."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import count, cycle, product
from typing import Any

from campaigns.approvals.questions import NEITHER, ContentParts, Question, asked
from campaigns.core.money import Money
from campaigns.people.permissions import Action
from campaigns.reporting.measuring import Missing
from campaigns.spending.budget import BudgetStatus
from campaigns.spending.cost_form import EnteredCost
from campaigns.spending.cost_questions import AskedCost
from campaigns.tasks.kinds import TASK_RULES
from campaigns.tasks.task_rules import TaskSubject
from campaigns.views.task_view import TaskView
from storage.enums import (
    ApprovalState,
    CampaignStatus,
    ContentPart,
    CostState,
    DeliverableStatus,
    IdeaState,
    Outcome,
    PartStatus,
    Platform,
    PostKind,
    Role,
    Stage,
    TaskKind,
    TaskState,
    TermsKind,
    Vetting,
)
from storage.models import (
    Approval,
    BriefVersion,
    Campaign,
    Decision,
    Deliverable,
    Idea,
    Influencer,
    Participation,
    Task,
    Terms,
    Version,
)
from tests.unit.handlers.strangers import AT, DAY

TEXT = "Glow & <Co> *by* Ana 👍🏽"
"""Short: how long texts may be is tried elsewhere, with fewer combinations."""
EVERYTHING, NOTHING = frozenset(Action), frozenset[Action]()
PEOPLE = tuple(f"U0PERSON{number:03}" for number in range(9))
_IDS = count(1)
_OPEN: Iterator[dict[str, Any]] = cycle(
    ({"state": TaskState.OPEN}, {"state": TaskState.OPEN, "user_id": PEOPLE[0], "due_at": AT})
)
_SETTLED: Iterator[dict[str, Any]] = cycle(
    ({"state": TaskState.DONE, "outcome": TEXT}, {"state": TaskState.CALLED_OFF, "outcome": ""})
)
_STATUSES = cycle(DeliverableStatus)
_PLATFORMS = cycle(Platform)


def campaign(status: CampaignStatus = CampaignStatus.ACTIVE, workflow: str = "influencer") -> Campaign:
    """A campaign with all that a card can say of one."""
    return Campaign(
        id=1, workspace_id="T1", workflow=workflow, name=TEXT, status=status, owner_id=PEOPLE[0],
        channel_id="C0CAMPAIGN", time_zone="Europe/Berlin", starts_on=DAY, ends_on=DAY + timedelta(days=30),
        budget_minor=500_000, currency="EUR", measuring_days=14, niches=[TEXT] * 8, needs_signature=True,
        channel_is_private=False, money_in_channel=False, money_for_team=False,
        cancel_reason=TEXT if status is CampaignStatus.CANCELLED else None,
    )  # fmt: skip


def influencer() -> Influencer:
    """Somebody with as long a name as there may be."""
    return Influencer(
        id=next(_IDS), workspace_id="T1", handle=TEXT, platform=Platform.INSTAGRAM, name=TEXT,
        niches=[], followers=10**9, email=f"{'x' * 30}@glow.example", usual_fee_minor=10**9, currency="EUR",
        vetting=Vetting.APPROVED, added_by="U1", added_at=AT, changed_at=AT,
    )  # fmt: skip


def participation(stage: Stage, *, signed: bool = False) -> Participation:
    """An influencer's part at some stage, whose address somebody has changed."""
    return Participation(
        id=next(_IDS), campaign_id=1, influencer=influencer(), stage=stage, reason=TEXT, selected_by="U1",
        selected_at=AT, agreed_terms_id=1, signed_at=AT if signed else None, address_before="ana@glow.example",
        address_changed_by=PEOPLE[1],
    )  # fmt: skip


def every_task_view() -> Iterator[TaskView]:
    """Each kind of task in each state, with everything that its item shows present and missing."""
    for kind, rules in TASK_RULES.items():
        for view in _ABOUT[rules.about](kind):
            for one in _states(view, kind):
                yield replace(one, task=_numbered(one.task))


def _numbered(task: Task) -> Task:
    task.id = next(_IDS)
    return task


def _view(**about: Any) -> TaskView:
    return TaskView(Task(), campaign(), TEXT, PEOPLE, **about)


def _states(view: TaskView, kind: TaskKind) -> Iterator[TaskView]:
    """Open, for a team or taken in turn; and once as it is settled, where that shows more than its words."""
    role = Role.CONTENT_SPECIALIST
    same = {
        "workspace_id": "T1",
        "campaign_id": 1,
        "kind": kind,
        "role": role,
        "opened_at": AT,
        "step": "step",
    }
    settled = [next(_SETTLED)] if view.question and view.question.decision and view.may else []
    for more in (next(_OPEN), *settled):
        task = Task(**same, **more)
        task.campaign = view.campaign
        yield replace(view, task=task, stands_in=True)


def _of_influencer(kind: TaskKind) -> Iterator[TaskView]:
    for stage, terms, question in product(Stage, _terms(), (None, _question(None))):
        part = participation(stage)
        yield _view(
            participation=part, influencer=part.influencer, terms=terms, question=question,
            overlapping=(TEXT,) * 5 if terms else (),
        )  # fmt: skip


def _terms() -> Sequence[tuple[Terms, ...]]:
    return [(), *((_term(1, TermsKind.OFFER), _term(2, kind)) for kind in TermsKind)]


def _term(number: int, kind: TermsKind) -> Terms:
    return Terms(
        id=number, number=number, kind=kind, fee_minor=10**12, shipping_minor=10**9, currency="EUR",
        deliverables=TEXT, publish_on=DAY, note=TEXT, noted_by="U1", noted_at=AT,
        post_days={TEXT: [None, DAY.isoformat()]},
    )  # fmt: skip


def _of_shortlist(kind: TaskKind) -> Iterator[TaskView]:
    yield from (_view(fitting=fitting) for fitting in (0, 7))


def _of_planning(kind: TaskKind) -> Iterator[TaskView]:
    for ideas, posts, brief in product((0, 1, 40), (0, 40), (None, _brief())):
        yield _view(
            ideas=tuple(_idea(number) for number in range(1, ideas + 1)),
            posts=tuple(post(planned=True, idea_id=1 + number % 3) for number in range(posts)),
            brief=brief,
        )  # fmt: skip


def _idea(number: int) -> Idea:
    return Idea(
        id=number, campaign_id=1, number=number, theme=TEXT, pillar=TEXT,
        platforms=[one.value for one in Platform], state=list(IdeaState)[number % 3], reason=TEXT,
        submitted_by="U0CHLOEBNT", submitted_at=AT,
    )  # fmt: skip


def _brief() -> BriefVersion:
    return BriefVersion(
        requirements=TEXT, objectives=TEXT, audience=TEXT, deliverables="", timeline="", brand_guide=TEXT,
        required_words=[TEXT] * 40, banned_words=["soirée"], disclosure="#ad",
    )  # fmt: skip


def _of_post(kind: TaskKind) -> Iterator[TaskView]:
    for planned, made, question, may in product(
        (True, False), range(len(_VERSIONS)), _questions(), (EVERYTHING, NOTHING)
    ):
        parts = _VERSIONS[made]
        is_creators = not planned or made == 0
        one = post(planned=planned, apart=planned, participation_id=1 if is_creators else None)
        one.asset_status = PartStatus.NOT_NEEDED if parts.asset is None and planned else one.asset_status
        yield _view(
            deliverable=one, question=question, may=may, brief=_brief(), current=parts, asked=asked(question),
            approved_before=_VERSIONS[0], last_reason=TEXT if made else None, idea=_idea(1),
            influencer=influencer() if is_creators else None,
        )  # fmt: skip


def post(*, planned: bool, apart: bool = False, **about: Any) -> Deliverable:
    """A post in the next status in turn, whose parts are made apart or not."""
    part = PartStatus.READY_FOR_REVIEW if apart else None
    return Deliverable(
        id=next(_IDS), workspace_id="T1", campaign_id=1, number=1, title=TEXT, platform=next(_PLATFORMS),
        kind=PostKind.VIDEO, round=3, status=next(_STATUSES), slot_at=AT if planned else None, publish_on=DAY,
        draft_due_on=DAY, asset_status=part, copy_status=part, permalink=f"https://x.example/{TEXT}",
        created_at=AT, **about,
    )  # fmt: skip


def _version(part: ContentPart, link: str = "", file_id: str | None = None) -> Version:
    return Version(
        id=next(_IDS), part=part, number=3, link=link or None, file_id=file_id, title=TEXT, caption=TEXT,
        hashtags=["#glow"] * 40, alt_text=TEXT, first_comment=TEXT,
        further_files=[{"link": link, "file_id": file_id}] * 9 if file_id else None,
    )  # fmt: skip


_COPY = _version(ContentPart.COPY)
_VERSIONS = (
    NEITHER,
    ContentParts(_version(ContentPart.ASSET, f"https://drafts.example/{'x' * 90}"), _COPY),
    ContentParts(_version(ContentPart.ASSET, "https://x.example/f/card.png", "F0FILE"), _COPY),
    ContentParts(None, _COPY),
)


def _questions() -> Iterator[Question | None]:
    """Nothing asked; asked about both parts or one; decided in every way, undoable and not."""
    yield None
    for asset_id, copy_id in ((1, 2), (1, None), (None, 2)):
        yield _question(None, asset_id=asset_id, copy_id=copy_id)
    for outcome in (Outcome.APPROVE, Outcome.REQUEST_CHANGES, Outcome.REJECT):
        for undoable in (True, False):
            yield _question(outcome, undoable=undoable, asset_id=1, copy_id=2)


def _question(outcome: Outcome | None, *, undoable: bool = False, **about: Any) -> Question:
    state = ApprovalState.DECIDED if outcome else ApprovalState.OPEN
    proposal = {"budget_minor": 10**12, "reason": TEXT, "cost_id": 1}
    approval = Approval(
        id=next(_IDS), task_id=next(_IDS), state=state, asked_by="U1", proposal=proposal, **about
    )
    if outcome is None:
        return Question(approval, None, undoable=False)
    decision = Decision(
        id=next(_IDS), approval_id=approval.id, outcome=outcome, decided_by="U2", reason=TEXT, effective_at=AT
    )
    return Question(approval, decision, undoable)


def _of_money(kind: TaskKind) -> Iterator[TaskView]:
    amount = Money(10**12, "EUR")
    money = BudgetStatus(amount, amount, amount, amount, amount)
    cost = AskedCost(1, EnteredCost(TEXT, amount, CostState.SPENT, Platform.X), Money(1, "EUR"))
    for question, asked_cost, terms in product(_questions(), (None, cost), _terms()):
        yield _view(money=money, question=question, cost=asked_cost, terms=terms, influencer=influencer())


def _of_results(kind: TaskKind) -> Iterator[TaskView]:
    for size in (0, 1, 40):
        missing = tuple(Missing(post(planned=True), day) for day in (None, AT.date()) for _ in range(size))
        yield _view(missing=missing, final_from=AT.date() if size else None)


def _of_request(kind: TaskKind) -> Iterator[TaskView]:
    long: dict[str, Any] = {
        "title": TEXT,
        "details": TEXT * 20,
        "quoted": TEXT * 20,
        "link": f"https://x.example/{'x' * 90}",
    }
    short: dict[str, Any] = {"title": "A", "details": "", "quoted": "", "link": None}
    for facts, question in product((long, short), _questions()):
        if question is not None:
            question.approval.proposal = facts
        yield _view(question=question)


_ABOUT = {
    TaskSubject.SHORTLIST: _of_shortlist,
    TaskSubject.INFLUENCER: _of_influencer,
    TaskSubject.PLANNING: _of_planning,
    TaskSubject.POST: _of_post,
    TaskSubject.COST: _of_money,
    TaskSubject.BUDGET: _of_money,
    TaskSubject.RESULTS: _of_results,
    TaskSubject.REQUEST: _of_request,
}
