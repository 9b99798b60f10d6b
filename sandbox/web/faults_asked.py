"""Reads the faults that a person asks for, and refuses what could not strike."""

from dataclasses import fields
from typing import Any

from sandbox.api.catalogue import METHODS
from sandbox.errors import PersonRefused
from sandbox.faults import CallFault, DeliveryFault
from sandbox.people.request import field, number, whole
from sandbox.wire import Json

MOST_TIMES = 100_000
MOST_COPIES = 100
LONGEST_SECONDS = 3600.0


def call_fault(body: Json) -> CallFault:
    """The fault of a method in `body`. Errors: bad_fault, bad_number, missing_field."""
    _only_fields_of(CallFault, body)
    method, error = field(body, "method"), body.get("error")
    if method != "*" and not (isinstance(method, str) and method in METHODS):
        raise PersonRefused(
            "bad_fault", f"There is no method {method!r}; GET faults lists them, and * is any."
        )
    if error is not None and not (isinstance(error, str) and error):
        raise PersonRefused("bad_fault", "error is one of Slack's error codes, such as is_archived.")
    return CallFault(
        method=method,
        times=whole(body, "times", 1, 1, MOST_TIMES),
        delay=number(body, "delay", 0.0, 0.0, LONGEST_SECONDS),
        error=error,
        status=_perhaps(body, "status", 400, 599),
        retry_after=_perhaps(body, "retry_after", 0, int(LONGEST_SECONDS)),
        after_work=_yes_or_no(body, "after_work"),
    )


def delivery_fault(body: object) -> DeliveryFault:
    """The fault of deliveries in `body`. Errors: bad_fault, bad_number."""
    if not isinstance(body, dict):
        raise PersonRefused("bad_fault", "deliveries is an object, such as {repeat: 4, times: 10}.")
    _only_fields_of(DeliveryFault, body)
    name = body.get("name", "*")
    if not (isinstance(name, str) and name):
        raise PersonRefused("bad_fault", "name is what the log calls a delivery, such as block_actions.")
    return DeliveryFault(
        name=name,
        repeat=whole(body, "repeat", 1, 1, MOST_COPIES),
        shuffle_seconds=number(body, "shuffle_seconds", 0.0, 0.0, LONGEST_SECONDS),
        times=whole(body, "times", 1, 1, MOST_TIMES),
        delay=number(body, "delay", 0.0, 0.0, LONGEST_SECONDS),
    )


def _only_fields_of(kind: type[Any], body: Json) -> None:
    unknown = set(body) - {f.name for f in fields(kind)}
    if unknown:
        raise PersonRefused("bad_fault", f"A fault has no {', '.join(sorted(unknown))}.")


def _perhaps(body: Json, name: str, least: int, most: int) -> int | None:
    return None if body.get(name) is None else whole(body, name, least, least, most)


def _yes_or_no(body: Json, name: str) -> bool:
    value = body.get(name, False)
    if not isinstance(value, bool):
        raise PersonRefused("bad_fault", f"{name} is true or false.")
    return value
