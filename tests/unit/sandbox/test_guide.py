"""The guided start: what counts as done."""

import json
from pathlib import Path

import pytest

from sandbox.errors import BadGuide
from sandbox.guide import Guide, read_guide
from tests.unit.sandbox.samples import Json


def guide_of(*parts: Json) -> Guide:
    """One step of these parts."""
    return Guide({"title": "First steps", "steps": [{"title": "A step", "parts": list(parts)}]}, [])


def done(guide: Guide) -> list[bool]:
    shape = guide.shape()
    assert shape
    return [part["done"] for part in shape["steps"][0]["parts"]]


def delivery(name: str, request: Json, answer: object = "", error: str | None = None) -> Json:
    return {"kind": "delivery", "name": name, "request": request, "answer": answer, "error": error}


SENT = delivery("view_submission", {"view": {"callback_id": "form"}})
CLICK = delivery("block_actions", {"actions": [{"action_id": "approve"}]})
TYPED = delivery("/campaign", {"command": "/campaign", "text": "new social"})
FORM, APPROVE = {"done": {"submitted": "form"}}, {"done": {"clicked": "approve"}}


@pytest.mark.parametrize(
    ("entry", "condition", "counts"),
    [
        (SENT, {"submitted": "form"}, True),
        (SENT, {"submitted": "another"}, False),
        ({**SENT, "answer": {"response_action": "errors", "errors": {}}}, {"submitted": "form"}, False),
        ({**SENT, "answer": {"response_action": "update"}}, {"submitted": "form"}, True),
        ({**SENT, "error": "operation_timeout"}, {"submitted": "form"}, False),
        ({**SENT, "kind": "api"}, {"submitted": "form"}, False),
        (CLICK, {"clicked": "approve"}, True),
        (CLICK, {"clicked": "reject"}, False),
        (TYPED, {"typed": "/campaign new"}, True),
        (TYPED, {"typed": "/campaign close"}, False),
        (SENT, {"read": ".*"}, False),
    ],
)
def test_a_condition_is_shown_by_what_goes_over_the_wire(entry: Json, condition: Json, counts: bool) -> None:
    guide = guide_of({"done": condition})

    guide.hear(entry)

    assert done(guide) == [counts]


def test_parts_come_in_order() -> None:
    guide = guide_of(FORM, APPROVE)

    guide.hear(CLICK)
    assert done(guide) == [False, False]
    guide.hear(SENT)
    guide.hear(CLICK)

    assert done(guide) == [True, True]


def test_what_counts_anyway_ends_what_came_before_it() -> None:
    guide = guide_of(FORM, {**APPROVE, "anyway": True}, FORM)

    guide.hear(CLICK)

    assert done(guide) == [True, True, False]


def test_a_message_counts_when_it_is_read() -> None:
    guide = guide_of({"done": {"read": "results$"}})

    guide.see("Spring glow")
    assert done(guide) == [False]
    guide.see("Spring glow: results")

    assert done(guide) == [True]


def test_each_change_is_told_once() -> None:
    guide, told = guide_of(FORM), []
    guide.changed = lambda: told.append("changed")

    guide.hear(SENT)
    guide.hear(SENT)

    assert told == ["changed"]


def test_without_a_file_there_is_no_guide() -> None:
    assert read_guide(None, []).shape() is None


def test_an_unknown_condition_is_refused_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "guide.json"
    path.write_text(
        json.dumps({"title": "x", "steps": [{"title": "y", "parts": [{"done": {"dreamt": "z"}}]}]})
    )

    with pytest.raises(BadGuide, match="dreamt"):
        read_guide(path, [])


def test_what_was_done_is_known_again_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "guide.json"
    path.write_text(json.dumps({"title": "x", "steps": [{"title": "y", "parts": [FORM, APPROVE]}]}))

    assert done(read_guide(path, ["0.0"])) == [True, False]
