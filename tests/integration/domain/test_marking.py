"""After every act, whatever message would now say something else is wanted anew; what is long over is left alone."""

from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

import pytest
from sqlalchemy import select

from bot.delivery.content import digest
from campaigns.content import deliverables
from campaigns.core.unit_of_work import Actor, UnitOfWorkFactory
from campaigns.decisions import decisions, task_actions
from campaigns.influencers import outreach
from campaigns.lifecycle import cancelling, dropping
from campaigns.setup import editing
from handlers.rendering import render
from storage.database import Database
from storage.enums import CardKind, Category, MailState, Outcome, Stage, TaskKind, TermsKind
from storage.models import Approval, Campaign, Card, Decision, Deliverable, Task
from tests.databases import Opened
from tests.domain import journey
from tests.domain.finisher import edited
from tests.domain.scenario import (
    DIRECTOR,
    MANAGER,
    SECOND_MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
    Scenario,
    open_scenario,
)

P = ParamSpec("P")
T = TypeVar("T")
Seen = dict[int, tuple[int, str | None]]


class WatchedScenario(Scenario):
    """A second passes at every act, and Slack shows each message as it was when it was last wanted."""

    shown: Seen

    @classmethod
    def of(cls, scenario: Scenario) -> "WatchedScenario":
        """The scenario, watched from now on."""
        watched = cls(scenario.database, scenario.units_of_work.undo)
        watched.at = scenario.at
        watched.shown = watched.contents()
        return watched

    def do(
        self,
        who: str,
        act: Callable[Concatenate[UnitOfWorkFactory, Actor, datetime, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Have somebody carry out a use case, a second later than the last one."""
        super().wait(seconds=1)
        result = super().do(who, act, *args, **kwargs)
        self.look()
        return result

    def wait(self, **time: float) -> int:
        """Let time pass, and what is due happen."""
        count = super().wait(**time)
        self.look()
        return count

    def look(self) -> None:
        """Every message that would say something else than it does is wanted anew."""
        now = self.contents()
        for card_id, (wanted, content) in now.items():
            before = self.shown.get(card_id)
            assert before is None or before[0] != wanted or before[1] == content, self.row(Card, card_id).kind
        self.shown = now

    def contents(self) -> Seen:
        """How often each card was wanted, and what it says, once it is posted."""
        with self.database.write() as session:
            found: Seen = {}
            for card in session.scalars(select(Card).order_by(Card.id)):
                card.ts = card.ts or f"{card.id}.0"
                content = render(session, card, self.at)
                found[card.id] = (card.wanted, digest(content) if content is not None else None)
            return found


def open_watched_scenario(database: Database) -> WatchedScenario:
    """The scenario, with two influencers briefed in the campaign Glow."""
    scenario = open_scenario(database, creators=30)
    journey.brief(scenario, journey.make(scenario), 2)
    return WatchedScenario.of(scenario)


@pytest.fixture
def scenario(opened: Opened) -> WatchedScenario:
    return opened(open_watched_scenario)


@pytest.fixture
def campaign(scenario: WatchedScenario) -> Campaign:
    """The campaign."""
    return scenario.rows(Campaign)[0]


@pytest.fixture
def posts(scenario: WatchedScenario) -> list[Deliverable]:
    """What is to be delivered."""
    return scenario.rows(Deliverable)


def one_round(scenario: WatchedScenario, post: Deliverable) -> None:
    """A draft that is to be changed."""
    journey.hand_in(scenario, post, link=f"https://drive.example/{post.id}/{scenario.at.isoformat()}")
    journey.decide(scenario, post, Outcome.REQUEST_CHANGES)


def test_drafts_and_decisions(scenario: WatchedScenario, posts: list[Deliverable]) -> None:
    for _ in range(2):
        for post in posts:
            one_round(scenario, post)
    journey.hand_in(scenario, posts[0], link="https://drive.example/last")
    question = journey.open_question(scenario, posts[0]).id
    scenario.do(SECOND_SPECIALIST, decisions.decide, question, Outcome.REJECT, "Never", Category.BRAND)
    scenario.do(SECOND_SPECIALIST, decisions.undo, scenario.rows(Decision)[-1].id)
    scenario.do(SPECIALIST, decisions.decide, question, Outcome.APPROVE)
    scenario.let_decisions_settle()
    scenario.do(SPECIALIST, deliverables.publish, posts[0].id, "https://instagram.example/p/1")
    scenario.do(MANAGER, deliverables.drop, posts[1].id, "Not needed")


def test_influencers_and_terms(scenario: WatchedScenario, campaign: Campaign) -> None:
    picked = [one.id for one in journey.pick(scenario, campaign, 6)]
    for part in picked:
        scenario.do(MANAGER, outreach.contact, part)
    scenario.do(MANAGER, outreach.negotiate, picked[0], TermsKind.OFFER, journey.terms(scenario))
    scenario.do(MANAGER, outreach.agree, picked[0], journey.terms(scenario, "900"))
    scenario.do(SECOND_MANAGER, outreach.end_without_terms, picked[1], Stage.DECLINED, "Busy")
    scenario.do(MANAGER, outreach.agree, picked[2], journey.terms(scenario, "9000"))
    (question,) = scenario.rows(Task, kind=TaskKind.OVERSPEND)
    scenario.do(
        DIRECTOR, decisions.decide, scenario.rows(Approval, task_id=question.id)[0].id, Outcome.APPROVE
    )
    scenario.let_decisions_settle()
    journey.settle_mails(scenario, MailState.FAILED)
    scenario.look()
    scenario.do(MANAGER, outreach.brief_by_hand, picked[2])
    scenario.do(MANAGER, dropping.drop, picked[0], "No mail reaches them", None)


def test_tasks_go_from_hand_to_hand(scenario: WatchedScenario, posts: list[Deliverable]) -> None:
    review, other = scenario.rows(Task, kind=TaskKind.REVIEW)[:2]
    scenario.do(SPECIALIST, task_actions.take, review.id)
    scenario.do(SPECIALIST, task_actions.hand_back, review.id)
    scenario.do(SECOND_SPECIALIST, task_actions.take, review.id)
    scenario.do(MANAGER, task_actions.reassign, other.id, SPECIALIST)
    scenario.do(MANAGER, task_actions.reassign, review.id, MANAGER)
    one_round(scenario, posts[1])


def test_a_campaign_changes_and_ends(
    scenario: WatchedScenario, campaign: Campaign, posts: list[Deliverable]
) -> None:
    one_round(scenario, posts[0])
    scenario.do(MANAGER, editing.edit, campaign.id, edited(campaign, name="Glow on", ends_on="2026-12-10"))
    scenario.do(MANAGER, editing.move_to_channel, campaign.id, "CNEW", private=False)
    journey.approve(scenario, posts[0])
    scenario.do(MANAGER, cancelling.cancel, campaign.id, "The product is late", write_to_influencers=True)


def test_the_usual_way_to_the_archive(scenario: WatchedScenario) -> None:
    journey.finish(scenario, journey.make(scenario, name="Second"), 2)


def test_what_is_over_is_not_looked_at_again(scenario: WatchedScenario, posts: list[Deliverable]) -> None:
    for _ in range(4):
        one_round(scenario, posts[0])
    before = wanted_prompts(scenario)
    one_round(scenario, posts[0])
    changed = [card_id for card_id, wanted in before.items() if wanted_prompts(scenario)[card_id] != wanted]
    assert 0 < len(changed) <= len(before) / 2


def wanted_prompts(scenario: Scenario) -> dict[int, int]:
    """How often each prompt was wanted."""
    return {card.id: card.wanted for card in scenario.rows(Card, kind=CardKind.PROMPT)}
