"""Rules for who decides: policies and what is taken back, people who are away, and clients by their links."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from campaigns.approvals.decision_input import DecisionInput
from campaigns.decisions import verdicts
from campaigns.outside import links
from campaigns.outside.clients import name_clients
from campaigns.outside.form import read_clients
from campaigns.policies.policy import NOBODY, Group, Level, Policy, Quorum
from campaigns.portal import deciding
from campaigns.setup import approval_policy
from campaigns.staffing import absences
from storage.enums import Category, ContentPart, LinkPurpose, Outcome, Role
from storage.models import Absence, AccessLink, Verdict
from tests.domain import outside
from tests.domain.machine.base import ANYBODY, MANAGERS, WHICH, BaseMachine, insider
from tests.domain.scenario import DIRECTOR, MANAGER, MEMBER, OWNER, SECOND_SPECIALIST, SPECIALIST

SAID = st.sampled_from([Outcome.APPROVE, Outcome.APPROVE, Outcome.REQUEST_CHANGES, Outcome.REJECT])
GROUPS = st.sampled_from(
    [Group(Role.MARKETING_MANAGER), Group(Role.CONTENT_SPECIALIST), Group(people=(MEMBER, SPECIALIST))]
)
LEVELS = st.builds(
    Level, GROUPS, st.sampled_from([*Quorum, 2]), st.sampled_from([None, None, ContentPart.ASSET])
)
POLICIES = st.builds(
    Policy,
    st.lists(LEVELS, min_size=1, max_size=3).map(tuple),
    st.booleans(),
    st.sampled_from([NOBODY, Group(people=(DIRECTOR,))]),
    st.booleans(),
)


class DeciderRules(BaseMachine):
    """What changes who decides, and what those say who are not simply asked."""

    @rule(which=WHICH, who=MANAGERS, policy=POLICIES | st.none())
    def change_policy(self, which: int, who: str, policy: Policy | None) -> None:
        """Several people decide on a campaign's posts from now on, or any one again."""
        campaign = self.campaign(which)
        if campaign is not None:
            self.attempt(who, approval_policy.change, campaign.id, policy, "Four eyes.")

    @rule(which=WHICH, who=ANYBODY, own=st.booleans())
    def take_back(self, which: int, who: str, own: bool) -> None:
        """Somebody takes back what they said of a post, mostly their own word."""
        verdict = self.one_of(Verdict, 30 - which, lambda one: one.outcome is not Outcome.WITHDRAWN)
        if verdict is not None:
            self.attempt(insider(verdict.given_by, who) if own else who, verdicts.take_back, verdict.id)

    @rule(
        who=st.sampled_from([OWNER, MANAGER, SPECIALIST, SECOND_SPECIALIST, DIRECTOR]),
        delegate=st.none() | ANYBODY,
        days=st.integers(0, 9),
    )
    def go_away(self, who: str, delegate: str | None, days: int) -> None:
        """Somebody is away, and somebody or nobody acts for them."""
        until = self.scenario.at.date() + timedelta(days=days)
        self.attempt(who, absences.go_away, until.isoformat(), delegate)
        self.scenario.wait()

    @rule(which=WHICH)
    def come_back(self, which: int) -> None:
        """Somebody who was away is back."""
        absence = self.one_of(Absence, which, lambda one: one.ended_at is None)
        if absence is not None:
            self.attempt(absence.user_id, absences.come_back)
            self.scenario.wait()

    @rule(which=WHICH, who=MANAGERS, names=st.sets(st.sampled_from(["ana", "ben"])))
    def name_clients(self, which: int, who: str, names: set[str]) -> None:
        """Others than before decide for a campaign's client."""
        campaign = self.campaign(which)
        if campaign is not None:
            named = read_clients("\n".join(f"{one.title()} <{one}@client.example>" for one in sorted(names)))
            self.attempt(who, name_clients, campaign.id, named, None)

    @rule(which=WHICH, outcome=SAID)
    def decide_by_link(self, which: int, outcome: Outcome) -> None:
        """A client decides, or is heard, by the link in their e-mail."""
        link = self.one_of(AccessLink, which, self._is_good)
        if link is None:
            return
        person = outside.actor(self.scenario, link)
        said = DecisionInput(outcome, "So it is.", Category.BRAND)
        if self.attempt_as(person, deciding.decide, said):
            assert self._is_good(link)
            assert link.purpose is LinkPurpose.DECIDE

    @rule(which=WHICH, who=MANAGERS)
    def revoke(self, which: int, who: str) -> None:
        """A link opens nothing any more."""
        link = self.one_of(AccessLink, which, self._is_good)
        if link is not None:
            self.attempt(who, links.revoke, link.id)

    def _is_good(self, link: AccessLink) -> bool:
        return links.state_of(link, self.scenario.at) is links.LinkState.GOOD
