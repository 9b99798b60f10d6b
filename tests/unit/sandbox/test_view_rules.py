"""Slack's rules for modals and App Homes as a whole."""

import pytest

from sandbox.checks.views import check_view, too_large
from tests.unit.sandbox.samples import Json, modal, mrkdwn, plain, section, text_field


def test_a_whole_modal_is_taken() -> None:
    view = modal(text_field(), close=plain("Cancel"), private_metadata="x" * 3000, callback_id="x" * 255)

    assert check_view({**view, "clear_on_close": True, "notify_on_close": False}, "modal") == []


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (
            modal(section(), title=plain("x" * 25)),
            "must be less than 25 characters [json-pointer:/view/title/text]",
        ),
        (modal(section(), title=mrkdwn()), "must be a valid enum value: plain_text"),
        (modal(section(), submit=plain("x" * 25)), "[json-pointer:/view/submit/text]"),
        (modal(section(), close=plain("x" * 25)), "[json-pointer:/view/close/text]"),
        (modal(section(), private_metadata="x" * 3001), "must be less than 3001 characters"),
        (modal(section(), callback_id="x" * 256), "must be less than 256 characters"),
        (modal(section(), external_id="x" * 256), "must be less than 256 characters"),
        (modal(section(), submit_disabled=True), "invalid additional property: submit_disabled"),
        (modal(text_field(), submit=None), "missing required field: submit"),
        (modal(section("x" * 3001)), "[json-pointer:/view/blocks/0/text/text]"),
        ({"type": "modal", "blocks": []}, "missing required field: title"),
        ({"type": "home", "blocks": []}, "unsupported type: home [json-pointer:/view/type]"),
        ({"type": "modal"}, "missing required field: blocks [json-pointer:/view]"),
        ("modal", "must provide an object [json-pointer:/view]"),
    ],
)
def test_a_modal_beyond_a_rule_is_refused_in_slacks_words(view: Json, words: str) -> None:
    complaints = check_view(view, "modal")

    assert any(words in complaint for complaint in complaints), complaints


def test_a_home_has_no_title_bar() -> None:
    assert check_view({"type": "home", "blocks": [section()]}, "home") == []
    assert check_view({"type": "home", "blocks": [], "title": plain()}, "home") != []


def test_a_view_of_more_than_250_kilobytes_is_too_large() -> None:
    assert not too_large(modal(*[section("x" * 2000)] * 100))
    assert too_large(modal(*[section("x" * 3000)] * 100))
