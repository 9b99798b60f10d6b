"""Changes may be asked for in one half alone only where that half is in question."""

import pytest

from campaigns.content import production
from campaigns.core.errors import NotUnderstood
from campaigns.decisions import decisions
from storage.enums import Category, ContentPart, Outcome
from storage.models import Decision
from tests.databases import Opened
from tests.domain import journey, social
from tests.domain.firm import DESIGNER, MANAGER, SPECIALIST, Firm, open_firm


def decide(
    firm: Firm,
    approval_id: int,
    outcome: Outcome,
    part: ContentPart,
    reason: str = "It must be so.",
    who: str = MANAGER,
) -> None:
    firm.do(who, decisions.decide, approval_id, outcome, reason, Category.BRAND, part)


@pytest.mark.parametrize("outcome", [Outcome.REJECT, Outcome.APPROVE])
def test_only_changes_are_asked_for_in_one_half(firm: Firm, outcome: Outcome) -> None:
    (post,) = social.planned(firm)
    social.design(firm, post)
    social.write(firm, post)
    with pytest.raises(NotUnderstood, match="goes for the whole post") as refused:
        decide(firm, social.question(firm, post).id, outcome, ContentPart.ASSET)
    assert refused.value.field == "half"
    assert firm.rows(Decision) == []


def test_a_design_that_is_not_needed_cannot_be_changed(firm: Firm) -> None:
    (post,) = social.planned(firm)
    firm.do(DESIGNER, production.no_design_needed, post.id)
    social.write(firm, post)
    with pytest.raises(NotUnderstood, match="Only the copy is asked about"):
        decide(firm, social.question(firm, post).id, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    social.decide(firm, post, Outcome.REQUEST_CHANGES, ContentPart.COPY)


def test_a_half_that_was_approved_before_is_not_in_question(firm: Firm) -> None:
    (post,) = social.planned(firm)
    social.design(firm, post)
    social.write(firm, post)
    social.decide(firm, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    social.design(firm, post, "https://design.example/better")
    with pytest.raises(NotUnderstood, match="Only the design is asked about"):
        decide(firm, social.question(firm, post).id, Outcome.REQUEST_CHANGES, ContentPart.COPY)
    social.decide(firm, post, Outcome.APPROVE)


def test_a_draft_of_a_creator_is_changed_as_a_whole(opened: Opened) -> None:
    firm = opened(open_firm)
    (post,) = journey.brief(firm, journey.make(firm))
    journey.hand_in(firm, post)
    with pytest.raises(NotUnderstood, match="as a whole"):
        decide(
            firm,
            journey.open_question(firm, post).id,
            Outcome.REQUEST_CHANGES,
            ContentPart.COPY,
            who=SPECIALIST,
        )
    assert firm.rows(Decision) == []
