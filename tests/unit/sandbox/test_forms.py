"""Filling in forms: plain values become Slack's state, and what nobody could do is refused."""

from typing import Any

import pytest

from sandbox.errors import PersonRefused
from sandbox.forms.elements import Placed, placed_elements
from sandbox.forms.entries import Here, initial_entry, kept_entries, state_values
from sandbox.forms.requirements import REQUIRED, field_error, form_errors
from sandbox.forms.values import Known, picked
from tests.unit.sandbox.samples import Json, actions, button, field, option, options, section, text_field

EMPTY: list[tuple[str, str, Any]] = [
    ("plain_text_input", "value", None),
    ("number_input", "value", None),
    ("email_text_input", "value", None),
    ("static_select", "selected_option", None),
    ("external_select", "selected_option", None),
    ("multi_static_select", "selected_options", []),
    ("users_select", "selected_user", None),
    ("multi_users_select", "selected_users", []),
    ("channels_select", "selected_channel", None),
    ("conversations_select", "selected_conversation", None),
    ("multi_conversations_select", "selected_conversations", []),
    ("datepicker", "selected_date", None),
    ("timepicker", "selected_time", None),
    ("datetimepicker", "selected_date_time", None),
    ("checkboxes", "selected_options", []),
    ("radio_buttons", "selected_option", None),
    ("file_input", "files", []),
]


@pytest.mark.parametrize(("kind", "key", "value"), EMPTY)
def test_an_untouched_field_has_its_kind_and_nothing_in_it(kind: str, key: str, value: Any) -> None:
    assert initial_entry({"type": kind, "action_id": "a"}) == {"type": kind, key: value}


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ({"type": "plain_text_input", "initial_value": "Glow"}, "Glow"),
        ({"type": "datepicker", "initial_date": "2026-12-01"}, "2026-12-01"),
        ({"type": "users_select", "initial_user": "U1"}, "U1"),
        ({"type": "multi_users_select", "initial_users": ["U1"]}, ["U1"]),
        ({"type": "checkboxes", "options": options(2), "initial_options": options(1)}, options(1)),
        ({"type": "datetimepicker", "initial_date_time": 1_796_115_600}, 1_796_115_600),
    ],
)
def test_a_field_opens_with_its_initial_value(element: Json, value: Any) -> None:
    assert value in initial_entry(element).values()


def test_a_channel_menu_opens_on_the_current_conversation_if_its_filter_lets_it() -> None:
    menu = {
        "type": "conversations_select",
        "default_to_current_conversation": True,
        "filter": {"include": ["public"]},
    }

    assert initial_entry(menu, Here("C1", "public"))["selected_conversation"] == "C1"
    assert initial_entry(menu, Here("D1", "im"))["selected_conversation"] is None


def test_elements_are_found_wherever_they_stand() -> None:
    blocks = [
        {**section(accessory=button(action_id="a")), "block_id": "1"},
        {**actions(button(action_id="b")), "block_id": "2"},
        {**text_field(), "block_id": "3"},
        {"type": "card", "block_id": "4", "actions": [button(action_id="c")]},
        {
            "type": "container",
            "block_id": "5",
            "child_blocks": [{**actions(button(action_id="d")), "block_id": "6"}],
        },
    ]

    assert [placed.action_id for placed in placed_elements(blocks)] == ["a", "b", "it", "c", "d"]


def test_a_new_form_keeps_what_was_entered_in_fields_that_stay() -> None:
    held = {"name": {"it": {"type": "plain_text_input", "value": "Glow"}}}
    same, other_kind = text_field(), field({"type": "number_input", "is_decimal_allowed": True})

    assert kept_entries(held, [{**same, "block_id": "name"}]) == held
    assert kept_entries(held, [{**other_kind, "block_id": "name"}]) == {}
    assert kept_entries(held, [{**same, "block_id": "title"}]) == {}


def test_the_state_of_a_form_holds_every_field() -> None:
    blocks = [{**text_field(), "block_id": "name"}, {**actions(button()), "block_id": "go"}]

    assert state_values(blocks, {}) == {"name": {"it": {"type": "plain_text_input", "value": None}}}


def placed(element: Json) -> Placed:
    return Placed({"block_id": "b", "type": "input"}, {"action_id": "a", **element})


KNOWN = Known(
    people=frozenset({"U1"}),
    public_channels=frozenset({"C1"}),
    conversations=frozenset({"C1", "D1"}),
    files={"F1": {"id": "F1"}},
    offered={("b", "a"): {"7": option("7", "Seven")}},
)


@pytest.mark.parametrize(
    ("element", "plain", "value"),
    [
        ({"type": "plain_text_input"}, "Glow", "Glow"),
        ({"type": "number_input"}, 12, "12"),
        ({"type": "static_select", "options": options(2)}, "1", options(2)[1]),
        ({"type": "static_select", "option_groups": [{"options": options(2)}]}, "1", options(2)[1]),
        ({"type": "multi_static_select", "options": options(3)}, ["0", "2"], [options(3)[0], options(3)[2]]),
        ({"type": "checkboxes", "options": options(3)}, "2", [options(3)[2]]),
        ({"type": "external_select"}, "7", option("7", "Seven")),
        ({"type": "users_select"}, "U1", "U1"),
        ({"type": "multi_channels_select"}, ["C1"], ["C1"]),
        ({"type": "conversations_select"}, "D1", "D1"),
        ({"type": "datepicker"}, "2026-12-01", "2026-12-01"),
        ({"type": "datetimepicker"}, 1_796_115_600, 1_796_115_600),
        ({"type": "file_input"}, ["F1"], [{"id": "F1"}]),
        ({"type": "static_select", "options": options(2)}, None, None),
        ({"type": "multi_users_select"}, [], []),
    ],
)
def test_a_plain_value_becomes_what_slack_sends(element: Json, plain: Any, value: Any) -> None:
    assert picked(placed(element), plain, KNOWN) == value


@pytest.mark.parametrize(
    ("element", "plain"),
    [
        ({"type": "static_select", "options": options(2)}, "9"),
        ({"type": "external_select"}, "8"),
        ({"type": "users_select"}, "U9"),
        ({"type": "channels_select"}, "D1"),
        ({"type": "conversations_select"}, "C9"),
        ({"type": "datepicker"}, "tomorrow"),
        ({"type": "timepicker"}, "9"),
        ({"type": "datetimepicker"}, "2026-12-01"),
        ({"type": "file_input"}, ["F9"]),
        ({"type": "users_select"}, ["U1"]),
    ],
)
def test_what_nobody_could_pick_is_refused(element: Json, plain: Any) -> None:
    with pytest.raises(PersonRefused):
        picked(placed(element), plain, KNOWN)


def number(**more: Any) -> Json:
    return field({"type": "number_input", "is_decimal_allowed": False, **more})


@pytest.mark.parametrize(
    ("block", "state", "words"),
    [
        (text_field(), {"value": None}, REQUIRED),
        (text_field(), {"value": "   "}, REQUIRED),
        (text_field(min_length=3), {"value": "ab"}, "at least 3"),
        (text_field(max_length=3), {"value": "abcd"}, "no more than 3"),
        (number(), {"value": "abc"}, "valid number"),
        (number(), {"value": "1e9"}, "valid number"),
        (number(), {"value": "1.5"}, "whole number"),
        (number(min_value="0"), {"value": "-1"}, "at least 0"),
        (number(max_value="10"), {"value": "11"}, "at most 10"),
        (field({"type": "email_text_input"}), {"value": "someone"}, "valid email"),
        (field({"type": "email_text_input"}), {"value": "some one@example.com"}, "valid email"),
        (field({"type": "url_text_input"}), {"value": "example"}, "valid URL"),
        (
            field({"type": "multi_users_select", "max_selected_items": 1}),
            {"selected_users": ["U1", "U2"]},
            "more than 1",
        ),
        (field({"type": "file_input", "filetypes": ["csv"]}), {"files": [{"filetype": "pdf"}]}, "csv"),
        (field({"type": "checkboxes", "options": options(1)}), {"selected_options": []}, REQUIRED),
    ],
)
def test_the_client_stops_a_bad_field(block: Json, state: Json, words: str) -> None:
    said = field_error(block, {"type": block["element"]["type"], **state})

    assert said is not None
    assert words in said


def test_an_optional_field_may_stay_empty() -> None:
    block = {**text_field(), "block_id": "name", "optional": True}

    assert form_errors([block], state_values([block], {})) == {}


def test_a_good_form_has_no_errors() -> None:
    block = {**number(min_value="0"), "block_id": "budget"}

    assert form_errors([block], {"budget": {"it": {"type": "number_input", "value": "500"}}}) == {}
