"""The whole machine: every workflow's rules beside what is common to all."""

from hypothesis import strategies as st
from hypothesis.stateful import initialize

from storage.models import Campaign
from tests.domain.machine.deciders import DeciderRules
from tests.domain.machine.everyday import Everyday
from tests.domain.machine.influencer import InfluencerRules
from tests.domain.machine.social import SocialRules
from tests.domain.scenario import MANAGER, OWNER


class Campaigns(Everyday, DeciderRules, InfluencerRules, SocialRules):
    """Campaigns of every workflow, driven at random."""


class SocialCampaigns(Everyday, DeciderRules, SocialRules):
    """A social media campaign on its own, which has come some way when it is first driven at random."""

    @initialize(
        owner=st.sampled_from([MANAGER, OWNER]), budget=st.sampled_from(["100", "0"]), acts=st.integers(0, 12)
    )
    def begin(self, owner: str, budget: str, acts: int) -> None:
        """There is a campaign from the beginning, with posts at some stage."""
        self.make_social(owner, budget)
        for _ in range(acts):
            self.finisher.go_on(self.scenario.rows(Campaign)[0].id)
