"""A condition on a creator's post: they read that there is one and not what, and it goes when they are forgotten."""

from datetime import date

from campaigns.content import conditions
from campaigns.decisions import decisions, holds, task_actions
from campaigns.lifecycle import cancelling
from campaigns.outside import links
from campaigns.portal.creator_page import creators_part
from campaigns.privacy import forgetting
from storage.enums import Outcome, TaskKind
from storage.models import Audit, Notice, Participation, Task
from tests.domain import journey
from tests.domain.scenario import ADMIN, MANAGER, SPECIALIST, Scenario

SECRET = "SECRET: she shows her passport."


def test_what_was_said_of_a_creator_is_not_theirs_to_read_and_is_forgotten(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    journey.hand_in(scenario, post)
    asked = journey.open_question(scenario, post)
    held = scenario.do(SPECIALIST, holds.hold, asked.id, date(2026, 11, 6), SECRET)
    scenario.do(MANAGER, holds.lift, held.id)
    scenario.do(SPECIALIST, decisions.decide, asked.id, Outcome.APPROVE, condition=SECRET)
    scenario.let_decisions_settle()
    with scenario.database.write() as session:
        part = session.get_one(Participation, post.participation_id)
        link = links.for_creator(session, part, part.influencer.email or "", scenario.at)
        session.flush()
        (shown,) = creators_part(session, link).posts
        influencer = part.influencer_id
    assert shown.awaits_condition
    assert "SECRET" not in repr(shown)
    (task,) = scenario.rows(Task, kind=TaskKind.CONDITION)
    scenario.do(MANAGER, task_actions.reassign, task.id, MANAGER)
    scenario.do(MANAGER, conditions.meet, task.id)
    scenario.do(MANAGER, cancelling.cancel, post.campaign_id, "Enough.", write_to_influencers=False)
    said = [one.facts for one in scenario.rows(Notice)] + [one.details for one in scenario.rows(Audit)]
    assert "SECRET" in repr(said)
    scenario.do(ADMIN, forgetting.forget, influencer, "By e-mail.")
    said = [one.facts for one in scenario.rows(Notice)] + [one.details for one in scenario.rows(Audit)]
    assert "SECRET" not in repr(said)
