"""Secrets stay out of the log."""

import logging
import sys

import pytest

from bot.logs import Discreet


def logged(message: str, *arguments: object, secrets: tuple[str, ...] = ()) -> str:
    record = logging.LogRecord("x", logging.INFO, "x.py", 1, message, arguments, None)
    return Discreet(secrets).format(record)


@pytest.mark.parametrize(
    ("message", "kept_out"),
    [
        ("token xoxb-123456-abcdef here", "123456"),
        ("token xapp-1-A123-456-abc here", "A123"),
        ("at postgresql://me:hunter2@host/name", "hunter2"),
        ("at smtp://me:p%40ss@host:25", "p%40ss"),
        ("the signing secret is 8f742231", "8f742231"),
    ],
)
def test_secrets_are_blotted_out(message: str, kept_out: str) -> None:
    line = logged(message, secrets=("8f742231",))
    assert kept_out not in line
    assert "[secret]" in line


def test_secrets_in_arguments_and_tracebacks_are_blotted_out() -> None:
    assert "123456" not in logged("a %s", "xoxb-123456-abcdef")
    try:
        int("xoxb-123456-abcdef")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "oh", (), sys.exc_info())
    assert "123456" not in Discreet(()).format(record)


def test_ordinary_words_and_addresses_are_left_alone() -> None:
    line = logged("see http://127.0.0.1:8420/ and mail me@example.com at 10:30")
    assert "see http://127.0.0.1:8420/ and mail me@example.com at 10:30" in line
