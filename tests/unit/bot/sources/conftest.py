"""One local server for every test of the sources' clients."""

from collections.abc import Iterator

import pytest

from tests.local_sources import LocalSources, running_sources


@pytest.fixture(scope="session")
def _server() -> Iterator[LocalSources]:
    with running_sources() as found:
        yield found


@pytest.fixture
def sources(_server: LocalSources) -> LocalSources:
    """The server, knowing nothing yet."""
    _server.clear()
    return _server
