"""Campaigns driven at random keep every rule, and always come to an end.

`make fuzz` drives far more of them, and shortens a campaign that breaks a rule to the acts that matter.
"""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.databases import Databases, SqliteDatabases
from tests.domain.machine.base import BaseMachine
from tests.domain.machine.whole import Campaigns, SocialCampaigns

LESS_ON_SQLITE, LESS_ON_POSTGRESQL = 5, 10
"""One campaign takes as long as hundreds of ordinary examples, so there are fewer by this factor."""
STEPS = 50
"""Few and long ones: a campaign gets far only after many acts, and every example begins anew."""
LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
SEARCH_ONLY = (Phase.explicit, Phase.reuse, Phase.generate)
"""Without shortening, which takes many minutes: the acts are printed as they were."""


@pytest.mark.hypothesis
@pytest.mark.parametrize("machine", [Campaigns, SocialCampaigns])
def test_campaigns_driven_at_random_keep_every_rule_and_come_to_an_end(
    databases: Databases, machine: type[BaseMachine]
) -> None:
    less = LESS_ON_SQLITE if isinstance(databases, SqliteDatabases) else LESS_ON_POSTGRESQL
    run_state_machine_as_test(
        type("HereCampaigns", (machine,), {"databases": databases}),
        settings=settings(
            max_examples=settings().max_examples // less,
            stateful_step_count=STEPS,
            deadline=None,
            phases=settings().phases if LONG else SEARCH_ONLY,
            suppress_health_check=list(HealthCheck),
        ),
    )
