"""Modals and App Home, through the official client and as people use them."""

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.unit.sandbox.samples import Json, actions, button, field, modal, option, plain, section, text_field

MAYA = "U0MAYAOKON"


def error(caught: pytest.ExceptionInfo[SlackApiError]) -> str:
    return str(caught.value.response["error"])


def trigger(door: Door, ear: Ear) -> str:
    """A fresh trigger id, made by a slash command."""
    door.post("command", user="maya", channel="campaigns", text="/echo")
    return str(ear.all("/echo")[-1]["trigger_id"])


def opened(web: WebClient, door: Door, ear: Ear, view: Json) -> Json:
    answer: Any = web.views_open(trigger_id=trigger(door, ear), view=view)
    made: Json = answer["view"]
    return made


def name_field(**more: Any) -> Json:
    return {**text_field(**more), "block_id": "name"}


def test_a_trigger_opens_one_modal(web: WebClient, door: Door, ear: Ear) -> None:
    key = trigger(door, ear)

    view = web.views_open(trigger_id=key, view=modal(section()))["view"]

    assert door.modal()["id"] == view["id"]
    assert (view["root_view_id"], view["previous_view_id"], view["app_id"]) == (
        view["id"],
        None,
        "A0GREENLIT",
    )
    with pytest.raises(SlackApiError) as caught:
        web.views_open(trigger_id=key, view=modal(section()))
    assert error(caught) == "exchanged_trigger_id"


def test_an_invalid_modal_says_where(web: WebClient, door: Door, ear: Ear) -> None:
    with pytest.raises(SlackApiError) as caught:
        opened(web, door, ear, modal(name_field(), submit=None))

    assert error(caught) == "invalid_arguments"
    assert "submit" in caught.value.response["response_metadata"]["messages"][0]


def test_three_modals_are_the_most(web: WebClient, door: Door, ear: Ear) -> None:
    opened(web, door, ear, modal({**actions(button()), "block_id": "go"}))

    def push() -> Json:
        door.post("click", user="maya", view_id=door.modal()["id"], action_id="press")
        key = ear.all("block_actions")[-1]["trigger_id"]
        answer: Any = web.views_push(trigger_id=key, view=modal({**actions(button()), "block_id": "go"}))
        view: Json = answer["view"]
        return view

    first = door.modal()["id"]
    second, third = push(), push()

    assert [second["previous_view_id"], third["previous_view_id"]] == [first, second["id"]]
    assert third["root_view_id"] == first
    with pytest.raises(SlackApiError) as caught:
        push()
    assert error(caught) == "push_limit_reached"


def test_an_update_keeps_what_was_filled_in(web: WebClient, door: Door, ear: Ear) -> None:
    view = opened(web, door, ear, modal(name_field(), {**actions(button()), "block_id": "go"}))
    door.post("click", user="maya", view_id=view["id"], action_id="press", state={"name": "Glow"})

    web.views_update(view_id=view["id"], hash=view["hash"], view=modal(name_field(), section("More")))

    assert door.modal()["state"]["values"]["name"]["it"]["value"] == "Glow"
    assert len(door.modal()["blocks"]) == 2


def test_an_update_against_an_old_hash_is_refused(web: WebClient, door: Door, ear: Ear) -> None:
    view = opened(web, door, ear, modal(section()))
    web.views_update(view_id=view["id"], hash=view["hash"], view=modal(section("New")))

    with pytest.raises(SlackApiError) as caught:
        web.views_update(view_id=view["id"], hash=view["hash"], view=modal(section("Newer")))
    assert error(caught) == "hash_conflict"


def test_a_closed_modal_cannot_be_updated(web: WebClient, door: Door, ear: Ear) -> None:
    view = opened(web, door, ear, modal(section()))
    door.post("close", user="maya", view_id=view["id"])

    with pytest.raises(SlackApiError) as caught:
        web.views_update(view_id=view["id"], view=modal(section()))
    assert error(caught) == "not_found"


def test_an_external_id_names_a_modal_and_stands_once(web: WebClient, door: Door, ear: Ear) -> None:
    opened(web, door, ear, modal(section(), external_id="brief-7"))

    web.views_update(external_id="brief-7", view=modal(section("New"), external_id="brief-7"))

    assert door.modal()["blocks"][0]["text"]["text"] == "New"
    with pytest.raises(SlackApiError) as caught:
        web.views_open(trigger_id=trigger(door, ear), view=modal(section(), external_id="brief-7"))
    assert error(caught) == "duplicate_external_id"


def test_a_published_home_is_what_its_person_sees(web: WebClient, door: Door) -> None:
    view = web.views_publish(user_id=MAYA, view={"type": "home", "blocks": [section("Hello")]})["view"]

    assert door.get("home", user="maya")["view"]["blocks"][0]["text"]["text"] == "Hello"
    assert door.get("home", user="carlos")["view"] is None
    with pytest.raises(SlackApiError) as caught:
        web.views_publish(user_id=MAYA, hash="1.old", view={"type": "home", "blocks": []})
    assert error(caught) == "hash_conflict"
    assert web.views_publish(user_id=MAYA, hash=view["hash"], view={"type": "home", "blocks": []})["ok"]


def test_the_client_checks_a_form_before_anything_is_sent(web: WebClient, door: Door, ear: Ear) -> None:
    budget = {
        **field({"type": "number_input", "is_decimal_allowed": False, "min_value": "0"}),
        "block_id": "budget",
    }
    view = opened(web, door, ear, modal(name_field(max_length=5), budget))

    answer = door.post("submit", user="maya", view_id=view["id"], values={"name": "too long", "budget": "-1"})

    assert set(answer["errors"]) == {"name", "budget"}
    assert ear.all("view_submission") == []
    assert door.modal()["id"] == view["id"]


def test_a_submitted_form_closes_unless_the_bot_says_otherwise(web: WebClient, door: Door, ear: Ear) -> None:
    view = opened(web, door, ear, modal(name_field()))

    answer = door.post("submit", user="maya", view_id=view["id"], values={"name": "Glow"})

    assert (answer["closed"], answer["errors"]) == (True, None)
    assert ear.last("view_submission")["view"]["state"]["values"] == {
        "name": {"it": {"type": "plain_text_input", "value": "Glow"}}
    }


def test_the_bots_errors_stand_at_their_fields(web: WebClient, door: Door, ear: Ear) -> None:
    view = opened(web, door, ear, modal(name_field()))
    ear.answer = lambda heard: (200, {"response_action": "errors", "errors": {"name": "Taken"}})

    answer = door.post("submit", user="maya", view_id=view["id"], values={"name": "Glow"})

    assert (answer["errors"], answer["closed"]) == ({"name": "Taken"}, False)


@pytest.mark.parametrize(
    "wrong",
    [
        {"response_action": "errors", "errors": {"nowhere": "x"}},
        {"response_action": "errors", "errors": {}},
        {"response_action": "dance"},
        {"response_action": "update", "view": modal(section("x" * 3001))},
        {"text": "not for forms"},
    ],
    ids=["no such field", "no errors", "unknown action", "invalid view", "no action"],
)
def test_a_wrong_answer_to_a_form_is_trouble_and_the_form_stays(
    web: WebClient, door: Door, ear: Ear, wrong: Json
) -> None:
    view = opened(web, door, ear, modal(name_field()))
    ear.answer = lambda heard: (200, wrong)

    answer = door.attempt("submit", user="maya", view_id=view["id"], values={"name": "Glow"})

    assert answer["ok"] is False
    assert "trouble" in answer["message"]
    assert door.modal()["id"] == view["id"]


def test_an_answer_can_replace_push_or_clear(web: WebClient, door: Door, ear: Ear) -> None:
    view = opened(web, door, ear, modal(name_field()))

    ear.answer = lambda heard: (
        200,
        {"response_action": "update", "view": modal(name_field(), title=plain("Two"))},
    )
    updated = door.post("submit", user="maya", view_id=view["id"], values={"name": "Glow"})
    ear.answer = lambda heard: (
        200,
        {"response_action": "push", "view": modal(section(), title=plain("Three"))},
    )
    pushed = door.post("submit", user="maya", view_id=view["id"])
    ear.answer = lambda heard: (200, {"response_action": "clear"})
    cleared = door.post("submit", user="maya", view_id=pushed["view"]["id"])

    assert (updated["view"]["id"], updated["view"]["title"]["text"]) == (view["id"], "Two")
    assert pushed["view"]["previous_view_id"] == view["id"]
    assert cleared["closed"]
    assert door.get("views", user="maya")["views"] == []


def test_a_form_the_bot_does_not_answer_stays_open(web: WebClient, door: Door, ear: Ear) -> None:
    view = opened(web, door, ear, modal(name_field()))
    ear.answer = lambda heard: (500, "")

    assert (
        door.refusal("submit", user="maya", view_id=view["id"], values={"name": "Glow"}) == "dispatch_failed"
    )
    assert door.modal()["id"] == view["id"]


def test_closing_tells_the_bot_if_it_asked(web: WebClient, door: Door, ear: Ear) -> None:
    view = opened(web, door, ear, modal(name_field(), notify_on_close=True))

    door.post("close", user="maya", view_id=view["id"])

    payload = ear.last("view_closed")
    assert (payload["view"]["id"], payload["is_cleared"]) == (view["id"], False)
    assert "trigger_id" not in payload


def test_nobody_acts_in_a_modal_that_is_not_theirs_or_not_on_top(
    web: WebClient, door: Door, ear: Ear
) -> None:
    view = opened(web, door, ear, modal(name_field()))

    assert door.refusal("submit", user="carlos", view_id=view["id"], values={}) == "view_not_open"
    ear.answer = lambda heard: (200, {"response_action": "push", "view": modal(section())})
    door.post("submit", user="maya", view_id=view["id"], values={"name": "Glow"})
    assert door.refusal("submit", user="maya", view_id=view["id"], values={}) == "view_covered"


def test_an_external_menu_offers_what_the_bot_says_and_nothing_else(
    web: WebClient, door: Door, ear: Ear
) -> None:
    menu = {**field({"type": "external_select", "min_query_length": 1}), "block_id": "creator"}
    view = opened(web, door, ear, modal(menu))
    where = {"user": "maya", "view_id": view["id"], "action_id": "it"}
    ear.answer = lambda heard: (200, {"options": [option("7", "Anna")]})

    nothing_typed = door.get("suggestions", query="", **where)
    typed = door.get("suggestions", query="an", **where)

    assert nothing_typed["options"] == []
    assert typed["options"] == [option("7", "Anna")]
    assert ear.last("block_suggestion")["value"] == "an"
    ear.answer = lambda heard: (200, "")
    assert door.refusal("submit", user="maya", view_id=view["id"], values={"creator": "8"}) == "cannot_pick"
    door.post("submit", user="maya", view_id=view["id"], values={"creator": "7"})
    chosen = ear.last("view_submission")["view"]["state"]["values"]["creator"]["it"]["selected_option"]
    assert chosen == option("7", "Anna")


def test_too_many_suggestions_are_shown_as_none(web: WebClient, door: Door, ear: Ear) -> None:
    menu = {**field({"type": "external_select", "min_query_length": 0}), "block_id": "creator"}
    view = opened(web, door, ear, modal(menu))
    ear.answer = lambda heard: (200, {"options": [option(str(n)) for n in range(101)]})

    answer = door.http.get(
        "suggestions", params={"user": "maya", "view_id": view["id"], "action_id": "it"}
    ).json()

    assert (answer["ok"], answer["error"]) == (False, "bad_options")
