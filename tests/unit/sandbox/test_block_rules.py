"""Slack's rules for blocks: what it takes at the limit, and what it says one step beyond."""

import pytest

from sandbox.checks.blocks import Surface, check_blocks
from sandbox.checks.weight import too_heavy
from tests.unit.sandbox.samples import (
    Json,
    actions,
    bars,
    button,
    case_names,
    cell,
    data_table,
    field,
    mrkdwn,
    number_cell,
    option,
    options,
    pie,
    plain,
    plan,
    rich_text,
    section,
    task,
    text_field,
)

PICTURE = {"type": "image", "image_url": "https://example.com/a.png", "alt_text": "A jar"}
CARD = {"type": "card", "title": mrkdwn("t" * 150), "body": mrkdwn("b" * 200), "actions": [button()]}
CONFIRM = {"title": plain(), "text": mrkdwn(), "confirm": plain("Yes"), "deny": plain("No")}

TAKEN: list[tuple[Surface, Json]] = [
    ("message", section("x" * 3000)),
    ("message", {"type": "section", "fields": [mrkdwn("x" * 2000)] * 10}),
    ("message", section(accessory=button(style="danger", value="v" * 2000, confirm=CONFIRM))),
    ("message", {"type": "header", "text": plain("x" * 150)}),
    ("message", {"type": "divider"}),
    ("message", {"type": "context", "elements": [mrkdwn()] * 9 + [PICTURE]}),
    ("message", {**PICTURE, "title": plain()}),
    ("message", actions(*[button(action_id=f"a{n}") for n in range(25)])),
    ("message", actions({"type": "static_select", "action_id": "s", "options": options(100)})),
    ("message", actions({"type": "overflow", "action_id": "o", "options": options(5)})),
    ("message", {"type": "markdown", "text": "x" * 12_000}),
    ("message", {"type": "table", "rows": [[cell(), rich_text(), number_cell()]] * 100}),
    ("message", data_table(rows=101, columns=20)),
    ("message", pie(1, 2, 3, 4, 5, 6)),
    ("message", bars(series=6, categories=20)),
    ("message", plan(*[task(str(n), "complete", details=rich_text()) for n in range(18)])),
    ("message", CARD),
    ("message", {"type": "carousel", "elements": [CARD] * 10}),
    ("message", {"type": "container", "title": plain(), "child_blocks": [section()] * 10}),
    ("message", rich_text()),
    ("modal", text_field(max_length=3000, placeholder=plain("x" * 150))),
    (
        "modal",
        field({"type": "number_input", "is_decimal_allowed": True, "min_value": "0", "max_value": "1.5"}),
    ),
    ("modal", field({"type": "email_text_input"})),
    ("modal", field({"type": "datepicker", "initial_date": "2026-02-28"})),
    ("modal", field({"type": "timepicker", "initial_time": "23:59"})),
    ("modal", field({"type": "datetimepicker", "initial_date_time": 1_796_115_600})),
    ("modal", field({"type": "checkboxes", "options": options(10), "initial_options": options(2)})),
    ("modal", field({"type": "radio_buttons", "options": options(10)})),
    ("modal", field({"type": "external_select", "min_query_length": 0})),
    ("modal", field({"type": "multi_users_select", "max_selected_items": 3})),
    ("modal", field({"type": "conversations_select", "filter": {"include": ["public", "private"]}})),
    ("modal", field({"type": "file_input", "filetypes": ["csv"], "max_files": 10})),
    ("modal", {"type": "alert", "text": mrkdwn(), "level": "warning"}),
    ("home", section(accessory={"type": "users_select", "action_id": "u"})),
]

REFUSED: list[tuple[Surface, Json, str]] = [
    ("message", {"text": plain()}, "missing required field: type [json-pointer:/blocks/0]"),
    ("message", {"type": "fancy"}, "unsupported type: fancy [json-pointer:/blocks/0/type]"),
    ("message", section("x" * 3001), "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    ("message", section(""), "must be more than 0 characters"),
    ("message", {"type": "section"}, "missing required field: text [json-pointer:/blocks/0]"),
    ("message", section(colour="red"), "invalid additional property: colour [json-pointer:/blocks/0]"),
    ("message", {"type": "section", "fields": [mrkdwn()] * 11}, "no more than 10 items allowed"),
    ("message", {"type": "section", "fields": [mrkdwn("x" * 2001)]}, "/blocks/0/fields/0/text]"),
    ("message", section(block_id="x" * 256), "must be less than 256 characters"),
    ("message", section(accessory=text_field()["element"]), "unsupported type: plain_text_input"),
    ("message", {"type": "header", "text": plain("x" * 151)}, "must be less than 151 characters"),
    ("message", {"type": "header", "text": mrkdwn()}, "must be a valid enum value: plain_text"),
    ("message", {"type": "context", "elements": [mrkdwn()] * 11}, "no more than 10 items allowed"),
    ("message", {"type": "context", "elements": []}, "no less than 1 items allowed"),
    (
        "message",
        {"type": "image", "image_url": "https://example.com/a.png"},
        "missing required field: alt_text",
    ),
    ("message", {"type": "image", "alt_text": "A jar"}, "must provide either image_url or slack_file"),
    ("message", actions(*[button(action_id=f"a{n}") for n in range(26)]), "no more than 25 items allowed"),
    ("message", actions(button(), button()), "`action_id` already exists: press"),
    ("message", actions(button(text=plain("x" * 76))), "must be less than 76 characters"),
    ("message", actions(button(text=mrkdwn())), "must be a valid enum value: plain_text"),
    ("message", actions(button(value="x" * 2001)), "must be less than 2001 characters"),
    ("message", actions(button(style="green")), "must be a valid enum value: primary, danger"),
    ("message", actions(button(url="not an address")), "invalid url [json-pointer:/blocks/0/elements/0/url]"),
    ("message", actions(button(action_id="x" * 256)), "must be less than 256 characters"),
    ("message", actions({"type": "multi_users_select", "action_id": "m"}), "unsupported type"),
    (
        "message",
        actions({"type": "static_select", "options": options(101)}),
        "no more than 100 items allowed",
    ),
    ("message", actions({"type": "static_select"}), "must provide either options or option_groups"),
    ("message", actions({"type": "static_select", "options": [option("x" * 151)]}), "less than 151"),
    ("message", actions({"type": "static_select", "options": [option("v", "x" * 76)]}), "less than 76"),
    (
        "message",
        actions({"type": "static_select", "options": [option()], "initial_option": option("two")}),
        "must match one of the provided options",
    ),
    ("message", actions({"type": "overflow", "options": options(6)}), "no more than 5 items allowed"),
    ("message", {"type": "markdown", "text": "x" * 12_001}, "must be less than 12001 characters"),
    ("message", {"type": "table", "rows": [[cell()]] * 101}, "no more than 100 items allowed"),
    ("message", {"type": "table", "rows": [[cell()] * 21]}, "no more than 20 items allowed"),
    ("message", {"type": "table", "rows": [[{"type": "mrkdwn", "text": "x"}]]}, "unsupported type: mrkdwn"),
    ("message", {"type": "data_table", "rows": [[cell()], [cell()]]}, "missing required field: caption"),
    ("message", data_table(rows=102), "no more than 101 items allowed"),
    ("message", data_table(rows=1), "no less than 2 items allowed"),
    ("message", {**data_table(), "rows": [[cell()], [cell(), cell()]]}, "same number of cells"),
    ("message", {**data_table(), "rows": [[rich_text()], [cell()]]}, "unsupported type: rich_text"),
    ("message", pie(1, 2, 3, 4, 5, 6, 7), "no more than 6 items allowed"),
    ("message", pie(1, 0), "must be greater than 0"),
    ("message", {**pie(1), "title": "x" * 51}, "must be less than 51 characters"),
    ("message", bars(series=7), "no more than 6 items allowed"),
    ("message", plan(task(status="late")), "must be a valid enum value: pending"),
    ("message", plan(task("a"), task("a")), "task_id must be unique"),
    ("message", plan(task(details=plain())), "must be a rich_text entity"),
    ("message", {**CARD, "body": mrkdwn("b" * 201)}, "must be less than 201 characters"),
    ("message", {**CARD, "actions": [button(action_id=str(n)) for n in range(4)]}, "no more than 3 items"),
    ("message", {"type": "carousel", "elements": [CARD] * 11}, "no more than 10 items allowed"),
    ("message", {"type": "alert", "text": mrkdwn()}, "unsupported type: alert"),
    (
        "message",
        field({"type": "number_input", "is_decimal_allowed": True}),
        "unsupported type: number_input",
    ),
    ("home", plan(task()), "unsupported type: plan"),
    ("home", {"type": "markdown", "text": "x"}, "unsupported type: markdown"),
    ("modal", plan(task()), "unsupported type: plan"),
    ("modal", {"type": "table", "rows": [[cell()]]}, "unsupported type: table"),
    ("modal", {"type": "alert", "text": mrkdwn(), "level": "loud"}, "must be a valid enum value: default"),
    ("modal", text_field(max_length=3001), "must be between 1 and 3000"),
    ("modal", text_field(placeholder=plain("x" * 151)), "must be less than 151 characters"),
    ("modal", {"type": "input", "label": plain()}, "missing required field: element"),
    ("modal", {**text_field(), "label": mrkdwn()}, "must be a valid enum value: plain_text"),
    ("modal", field({"type": "button", "text": plain()}), "unsupported type: button"),
    ("modal", field({"type": "number_input"}), "missing required field: is_decimal_allowed"),
    (
        "modal",
        field({"type": "number_input", "is_decimal_allowed": True, "min_value": 3}),
        "must be a string that holds a number",
    ),
    ("modal", field({"type": "datepicker", "initial_date": "1.12.2026"}), "must be a valid date or time"),
    ("modal", field({"type": "timepicker", "initial_time": "24:00"}), "must be a valid date or time"),
    ("modal", field({"type": "checkboxes", "options": options(11)}), "no more than 10 items allowed"),
    ("modal", field({"type": "radio_buttons", "options": []}), "no less than 1 items allowed"),
    ("modal", field({"type": "file_input", "max_files": 11}), "must be between 1 and 10"),
]


@pytest.mark.parametrize(("surface", "block"), TAKEN, ids=case_names(TAKEN))
def test_a_block_at_its_limit_is_taken(surface: Surface, block: Json) -> None:
    assert check_blocks([block], surface) == []


@pytest.mark.parametrize(("surface", "block", "words"), REFUSED, ids=case_names(REFUSED))
def test_a_block_beyond_a_rule_is_refused_in_slacks_words(surface: Surface, block: Json, words: str) -> None:
    complaints = check_blocks([block], surface)

    assert any(words in complaint for complaint in complaints), complaints
    assert all(complaint.startswith("[ERROR] ") for complaint in complaints)


@pytest.mark.parametrize(("surface", "most"), [("message", 50), ("modal", 100), ("home", 100)])
def test_a_surface_holds_so_many_blocks(surface: Surface, most: int) -> None:
    assert check_blocks([section()] * most, surface) == []
    assert check_blocks([section()] * (most + 1), surface) == [
        f"[ERROR] no more than {most} items allowed [json-pointer:/blocks]"
    ]


def test_a_block_id_stands_once() -> None:
    complaints = check_blocks([section(block_id="a"), section(block_id="a")], "message")

    assert complaints == ["[ERROR] `block_id` already exists: a [json-pointer:/blocks/1/block_id]"]


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ([{"type": "table", "rows": [[cell()]]}] * 2, "only_one_table_allowed"),
        ([pie(1)] * 3, "no more than 2 data_visualization blocks"),
        ([{"type": "markdown", "text": "x" * 7000}] * 2, "less than 12001 characters together"),
    ],
)
def test_some_blocks_stand_only_so_often_in_a_message(blocks: list[Json], words: str) -> None:
    assert any(words in complaint for complaint in check_blocks(blocks, "message"))


def test_blocks_that_are_no_list_are_refused() -> None:
    assert check_blocks({"type": "section"}, "message") == [
        "[ERROR] must provide an array [json-pointer:/blocks]"
    ]


def test_a_message_is_too_heavy_near_thirteen_thousand_characters() -> None:
    assert not too_heavy([section("x" * 3000)] * 4)
    assert too_heavy([section("x" * 3000)] * 4 + [section("x" * 1200)])
