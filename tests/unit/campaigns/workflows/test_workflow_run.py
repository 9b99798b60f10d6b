"""How a campaign goes through any workflow: shown with small ones made for the purpose."""

from collections.abc import Iterator

import pytest
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.engine.workflow_run import WorkflowRun
from campaigns.steps.effects import SendBack, effect
from campaigns.steps.step import AutomaticStep, Step
from campaigns.steps.workflow import Workflow
from storage.database import Database
from storage.enums import DeliverableStatus, Stage
from storage.models import Campaign, Deliverable, Participation, StepRun
from tests.domain import journey
from tests.domain.scenario import MANAGER, open_scenario

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)


class Trip:
    """A campaign that goes through a workflow of the test's, in one transaction."""

    def __init__(self, session: Session, campaign: Campaign, work: UnitOfWork) -> None:
        self.session, self.campaign, self.work = session, campaign, work

    def go(self, workflow: type[Workflow]) -> None:
        """Take every step that can be taken."""
        self.session.flush()
        run = WorkflowRun(self.work, self.campaign, workflow)
        while run.go_once_through():
            self.session.flush()

    def send_back(self, workflow: type[Workflow], item: Participation, to: Step) -> None:
        WorkflowRun(self.work, self.campaign, workflow).reopen(item, to)
        self.session.flush()

    def state(self, step: str, item_id: int = 0) -> str:
        """How far a step is: "not begun", "open" or "done"."""
        run = self.session.scalar(select(StepRun).filter_by(step=step, item_id=item_id, taken_back=False))
        if run is None:
            return "not begun"
        return "done" if run.closed_at else "open"

    def participations(self) -> list[Participation]:
        return list(self.session.scalars(select(Participation).order_by(Participation.id)))

    def add_influencer(self) -> Participation:
        """One more influencer of the database in the campaign."""
        taken = len(self.participations())
        one = Participation(
            workspace_id="T1", campaign_id=self.campaign.id, influencer_id=12 - taken,
            selected_by=MANAGER, selected_at=self.work.at,
        )  # fmt: skip
        self.session.add(one)
        self.session.flush()
        return one


@pytest.fixture
def trip(database: Database) -> Iterator[Trip]:
    """A campaign with three influencers that has not taken any step yet."""
    scenario = open_scenario(database)
    campaign = journey.make(scenario)
    with database.write() as session:
        session.execute(delete(StepRun))
        trip = Trip(
            session,
            session.get_one(Campaign, campaign.id),
            UnitOfWork(session, scenario.actor(MANAGER), scenario.at),
        )
        for _ in range(3):
            trip.add_influencer()
        yield trip


def has_no_goal(_work: UnitOfWork, campaign: Campaign) -> bool:
    return campaign.goal_reach is None


def agreed(_work: UnitOfWork, one: Participation) -> bool:
    return one.stage is Stage.AGREED


def contacted(_work: UnitOfWork, one: Participation) -> bool:
    return one.contacted_at is not None


def count_effect(work: UnitOfWork, one: Participation) -> None:
    one.kept_minor = (one.kept_minor or 0) + 1


class Straight(Workflow):
    key, label = "straight", "Straight on"

    begin = AutomaticStep("Begin")
    wait = AutomaticStep("Wait", done_when=has_no_goal)
    end = AutomaticStep("End", run=lambda _work, campaign: setattr(campaign, "engagements", 1))


def test_automatic_steps_are_taken_at_once_until_one_waits(trip: Trip) -> None:
    trip.go(Straight)
    assert [trip.state(step.name) for step in Straight.steps()] == ["done", "open", "not begun"]


def test_a_waiting_step_is_asked_again(trip: Trip) -> None:
    trip.go(Straight)
    trip.campaign.goal_reach = None
    trip.go(Straight)
    assert [trip.state(step.name) for step in Straight.steps()] == ["done", "done", "done"]
    assert trip.campaign.engagements == 1


class OneByOne(Workflow):
    key, label = "one by one", "One by one"

    begin = AutomaticStep("Begin")
    agree = AutomaticStep("Agree", each=Participation, run=count_effect, done_when=agreed)
    send = AutomaticStep("Send", each=Participation, run=count_effect)
    end = AutomaticStep("End")


def test_each_item_passes_on_alone(trip: Trip) -> None:
    first, second, _ = trip.participations()
    first.stage = Stage.AGREED
    trip.go(OneByOne)
    assert (trip.state("agree", first.id), trip.state("send", first.id)) == ("done", "done")
    assert (trip.state("agree", second.id), trip.state("send", second.id)) == ("open", "not begun")
    assert (trip.state("agree"), trip.state("send"), trip.state("end")) == ("open", "open", "not begun")


def test_a_step_is_done_when_every_item_is_settled(trip: Trip) -> None:
    first, second, third = trip.participations()
    first.stage = second.stage = Stage.AGREED
    trip.go(OneByOne)
    third.stage, third.reason = Stage.DECLINED, "Busy"
    trip.go(OneByOne)
    assert [trip.state(step.name) for step in OneByOne.steps()] == ["done"] * 4


def test_an_effect_takes_place_once(trip: Trip) -> None:
    one = trip.participations()[0]
    one.stage = Stage.AGREED
    for _ in range(3):
        trip.go(OneByOne)
    assert one.kept_minor == 2  # once in each of its two steps


def test_who_is_out_goes_nowhere(trip: Trip) -> None:
    one = trip.participations()[0]
    one.stage, one.reason = Stage.DROPPED, "Ill"
    trip.go(OneByOne)
    assert trip.state("agree", one.id) == "not begun"


def test_a_late_item_opens_what_was_done_and_takes_back_what_followed(trip: Trip) -> None:
    for one in trip.participations():
        one.stage = Stage.AGREED
    trip.go(OneByOne)
    late = trip.add_influencer()
    trip.go(OneByOne)
    assert [trip.state(step.name) for step in OneByOne.steps()] == ["done", "open", "open", "not begun"]
    late.stage = Stage.AGREED
    trip.go(OneByOne)
    assert [trip.state(step.name) for step in OneByOne.steps()] == ["done"] * 4


def test_sending_back_repeats_the_steps_of_that_item_alone(trip: Trip) -> None:
    first, second, third = trip.participations()
    for one in (first, second, third):
        one.stage = Stage.AGREED
    trip.go(OneByOne)
    first.stage = Stage.NEGOTIATING
    trip.send_back(OneByOne, first, OneByOne.agree)
    trip.go(OneByOne)
    assert (trip.state("agree", first.id), trip.state("agree", second.id)) == ("open", "done")
    first.stage = Stage.AGREED
    trip.go(OneByOne)
    assert (first.kept_minor, second.kept_minor) == (4, 2)
    assert trip.state("end") == "done"


class Careful(Workflow):
    key, label = "careful", "With conditions"

    begin = AutomaticStep("Begin")
    write = AutomaticStep("Write", each=Participation, when=contacted, done_when=agreed)
    note = AutomaticStep("Note", each=Participation, after=begin, when=contacted)
    send = AutomaticStep("Send", each=Participation, after=(write, note))


def test_an_item_enters_when_it_may(trip: Trip) -> None:
    one = trip.participations()[0]
    trip.go(Careful)
    assert trip.state("write", one.id) == "not begun"
    one.contacted_at = trip.work.at
    trip.go(Careful)
    assert trip.state("write", one.id) == "open"


def test_steps_may_run_side_by_side_and_join(trip: Trip) -> None:
    one = trip.participations()[0]
    one.contacted_at = trip.work.at
    trip.go(Careful)
    assert (trip.state("note", one.id), trip.state("send", one.id)) == ("done", "not begun")
    one.stage = Stage.AGREED
    trip.go(Careful)
    assert trip.state("send", one.id) == "done"


def ask_for_more(_work: UnitOfWork, campaign: Campaign) -> None:
    campaign.engagements = (campaign.engagements or 0) + 1


class Choosy(Workflow):
    key, label = "choosy", "Not without enough"

    begin = AutomaticStep("Begin")
    agree = AutomaticStep(
        "Agree", each=Participation, done_when=agreed, while_open=ask_for_more,
        enough=lambda work, _campaign: any(one.stage is Stage.AGREED for one in all_of(work)),
    )  # fmt: skip
    end = AutomaticStep("End")


def all_of(work: UnitOfWork) -> list[Participation]:
    return list(work.session.scalars(select(Participation)))


def test_a_step_with_everybody_settled_still_waits_for_enough(trip: Trip) -> None:
    for one in trip.participations():
        one.stage, one.reason = Stage.NO_REPLY, "Silence"
    trip.go(Choosy)
    assert (trip.state("agree"), trip.state("end")) == ("open", "not begun")
    assert trip.campaign.engagements
    trip.add_influencer().stage = Stage.AGREED
    trip.go(Choosy)
    assert trip.state("end") == "done"


@effect(sends_back=True)
def again_until_the_third_round(_work: UnitOfWork, post: Deliverable) -> SendBack | None:
    post.round += 1
    return SendBack() if post.round < 3 else None


class Rounds(Workflow):
    key, label = "rounds", "In rounds"

    begin = AutomaticStep("Begin")
    agree = AutomaticStep("Agree", each=Participation, done_when=agreed)
    draft = AutomaticStep("Draft", each=Deliverable)
    judge = AutomaticStep("Judge", each=Deliverable, run=again_until_the_third_round, back_to=draft)
    end = AutomaticStep("End")


def a_post(trip: Trip, one: Participation) -> Deliverable:
    post = Deliverable(
        workspace_id="T1", campaign_id=trip.campaign.id, participation_id=one.id, number=one.id, title="Reel",
        platform="instagram", kind="reel", round=1, status=DeliverableStatus.PLANNED, created_at=trip.work.at,
    )  # fmt: skip
    trip.session.add(post)
    trip.session.flush()
    return post


def test_a_step_may_send_its_item_back_until_it_is_content(trip: Trip) -> None:
    for one in trip.participations():
        one.stage = Stage.AGREED
    post = a_post(trip, trip.participations()[0])
    trip.go(Rounds)
    assert post.round == 3
    assert (trip.state("judge", post.id), trip.state("end")) == ("done", "done")


def test_a_post_waits_for_its_own_influencer_and_for_no_other(trip: Trip) -> None:
    first, second, _ = trip.participations()
    first.stage = Stage.AGREED
    posts = [a_post(trip, one) for one in (first, second)]
    trip.go(Rounds)
    assert [trip.state("draft", post.id) for post in posts] == ["done", "not begun"]
