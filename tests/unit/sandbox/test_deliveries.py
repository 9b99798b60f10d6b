"""How payloads are signed, wrapped and put on the wire."""

from urllib.parse import parse_qs

import pytest
from slack_sdk.signature import SignatureVerifier

from sandbox.deliver.delivery import Delivery, Retry
from sandbox.deliver.http import Reply, encode, read_reply
from sandbox.deliver.socket import in_envelope

AT = 1_796_115_600
SECRET = "a-secret"


@pytest.mark.parametrize(
    "delivery",
    [
        Delivery("events_api", {"event": {"type": "message", "text": "ümläut"}}),
        Delivery("slash_commands", {"command": "/campaign", "text": "show payload & more"}),
        Delivery("interactive", {"type": "block_actions"}),
    ],
    ids=lambda delivery: delivery.kind,
)
def test_a_request_carries_slacks_signature(delivery: Delivery, monkeypatch: pytest.MonkeyPatch) -> None:
    body, headers = encode(delivery, SECRET, AT)
    verifier = SignatureVerifier(SECRET)
    monkeypatch.setattr(verifier.clock, "now", lambda: AT + 1)

    assert verifier.is_valid_request(body, headers)
    assert not verifier.is_valid_request(body + b" ", headers)


def test_a_command_travels_as_form_fields_and_an_interaction_as_one() -> None:
    command, _ = encode(Delivery("slash_commands", {"command": "/campaign", "text": "a b"}), SECRET, AT)
    interaction, _ = encode(Delivery("interactive", {"type": "block_actions"}), SECRET, AT)

    assert parse_qs(command.decode()) == {"command": ["/campaign"], "text": ["a b"]}
    assert parse_qs(interaction.decode()) == {"payload": ['{"type": "block_actions"}']}


def test_a_repeated_event_says_so() -> None:
    again = Delivery("events_api", {"event": {}}, Retry(2, "http_timeout"))
    _, headers = encode(again, SECRET, AT)

    assert (headers["X-Slack-Retry-Num"], headers["X-Slack-Retry-Reason"]) == ("2", "http_timeout")
    assert in_envelope(again)["retry_attempt"] == 2


def test_an_envelope_says_whether_it_takes_an_answer() -> None:
    assert in_envelope(Delivery("slash_commands", {}))["accepts_response_payload"] is True
    assert in_envelope(Delivery("events_api", {}))["accepts_response_payload"] is False


@pytest.mark.parametrize(
    ("reply", "error", "body"),
    [
        (Reply(200, "", b"", no_retry=False), None, None),
        (Reply(200, "text/plain", b"Hello", no_retry=False), None, "Hello"),
        (Reply(200, "application/json", b'{"a": 1}', no_retry=False), None, {"a": 1}),
        (Reply(200, "application/json", b"{", no_retry=False), "invalid_response", None),
        (Reply(404, "text/plain", b"no", no_retry=False), "dispatch_failed", None),
    ],
)
def test_an_answer_is_read_as_slack_reads_it(reply: Reply, error: str | None, body: object) -> None:
    ack = read_reply(reply)

    assert (ack.error, ack.body) == (error, body)
