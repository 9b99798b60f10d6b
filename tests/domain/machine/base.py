"""What every rule stands on: a scenario in its own database, attempts that may be refused, and checks after each."""

from collections.abc import Callable, Container, Sequence
from datetime import datetime
from typing import ClassVar, Concatenate, ParamSpec, TypeVar

from hypothesis import event
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant

from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor, UnitOfWorkFactory
from campaigns.lifecycle import archiving, cancelling
from campaigns.people.outsiders import is_outsider
from storage.base import Base
from storage.enums import CampaignStatus, Role
from storage.models import Campaign
from tests.databases import Databases
from tests.domain.archive import Archive
from tests.domain.expected_state import check_standing
from tests.domain.finisher import Finisher
from tests.domain.rows import Rows
from tests.domain.scenario import (
    ADMIN,
    DESIGNER,
    DIRECTOR,
    FULL_MEMBERS,
    GUEST,
    MANAGER,
    MEMBER,
    OWNER,
    SECOND_MANAGER,
    SPECIALIST,
    Scenario,
    open_scenario,
)
from tests.domain.truths import TRUTHS

P = ParamSpec("P")
T = TypeVar("T")
RowT = TypeVar("RowT", bound=Base)

ANYBODY = st.sampled_from(
    [MANAGER, SPECIALIST, DIRECTOR, OWNER, SECOND_MANAGER, DESIGNER, MEMBER, GUEST, ADMIN]
)
MANAGERS = st.sampled_from([MANAGER, OWNER, MANAGER, SECOND_MANAGER, MANAGER]) | ANYBODY
SPECIALISTS = st.sampled_from([SPECIALIST, MANAGER, SPECIALIST, OWNER]) | ANYBODY
WHICH = st.integers(0, 30)
"""Which of the fitting rows a rule takes; the highest numbers take any row, fitting or not."""
STRAY = 28


def insider(user_id: str, otherwise: str) -> str:
    """The person themselves, or another in place of one without Slack."""
    return otherwise if is_outsider(user_id) else user_id


class BaseMachine(RuleBasedStateMachine):
    """A scenario in a new database of `databases`; after every rule everything that must be true is checked."""

    databases: ClassVar[Databases]

    def __init__(self) -> None:
        super().__init__()
        self.database = self.databases.at(self.databases.migrated())
        self.scenario: Scenario = self.databases.open_with(self.database, open_scenario, creators=6)
        self.finisher = Finisher(self.scenario)
        self.refused = "Nothing was refused yet."
        self._archive = Archive()

    def attempt(
        self,
        who: str,
        act: Callable[Concatenate[UnitOfWorkFactory, Actor, datetime, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Have somebody try to do something; a refusal in words is an answer, anything else a fault."""
        return self.attempt_as(self.scenario.actor(who), act, *args, **kwargs)

    def attempt_as(
        self,
        actor: Actor,
        act: Callable[Concatenate[UnitOfWorkFactory, Actor, datetime, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """The same by somebody as they came, such as by a link."""
        try:
            done = self.scenario.do_as(actor, act, *args, **kwargs)
        except Refusal as refusal:
            self.refused = refusal.message
            return None
        event(f"done: {act.__module__}.{act.__name__}")
        return done

    def one_of(self, model: type[RowT], which: int, fits: Callable[[RowT], bool]) -> RowT | None:
        """A row that fits, or any at all for a stray `which`; None where there is none."""
        rows = self.scenario.rows(model)
        fitting = rows if which >= STRAY else [row for row in rows if fits(row)]
        return fitting[which % len(fitting)] if fitting else None

    def campaign(self, which: int) -> Campaign | None:
        """A campaign that still runs, mostly."""
        return self.one_of(Campaign, which, lambda one: not one.status.is_over)

    def check_permitted(
        self, who: str, campaign: Campaign, roles: Sequence[Role], others: Container[str] = ()
    ) -> None:
        """Fail unless somebody holds one of these roles or owns the campaign; asked after an act was not refused."""
        with self.database.read() as session:
            rows = Rows(session)
        held = {one for role in roles for one in rows.holders(role, campaign)}
        assert who in FULL_MEMBERS
        assert who in held or who == campaign.owner_id or who in others, who

    @invariant()
    def everything_is_true(self) -> None:
        """Check the rows and what people are shown of them."""
        with self.database.read() as session:
            rows = Rows(session)
            for truth in TRUTHS.values():
                truth(rows)
            check_standing(session, rows, self.scenario.standings)
            self._archive.check(rows)
        assert self.refused.endswith((".", "?")), self.refused

    def teardown(self) -> None:
        """From wherever this has come, permitted acts lead to the archive: without cancelling, and by cancelling."""
        try:
            for campaign in self.scenario.rows(Campaign):
                self._end(campaign)
                self.everything_is_true()
        finally:
            self.databases.drop(self.database.url)

    def _end(self, campaign: Campaign) -> None:
        event(f"left when {campaign.status.value}")
        if campaign.status.is_over:
            return
        if campaign.id % 2:
            self.finisher.finish(campaign.id)
        else:
            owner = self.finisher.owner(campaign)
            self.scenario.do(owner, cancelling.cancel, campaign.id, "Enough.", write_to_influencers=True)
            self.scenario.do(owner, archiving.put_away, campaign.id)
            assert self.scenario.row(Campaign, campaign.id).status is CampaignStatus.CANCELLED
