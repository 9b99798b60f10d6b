"""Bolt alone on granian, a server of little cost: checks the signature and acknowledges the click, and nothing else.

`python -m benchmarks.beside.bare_bolt PORT SLACK_URL`
"""

import logging
import sys

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server.mp import MPServer
from slack_bolt import Ack, App
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk import WebClient

from benchmarks.wire.requests import PATH, SECRET

THREADS = 32
"""As many as `greenlight serve` has."""


def load() -> SlackRequestHandler:
    """The application, made in the worker."""
    app = App(
        client=WebClient("xoxb-1", base_url=sys.argv[2]),
        signing_secret=SECRET,
        process_before_response=True,
        token_verification_enabled=False,
        logger=logging.getLogger("bare"),
    )

    @app.action("approve")
    def approve(ack: Ack) -> None:
        ack()

    return SlackRequestHandler(app, path=PATH)


if __name__ == "__main__":
    MPServer(
        "bare", address="127.0.0.1", port=int(sys.argv[1]), interface=Interfaces.WSGI, websockets=False,
        blocking_threads=THREADS, log_level=LogLevels.error,
    ).serve(target_loader=load, wrap_loader=False)  # fmt: skip
