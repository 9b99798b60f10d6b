"""The guided start: what counts as done."""

import json
from pathlib import Path

import pytest

from sandbox.errors import BadGuide
from sandbox.guide import Guide, read_guide
from sandbox.model import Progress
from tests.unit.sandbox.samples import Json

BEGUN = 100.0


def source_of(*paths: list[Json]) -> Json:
    """Paths of one step each, of these parts."""
    made = [
        {"name": f"Path {number}", "steps": [{"title": "A step", "parts": parts}]}
        for number, parts in enumerate(paths)
    ]
    return {"title": "First steps", "choice": "What to try", "paths": made}


def guide_of(*parts: Json) -> Guide:
    """One path, of one step of these parts."""
    return Guide(source_of(list(parts)), Progress())


@pytest.fixture
def forked() -> Guide:
    """Two paths."""
    return Guide(source_of([FORM, APPROVE, BYPASS], [SOCIAL, APPROVE, BYPASS]), Progress())


def done(guide: Guide) -> list[bool]:
    shape = guide.shape()
    assert shape
    return [part["done"] for part in shape["steps"][0]["parts"]]


def delivery(name: str, request: Json, answer: object = "", error: str | None = None) -> Json:
    return {
        "kind": "delivery", "name": name, "request": request, "answer": answer, "error": error, "at": BEGUN,
    }  # fmt: skip


SENT = delivery("view_submission", {"view": {"callback_id": "form"}})
CLICK = delivery("block_actions", {"actions": [{"action_id": "approve"}]})
TYPED = delivery("/campaign", {"command": "/campaign", "text": "new social"})
FORM, APPROVE = {"done": {"submitted": "form"}}, {"done": {"clicked": "approve"}}
SOCIAL, BYPASS = {"done": {"typed": "/campaign new social"}}, {"done": {"read": "results$"}, "anyway": True}


@pytest.mark.parametrize(
    ("entry", "condition", "counts"),
    [
        (SENT, {"submitted": "form"}, True),
        (SENT, {"submitted": "another"}, False),
        (SENT, {"submitted": "another|form"}, True),
        ({**SENT, "answer": {"response_action": "errors", "errors": {}}}, {"submitted": "form"}, False),
        ({**SENT, "answer": {"response_action": "update"}}, {"submitted": "form"}, True),
        ({**SENT, "error": "operation_timeout"}, {"submitted": "form"}, False),
        ({**SENT, "kind": "api"}, {"submitted": "form"}, False),
        (CLICK, {"clicked": "approve"}, True),
        (CLICK, {"clicked": "reject"}, False),
        (CLICK, {"clicked": "reject|approve"}, True),
        (CLICK, {"clicked": "approve", "submitted": "approve_all"}, True),
        (SENT, {"clicked": "approve", "submitted": "approve_all|form"}, True),
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

    guide.see("Spring glow", BEGUN)
    assert done(guide) == [False]
    guide.see("Spring glow: results", BEGUN)

    assert done(guide) == [True]


def test_each_change_is_told_once() -> None:
    guide, told = guide_of(FORM), []
    guide.changed = lambda: told.append("changed")

    guide.hear(SENT)
    guide.hear(SENT)

    assert told == ["changed"]


def test_without_a_file_there_is_no_guide() -> None:
    guide = read_guide(None, Progress())

    guide.hear(SENT)

    assert guide.shape() is None


def test_an_unknown_condition_is_refused_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "guide.json"
    path.write_text(json.dumps(source_of([FORM], [{"done": {"dreamt": "z"}}])))

    with pytest.raises(BadGuide, match="dreamt"):
        read_guide(path, Progress())


def test_what_was_done_is_known_again_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "guide.json"
    path.write_text(json.dumps(source_of([FORM], [FORM, APPROVE])))

    assert done(read_guide(path, Progress(1, ["1.0.0"]))) == [True, False]


def test_a_path_that_is_gone_gives_way_to_the_first(tmp_path: Path) -> None:
    path = tmp_path / "guide.json"
    path.write_text(json.dumps(source_of([FORM])))

    assert done(read_guide(path, Progress(1, ["0.0.0"]))) == [True]


def test_only_the_path_that_is_followed_is_ticked_off(forked: Guide) -> None:
    forked.hear(SENT)
    forked.see("Spring glow: results", BEGUN)
    assert done(forked) == [True, True, True]

    forked.follow(1)

    assert done(forked) == [False, False, False]


def test_who_begins_a_path_follows_it(forked: Guide) -> None:
    forked.hear(TYPED)
    assert done(forked) == [True, False, False]
    forked.hear(SENT)
    assert done(forked) == [True, False, False]

    forked.follow(1)
    forked.hear(TYPED)
    forked.hear(CLICK)

    assert done(forked) == [True, True, False]


def test_a_path_that_was_begun_before_is_not_followed_again(forked: Guide) -> None:
    forked.hear(TYPED)
    forked.follow(0)

    forked.hear(TYPED)

    assert done(forked) == [False, False, False]


def test_news_of_an_earlier_path_do_not_count_when_they_are_read_again(forked: Guide) -> None:
    forked.hear(TYPED)

    forked.see("Spring glow: results", BEGUN - 1)
    assert done(forked) == [True, False, False]
    forked.see("Slow Sundays: results", BEGUN + 1)

    assert done(forked) == [True, True, True]
