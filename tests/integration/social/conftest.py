"""The scenario in which social media campaigns are made."""

import pytest

from tests.databases import Databases, databases_named
from tests.domain.scenario import Scenario


@pytest.fixture(scope="session", params=["sqlite"])
def databases(request: pytest.FixtureRequest) -> Databases:
    """SQLite alone: these tests are about the rules of a workflow, and its stories run on both databases."""
    return databases_named(request)


@pytest.fixture
def scenario(social_scenario: Scenario) -> Scenario:
    """The scenario with a Creative Team, a designer and a copywriter."""
    return social_scenario
