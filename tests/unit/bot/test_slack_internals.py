"""What `bot.slack.connection` uses of the Slack SDK's insides is there, and the SDK is pinned to what was looked at.

When one of these goes red after an update: read the SDK's `socket_mode/client.py` and `socket_mode/websocket_client`,
bring `Connection` in line, and run `tests/integration/bot/test_socket_mode.py`.
"""

import inspect
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from slack_sdk.socket_mode.websocket_client import SocketModeClient

PYPROJECT = Path(__file__).parents[3] / "pyproject.toml"

OVERRIDDEN: dict[str, Callable[..., Any]] = {
    "_run_current_session": SocketModeClient.__init__,
    "_monitor_current_session": SocketModeClient.__init__,
    "process_message": SocketModeClient.process_messages,
    "enqueue_message": SocketModeClient.connect,
}
"""The SDK's methods that we override, each with the one of its own that has it called."""

SIGNATURES = {
    "_run_current_session": ["self"],
    "_monitor_current_session": ["self"],
    "process_message": ["self"],
    "enqueue_message": ["self", "message"],
    "connect": ["self"],
    "connect_to_new_endpoint": ["self", "force"],
    "run_message_listeners": ["self", "message", "raw_message"],
}

ATTRIBUTES = ["current_session", "message_queue", "message_workers", "ping_interval"]


def names_in(code: CodeType) -> Iterator[str]:
    """Every attribute and global that a function names, also in functions within it."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from names_in(constant)


@pytest.mark.parametrize("method", SIGNATURES)
def test_a_method_of_the_sdk_takes_what_it_took(method: str) -> None:
    assert list(inspect.signature(getattr(SocketModeClient, method)).parameters) == SIGNATURES[method]


@pytest.mark.parametrize("method", OVERRIDDEN)
def test_the_sdk_calls_what_is_overridden(method: str) -> None:
    assert method in names_in(OVERRIDDEN[method].__code__)


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_the_sdk_keeps_its_state_where_it_did(attribute: str) -> None:
    assert attribute in names_in(SocketModeClient.__init__.__code__)


def test_the_sdk_is_pinned_to_one_minor_version() -> None:
    dependencies: list[str] = tomllib.loads(PYPROJECT.read_text())["project"]["dependencies"]
    (pin,) = [dependency for dependency in dependencies if dependency.startswith("slack-sdk")]
    found = re.fullmatch(r"slack-sdk>=(\d+)\.(\d+),<(\d+)\.(\d+)", pin)
    assert found is not None
    major, minor, next_major, next_minor = map(int, found.groups())
    assert (next_major, next_minor) == (major, minor + 1)
