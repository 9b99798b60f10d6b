"""What waits for somebody in a campaign stands in one message, and messages it has moved out of do not pile up."""

import pytest

from storage.enums import CardKind, Outcome
from storage.models import Card, Deliverable
from tests.domain import journey, social
from tests.integration.handlers.delivery_workers import deliver
from tests.integration.handlers.desk_in_slack import CARLOS, DEV, MAYA, House, says
from tests.integration.handlers.planned_posts import X, posts, teams

MOVED = "moved to a newer message"


@pytest.fixture
def drafts(house: House) -> list[Deliverable]:
    """Two creators' posts whose drafts Carlos was asked for."""
    found = journey.brief(house.firm, house.firm.campaign(name="Glow"), 2)
    deliver(house)
    return found


def prompts(house: House, who: str) -> list[str]:
    """Every message in somebody's direct messages that asks them something or says where that has gone."""
    house_dm = house.slack.get("dm", user=who)["messages"]
    asking = {card.ts for card in house.firm.rows(Card, kind=CardKind.PROMPT)}
    return [says(message) for message in house_dm if message["ts"] in asking]


def hand_in(house: House, draft: Deliverable) -> None:
    """A draft entered a while later, and everything that Slack shows of that."""
    house.firm.wait(minutes=2)
    journey.hand_in(house.firm, draft, who=MAYA)
    deliver(house)


def test_messages_out_of_which_everything_has_moved_are_gone(house: House, drafts: list[Deliverable]) -> None:
    before = len(prompts(house, CARLOS))
    for draft in drafts:
        hand_in(house, draft)
    (only,) = prompts(house, CARLOS)
    assert before == 1
    assert all(draft.title in only for draft in drafts)
    assert MOVED not in only


def test_what_was_decided_stays_where_it_was_decided(house: House, drafts: list[Deliverable]) -> None:
    first, second = drafts
    hand_in(house, first)
    journey.decide(house.firm, first, Outcome.APPROVE)
    hand_in(house, second)
    record, waits = prompts(house, CARLOS)
    assert "approved by" in record
    assert MOVED in record
    assert second.title in waits


def test_new_work_still_opens_a_new_message(house: House, drafts: list[Deliverable]) -> None:
    (first,) = [card.ts for card in house.firm.rows(Card, kind=CardKind.PROMPT) if card.ts]
    hand_in(house, drafts[0])
    (now,) = [card.ts for card in house.firm.rows(Card, kind=CardKind.PROMPT) if card.ts]
    assert float(str(now)) > float(str(first))


def test_a_message_in_whose_thread_designs_are_posted_stays(house: House) -> None:
    teams(house, design_team=[DEV])
    first, second = posts(house, X, X)
    deliver(house)
    for one in (first, second):
        house.firm.wait(minutes=2)
        social.design(house.firm, one)
        social.write(house.firm, one)
        social.decide(house.firm, one, Outcome.REQUEST_CHANGES)
        deliver(house)
    *older, newest = prompts(house, DEV)
    assert any(MOVED in one for one in older)
    assert first.title in newest
