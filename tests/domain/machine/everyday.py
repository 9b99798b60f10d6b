"""Rules for every kind of campaign: time, tasks, decisions, people, changes of plan, and ends."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from campaigns.decisions import decisions, task_actions
from campaigns.lifecycle import archiving, cancelling, closing, finishing
from campaigns.setup import editing
from campaigns.spending import costs
from campaigns.staffing import directory_sync
from campaigns.tasks import tasks
from storage.enums import ApprovalState, Category, CostState, MemberType, Outcome, Role, TaskState
from storage.models import Approval, Campaign, Cost, Decision, Due, Task
from tests.domain.finisher import edited
from tests.domain.machine.base import ANYBODY, MANAGERS, WHICH, BaseMachine, insider
from tests.domain.scenario import (
    DIRECTOR,
    MANAGER,
    MEMBER,
    OWNER,
    SECOND_MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
    news_of,
)

MANAGER_ONLY = (Role.MARKETING_MANAGER,)
COST_AMOUNTS = st.sampled_from(["0.01", "250", "4000"])
COMING_AND_GOING = (OWNER, MANAGER, SPECIALIST, SECOND_SPECIALIST, DIRECTOR)


class Everyday(BaseMachine):
    """What people do whatever the workflow."""

    @rule(seconds=st.sampled_from([11, 11, 3600, 86400, 10 * 86400, 30 * 86400]))
    def wait(self, seconds: int) -> None:
        """Time passes, and everything due happens."""
        self.scenario.wait(seconds=seconds)
        assert not [one for one in self.scenario.rows(Due, taken_at=None) if one.due_at <= self.scenario.at]

    @rule(which=WHICH, steps=st.integers(1, 6))
    def go_on(self, which: int, steps: int) -> None:
        """Those who are awaited do what they are asked."""
        campaign = self.campaign(which)
        for _ in range(steps if campaign else 0):
            assert campaign is not None
            self.finisher.go_on(campaign.id)

    @rule(which=WHICH, who=ANYBODY, outcome=st.sampled_from(Outcome), doer=st.booleans())
    def decide(self, which: int, who: str, outcome: Outcome, doer: bool) -> None:
        """Somebody decides, mostly one who may."""
        question = self.one_of(Approval, which, lambda one: one.state is ApprovalState.OPEN)
        if question is None or outcome is Outcome.WITHDRAWN:
            return
        with self.database.read() as session:
            campaign = session.get_one(Campaign, question.campaign_id)
            assignees = tasks.assignees_of(session, campaign, session.get_one(Task, question.task_id))
        who = assignees[0] if doer and assignees else who
        if self.attempt(who, decisions.decide, question.id, outcome, "So it is.", Category.COST):
            assert who in assignees

    @rule(which=WHICH, who=ANYBODY, own=st.booleans())
    def undo(self, which: int, who: str, own: bool) -> None:
        """Somebody undoes a decision, mostly their own."""
        decision = self.one_of(Decision, 30 - which, lambda one: one.outcome is not Outcome.WITHDRAWN)
        if decision is not None:
            self.attempt(insider(decision.decided_by, who) if own else who, decisions.undo, decision.id)

    @rule(which=WHICH, who=ANYBODY, give_back=st.booleans())
    def take_or_hand_back(self, which: int, who: str, give_back: bool) -> None:
        """A task finds a person, or its team again."""
        task = self._open_task(which)
        if task is not None:
            self.attempt(who, task_actions.hand_back if give_back else task_actions.take, task.id)

    @rule(which=WHICH, who=MANAGERS, to=ANYBODY)
    def reassign(self, which: int, who: str, to: str) -> None:
        """A task is given to somebody else."""
        task = self._open_task(which)
        if task is not None:
            self.attempt(who, task_actions.reassign, task.id, to)

    @rule(
        who=st.sampled_from(COMING_AND_GOING),
        member_type=st.sampled_from([MemberType.FULL, MemberType.DEACTIVATED]),
    )
    def come_or_go(self, who: str, member_type: MemberType) -> None:
        """Somebody is deactivated, or comes back."""
        self.scenario.standings[who] = member_type
        self.scenario.do(who, directory_sync.hear_of_people, [news_of(who, member_type)])

    @rule(which=WHICH, who=MANAGERS, to=ANYBODY)
    def transfer(self, which: int, who: str, to: str) -> None:
        """A campaign gets another owner."""
        campaign = self.campaign(which)
        if campaign is not None:
            self.attempt(who, editing.transfer, campaign.id, to)

    @rule(
        which=WHICH,
        who=MANAGERS,
        role=st.sampled_from(Role),
        holders=st.sets(ANYBODY | st.just("SCONTENT"), max_size=2),
    )
    def change_people(self, which: int, who: str, role: Role, holders: set[str]) -> None:
        """A campaign gives a role to others than the workspace does."""
        campaign = self.campaign(which)
        if campaign is not None:
            self.attempt(who, editing.change_people, campaign.id, {role: sorted(holders)})

    @rule(
        which=WHICH,
        who=MANAGERS,
        days=st.integers(-20, 40),
        budget=st.sampled_from(["", "0", "900", "20000"]),
    )
    def edit(self, which: int, who: str, days: int, budget: str) -> None:
        """Dates and money change on the way."""
        campaign = self.campaign(which)
        if campaign is None:
            return
        ends_on = campaign.ends_on.fromordinal(campaign.ends_on.toordinal() + days)
        entries = edited(campaign, ends_on=ends_on.isoformat(), **({"budget": budget} if budget else {}))
        if self.attempt(who, editing.edit, campaign.id, entries) is not None:
            self.check_permitted(who, campaign, MANAGER_ONLY)

    @rule(which=WHICH, who=MANAGERS, niches=st.sampled_from(["", "beauty", "tractors"]))
    def change_criteria(self, which: int, who: str, niches: str) -> None:
        """Others than before are looked for."""
        campaign = self.campaign(which)
        if campaign is not None:
            self.attempt(who, editing.edit, campaign.id, edited(campaign, niches=niches))

    @rule(
        which=WHICH,
        who=MANAGERS,
        state=st.sampled_from(CostState),
        amount=COST_AMOUNTS,
    )
    def add_cost(self, which: int, who: str, state: CostState, amount: str) -> None:
        """Money is planned, promised or spent beside the fees."""
        campaign = self.campaign(which)
        if campaign is not None:
            entries = {"what": "Samples", "amount": amount, "state": state.value}
            if self.attempt(who, costs.add_cost, campaign.id, entries):
                self.check_permitted(who, campaign, MANAGER_ONLY)

    @rule(which=WHICH, who=MANAGERS, state=st.sampled_from(CostState), amount=COST_AMOUNTS)
    def change_cost(self, which: int, who: str, state: CostState, amount: str) -> None:
        """A cost turns out to be another."""
        cost = self.one_of(Cost, which, lambda one: one.state is not CostState.WITHDRAWN)
        if cost is not None:
            campaign = self.scenario.row(Campaign, cost.campaign_id)
            entries = {"what": "Ads", "amount": amount, "state": state.value}
            if self.attempt(who, costs.change_cost, cost.id, entries):
                self.check_permitted(who, campaign, MANAGER_ONLY)

    @rule(which=WHICH, who=MANAGERS)
    def withdraw_cost(self, which: int, who: str) -> None:
        """A cost was none, or was already withdrawn."""
        cost = self.one_of(Cost, which, lambda _: True)
        if cost is not None:
            campaign = self.scenario.row(Campaign, cost.campaign_id)
            if self.attempt(who, costs.withdraw_cost, cost.id, "Entered twice."):
                self.check_permitted(who, campaign, MANAGER_ONLY)

    @rule(which=WHICH, who=MANAGERS)
    def close(self, which: int, who: str) -> None:
        """A campaign is ended before its time."""
        campaign = self.campaign(which)
        if campaign is not None:
            self.attempt(who, closing.close, campaign.id)

    @rule(which=WHICH, who=st.sampled_from([OWNER, MANAGER, MEMBER]))
    def finish_without(self, which: int, who: str) -> None:
        """A campaign is finished without the results that are missing."""
        campaign = self.campaign(which)
        if campaign is not None:
            self.attempt(who, finishing.finish_without, campaign.id)

    @rule(which=WHICH, who=MANAGERS, write=st.booleans(), sure=st.integers(0, 3))
    def cancel(self, which: int, who: str, write: bool, sure: int) -> None:
        """A campaign is cancelled, now and then."""
        campaign = self.campaign(which)
        if campaign is not None and sure == 0:
            self.attempt(who, cancelling.cancel, campaign.id, "Enough.", write_to_influencers=write)

    @rule(which=WHICH, who=st.sampled_from([MANAGER, SECOND_MANAGER, SPECIALIST]))
    def put_away(self, which: int, who: str) -> None:
        """A campaign is archived by hand, which only cancelled ones can be."""
        campaign = self.one_of(Campaign, which, lambda one: one.status.is_over and one.archived_at is None)
        if campaign is not None:
            self.attempt(who, archiving.put_away, campaign.id)

    def _open_task(self, which: int) -> Task | None:
        return self.one_of(Task, which, lambda one: one.state is TaskState.OPEN)
