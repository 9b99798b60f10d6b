"""Secrets stay out of the log."""

import json
import logging
import sys

import pytest

from bot.logs import KINDS, Discreet, DiscreetJson, FloodFilter
from campaigns.core import log_context


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


def test_ordinary_words_and_addresses_of_pages_are_left_alone() -> None:
    line = logged("see http://127.0.0.1:8420/ and https://x.example/@ana.b/1 at 10:30")
    assert "see http://127.0.0.1:8420/ and https://x.example/@ana.b/1 at 10:30" in line


def test_whose_address_it_was_is_not_said() -> None:
    line = logged("%s was refused: 550 <%s> unknown", "ben@bathes.example", "ben@bathes.example")
    assert "[address] was refused: 550 <[address]> unknown" in line


def test_what_stood_in_a_row_is_not_said() -> None:
    row = "DETAIL:  Failing row contains (7, Winter Glow)."
    line = logged(f'bad\n{row}\nHINT: look\nLINE 1: invalid input syntax for type bigint: "Glow"')
    assert "Glow" not in line
    assert "HINT: look" in line


def record(message: str, *arguments: object) -> logging.LogRecord:
    return logging.LogRecord("x", logging.WARNING, "x.py", 1, message, arguments, None)


def test_a_line_of_json_has_ids_and_no_secrets() -> None:
    with log_context.about(request="r1", person="U1", nothing=None):
        log_context.note(campaign=7)
        told = json.loads(
            DiscreetJson(("8f742231",)).format(record("the secret 8f742231 of %s", "xoxb-123456-abcdef"))
        )
    assert told.pop("time").endswith("+00:00")
    assert told == {
        "level": "WARNING", "logger": "x", "message": "the secret [secret] of [secret]",
        "request": "r1", "person": "U1", "campaign": "7",
    }  # fmt: skip
    assert log_context.ids() == {}


def test_a_traceback_in_json_has_no_secrets() -> None:
    try:
        int("xoxb-123456-abcdef")
    except ValueError:
        failed = logging.LogRecord("x", logging.ERROR, "x.py", 1, "oh", (), sys.exc_info())
    line = DiscreetJson(()).format(failed)
    assert "123456" not in line
    assert "ValueError" in json.loads(line)["traceback"]


def test_the_same_thing_is_said_a_few_times_a_minute_and_then_counted() -> None:
    now = [0.0]
    flood = FloodFilter(lambda: now[0])
    said = [flood.filter(record("no answer (%s)", number)) for number in range(16_000)]
    assert sum(said) == 3
    assert flood.filter(record("something else"))
    now[0] = 61.0
    later = record("no answer (%s)", "again")
    assert flood.filter(later)
    assert later.getMessage() == "no answer (again) (and 15997 more like this before)"


def test_of_things_said_once_each_only_the_last_are_remembered() -> None:
    flood = FloodFilter(lambda: 0.0)
    said = [flood.filter(record("no answer")) for _ in range(3)]
    said += [flood.filter(record(f"line {number}")) for number in range(KINDS)]
    assert all(said)
    assert flood.filter(record("no answer"))
