"""Everything Greenlight shows in the course of a social media campaign, so that tests can look at all of it at once."""

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.content import deliverables, production
from campaigns.content.versions import Asset, Copy
from campaigns.decisions import decisions
from campaigns.decisions.bulk import RefusedDecision
from campaigns.messages import home
from campaigns.people.permissions import Action
from campaigns.reporting import reports
from campaigns.reporting.report_snapshot import ReportSnapshot
from campaigns.staffing import role_assignment
from campaigns.views.overview import overview
from campaigns.views.task_view import TaskView, view_of
from handlers.blocks.forms.content import production as making_forms
from handlers.blocks.forms.content import review
from handlers.blocks.forms.decisions import approve_all
from handlers.blocks.forms.influencers.outreach import Shortlist, pick_form
from handlers.blocks.surfaces.content.deliverables import posts_view
from handlers.blocks.surfaces.reporting.report import report_message
from handlers.blocks.surfaces.reporting.report_details import details_message
from handlers.blocks.surfaces.views.campaign_view import Onlooker, campaign_view
from handlers.rendering import render
from storage.enums import ApprovalState, Category, ContentPart, Outcome, Platform, Role, TaskKind, TaskState
from storage.models import Approval, Campaign, Card, Deliverable, Task, Version
from tests.domain import social
from tests.domain.scenario import ADMIN, DESIGNER, MANAGER, SPECIALIST, Scenario
from tests.gallery import Exhibit, kept

SLOTS = [(social.IG, f"2026-11-{day}", "09:00") for day in (10, 11, 12)] + [
    (social.TIKTOK, "2026-11-10", "10:00"),
    (social.TIKTOK, "2026-11-11", "10:00"),
]


def social_exhibition(scenario: Scenario, text: str) -> Iterator[Exhibit]:
    """A campaign whose people write `text` wherever they may, from its posts to its post-mortem."""
    scenario.do(ADMIN, role_assignment.give_roles, {Role.DESIGN_TEAM: [DESIGNER, social.SECOND_DESIGNER]})
    scenario.do(MANAGER, home.open_home)
    campaign = social.make(scenario, requirements=text, brand_guide=text)
    (idea,) = social.think(scenario, campaign, text[:200])
    posts = [social.post(scenario, idea, *slot) for slot in SLOTS]
    social.ready(scenario, campaign)
    yield from everything(scenario, "planned")
    first, second, third, fourth, fifth = posts
    scenario.do(DESIGNER, production.no_design_needed, fourth.id)
    for one in (first, second, third, fifth):
        link = (
            f"https://design.example/{one.id}?a=<b>|c&d"
            if one is not second
            else "https://x.example/f/card.png"
        )
        scenario.do(
            DESIGNER, production.hand_in_design, one.id, Asset(link, "F0FILE" if one is second else None)
        )
    for one in posts:
        scenario.do(social.WRITER, production.hand_in_copy, one.id, _copy(text, one))
    yield from everything(scenario, "handed in")
    yield from _decided(scenario, posts, text)
    social.wait_until(scenario, posts[4].slot_at + timedelta(minutes=1) if posts[4].slot_at else scenario.at)
    yield from everything(scenario, "slots came")
    for task in scenario.rows(Task, kind=TaskKind.PUBLISH, state=TaskState.OPEN):
        url = f"https://x.example/{task.deliverable_id}?q=<&>|"
        scenario.do(SPECIALIST, deliverables.publish, task.deliverable_id or 0, url)
    scenario.wait(days=45)
    yield from everything(scenario, "measuring")
    for post in scenario.rows(Deliverable):
        if post.permalink:
            social.measure(scenario, post, likes="500", comments="20", reach="40000", revenue="4000")
    yield from everything(scenario, "archived")


def _copy(text: str, one: Deliverable) -> Copy:
    return Copy(f"{one.id} {text}"[:1500], ("#glow", "#ad"))


def _decided(scenario: Scenario, posts: list[Deliverable], text: str) -> Iterator[Exhibit]:
    first, second, third, *rest = posts
    _decide(scenario, first, Outcome.REQUEST_CHANGES, text, ContentPart.COPY)
    _decide(scenario, second, Outcome.REQUEST_CHANGES, text, None)
    _decide(scenario, third, Outcome.REJECT, text, None)
    yield from everything(scenario, "just decided")
    scenario.let_decisions_settle()
    yield from everything(scenario, "second round")
    scenario.do(social.WRITER, production.hand_in_copy, first.id, _copy("again " + text, first))
    yield from everything(scenario, "second version")
    for one in (first, *rest):
        social.decide(scenario, one, Outcome.APPROVE)
    yield from everything(scenario, "approved")


def _decide(
    scenario: Scenario, one: Deliverable, outcome: Outcome, reason: str, part: ContentPart | None
) -> None:
    asked = social.question(scenario, one)
    scenario.do(MANAGER, decisions.decide, asked.id, outcome, reason, Category.BRAND, part)


def everything(scenario: Scenario, turn: str) -> Iterator[Exhibit]:
    """Every card and form as it is now."""
    with scenario.database.read() as session:
        for card in session.scalars(select(Card).order_by(Card.id)):
            shown = render(session, card, scenario.at)
            if shown is not None:
                yield Exhibit(f"{turn}: {card.kind} {card.subject_id} for {card.lane.address}", shown)
        for campaign in session.scalars(select(Campaign)):
            yield from _of_campaign(scenario, session, campaign, turn)
        for post in session.scalars(select(Deliverable)):
            yield from _of_post(session, post, turn)
        for task in session.scalars(select(Task)):
            yield Exhibit(f"{turn}: task {task.kind}", review.task_view(view_of(session, task, scenario.at)))


def _of_campaign(scenario: Scenario, session: Session, campaign: Campaign, turn: str) -> Iterator[Exhibit]:
    seen = overview(session, campaign)
    yield Exhibit(
        f"{turn}: campaign",
        campaign_view(seen, Onlooker(sees_money=True, manages=True, may=frozenset(Action))),
    )
    yield Exhibit(f"{turn}: posts", posts_view(campaign, seen.deliverables, 0, frozenset(Action)))
    for found in (Shortlist(0, 7, list(Platform)), Shortlist(7, 0, [social.IG])):
        yield Exhibit(f"{turn}: pick", pick_form(campaign, found))
    waiting = [view_of(session, task, scenario.at) for task in _to_approve(session)]
    asked = [(view, view.question) for view in waiting if view.question]
    yield Exhibit(f"{turn}: approve all", approve_all.approve_all_form(campaign, asked, 7))
    yield Exhibit(f"{turn}: approved", _approved(session, campaign, waiting))
    report = reports.latest(session, campaign.id)
    if report is not None:
        for with_money in (True, False):
            facts = {"number": 1, "with_money": with_money, **report.figures}
            yield Exhibit(f"{turn}: report", report_message(facts))
            read = ReportSnapshot.read(report.figures, 1, with_money=with_money)
            yield Exhibit(f"{turn}: report details", details_message(read))


def _to_approve(session: Session) -> list[Task]:
    mine = (Task.kind == TaskKind.APPROVE) & (Task.state == TaskState.OPEN)
    return list(session.scalars(select(Task).where(mine)))


def _approved(session: Session, campaign: Campaign, waiting: list[TaskView]) -> dict[str, object]:
    done = [approve_all.Approved(view.task.id, view.words, None) for view in waiting]
    refused = [RefusedDecision(1, view.words, view.campaign.name * 3, 1) for view in waiting]
    return approve_all.approved_view(campaign, done, refused, 20)


def _of_post(session: Session, post: Deliverable, turn: str) -> Iterator[Exhibit]:
    asset, copy = (session.get(Version, part) if part else None for part in (post.asset_id, post.copy_id))
    yield Exhibit(f"{turn}: design", making_forms.design_form(post, asset))
    yield Exhibit(f"{turn}: design again", making_forms.design_form(post, asset, kept(post.title)))
    yield Exhibit(f"{turn}: copy", making_forms.copy_form(post, copy))
    yield Exhibit(f"{turn}: copy again", making_forms.copy_form(post, copy, kept(post.title)))
    if copy is not None:
        yield Exhibit(f"{turn}: final copy", making_forms.copy_view(post, copy))
    yield Exhibit(f"{turn}: publish", review.publish_form(post, post.created_at))
    for word in ("drop", "miss"):
        yield Exhibit(f"{turn}: {word}", review.give_up_form(post, word, "EUR"))
    open_ones = (Approval.deliverable_id == post.id) & (Approval.state == ApprovalState.OPEN)
    for approval in session.scalars(select(Approval).where(open_ones)):
        for outcome in (Outcome.REQUEST_CHANGES, Outcome.REJECT):
            yield Exhibit(f"{turn}: {outcome}", review.decision_form(approval, outcome, post.title))
