"""Posts on which several people decide by a policy, and what they say."""

from campaigns.decisions import decisions
from campaigns.policies.policy import Group, Level, Policy
from campaigns.setup import approval_policy
from campaigns.tasks.waiting import page_for
from storage.enums import (
    Category,
    ContentPart,
    DeliverableStatus,
    Outcome,
    Role,
    TaskKind,
    TaskState,
)
from storage.models import Decision, Deliverable, PromptItem, Task, Verdict
from tests.domain import social
from tests.domain.scenario import (
    MANAGER,
    MEMBER,
    TEAM,
    Scenario,
)

MANAGERS = Group(Role.MARKETING_MANAGER)
LEGAL = Group(people=(MEMBER,))
TWO_LEVELS = Policy((Level(MANAGERS), Level(LEGAL)))


def made(scenario: Scenario, policy: Policy) -> Deliverable:
    """A post that waits for its approval under a policy."""
    (post,) = social.planned(scenario)
    scenario.do(MANAGER, approval_policy.change, post.campaign_id, policy, "Four eyes.")
    social.design(scenario, post)
    social.write(scenario, post)
    return post


def say(
    scenario: Scenario,
    post: Deliverable,
    who: str,
    outcome: Outcome = Outcome.APPROVE,
    part: ContentPart | None = None,
) -> Decision | Verdict:
    asked = social.question(scenario, post).id
    return scenario.do(who, decisions.decide, asked, outcome, "It must be so.", Category.BRAND, part)


def awaited(scenario: Scenario, post: Deliverable) -> set[str]:
    """In whose list of tasks the approval stands, once those are asked whose turn it is."""
    scenario.wait()
    (task,) = scenario.rows(Task, deliverable_id=post.id, kind=TaskKind.APPROVE, state=TaskState.OPEN)
    people = {one.user_id for one in scenario.rows(PromptItem, task_id=task.id)}
    with scenario.database.read() as session:
        return {who for who in people if page_for(session, TEAM, who, 9).total}


def status(scenario: Scenario, post: Deliverable) -> DeliverableStatus:
    scenario.let_decisions_settle()
    return social.now(scenario, post).status
