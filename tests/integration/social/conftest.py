"""The firm in which social media campaigns are made."""

import pytest

from tests.domain.firm import Firm


@pytest.fixture
def firm(social_firm: Firm) -> Firm:
    """The firm with a Creative Team, a designer and a copywriter."""
    return social_firm
