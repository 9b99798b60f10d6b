"""What tests of behaviour begin with, each opening played once and copied for every test."""

import pytest

from tests.databases import Opened
from tests.domain.firm import Firm, open_firm
from tests.domain.social import open_social_firm


@pytest.fixture
def firm(opened: Opened) -> Firm:
    """The firm on its first day."""
    return opened(open_firm)


@pytest.fixture
def social_firm(opened: Opened) -> Firm:
    """The firm with a Creative Team, a designer and a copywriter."""
    return opened(open_social_firm)
