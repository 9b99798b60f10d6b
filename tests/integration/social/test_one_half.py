"""Changes may be asked for in one half alone only where that half is in question."""

import pytest

from campaigns.content import production
from campaigns.core.errors import NotUnderstood
from campaigns.decisions import decisions
from storage.enums import Category, ContentPart, Outcome
from storage.models import Decision
from tests.databases import Opened
from tests.domain import journey, social
from tests.domain.scenario import DESIGNER, MANAGER, SPECIALIST, Scenario, open_scenario


def decide(
    scenario: Scenario,
    approval_id: int,
    outcome: Outcome,
    part: ContentPart,
    reason: str = "It must be so.",
    who: str = MANAGER,
) -> None:
    scenario.do(who, decisions.decide, approval_id, outcome, reason, Category.BRAND, part)


@pytest.mark.parametrize("outcome", [Outcome.REJECT, Outcome.APPROVE])
def test_only_changes_are_asked_for_in_one_half(scenario: Scenario, outcome: Outcome) -> None:
    (post,) = social.planned(scenario)
    social.design(scenario, post)
    social.write(scenario, post)
    with pytest.raises(NotUnderstood, match="goes for the whole post") as refused:
        decide(scenario, social.question(scenario, post).id, outcome, ContentPart.ASSET)
    assert refused.value.field == "part"
    assert scenario.rows(Decision) == []


def test_a_design_that_is_not_needed_cannot_be_changed(scenario: Scenario) -> None:
    (post,) = social.planned(scenario)
    scenario.do(DESIGNER, production.no_design_needed, post.id)
    social.write(scenario, post)
    with pytest.raises(NotUnderstood, match="Only the copy is asked about"):
        decide(scenario, social.question(scenario, post).id, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    social.decide(scenario, post, Outcome.REQUEST_CHANGES, ContentPart.COPY)


def test_a_half_that_was_approved_before_is_not_in_question(scenario: Scenario) -> None:
    (post,) = social.planned(scenario)
    social.design(scenario, post)
    social.write(scenario, post)
    social.decide(scenario, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    social.design(scenario, post, "https://design.example/better")
    with pytest.raises(NotUnderstood, match="Only the design is asked about"):
        decide(scenario, social.question(scenario, post).id, Outcome.REQUEST_CHANGES, ContentPart.COPY)
    social.decide(scenario, post, Outcome.APPROVE)


def test_a_draft_of_a_creator_is_changed_as_a_whole(opened: Opened) -> None:
    scenario = opened(open_scenario)
    (post,) = journey.brief(scenario, journey.make(scenario))
    journey.hand_in(scenario, post)
    with pytest.raises(NotUnderstood, match="as a whole"):
        decide(
            scenario,
            journey.open_question(scenario, post).id,
            Outcome.REQUEST_CHANGES,
            ContentPart.COPY,
            who=SPECIALIST,
        )
    assert scenario.rows(Decision) == []
