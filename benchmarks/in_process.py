"""The bot in this process, built but not started: asked by signed requests, with nothing running beside them."""

import io
from typing import TYPE_CHECKING

from pydantic import SecretStr

from benchmarks.wire.requests import FORM, PATH, SECRET, signed
from bot.settings import Settings
from bot.wiring import build

if TYPE_CHECKING:
    from wsgiref.types import WSGIEnvironment


class InProcess:
    """What `greenlight serve` would serve. `program` has the rows and the use cases."""

    def __init__(self, database_url: str, slack_url: str) -> None:
        settings = Settings(
            slack_app_token=None,
            slack_bot_token=SecretStr("xoxb-1"),
            slack_signing_secret=SecretStr(SECRET),
            slack_api_url=slack_url,
            database_url=SecretStr(database_url),
        )
        self.program = build(settings)
        self._web = self.program.web()

    def ask(self, body: bytes) -> bytes:
        """The body of the answer to a request; AssertionError unless it is a 200."""
        headers = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in signed(body).items()}
        environ: WSGIEnvironment = {
            "REQUEST_METHOD": "POST", "PATH_INFO": PATH, "CONTENT_TYPE": FORM, "CONTENT_LENGTH": str(len(body)),
            "QUERY_STRING": "", "wsgi.input": io.BytesIO(body), **headers,
        }  # fmt: skip
        statuses: list[str] = []

        def start_response(status: str, _headers: list[tuple[str, str]], _problem: object = None) -> None:
            statuses.append(status)

        said = b"".join(self._web(environ, start_response))  # type: ignore[arg-type]
        assert statuses[0].startswith("200"), (statuses, said)
        return said

    def close(self) -> None:
        """Let go of the database."""
        self.program.database.close()
