"""What interactions look like when they reach the bot: field by field as Slack sends them."""

import json
import time
import urllib.request
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.signature import SignatureVerifier
from slack_sdk.webhook import WebhookClient

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.unit.sandbox.samples import (
    Json,
    actions,
    button,
    field,
    modal,
    option,
    options,
    section,
    text_field,
)

CAMPAIGNS, MAYA = "C0CAMPAIGN", "U0MAYAOKON"
TEAM = {"id": "T0GREENLIT", "domain": "northwind-media"}
USER = {"id": MAYA, "username": "maya", "name": "maya", "team_id": "T0GREENLIT"}
STAMPS = ("trigger_id", "response_url", "action_ts")


def command(door: Door, text: str = "/echo", **more: Any) -> Json:
    return door.post("command", **{"user": "maya", "channel": "campaigns", "text": text, **more})


def post(web: WebClient, *blocks: Json) -> str:
    return str(web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=list(blocks))["ts"])


def click(door: Door, ts: str, action_id: str = "press", **more: Any) -> Json:
    return door.post("click", user="maya", channel="campaigns", ts=ts, action_id=action_id, **more)


def test_a_slash_command_has_the_fields_slack_sends(door: Door, ear: Ear) -> None:
    command(door, "/echo  show payload & <more>  ")

    payload = ear.last("/echo")
    assert {key: value for key, value in payload.items() if key not in STAMPS} == {
        "token": "gIkuvaNzQIHg97ATvDxqgjtO",
        "team_id": TEAM["id"],
        "team_domain": TEAM["domain"],
        "channel_id": CAMPAIGNS,
        "channel_name": "campaigns",
        "user_id": MAYA,
        "user_name": "maya",
        "command": "/echo",
        "text": "show payload & <more>",
        "api_app_id": "A0GREENLIT",
        "is_enterprise_install": "false",
    }
    assert payload["response_url"].startswith(door.url)


def test_names_of_private_places_stay_hidden(door: Door, ear: Ear) -> None:
    command(door, user="diana", channel="leadership")
    assert ear.last("/echo")["channel_name"] == "privategroup"

    command(door, channel="dm")
    assert ear.last("/echo")["channel_name"] == "directmessage"


def test_a_command_gets_mentions_as_ids_only_if_it_asks(door: Door, ear: Ear) -> None:
    command(door, "/echo @carlos in #general")
    command(door, "/who @carlos in #general")

    assert ear.last("/echo")["text"] == "@carlos in #general"
    assert ear.last("/who")["text"] == "<@U0CARLOSRV|carlos> in <#C0GENERAL1|general>"


def test_every_request_is_signed(door: Door, ear: Ear) -> None:
    command(door)

    heard = ear.heard[-1]
    assert SignatureVerifier(door.get("workspace")["tokens"]["signing_secret"]).is_valid_request(
        heard.body, heard.headers
    )


def test_a_click_in_a_message_has_the_fields_slack_sends(web: WebClient, door: Door, ear: Ear) -> None:
    made = button(value="7", style="primary")
    ts = post(web, {**section(), "block_id": "top"}, {**actions(made), "block_id": "go"})

    click(door, ts)

    payload = ear.last("block_actions")
    assert set(payload) == {
        *("type", "user", "api_app_id", "token", "container", "trigger_id", "team", "enterprise"),
        *("is_enterprise_install", "channel", "message", "state", "response_url", "actions"),
    }
    assert (payload["user"], payload["team"], payload["enterprise"]) == (USER, TEAM, None)
    assert payload["is_enterprise_install"] is False
    assert payload["container"] == {
        "type": "message",
        "message_ts": ts,
        "channel_id": CAMPAIGNS,
        "is_ephemeral": False,
    }
    assert payload["channel"] == {"id": CAMPAIGNS, "name": "campaigns"}
    assert [block["block_id"] for block in payload["message"]["blocks"]] == ["top", "go"]
    action = payload["actions"][0]
    assert float(action.pop("action_ts")) > 0
    text = {"type": "plain_text", "text": "Press", "emoji": True}
    assert action == {**made, "text": text, "block_id": "go"}


def test_a_choice_in_a_message_is_in_action_and_state(web: WebClient, door: Door, ear: Ear) -> None:
    menu = {"type": "static_select", "action_id": "menu", "options": options(2)}
    ts = post(web, {**actions(menu, button()), "block_id": "go"})

    click(door, ts, "menu", selected="1")
    chosen = ear.last("block_actions")
    click(door, ts)
    later = ear.last("block_actions")

    assert chosen["actions"][0]["selected_option"]["value"] == "1"
    assert chosen["state"] == later["state"]
    assert later["state"]["values"]["go"]["menu"]["selected_option"]["value"] == "1"


def test_an_ephemeral_message_is_only_named_by_where_it_was(web: WebClient, door: Door, ear: Ear) -> None:
    web.chat_postEphemeral(channel=CAMPAIGNS, user=MAYA, text="x", blocks=[actions(button())])

    click(door, door.messages()[-1]["ts"])

    payload = ear.last("block_actions")
    assert payload["container"]["is_ephemeral"] is True
    assert "message" not in payload


def test_a_click_in_a_thread_names_the_thread(web: WebClient, door: Door, ear: Ear) -> None:
    first = web.chat_postMessage(channel=CAMPAIGNS, text="x")["ts"]
    reply = web.chat_postMessage(channel=CAMPAIGNS, text="x", thread_ts=first, blocks=[actions(button())])[
        "ts"
    ]

    click(door, str(reply))

    assert ear.last("block_actions")["container"]["thread_ts"] == first


def test_an_overflow_menu_sends_its_option(web: WebClient, door: Door, ear: Ear) -> None:
    ts = post(web, actions({"type": "overflow", "action_id": "more", "options": options(2)}))

    click(door, ts, "more", selected="1")

    assert ear.last("block_actions")["actions"][0]["selected_option"]["value"] == "1"


def open_modal(web: WebClient, door: Door, ear: Ear, view: Json) -> str:
    command(door)
    answer: Any = web.views_open(trigger_id=ear.all("/echo")[-1]["trigger_id"], view=view)
    return str(answer["view"]["id"])


def test_a_submitted_form_has_the_fields_slack_sends(web: WebClient, door: Door, ear: Ear) -> None:
    view = modal({**text_field(), "block_id": "name"}, callback_id="new", private_metadata="{}")
    view_id = open_modal(web, door, ear, view)

    door.post("submit", user="maya", view_id=view_id, values={"name": "Glow"})

    payload = ear.last("view_submission")
    assert set(payload) == {
        *("type", "team", "enterprise", "is_enterprise_install", "user", "api_app_id", "token"),
        *("trigger_id", "view", "response_urls"),
    }
    assert payload["response_urls"] == []
    sent = payload["view"]
    assert (sent["id"], sent["callback_id"], sent["private_metadata"]) == (view_id, "new", "{}")
    assert (sent["app_installed_team_id"], sent["bot_id"], sent["external_id"]) == (
        "T0GREENLIT",
        "B0GREENLIT",
        "",
    )
    assert sent["hash"]


def test_a_click_in_a_modal_brings_the_view_and_no_channel(web: WebClient, door: Door, ear: Ear) -> None:
    blocks = [{**text_field(), "block_id": "name"}, {**actions(button()), "block_id": "go"}]
    view_id = open_modal(web, door, ear, modal(*blocks))

    door.post("click", user="maya", view_id=view_id, action_id="press", state={"name": "Glow"})

    payload = ear.last("block_actions")
    assert payload["container"] == {"type": "view", "view_id": view_id}
    assert payload["view"]["state"]["values"]["name"]["it"]["value"] == "Glow"
    assert not {"channel", "message", "response_url", "state"} & set(payload)


def test_a_field_tells_of_its_changes_only_if_it_is_asked_to(web: WebClient, door: Door, ear: Ear) -> None:
    menu = field({"type": "static_select", "options": options(2)})
    loud, quiet = {**menu, "block_id": "loud", "dispatch_action": True}, {**menu, "block_id": "quiet"}
    view_id = open_modal(web, door, ear, modal(loud, quiet))
    where = {"user": "maya", "view_id": view_id, "action_id": "it", "selected": "1"}

    door.post("click", block_id="loud", **where)

    assert ear.last("block_actions")["actions"][0]["block_id"] == "loud"
    assert door.refusal("click", block_id="quiet", **where) == "sends_nothing"


def test_a_channel_menu_can_ask_for_a_response_url(web: WebClient, door: Door, ear: Ear) -> None:
    menu = {
        "type": "conversations_select",
        "response_url_enabled": True,
        "default_to_current_conversation": True,
    }
    view_id = open_modal(web, door, ear, modal({**field(menu), "block_id": "where"}))

    door.post("submit", user="maya", view_id=view_id, values={})

    link = ear.last("view_submission")["response_urls"][0]
    assert (link["block_id"], link["action_id"], link["channel_id"]) == ("where", "it", CAMPAIGNS)
    WebhookClient(link["response_url"]).send(text="Here", response_type="in_channel")
    assert door.messages("carlos")[-1]["text"] == "Here"


def test_nobody_clicks_what_they_do_not_see(web: WebClient, door: Door) -> None:
    ts = post(web, {**actions(button()), "block_id": "go"})
    web.chat_postEphemeral(channel=CAMPAIGNS, user=MAYA, text="x", blocks=[actions(button())])
    where = {"channel": "campaigns", "ts": ts}

    assert door.refusal("click", user="maya", action_id="other", **where) == "no_such_element"
    assert door.refusal("click", user="maya", action_id="press", value="9", **where) == "no_such_element"
    assert door.refusal("click", user="nobody", action_id="press", **where) == "user_not_found"
    ephemeral = door.messages()[-1]["ts"]
    other = {"user": "carlos", "channel": "campaigns", "ts": ephemeral, "action_id": "press"}
    assert door.refusal("click", **other) == "message_not_found"
    door.post("people", id=MAYA, deleted=True)
    assert door.refusal("click", user="maya", action_id="press", **where) == "user_deactivated"


def test_buttons_that_share_an_action_are_told_apart_by_value(web: WebClient, door: Door, ear: Ear) -> None:
    rows = [{**section(accessory=button(value=str(n))), "block_id": str(n)} for n in range(2)]
    ts = post(web, *rows)

    assert (
        door.refusal("click", user="maya", channel="campaigns", ts=ts, action_id="press") == "which_element"
    )
    click(door, ts, value="1")
    assert ear.last("block_actions")["actions"][0]["block_id"] == "1"


def test_an_answer_in_the_acknowledgement_is_seen_by_who_typed(door: Door, ear: Ear) -> None:
    ear.answer = lambda heard: (200, {"text": "Hello", "blocks": [section()]})
    assert command(door)["response"]["text"] == "Hello"
    ear.answer = lambda heard: (200, "Plain words")
    command(door)
    ear.answer = lambda heard: (200, {"text": "All", "response_type": "in_channel"})
    command(door)

    assert [message["text"] for message in door.messages()] == ["Hello", "Plain words", "All"]
    assert [message["text"] for message in door.messages("carlos")] == ["All"]


def test_a_response_url_answers_five_times(door: Door, ear: Ear) -> None:
    command(door)
    webhook = WebhookClient(ear.all("/echo")[-1]["response_url"])

    codes = [webhook.send(text=str(number)).status_code for number in range(6)]

    assert codes == [200] * 5 + [404]
    assert [message["text"] for message in door.messages()] == ["0", "1", "2", "3", "4"]


def test_a_response_url_replaces_and_deletes_the_message_it_came_from(
    web: WebClient, door: Door, ear: Ear
) -> None:
    ts = post(web, actions(button()))
    click(door, ts)
    webhook = WebhookClient(ear.all("block_actions")[-1]["response_url"])

    webhook.send(text="Done", replace_original=True)
    assert [(message["text"], message["blocks"]) for message in door.messages()] == [("Done", [])]
    webhook.send(delete_original=True)
    assert door.messages() == []


def test_a_response_url_checks_blocks(door: Door, ear: Ear) -> None:
    command(door)

    answer = WebhookClient(ear.all("/echo")[-1]["response_url"]).send(blocks=[{"type": "fancy"}])

    assert (answer.status_code, json.loads(answer.body)["error"]) == (400, "invalid_blocks")


def test_a_bot_that_is_too_slow_is_reported_as_slack_does(door: Door, ear: Ear) -> None:
    def slowly(heard: object) -> tuple[int, str]:
        time.sleep(0.8)
        return 200, ""

    ear.answer = slowly

    answer = door.attempt("command", user="maya", channel="campaigns", text="/echo")

    assert (answer["error"], answer["ok"]) == ("operation_timeout", False)
    assert "did not respond" in answer["message"]


@pytest.mark.parametrize(
    ("text", "channel", "code"),
    [
        ("/nonsense", "campaigns", "unknown_command"),
        ("/echo", "leadership", "channel_not_found"),
        ("/echo", "nowhere", "channel_not_found"),
    ],
)
def test_some_commands_go_nowhere(door: Door, text: str, channel: str, code: str) -> None:
    assert (
        door.refusal(
            "command", user="maya" if channel != "leadership" else "paul", channel=channel, text=text
        )
        == code
    )


def test_a_failing_bot_is_named_under_the_composer(door: Door, ear: Ear) -> None:
    ear.answer = lambda heard: (404, "")

    answer = door.attempt("command", user="maya", channel="campaigns", text="/echo")

    assert answer["message"] == '/echo failed with the error "dispatch_failed".'


def test_option_text_is_escaped_as_slack_stores_it(web: WebClient, door: Door, ear: Ear) -> None:
    menu = {"type": "static_select", "action_id": "menu", "options": [option("rd", "R&D <1>")]}
    ts = post(web, actions(menu))

    click(door, ts, "menu", selected="rd")

    assert ear.last("block_actions")["actions"][0]["selected_option"]["text"]["text"] == "R&amp;D &lt;1&gt;"


def test_the_person_api_wants_json_from_this_page(door: Door) -> None:
    form = door.http.post("say", data={"user": "maya"}).json()
    foreign = door.http.post("say", json={}, headers={"Origin": "https://elsewhere.example"})
    request = urllib.request.Request(f"{door.url}/", headers={"Host": "elsewhere.example"})

    assert form["error"] == "not_json"
    assert foreign.status_code == 403
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(request)
