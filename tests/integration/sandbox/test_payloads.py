"""What interactions look like when they reach the bot: field by field as Slack sends them."""

from typing import Any

from slack_sdk import WebClient
from slack_sdk.signature import SignatureVerifier
from slack_sdk.webhook import WebhookClient

from tests.integration.sandbox.acts import CAMPAIGNS, MAYA, click, command, post
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

TEAM = {"id": "T0GREENLIT", "domain": "northwind-media"}
USER = {"id": MAYA, "username": "maya", "name": "maya", "team_id": "T0GREENLIT"}
STAMPS = ("trigger_id", "response_url", "action_ts")


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
        "text": "show payload &amp; &lt;more&gt;",
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


def test_option_text_is_escaped_as_slack_stores_it(web: WebClient, door: Door, ear: Ear) -> None:
    menu = {"type": "static_select", "action_id": "menu", "options": [option("rd", "R&D <1>")]}
    ts = post(web, actions(menu))

    click(door, ts, "menu", selected="rd")

    assert ear.last("block_actions")["actions"][0]["selected_option"]["text"]["text"] == "R&amp;D &lt;1&gt;"
