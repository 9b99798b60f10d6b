"""An address that is changed while something else goes on with the same influencer: nothing goes there unconfirmed."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select, text, update

from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.files import InfluencerRow
from campaigns.influencers import addresses, influencers
from campaigns.influencers.intake import Intake
from campaigns.messages import emails
from storage.enums import DueKind, MailKind, MailState
from storage.models import Campaign, Due, Influencer, Participation
from tests.domain import journey
from tests.domain.scenario import MANAGER, OWNER, Scenario, creator_rows
from tests.waiting import PATIENCE, wait_until

pytestmark = pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
"""On SQLite who writes is alone."""

OLD, NEW, NEWER = "ana12@creators.example", "new@creators.example", "newer@creators.example"


def row(**told: Any) -> InfluencerRow:
    """The influencer whom everybody picks first, with something else told of them."""
    return replace(creator_rows(1, first=12)[0], **told)


def change(scenario: Scenario, address: str) -> None:
    """Have the Marketing Manager change the address; nobody has been asked about it yet."""
    influencers.add(scenario.units_of_work, scenario.actor(MANAGER), scenario.at, row(email=address))


def held_up(scenario: Scenario) -> bool:
    """Whether a transaction is held up by another one."""
    with scenario.database.read() as session:
        return bool(session.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")))


def done_or_held_up(scenario: Scenario, deed: Future[None]) -> Callable[[], bool]:
    """For waiting until a deed on another thread is over, or can go no further."""
    return lambda: deed.done() or held_up(scenario)


@pytest.fixture
def part(scenario: Scenario) -> Participation:
    """Who agreed in a campaign of the owner's, and has the brief."""
    campaign = journey.make(scenario, OWNER)
    (agreed,) = journey.agree(scenario, campaign)
    journey.settle_mails(scenario)
    return scenario.row(Participation, agreed.id)


def test_a_change_waits_for_whoever_writes_to_the_old_address(
    scenario: Scenario, part: Participation
) -> None:
    with ThreadPoolExecutor(1) as other:
        with scenario.database.write() as session:
            work = UnitOfWork(session, scenario.actor(OWNER), scenario.at)
            campaign = session.get_one(Campaign, part.campaign_id, with_for_update=True)
            session.get_one(Participation, part.id)
            changed = other.submit(change, scenario, NEW)
            wait_until(done_or_held_up(scenario, changed))
            to = session.get_one(Influencer, part.influencer_id).email
            mail = emails.write_to(work, campaign, MailKind.APPROVED, to, participation_id=part.id)
            assert (mail.to, mail.state) == (OLD, MailState.QUEUED)
        changed.result(PATIENCE)
    assert scenario.row(Participation, part.id).address_before == OLD


def test_an_import_that_is_under_way_gives_no_old_address_back(
    scenario: Scenario, part: Participation
) -> None:
    told = row(followers=5)
    with scenario.database.write() as session:
        intake = Intake(UnitOfWork(session, scenario.actor(MANAGER), scenario.at), [told])
        change(scenario, NEW)
        intake.take(told)
        intake.finish()
    found = scenario.row(Influencer, part.influencer_id)
    assert (found.email, found.followers) == (NEW, 5)


def test_two_changes_at_once_are_held_from_the_address_before_both(
    scenario: Scenario, part: Participation
) -> None:
    told = row(email=NEWER)
    with scenario.database.write() as session:
        intake = Intake(UnitOfWork(session, scenario.actor(MANAGER), scenario.at), [told])
        change(scenario, NEW)
        intake.take(told)
        intake.finish()
    assert scenario.row(Influencer, part.influencer_id).email == NEWER
    assert scenario.row(Participation, part.id).address_before == OLD


@pytest.mark.parametrize("decide", [addresses.confirm, addresses.keep_old])
def test_what_is_decided_while_it_changes_counts_for_nothing(
    scenario: Scenario, part: Participation, decide: Callable[..., None]
) -> None:
    change(scenario, NEW)
    scenario.wait(seconds=1)
    with scenario.database.read() as session:
        shown = addresses.print_of(session.get_one(Participation, part.id))
    told = row(email=NEWER)
    with ThreadPoolExecutor(1) as other:
        with scenario.database.write() as session:
            intake = Intake(UnitOfWork(session, scenario.actor(MANAGER), scenario.at), [told])
            intake.take(told)
            intake.finish()
            decided = other.submit(
                decide, scenario.units_of_work, scenario.actor(OWNER), scenario.at, part.id, shown
            )
            wait_until(done_or_held_up(scenario, decided))
        with pytest.raises(OutOfDate, match="changed once more"):
            decided.result(PATIENCE)
    assert scenario.row(Influencer, part.influencer_id).email == NEWER
    assert scenario.row(Participation, part.id).address_before == OLD


def test_a_change_while_the_last_one_is_being_asked_about_is_asked_about_too(
    scenario: Scenario, part: Participation
) -> None:
    change(scenario, NEW)
    with ThreadPoolExecutor(1) as other:
        with scenario.database.write() as session:
            mine = update(Due).where(Due.kind == DueKind.ADDRESS_CHANGED)
            session.execute(mine.values(taken_at=scenario.at))
            second = other.submit(change, scenario, NEWER)
            wait_until(done_or_held_up(scenario, second))
        second.result(PATIENCE)
    with scenario.database.read() as session:
        waits = select(Due).where(Due.kind == DueKind.ADDRESS_CHANGED, Due.taken_at.is_(None))
        assert [one.subject_id for one in session.scalars(waits)] == [part.id]
