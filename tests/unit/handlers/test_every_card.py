"""Whatever state a campaign is in, Slack takes its card, its modal, and all news of it."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from campaigns.core.money import Money
from campaigns.messages import notices
from campaigns.people.permissions import Action
from campaigns.spending.budget import BudgetStatus
from campaigns.steps.registry import workflows
from campaigns.steps.workflow import Workflow
from campaigns.views.awaited import Awaited
from campaigns.views.campaign_lines import CampaignLine
from campaigns.views.overview import Detail, Overview
from campaigns.views.step_states import StepState, StepView
from handlers.blocks.kit.elements import Block
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.content.deliverables import posts_view
from handlers.blocks.surfaces.messages.notices import NOTICES, notice
from handlers.blocks.surfaces.views.campaign_card import campaign_card
from handlers.blocks.surfaces.views.campaign_view import Onlooker, campaign_view
from handlers.blocks.surfaces.views.home import HomeFacts, home
from handlers.identifiers.ids import ActionId
from storage.enums import CampaignStatus, MailKind, NoticeKind, Opinion, Outcome, Stage
from storage.models import Mail
from tests.unit.handlers.every_task import PEOPLE, TEXT, campaign, every_task_view, participation, post
from tests.unit.handlers.strangers import AT
from tests.unit.handlers.test_builders import fits

ONLOOKERS = [
    Onlooker(sees, manages, finishes, may)
    for sees, manages, finishes in product((True, False), repeat=3)
    for may in (frozenset(Action), frozenset[Action]())
]
TASKS = list(every_task_view())[::40]
ACTING_FOR = dict.fromkeys(PEOPLE, PEOPLE[0])
AWAITED = [Awaited(view.task, TEXT, PEOPLE, AT, AT + timedelta(days=1), ACTING_FOR) for view in TASKS]
AMOUNT = Money(10**12, "EUR")
EVERY = list(product(workflows(), CampaignStatus, (True, False)))


def overview(workflow: type[Workflow], status: CampaignStatus, *, much: bool) -> Overview:
    """A campaign of a kind and status, with much in it or nothing."""
    return Overview(
        campaign=campaign(status, workflow.key),
        workflow_label=workflow.label,
        steps=tuple(_steps(workflow)),
        awaited=tuple(AWAITED[: 12 if status.is_over else 30]) if much else (),
        next_thing=TEXT if much else "",
        next_at=AT if much else None,
        next_awaited=AWAITED[0] if much else None,
        next_is_owners=not much,
        money=BudgetStatus(AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT),
        participations=tuple(participation(stage, signed=signed) for stage, signed in _parts())
        if much
        else (),
        deliverables=tuple(post(planned=bool(one % 2), apart=one % 3 > 0) for one in range(36))
        if much
        else (),
        failed_mails=tuple(map(_mail, MailKind)) if much else (),
        empty_shortlist=not much,
        details=(Detail(TEXT, TEXT, money=True),) * 20 if much else (),
    )


def _steps(workflow: type[Workflow]) -> Iterator[StepView]:
    """Its steps in every state in turn."""
    states = list(StepState)
    for number, step in enumerate(workflow.steps(), 1):
        yield StepView(number, step.name, step.purpose, step.title, states[number % len(states)], 3, 9, TEXT)


def _parts() -> Iterator[tuple[Stage, bool]]:
    yield from product(Stage, (True, False))


def _mail(kind: MailKind) -> Mail:
    return Mail(id=1, kind=kind, to="ana@glow.example", error=TEXT)


@pytest.mark.parametrize(("workflow", "status", "much"), EVERY)
def test_slack_takes_a_campaigns_card_and_modal_in_every_state(
    workflow: type[Workflow], status: CampaignStatus, much: bool
) -> None:
    view = overview(workflow, status, much=much)
    fits(campaign_card(view))
    for onlooker in ONLOOKERS:
        fits(campaign_view(view, onlooker))
        for page in (0, 1):
            fits(posts_view(view.campaign, view.deliverables, page, onlooker.may))


def test_slack_takes_a_home_with_as_much_in_it_as_there_may_be() -> None:
    line = CampaignLine(campaign(), 3, 9, TEXT, AT, AWAITED[0], next_is_owners=False)
    for waiting, for_team, more in product((0, 25), (0, 15), (0, 40)):
        fits(home(HomeFacts(TASKS[:waiting], TASKS[:for_team], [line] * waiting, more == 0, (), more, more)))


class Known(dict[str, Any]):
    """Facts of news, each of them a text unless it is given; what a builder may do without is there only if `rich`."""

    def __init__(self, *, rich: bool, **given: Any) -> None:
        super().__init__(given)
        self._rich = rich

    def __missing__(self, fact: str) -> Any:
        return TEXT

    def get(self, fact: str, default: Any = None) -> Any:
        return self[fact] if self._rich else default


FACTS: dict[str, Any] = {
    "subject": "content", "outcome": "approve", "half": "copy", "others": [TEXT] * 40, "decided_by": PEOPLE[0],
    "posts": 12, "first_post_at": AT.isoformat(), "slot_at": AT.isoformat(), "deliverable_id": 1, "campaign_id": 1,
    "cost_id": 1, "mail_id": 1, "notice_id": 1, "address": "C0CAMPAIGN", "why": "archived", "total": 3,
    "handles": [TEXT] * 9, "accepted": True, "was": list(PEOPLE), "now": list(PEOPLE), "campaigns": [TEXT] * 30,
    "besides": [TEXT] * 3, "post_ids": list(range(1, 20)), "by": PEOPLE[0],
    "kept": 3, "more": 7, "replaced": True, "changed_by": PEOPLE[0],
    "proposed_by": PEOPLE[1],
}  # fmt: skip
IDEAS = [
    {"theme": TEXT, "state": state, "by": PEOPLE[0], "reason": TEXT} for state in ("approved", "dropped")
]
OWED = [
    {
        "task": number, "words": TEXT, "campaign": TEXT, "due_at": AT.isoformat(), "late_days": number,
        "holder": PEOPLE[0] if number else None, "role": "marketing_manager", "since": AT.isoformat(),
    }
    for number in range(8)
]  # fmt: skip
A_WEEK = {
    "id": 1, "name": TEXT, "late": OWED[:4], "late_count": 20, "is_over": True, "elapsed": 100,
    "money": {"budget": TEXT, "promised": TEXT, "paid": TEXT, "promised_share": 101, "paid_share": 1},
    "published": [TEXT] * 5, "published_count": 9, "designs": 2, "copies": 1, "measured": 1, "posts": 9,
    "posts_published": 3,
}  # fmt: skip
OF_A_KIND: dict[NoticeKind, dict[str, Any]] = {
    NoticeKind.REMINDER: {
        "to": PEOPLE[0],
        **dict.fromkeys(("late", "today", "ahead", "held"), OWED),
        "counts": dict.fromkeys(("late", "today", "ahead", "held"), 20),
        "teams": list(PEOPLE),
        "notice": 1,
        "snoozed_until": None,
        "became": {1: "done", 2: "moved"},
        "replaced": False,
    },
    NoticeKind.DIGEST: {"to": PEOPLE[0], "since": AT.isoformat(), "campaigns": [A_WEEK] * 6, "more": 3},
    NoticeKind.SPENDING_ALERT: {
        "alert": "fast",
        "over": TEXT,
        "budget": TEXT,
        "promised": TEXT,
        "paid": TEXT,
        "promised_share": None,
        "paid_share": 101,
        "elapsed": 50,
    },
    NoticeKind.RIGHTS_END: {"last_day": "2026-12-01", "is_over": True, "post_ids": list(range(20))},
    NoticeKind.LABELS_MISSING: {"lacking": TEXT, "by": PEOPLE[0], "deliverable_id": 1},
    NoticeKind.NUDGE: {
        "by": PEOPLE[0],
        "task": 1,
        "words": TEXT,
        "since": AT.isoformat(),
        "due_at": AT.isoformat(),
        "teams": list(PEOPLE),
    },
    NoticeKind.REPORT_NOTE: {"report_id": 1, "mails": 3, "until": AT.isoformat()},
    NoticeKind.AWAY: {"to": PEOPLE[0], "absent": PEOPLE[0], "until": AT.isoformat()},
    NoticeKind.APPROVAL_ASKED: {"task_id": 1, "due_at": AT.isoformat()},
    NoticeKind.ON_HOLD: {"until": AT.date().isoformat(), "task_id": 1},
    NoticeKind.BACK: {"decided": dict.fromkeys(PEOPLE, 20)},
    NoticeKind.CREATORS_JUDGED: {"said": [(TEXT, one.value, TEXT) for one in Opinion] * 20},
    NoticeKind.SLOT_NEARS: {"status": "In progress", "waits_for": ",".join(PEOPLE)},
    NoticeKind.IDEAS_DECIDED: {"ideas": IDEAS * 20},
    NoticeKind.TRANSFERRED: {"was": PEOPLE[0], "now": PEOPLE[1]},
    NoticeKind.FILE_TO_IMPORT: {"file_id": "F0123456789", "campaign_id": 1},
    NoticeKind.WHICH_DESIGN: {"posts": [(number, TEXT) for number in range(20)]},
}
"""Facts that are something else in news of one kind."""


@pytest.mark.parametrize("kind", [kind for kind in NOTICES if kind is not NoticeKind.REPORT])
def test_slack_takes_news_of_every_kind(kind: NoticeKind) -> None:
    """Reports have figures of their own, which are played through elsewhere."""
    for rich, outcome in product((True, False), (Outcome.APPROVE, Outcome.REQUEST_CHANGES, Outcome.REJECT)):
        facts = {**FACTS, **OF_A_KIND.get(kind, {}), "outcome": outcome.value}
        fits(notice(kind, Known(rich=rich, **facts)))


THAT_SHOW = frozenset({
    ActionId.ABOUT_CAMPAIGN, ActionId.IMPORT_FILE,
    ActionId.SHOW_CAMPAIGN, ActionId.SHOW_POST, ActionId.SHOW_IDEAS, ActionId.OPEN_TASK, ActionId.GET_CALENDAR,
})  # fmt: skip
OF_NO_CAMPAIGN = {NoticeKind.REMINDER, NoticeKind.DIGEST, NoticeKind.PROPOSED, NoticeKind.AWAY}
AFTER_THE_END = {NoticeKind.REPORT_NOTE}
"""Its campaign is over when it is asked."""


@pytest.mark.parametrize("kind", [kind for kind in NOTICES if kind is not NoticeKind.REPORT])
def test_news_whose_buttons_change_something_in_a_campaign_are_settled_with_it(kind: NoticeKind) -> None:
    for rich, outcome in product((True, False), (Outcome.APPROVE, Outcome.REJECT)):
        facts = Known(rich=rich, **{**FACTS, **OF_A_KIND.get(kind, {}), "outcome": outcome.value})
        changing = {one["action_id"] for one in _buttons(notice(kind, facts))} - THAT_SHOW
        assert notices.offers(kind, facts) == bool(changing and kind not in OF_NO_CAMPAIGN | AFTER_THE_END)


def _buttons(message: Message) -> list[Block]:
    """The buttons of a message, in rows or beside words."""
    inner = [
        one for block in message.blocks for one in (*block.get("elements", ()), block.get("accessory") or {})
    ]
    return [one for one in inner if one.get("type") == "button"]
