"""Everything Greenlight shows in the course of a campaign, so that tests can look at all of it at once.

A campaign is played through with texts of one's choice; at every turn all cards and all forms that open from them are
built and handed out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.content import deliverables
from campaigns.content.draft import Draft
from campaigns.decisions import decisions
from campaigns.influencers import outreach
from campaigns.lifecycle import dropping
from campaigns.messages import home
from campaigns.people.permissions import Action
from campaigns.setup import editing
from campaigns.views.overview import overview
from campaigns.views.task_view import view_of
from handlers.blocks.forms.content import review
from handlers.blocks.forms.content.conflicts import Kept
from handlers.blocks.forms.influencers import outreach as outreach_forms
from handlers.blocks.forms.influencers import terms as terms_forms
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.views.campaign_view import Onlooker, campaign_view
from handlers.rendering import render
from storage.enums import ApprovalState, Category, MailState, Outcome, Stage, TaskState, TermsKind
from storage.models import (
    Approval,
    Campaign,
    Card,
    Deliverable,
    Influencer,
    Participation,
    Task,
    Terms,
    Version,
)
from tests.domain import journey
from tests.domain.scenario import DIRECTOR, MANAGER, SPECIALIST, Scenario

View = dict[str, Any]
EVERYTHING = Onlooker(sees_money=True, manages=True, may_finish=True, may=frozenset(Action))
UNCHANGED = {"name": "Glow", "starts_on": "2026-11-02", "ends_on": "2026-11-30", "niches": "beauty"}


@dataclass(frozen=True)
class Exhibit:
    """One thing shown, with a name that tells where it comes from."""

    name: str
    shown: Message | View


def exhibition(scenario: Scenario, text: str) -> Iterator[Exhibit]:
    """A campaign whose people write `text` wherever they may, from its entry to its archive."""
    scenario.do(MANAGER, home.open_home)
    scenario.do(SPECIALIST, home.open_home)
    campaign = journey.make(
        scenario, requirements=text, brand_guide=text, required_words=text[:80], disclosure=text[:80]
    )
    yield from _everything(scenario, "made")
    picked = journey.pick(scenario, campaign, 6)
    yield from _everything(scenario, "picked")
    yield from _negotiated(scenario, campaign, picked, text)
    posts = scenario.rows(Deliverable)
    for post in posts:
        scenario.do(SPECIALIST, deliverables.hand_in, post.id, _draft(post, text))
    yield from _everything(scenario, "handed in")
    yield from _decided(scenario, posts, text)
    for post in scenario.rows(Deliverable):
        if post.status.value == "approved":
            scenario.do(
                SPECIALIST, deliverables.publish, post.id, f"https://instagram.example/p/{post.id}?q=<&>|"
            )
    scenario.wait(days=60)
    yield from _everything(scenario, "measuring")
    for post in scenario.rows(Deliverable):
        if post.status.value == "published":
            journey.measure(scenario, post, likes="500", comments="20", revenue="4000")
    yield from _everything(scenario, "archived")


def _negotiated(
    scenario: Scenario, campaign: Campaign, picked: list[Participation], text: str
) -> Iterator[Exhibit]:
    first, second, third, fourth, fifth, sixth = picked
    scenario.do(
        MANAGER,
        outreach.negotiate,
        first.id,
        TermsKind.OFFER,
        journey.terms(scenario, "400", note=text[:900]),
    )
    scenario.do(MANAGER, outreach.agree, first.id, journey.terms(scenario, "900", "2 reels, 3 stories"))
    scenario.do(MANAGER, outreach.agree, second.id, journey.terms(scenario, "800"))
    scenario.do(MANAGER, outreach.agree, third.id, journey.terms(scenario, "2500"))
    scenario.do(MANAGER, outreach.end_without_terms, fourth.id, Stage.DECLINED, text)
    scenario.do(MANAGER, outreach.agree, fifth.id, journey.terms(scenario, "10"))
    scenario.do(MANAGER, outreach.contact, sixth.id)
    scenario.do(MANAGER, editing.edit, campaign.id, {**UNCHANGED, "budget": "9000", "reason": text[:900]})
    yield from _everything(scenario, "negotiated")
    for approval in scenario.rows(Approval, state=ApprovalState.OPEN):
        scenario.do(DIRECTOR, decisions.decide, approval.id, Outcome.REJECT, text, Category.COST)
    yield from _everything(scenario, "the Director has decided")
    scenario.let_decisions_settle()
    scenario.do(MANAGER, dropping.drop, third.id, text, None)
    scenario.do(MANAGER, dropping.drop, sixth.id, text, None)
    journey.settle_mails(scenario, MailState.FAILED)
    yield from _everything(scenario, "mails bounced")
    for one in (first, second, fifth):
        scenario.do(MANAGER, outreach.brief_by_hand, one.id)
    yield from _everything(scenario, "briefed")


def _decided(scenario: Scenario, posts: list[Deliverable], text: str) -> Iterator[Exhibit]:
    again, rejected, *others = posts
    journey.decide(scenario, again, Outcome.REQUEST_CHANGES)
    question = journey.open_question(scenario, rejected)
    scenario.do(SPECIALIST, decisions.decide, question.id, Outcome.REJECT, text, Category.BRAND)
    yield from _everything(scenario, "just rejected")
    scenario.let_decisions_settle()
    yield from _everything(scenario, "second round")
    scenario.do(SPECIALIST, deliverables.hand_in, again.id, _draft(again, text + " again"))
    yield from _everything(scenario, "second version")
    for post in (again, *others):
        journey.decide(scenario, post, Outcome.APPROVE)
    yield from _everything(scenario, "approved")


def _draft(post: Deliverable, text: str) -> Draft:
    link = f"https://drafts.example/{post.id}/{len(text)}?a=<b>|c&d"
    return Draft(link=link, caption=text, hashtags=("#glow", "#ad"))


def _everything(scenario: Scenario, turn: str) -> Iterator[Exhibit]:
    """Every card and form as it is now."""
    with scenario.database.read() as session:
        for card in session.scalars(select(Card).order_by(Card.id)):
            shown = render(session, card, scenario.at)
            if shown is not None:
                yield Exhibit(f"{turn}: {card.kind} {card.subject_id} for {card.lane.address}", shown)
        yield from _forms(scenario, session, turn)


def kept(title: str) -> Kept:
    """What somebody entered while somebody else handed in a newer version."""
    texts = dict.fromkeys(("title", "caption", "hashtags"), title * 9)
    return Kept(title * 9, {**texts, "link": f"https://drive.example/{'x' * 900}"}, edited=True)


def _forms(scenario: Scenario, session: Session, turn: str) -> Iterator[Exhibit]:
    for campaign in session.scalars(select(Campaign)):
        yield Exhibit(
            f"{turn}: campaign",
            campaign_view(overview(session, campaign), EVERYTHING),
        )
        yield Exhibit(f"{turn}: pick", outreach_forms.pick_form(campaign, outreach_forms.Shortlist(12, 3)))
    for one in session.scalars(select(Participation)):
        yield from _about(session, one, turn)
    for post in session.scalars(select(Deliverable)):
        parts = [session.get(Version, part) if part else None for part in (post.asset_id, post.copy_id)]
        yield Exhibit(f"{turn}: hand in", review.hand_in_form(post, parts[0], parts[1]))
        again = review.hand_in_form(post, parts[0], parts[1], kept(post.title))
        yield Exhibit(f"{turn}: hand in again", again)
        yield Exhibit(f"{turn}: publish", review.publish_form(post, post.created_at))
        for word in ("drop", "miss"):
            yield Exhibit(f"{turn}: {word}", review.give_up_form(post, word, "EUR"))
    for task in session.scalars(select(Task)):
        yield Exhibit(f"{turn}: task {task.kind}", review.task_view(view_of(session, task, scenario.at)))
        if task.state is TaskState.OPEN:
            yield Exhibit(f"{turn}: reassign", review.reassign_form(task, task.kind.value))


def _about(session: Session, one: Participation, turn: str) -> Iterator[Exhibit]:
    influencer = session.get_one(Influencer, one.influencer_id)
    campaign = session.get_one(Campaign, one.campaign_id)
    last = session.scalar(select(Terms).where(Terms.participation_id == one.id).order_by(Terms.number.desc()))
    entries = {"fee": "900", "deliverables": "2 reels, 18 stories", "publish_story_2": "2026-11-20"}
    for word in (*TermsKind, terms_forms.AMEND):
        yield Exhibit(f"{turn}: {word}", terms_forms.terms_form(word, one, campaign, entries, last))
    for stage in (Stage.DECLINED, Stage.NO_REPLY):
        yield Exhibit(f"{turn}: {stage}", outreach_forms.end_form(one, influencer, stage))
    yield Exhibit(f"{turn}: drop", outreach_forms.drop_influencer_form(one, influencer, campaign))
    yield Exhibit(f"{turn}: sign", outreach_forms.sign_form(one, influencer))
