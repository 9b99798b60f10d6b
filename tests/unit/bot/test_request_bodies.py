"""What the body of a request says is read the quick way only where that says the same as the usual one."""

import json
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, urlencode

from hypothesis import example, given
from hypothesis import strategies as st

from bot.slack.http_receiver import parsed
from bot.web.refusal import Refused

FORM = "application/x-www-form-urlencoded"
TEXTS = st.dictionaries(st.text(), st.text() | st.integers() | st.lists(st.text()), max_size=5)
PIECES = st.sampled_from(
    [*b'% %4 %7B %7d + = & { } " : a \xff %C3%A9 %FF %0A'.split(b" "), b"\r\n", b"\n", b" "]
)


@given(TEXTS)
def test_a_click_is_read_as_it_was_sent(said: dict[str, Any]) -> None:
    assert parsed(urlencode({"payload": json.dumps(said)}).encode(), FORM) == said
    assert parsed(urlencode({"payload": json.dumps(said, ensure_ascii=False)}).encode(), FORM) == said


@given(st.lists(PIECES | st.binary(max_size=3), max_size=12).map(b"".join))
@example(b'{"a":"%"}')
@example(b'{"a":"=41"}')
@example(b'{"a":1}&b=2')
def test_whatever_is_odd_is_read_as_forms_are(value: bytes) -> None:
    body = b"payload=" + value
    assert _read(body) == _as_a_form(body)


def _read(body: bytes) -> object:
    try:
        return parsed(body, FORM)
    except Refused as refusal:
        return refusal.status


def _as_a_form(body: bytes) -> object:
    try:
        fields = dict(parse_qsl(body.decode(), keep_blank_values=True))
        found = json.loads(fields["payload"]) if set(fields) == {"payload"} else fields
    except ValueError:
        return HTTPStatus.BAD_REQUEST
    return found if isinstance(found, dict) else HTTPStatus.BAD_REQUEST
