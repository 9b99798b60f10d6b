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
from tests.domain.firm import (
    DIRECTOR,
    MANAGER,
    SECOND_MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
    Firm,
    open_firm,
)

P = ParamSpec("P")
T = TypeVar("T")
Seen = dict[int, tuple[int, str | None]]


class WatchedFirm(Firm):
    """A firm in which a second passes at every act, and Slack shows each message as it was when it was last wanted."""

    shown: Seen

    @classmethod
    def of(cls, firm: Firm) -> "WatchedFirm":
        """The firm, watched from now on."""
        watched = cls(firm.database, firm.units_of_work.undo)
        watched.at = firm.at
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


def open_watched_firm(database: Database) -> WatchedFirm:
    """The firm, with two influencers briefed in the campaign Glow."""
    firm = open_firm(database, creators=30)
    journey.brief(firm, journey.make(firm), 2)
    return WatchedFirm.of(firm)


@pytest.fixture
def firm(opened: Opened) -> WatchedFirm:
    return opened(open_watched_firm)


@pytest.fixture
def campaign(firm: WatchedFirm) -> Campaign:
    """The campaign."""
    return firm.rows(Campaign)[0]


@pytest.fixture
def posts(firm: WatchedFirm) -> list[Deliverable]:
    """What is to be delivered."""
    return firm.rows(Deliverable)


def one_round(firm: WatchedFirm, post: Deliverable) -> None:
    """A draft that is to be changed."""
    journey.hand_in(firm, post, link=f"https://drive.example/{post.id}/{firm.at.isoformat()}")
    journey.decide(firm, post, Outcome.REQUEST_CHANGES)


def test_drafts_and_decisions(firm: WatchedFirm, posts: list[Deliverable]) -> None:
    for _ in range(2):
        for post in posts:
            one_round(firm, post)
    journey.hand_in(firm, posts[0], link="https://drive.example/last")
    question = journey.open_question(firm, posts[0]).id
    firm.do(SECOND_SPECIALIST, decisions.decide, question, Outcome.REJECT, "Never", Category.BRAND)
    firm.do(SECOND_SPECIALIST, decisions.undo, firm.rows(Decision)[-1].id)
    firm.do(SPECIALIST, decisions.decide, question, Outcome.APPROVE)
    firm.let_decisions_settle()
    firm.do(SPECIALIST, deliverables.publish, posts[0].id, "https://instagram.example/p/1")
    firm.do(MANAGER, deliverables.drop, posts[1].id, "Not needed")


def test_influencers_and_terms(firm: WatchedFirm, campaign: Campaign) -> None:
    picked = [one.id for one in journey.pick(firm, campaign, 6)]
    for part in picked:
        firm.do(MANAGER, outreach.contact, part)
    firm.do(MANAGER, outreach.negotiate, picked[0], TermsKind.OFFER, journey.terms(firm))
    firm.do(MANAGER, outreach.agree, picked[0], journey.terms(firm, "900"))
    firm.do(SECOND_MANAGER, outreach.end_without_terms, picked[1], Stage.DECLINED, "Busy")
    firm.do(MANAGER, outreach.agree, picked[2], journey.terms(firm, "9000"))
    (question,) = firm.rows(Task, kind=TaskKind.OVERSPEND)
    firm.do(DIRECTOR, decisions.decide, firm.rows(Approval, task_id=question.id)[0].id, Outcome.APPROVE)
    firm.let_decisions_settle()
    journey.settle_mails(firm, MailState.FAILED)
    firm.look()
    firm.do(MANAGER, outreach.brief_by_hand, picked[2])
    firm.do(MANAGER, dropping.drop, picked[0], "No mail reaches them", None)


def test_tasks_go_from_hand_to_hand(firm: WatchedFirm, posts: list[Deliverable]) -> None:
    review, other = firm.rows(Task, kind=TaskKind.REVIEW)[:2]
    firm.do(SPECIALIST, task_actions.take, review.id)
    firm.do(SPECIALIST, task_actions.hand_back, review.id)
    firm.do(SECOND_SPECIALIST, task_actions.take, review.id)
    firm.do(MANAGER, task_actions.reassign, other.id, SPECIALIST)
    firm.do(MANAGER, task_actions.reassign, review.id, MANAGER)
    one_round(firm, posts[1])


def test_a_campaign_changes_and_ends(firm: WatchedFirm, campaign: Campaign, posts: list[Deliverable]) -> None:
    one_round(firm, posts[0])
    firm.do(MANAGER, editing.edit, campaign.id, edited(campaign, name="Glow on", ends_on="2026-12-10"))
    firm.do(MANAGER, editing.move_to_channel, campaign.id, "CNEW", private=False)
    journey.approve(firm, posts[0])
    firm.do(MANAGER, cancelling.cancel, campaign.id, "The product is late", write_to_influencers=True)


def test_the_usual_way_to_the_archive(firm: WatchedFirm) -> None:
    journey.finish(firm, journey.make(firm, name="Second"), 2)


def test_what_is_over_is_not_looked_at_again(firm: WatchedFirm, posts: list[Deliverable]) -> None:
    for _ in range(4):
        one_round(firm, posts[0])
    before = wanted_prompts(firm)
    one_round(firm, posts[0])
    changed = [card_id for card_id, wanted in before.items() if wanted_prompts(firm)[card_id] != wanted]
    assert 0 < len(changed) <= len(before) / 2


def wanted_prompts(firm: Firm) -> dict[int, int]:
    """How often each prompt was wanted."""
    return {card.id: card.wanted for card in firm.rows(Card, kind=CardKind.PROMPT)}
