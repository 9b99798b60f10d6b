"""chat.* and reading back, through the official client."""

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.integration.sandbox.door import Door
from tests.unit.sandbox.samples import actions, button, section

CAMPAIGNS, MARKETING, LEADERSHIP = "C0CAMPAIGN", "C0MARKETIN", "C0LEADERSH"
MAYA = "U0MAYAOKON"


def error(caught: pytest.ExceptionInfo[SlackApiError]) -> str:
    return str(caught.value.response["error"])


@pytest.mark.smoke
def test_a_posted_message_is_seen_by_people_and_read_back(web: WebClient, door: Door) -> None:
    metadata = {"event_type": "card", "event_payload": {"id": 7}}
    posted = web.chat_postMessage(channel=CAMPAIGNS, text="Hello", blocks=[section()], metadata=metadata)

    history = web.conversations_history(channel=CAMPAIGNS, include_all_metadata=True)

    assert door.messages()[-1]["text"] == "Hello"
    assert history["messages"][0]["ts"] == posted["ts"]
    assert history["messages"][0]["metadata"] == metadata
    assert "metadata" not in web.conversations_history(channel=CAMPAIGNS)["messages"][0]


def test_only_the_newest_are_shown_to_who_asks_for_so_many(web: WebClient, door: Door) -> None:
    for text in ("One", "Two", "Three"):
        web.chat_postMessage(channel=CAMPAIGNS, text=text)

    newest = door.get("messages", user="maya", channel="campaigns", newest=2)["messages"]

    assert [message["text"] for message in newest] == ["Two", "Three"]
    refused = door.http.get(
        "messages", params={"user": "maya", "channel": "campaigns", "newest": "-1"}
    ).json()
    assert refused["error"] == "bad_number"


def test_an_update_changes_what_it_names_and_keeps_the_rest(web: WebClient, door: Door) -> None:
    metadata = {"event_type": "card", "event_payload": {}}
    posted = web.chat_postMessage(channel=CAMPAIGNS, text="Old", blocks=[section()], metadata=metadata)

    web.chat_update(channel=CAMPAIGNS, ts=posted["ts"], text="New")

    message = door.messages()[-1]
    assert message["text"] == "New"
    assert message["blocks"][0]["type"] == "section"
    assert message["metadata"] == metadata
    assert message["edited"]


def test_a_deleted_message_is_gone(web: WebClient, door: Door) -> None:
    posted = web.chat_postMessage(channel=CAMPAIGNS, text="Oops")

    web.chat_delete(channel=CAMPAIGNS, ts=posted["ts"])

    assert door.messages() == []


def test_an_ephemeral_message_is_seen_by_one_person_and_never_read_back(web: WebClient, door: Door) -> None:
    web.chat_postEphemeral(channel=CAMPAIGNS, user=MAYA, text="Psst")

    assert [message["ephemeral"] for message in door.messages("maya")] == [True]
    assert door.messages("carlos") == []
    assert web.conversations_history(channel=CAMPAIGNS)["messages"] == []


def test_a_message_to_a_person_opens_the_direct_message(web: WebClient, door: Door) -> None:
    posted = web.chat_postMessage(channel=MAYA, text="Hello")

    assert posted["channel"].startswith("D")
    assert door.get("dm", user="maya")["messages"][0]["text"] == "Hello"
    assert web.conversations_open(users=[MAYA])["channel"]["id"] == posted["channel"]


def test_replies_stay_in_their_thread(web: WebClient) -> None:
    first = web.chat_postMessage(channel=CAMPAIGNS, text="First")
    web.chat_postMessage(channel=CAMPAIGNS, text="Reply", thread_ts=first["ts"])

    top = web.conversations_history(channel=CAMPAIGNS)["messages"]
    thread = web.conversations_replies(channel=CAMPAIGNS, ts=first["ts"])["messages"]

    assert [message["text"] for message in top] == ["First"]
    assert top[0]["reply_count"] == 1
    assert [message["text"] for message in thread] == ["First", "Reply"]


def test_history_comes_in_pages_newest_first_between_two_moments(web: WebClient) -> None:
    stamps = [web.chat_postMessage(channel=CAMPAIGNS, text=str(number))["ts"] for number in range(5)]

    pages = [page["messages"] for page in web.conversations_history(channel=CAMPAIGNS, limit=2)]
    between = web.conversations_history(channel=CAMPAIGNS, oldest=stamps[1], latest=stamps[3])

    assert [[m["text"] for m in page] for page in pages] == [["4", "3"], ["2", "1"], ["0"]]
    assert [m["text"] for m in between["messages"]] == ["2"]


def test_a_permalink_names_channel_and_message(web: WebClient) -> None:
    posted = web.chat_postMessage(channel=CAMPAIGNS, text="Hello")

    link = web.chat_getPermalink(channel=CAMPAIGNS, message_ts=posted["ts"])["permalink"]

    assert link.endswith(f"/archives/{CAMPAIGNS}/p{posted['ts'].replace('.', '')}")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"channel": "C0NOWHERE0", "text": "x"}, "channel_not_found"),
        ({"channel": LEADERSHIP, "text": "x"}, "channel_not_found"),
        ({"channel": MARKETING, "text": "x"}, "not_in_channel"),
        ({"channel": "U0NOBODY00", "text": "x"}, "channel_not_found"),
        ({"channel": CAMPAIGNS}, "no_text"),
        ({"channel": CAMPAIGNS, "text": "x" * 40_001}, "msg_too_long"),
        ({"channel": CAMPAIGNS, "blocks": [section("x" * 3000)] * 5}, "msg_blocks_too_long"),
        ({"channel": CAMPAIGNS, "blocks": "not json"}, "invalid_blocks_format"),
        ({"channel": CAMPAIGNS, "text": "x", "metadata": {"event_type": "x"}}, "invalid_metadata_format"),
        ({"channel": CAMPAIGNS, "text": "x", "thread_ts": "1.000001"}, "thread_not_found"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_posting_is_refused_as_slack_refuses_it(web: WebClient, arguments: dict[str, Any], code: str) -> None:
    with pytest.raises(SlackApiError) as caught:
        web.api_call("chat.postMessage", json=arguments)

    assert error(caught) == code


def test_invalid_blocks_say_where(web: WebClient) -> None:
    with pytest.raises(SlackApiError) as caught:
        web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=[section(), actions(button(style="green"))])

    response = caught.value.response
    assert response["error"] == "invalid_blocks"
    assert "[json-pointer:/blocks/1/elements/0/style]" in response["response_metadata"]["messages"][0]
    assert response["errors"]


def test_an_archived_channel_takes_no_messages_and_no_updates(web: WebClient, door: Door) -> None:
    posted = web.chat_postMessage(channel=CAMPAIGNS, text="x")
    door.post("channels/archive", channel="campaigns")

    with pytest.raises(SlackApiError) as caught:
        web.chat_postMessage(channel=CAMPAIGNS, text="x")
    assert error(caught) == "is_archived"
    with pytest.raises(SlackApiError) as caught:
        web.chat_update(channel=CAMPAIGNS, ts=posted["ts"], text="y")
    assert error(caught) == "is_archived"


def test_a_deactivated_person_gets_no_messages(web: WebClient, door: Door) -> None:
    opened = web.conversations_open(users=[MAYA])["channel"]["id"]
    door.post("people", id=MAYA, deleted=True)

    for target, code in ((MAYA, "channel_not_found"), (opened, "is_archived")):
        with pytest.raises(SlackApiError) as caught:
            web.chat_postMessage(channel=target, text="x")
        assert error(caught) == code


def test_only_the_bots_own_messages_can_be_changed(web: WebClient, door: Door) -> None:
    ts = door.post("say", user="maya", channel="campaigns", text="Mine")["ts"]

    with pytest.raises(SlackApiError) as caught:
        web.chat_update(channel=CAMPAIGNS, ts=ts, text="x")
    assert error(caught) == "cant_update_message"
    with pytest.raises(SlackApiError) as caught:
        web.chat_delete(channel=CAMPAIGNS, ts=ts)
    assert error(caught) == "cant_delete_message"
    with pytest.raises(SlackApiError) as caught:
        web.chat_update(channel=CAMPAIGNS, ts="1.000001", text="x")
    assert error(caught) == "message_not_found"


def test_an_ephemeral_message_needs_somebody_in_the_channel(web: WebClient) -> None:
    with pytest.raises(SlackApiError) as caught:
        web.chat_postEphemeral(channel=CAMPAIGNS, user="U0PAULPLAI", text="x")

    assert error(caught) == "user_not_in_channel"
