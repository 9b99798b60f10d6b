"""A small Bolt app as its documentation shows them: the same code over Socket Mode and over HTTP."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

from slack_bolt import Ack, App, Respond
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk import WebClient

from tests.integration.sandbox.door import Door
from tests.unit.sandbox.samples import Json, actions, button, modal, option, plain, section
from tests.waiting import wait_until

NAME = {
    "type": "input",
    "block_id": "name",
    "label": plain("Name"),
    "element": {"type": "plain_text_input", "action_id": "it"},
}
CREATOR = {
    "type": "input",
    "block_id": "creator",
    "label": plain("Creator"),
    "element": {"type": "external_select", "action_id": "creator", "min_query_length": 0},
}


def build(web: WebClient, signing_secret: str) -> App:
    """The app, with one listener of each kind."""
    app = App(client=web, signing_secret=signing_secret, process_before_response=True)
    app.command("/echo")(open_form)
    app.command("/who")(say_who)
    app.options("creator")(offer_creators)
    app.view("new")(take_form)
    app.action("approve")(approve)
    app.event("app_home_opened")(show_home)
    app.event("app_mention")(greet)
    return app


def say_who(ack: Ack, command: Json) -> None:
    ack(text=f"Hello <@{command['user_id']}>")


def open_form(ack: Ack, body: Json, client: WebClient) -> None:
    ack()
    client.views_open(trigger_id=body["trigger_id"], view=modal(NAME, CREATOR, callback_id="new"))


def offer_creators(ack: Ack, payload: Json) -> None:
    ack(options=[option("7", "Anna")] if payload["value"] in "anna" else [])


def take_form(ack: Ack, view: Json, body: Json, client: WebClient) -> None:
    values = view["state"]["values"]
    if values["name"]["it"]["value"] == "Taken":
        ack(response_action="errors", errors={"name": "That name is taken."})
        return
    ack()
    text = f"{values['name']['it']['value']} with {values['creator']['creator']['selected_option']['text']['text']}"
    approve_row = actions(button(action_id="approve", value="7"))
    client.chat_postMessage(channel=body["user"]["id"], text=text, blocks=[section(text), approve_row])


def approve(ack: Ack, body: Json, respond: Respond) -> None:
    ack()
    respond(text=f"Approved {body['actions'][0]['value']}", replace_original=True)


def show_home(event: Json, client: WebClient) -> None:
    client.views_publish(user_id=event["user"], view={"type": "home", "blocks": [section("Your tasks")]})


def greet(event: Json, say: Callable[..., Any]) -> None:
    say(f"Hi <@{event['user']}>")


class Quiet(WSGIRequestHandler):
    """Writes no access log."""

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@dataclass
class HttpDoor:
    """An HTTP server that waits for its app."""

    server: Any

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"


def not_yet(environ: Json, start_response: Callable[..., object]) -> list[bytes]:
    """What stands in until there is an app."""
    start_response("503 Service Unavailable", [])
    return []


@contextmanager
def http_server() -> Iterator[HttpDoor]:
    """A WSGI server whose app is set later, since the sandbox must know its address first."""
    server = make_server("127.0.0.1", 0, not_yet, handler_class=Quiet)
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield HttpDoor(server)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def serve_http(door: HttpDoor, app: App) -> None:
    door.server.set_app(SlackRequestHandler(app, path="/slack/events"))


@contextmanager
def connected(app: App, door: Door) -> Iterator[None]:
    """The app on Socket Mode."""
    app_token = door.get("workspace")["tokens"]["app"]
    handler = SocketModeHandler(app, app_token, ping_interval=0.2)
    handler.connect()  # type: ignore[no-untyped-call]
    try:
        wait_until(lambda: door.get("workspace")["connections"])
        yield
    finally:
        handler.close()  # type: ignore[no-untyped-call]
