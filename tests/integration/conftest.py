"""What tests of behaviour begin with, each opening played once and copied for every test."""

import pytest

from tests.databases import Opened
from tests.domain.scenario import Scenario, open_scenario
from tests.domain.social import open_social_scenario


@pytest.fixture
def scenario(opened: Opened) -> Scenario:
    """The scenario on its first day."""
    return opened(open_scenario)


@pytest.fixture
def social_scenario(opened: Opened) -> Scenario:
    """The scenario with a Creative Team, a designer and a copywriter."""
    return opened(open_social_scenario)
