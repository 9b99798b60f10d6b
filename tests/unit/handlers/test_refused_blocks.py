"""What Slack refuses is put more plainly, the rest stays as it is, and nothing that people wrote gets into the log."""

import pytest

from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, divider, section
from handlers.blocks.kit.message import MessagePart
from handlers.blocks.kit.refused_blocks import more_plainly, places, refused_in, shape
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference

TAKE = button("Take it", ActionId.TAKE, Reference(task=1))
OPEN = button("Open", ActionId.OPEN_TASK, Reference(task=1))
COMPLAINT = "[ERROR] `action_id` already exists: choose [json-pointer:/blocks/2/elements/1/action_id]"


def item(name: str) -> MessagePart:
    return MessagePart([divider(), section(name), actions(TAKE, TAKE)], [section(f"{name}, in short", OPEN)])


ONE, TWO = item("one"), item("two")
HEAD = section("Glow")
SHOWN: Blocks = [HEAD, *ONE.blocks, *TWO.blocks]


@pytest.mark.parametrize("named", [1, 2, 3])
def test_a_part_that_is_refused_becomes_a_line_and_the_others_stay(named: int) -> None:
    assert more_plainly(SHOWN, [named], [ONE, TWO]) == [HEAD, *ONE.line, *TWO.blocks]


def test_where_slack_does_not_say_what_it_refuses_every_part_is_a_line() -> None:
    assert more_plainly(SHOWN, [], [ONE, TWO]) == [HEAD, *ONE.line, *TWO.line]


def test_buttons_of_no_part_stand_in_a_row_each() -> None:
    assert more_plainly([HEAD, actions(TAKE, OPEN)], [1]) == [HEAD, actions(TAKE), actions(OPEN)]


def test_words_and_the_button_beside_them_are_tried_apart() -> None:
    assert more_plainly([section("*Glow*", OPEN)], [0]) == [section("*Glow*"), actions(OPEN)]


@pytest.mark.parametrize(
    "words", [section("*Glow*"), context("small"), divider(), HEAD, {"type": "image", "alt_text": "x"}]
)
def test_a_lone_button_survives_every_refusal_of_the_words_beside_it(words: Block) -> None:
    taken = [actions(TAKE)]
    blocks: Blocks = [words, *taken]
    tries = [blocks := more_plainly(blocks, []) for _ in range(2)]
    assert taken in tries
    assert all(taken[0] in one for one in tries[: tries.index(taken) + 1])


def test_where_slack_does_not_say_what_words_are_plain_first_and_buttons_go_last_one_by_one() -> None:
    blocks: Blocks = [section("*Glow*", TAKE), context("small"), actions(TAKE, OPEN)]
    tries = [blocks := more_plainly(blocks, []) for _ in range(6)]
    rows = [actions(TAKE), actions(TAKE), actions(OPEN)]
    assert [[one["type"] for one in shown] for shown in tries[:2]] == [
        ["section", "actions", "section", "actions"],
        ["section", "actions", "section", "actions", "actions"],
    ]
    assert tries[0][0]["text"]["type"] == "plain_text"
    assert tries[2:] == [rows, rows[:2], rows[:1], []]


def test_what_is_refused_again_and_again_is_left_out_at_last() -> None:
    blocks: Blocks = [
        HEAD,
        context("small"),
        *ONE.blocks,
        {"type": "image", "slack_file": {}, "alt_text": "x"},
    ]
    tries = [blocks := more_plainly(blocks, [], [ONE]) for _ in range(4)]
    assert {"type": "section", "text": {"type": "plain_text", "text": "Glow"}} in tries[1]
    assert tries[2:] == [[actions(OPEN)], []]


def test_where_slack_points_is_read_from_its_complaints() -> None:
    assert places([COMPLAINT]) == ["/blocks/2/elements/1/action_id"]
    assert refused_in([COMPLAINT, "[ERROR] no more than 24 [json-pointer:/view/title/text]"]) == {2}
    assert refused_in(["[ERROR] x [json-pointer:/view/blocks/7/text]"]) == {7}


def test_a_shape_names_what_blocks_are_and_do_and_quotes_nothing() -> None:
    assert shape([section("secret", OPEN), actions(TAKE), divider()]) == (
        "section(button open_task) actions(button take) divider"
    )
