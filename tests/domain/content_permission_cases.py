"""Every use case about posts, each with a post in which nothing but a lack of rights stops it."""

from datetime import timedelta

from campaigns.content import conditions, deliverables
from campaigns.content.draft import Draft
from campaigns.decisions import decisions, holds, task_actions, verdicts
from campaigns.files import ResultRow
from campaigns.formulas import Measured
from campaigns.one_offs import asking
from campaigns.one_offs.request import OneOff, Place, read_request
from campaigns.outside import links
from campaigns.policies.policy import Group, Level, Policy, Quorum
from campaigns.reminders import nudging
from campaigns.reporting import import_undo, result_import, results
from campaigns.setup import approval_policy
from campaigns.sources import planning
from storage.enums import Outcome, Platform, Role, Source, TaskKind
from storage.models import (
    AccessLink,
    Campaign,
    Deliverable,
    ImportRun,
    Task,
)
from tests.domain import journey
from tests.domain.permission_case import ALL, ENTER, HAND_IN, MANAGE, SPECIALISTS, PermissionCase
from tests.domain.scenario import (
    MANAGER,
    MEMBER,
    OWNER,
    SECOND_SPECIALIST,
    SPECIALIST,
    Scenario,
)


def content_cases(scenario: Scenario, campaign: Campaign) -> dict[str, PermissionCase]:
    """What is done with posts: one waits for its draft, one for its decision, one is approved, one is published."""
    first, asked, approved, published = (journey.brief(scenario, campaign)[0] for _ in range(4))
    journey.publish(scenario, published)
    journey.approve(scenario, approved)
    journey.hand_in(scenario, asked)
    question = journey.open_question(scenario, asked).id
    (task,) = scenario.rows(Task, kind=TaskKind.REVIEW, deliverable_id=first.id)
    (taken,) = scenario.rows(Task, kind=TaskKind.PUBLISH, deliverable_id=approved.id)
    scenario.do(SPECIALIST, task_actions.take, taken.id)
    mailed = scenario.rows(AccessLink, approval_id=question)[0].id
    said, rests, condition = _verdict(scenario), _on_hold(scenario), _condition(scenario)
    later = scenario.at.date() + timedelta(days=3)
    link, figures = "https://instagram.example/p/9", journey.measurement(scenario, campaign, likes="1")
    return {
        "hand in": PermissionCase(
            deliverables.hand_in, (first.id, Draft(link="https://drive.example/9")), HAND_IN
        ),
        "decide on content": PermissionCase(decisions.decide, (question, Outcome.APPROVE), SPECIALISTS),
        "ask for an approval": PermissionCase(asking.ask, (_request(),), ALL),
        "decide on a one-off approval": PermissionCase(
            decisions.decide, (_asked_of_specialist(scenario), Outcome.APPROVE), {SPECIALIST}
        ),
        "take a request back": PermissionCase(asking.withdraw, (_asked(scenario),), {MEMBER}),
        "put on hold": PermissionCase(holds.hold, (question, later, "Not yet."), SPECIALISTS),
        "lift a hold": PermissionCase(holds.lift, (rests,), SPECIALISTS | MANAGE),
        "meet a condition": PermissionCase(conditions.meet, (condition,), SPECIALISTS),
        "revoke a link": PermissionCase(links.revoke, (mailed,), MANAGE),
        "take back a verdict": PermissionCase(verdicts.take_back, (said,), {SPECIALIST}),
        "publish": PermissionCase(deliverables.publish, (approved.id, link), ENTER),
        "miss": PermissionCase(deliverables.miss, (approved.id, "It never appeared."), ENTER),
        "drop a post": PermissionCase(deliverables.drop, (first.id, "We do without."), MANAGE),
        "fetch figures now": PermissionCase(
            planning.fetch_now, (campaign.id, [(Source.INSTAGRAM, Platform.INSTAGRAM)]), ENTER
        ),
        "undo an import": PermissionCase(import_undo.undo, (_imported(scenario, published),), ENTER),
        "enter results": PermissionCase(results.enter, (published.id, figures), ENTER),
        "nudge": PermissionCase(nudging.nudge, (task.id,), ALL),
        "take": PermissionCase(task_actions.take, (task.id,), SPECIALISTS),
        "say done": PermissionCase(task_actions.say_done, (task.id,), SPECIALISTS),
        "hand back": PermissionCase(task_actions.hand_back, (taken.id,), {SPECIALIST}),
        "reassign": PermissionCase(task_actions.reassign, (task.id, SECOND_SPECIALIST), MANAGE),
    }


def _imported(scenario: Scenario, post: Deliverable) -> int:
    """An import of one result, by its run."""
    row = ResultRow(2, str(post.number), None, scenario.at.date(), Measured(likes=1), None)
    scenario.do(MANAGER, result_import.import_file, post.campaign_id, [row], file="results.csv")
    return scenario.rows(ImportRun)[-1].id


def _request() -> OneOff:
    """A one-off approval, on which somebody decides who asks for none."""
    return read_request({"title": "The logo"}, {"people": ["UNEW"]}, Place("CTALK", is_private=False))


def _asked(scenario: Scenario) -> int:
    """The task of a one-off approval that a member asked for."""
    return scenario.do(MEMBER, asking.ask, _request()).task_id


def _asked_of_specialist(scenario: Scenario) -> int:
    """A one-off approval on which one specialist decides, by its question."""
    asked = read_request({"title": "The song"}, {"people": [SPECIALIST]}, Place("CTALK", is_private=False))
    return scenario.do(MEMBER, asking.ask, asked).id


def _on_hold(scenario: Scenario) -> int:
    """The task of a draft whose review is on hold, in a campaign of its own."""
    (post,) = journey.brief(scenario, journey.make(scenario, OWNER, name="On hold"))
    journey.hand_in(scenario, post)
    question = journey.open_question(scenario, post).id
    later = scenario.at.date() + timedelta(days=2)
    return scenario.do(SPECIALIST, holds.hold, question, later, "The launch moved.").id


def _condition(scenario: Scenario) -> int:
    """The task of a condition under which a draft was approved, in a campaign of its own."""
    (post,) = journey.brief(scenario, journey.make(scenario, OWNER, name="Condition"))
    journey.hand_in(scenario, post)
    question = journey.open_question(scenario, post).id
    scenario.do(SPECIALIST, decisions.decide, question, Outcome.APPROVE, condition="Have the licence signed.")
    scenario.let_decisions_settle()
    (task,) = scenario.rows(Task, kind=TaskKind.CONDITION, deliverable_id=post.id)
    return task.id


def _verdict(scenario: Scenario) -> int:
    """One of two specialists has approved a draft, in a campaign of its own, and the other is awaited."""
    campaign = journey.make(scenario, OWNER, name="Four eyes")
    (post,) = journey.brief(scenario, campaign)
    both = Policy((Level(Group(Role.CONTENT_SPECIALIST), Quorum.ALL),))
    scenario.do(OWNER, approval_policy.change, campaign.id, both, "Four eyes.")
    journey.hand_in(scenario, post)
    question = journey.open_question(scenario, post).id
    return scenario.do(SPECIALIST, decisions.decide, question, Outcome.APPROVE).id
