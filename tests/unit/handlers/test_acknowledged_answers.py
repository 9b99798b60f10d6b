"""Slack does not say what it refuses of an acknowledgement, so what is beyond its limits is put more plainly before."""

import logging
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from slack_bolt import Ack
from slack_sdk import WebClient

from campaigns.core.unit_of_work import UnitOfWorkFactory
from handlers.blocks.kit.elements import Block, Blocks, actions, button, modal, section
from handlers.blocks.kit.inputs import text_input
from handlers.blocks.kit.message import Message, MessagePart
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.requests.context import BotContext
from handlers.responses import responder
from handlers.responses.responses import PushModal, ReplaceModal, Response
from tests.slack_limits import complaints_about_message, complaints_about_view

TAKE = button("Take it", ActionId.TAKE, Reference(task=1))
OPEN = button("Open", ActionId.OPEN_TASK, Reference(task=1))
TWICE = actions(TAKE, TAKE)
LONG: Block = {"type": "section", "text": {"type": "mrkdwn", "text": "secret " * 500}}


class Door:
    """Hears what is acknowledged and what is counted."""

    def __init__(self) -> None:
        self.acknowledged: dict[str, Any] = {}
        self.counted: list[tuple[str, str]] = []
        self.bot = BotContext(
            cast(UnitOfWorkFactory, None),
            lambda: datetime.now(UTC),
            lambda _url, _payload: None,
            count_refusal=lambda method, error: self.counted.append((method, error)),
        )

    def ack(self, **answer: Any) -> None:
        """As Bolt's."""
        self.acknowledged = answer


@pytest.fixture
def door() -> Door:
    return Door()


def answer_command(door: Door, message: Message) -> Blocks:
    """What Slack is given to show for a command."""
    responder.answer_command(door.bot, cast(Ack, door.ack), WebClient("none"), {}, message)
    return cast(Blocks, door.acknowledged["blocks"])


def answer_submit(door: Door, response: Response) -> dict[str, Any]:
    """The view that Slack is given after a form."""
    responder.answer_submit(door.bot, cast(Ack, door.ack), {"id": "V1"}, response)
    return cast(dict[str, Any], door.acknowledged["view"])


def test_what_is_within_the_limits_is_answered_as_it_is(door: Door) -> None:
    message = Message("Glow", [section("*Glow*", OPEN)])
    assert answer_command(door, message) == message.blocks
    view = modal(None, "Glow", [section("*Glow*", OPEN)])
    assert answer_submit(door, PushModal(view)) == view
    assert door.counted == []


def test_a_command_is_answered_with_a_line_for_the_part_beyond_the_limits(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    part, head = MessagePart([section("one"), TWICE], [section("one", OPEN)]), section("Glow", TAKE)
    shown = answer_command(door, Message("Glow", [head, *part.blocks], parts=[part]))
    assert shown == [head, *part.line]
    assert door.counted == [("acknowledgement", "invalid_blocks")]
    assert "Slack does not take blocks (beyond its limits), at /blocks/2 of: section" in caplog.text


def test_a_command_keeps_its_button_where_its_words_are_too_long(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    shown = answer_command(door, Message("Glow", [{**LONG, "accessory": OPEN}]))
    assert actions(OPEN) in shown
    assert complaints_about_message(Message("Glow", shown)) == []
    assert "secret" not in caplog.text


@pytest.mark.parametrize("how", [ReplaceModal, PushModal])
def test_a_view_after_a_form_lacks_only_what_is_beyond_the_limits(
    door: Door, how: type[ReplaceModal | PushModal], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    shown = answer_submit(door, how(modal(None, "Glow", [section("Glow"), TWICE, LONG])))
    assert complaints_about_view(shown) == []
    assert section("Glow") in shown["blocks"]
    assert "left out here" in str(shown["blocks"][0])
    assert door.counted[0] == ("acknowledgement", "invalid_arguments")
    assert (
        "Slack does not take a modal (beyond its limits), at /blocks/1 /blocks/2 of: section" in caplog.text
    )
    assert "secret" not in caplog.text


def test_a_form_after_a_form_is_a_sentence_where_a_field_of_it_is_beyond_the_limits(door: Door) -> None:
    asked = text_input("name", "Name")
    shown = answer_submit(door, PushModal(modal(FormId.CONTACTED, "Glow", [asked, asked], submit="Save")))
    assert "so it cannot be shown" in str(shown["blocks"])
    assert not shown.get("submit")
