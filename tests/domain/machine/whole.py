"""The whole machine: every workflow's rules beside what is common to all."""

from tests.domain.machine.everyday import Everyday
from tests.domain.machine.influencer import InfluencerRules


class Campaigns(Everyday, InfluencerRules):
    """Campaigns of every workflow, driven at random."""
