"""What `http_server` uses of uvicorn's insides is there, and uvicorn is pinned to what was looked at.

When one of these goes red after an update: read `server.py` and `protocols/http/httptools_impl.py` of uvicorn, bring
`Server` and `Connection` in line, and run `tests/integration/http_server`.
"""

import re
import tomllib
from pathlib import Path

import pytest
from uvicorn import Server
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

PYPROJECT = Path(__file__).parents[3] / "pyproject.toml"


@pytest.mark.parametrize(
    "name",
    [
        "connection_made", "connection_lost", "data_received", "on_message_begin", "on_headers_complete", "on_body",
        "on_message_complete", "on_response_complete",
    ],
)  # fmt: skip
def test_what_a_connection_overrides_is_there(name: str) -> None:
    assert callable(getattr(HttpToolsProtocol, name))


def test_what_a_connection_looks_at_is_there() -> None:
    assert {"transport", "client", "loop", "cycle", "pipeline"} <= set(
        HttpToolsProtocol.__init__.__code__.co_names
    )
    assert {"response_started", "response_complete"} <= set(RequestResponseCycle.__init__.__code__.co_names)
    assert "on_response_complete" in HttpToolsProtocol.on_headers_complete.__code__.co_names
    assert "timeout_keep_alive" in HttpToolsProtocol.on_response_complete.__code__.co_names


def test_what_the_server_overrides_is_called() -> None:
    assert "capture_signals" in Server.serve.__code__.co_names
    assert {"startup", "main_loop", "shutdown"} <= set(Server._serve.__code__.co_names)


def test_uvicorn_is_pinned_to_one_minor_version() -> None:
    dependencies: list[str] = tomllib.loads(PYPROJECT.read_text())["project"]["dependencies"]
    (pin,) = [dependency for dependency in dependencies if dependency.startswith("uvicorn")]
    found = re.fullmatch(r"uvicorn>=(\d+)\.(\d+),<(\d+)\.(\d+)", pin)
    assert found is not None
    major, minor, next_major, next_minor = map(int, found.groups())
    assert (next_major, next_minor) == (major, minor + 1)
