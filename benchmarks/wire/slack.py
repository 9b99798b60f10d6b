"""A Slack that says yes to everything at once, in a process of its own: `python -m benchmarks.wire.slack PORT`."""

import asyncio
import json
import sys
import time
from itertools import count
from typing import Any
from urllib.parse import parse_qs

TEAM, BOT_USER = "T1", "UBOT"
READY = "says yes"
SCOPES = "chat:write,commands,users:read,usergroups:read,im:write,im:history,channels:history"

ALWAYS: dict[str, dict[str, Any]] = {
    "auth.test": {
        "url": "https://acme.slack.example/", "team": "Acme", "user": "greenlight", "team_id": TEAM,
        "user_id": BOT_USER, "bot_id": "BBOT",
    },
    "users.list": {"members": [], "response_metadata": {"next_cursor": ""}},
    "usergroups.list": {"usergroups": []},
    "conversations.history": {"messages": [], "has_more": False},
    "conversations.replies": {"messages": [], "has_more": False},
}  # fmt: skip

_numbers = count(1)


def answer_to(method: str, fields: dict[str, str]) -> dict[str, Any]:
    """What Slack says to a call."""
    number = next(_numbers)
    if method.startswith("chat."):
        stamp = f"{int(time.time())}.{number % 1_000_000:06}"
        return {"channel": fields.get("channel", "C1"), "ts": stamp, "message": {}}
    if method.startswith("views."):
        return {"view": {"id": f"V{number}", "hash": f"h{number}"}}
    if method == "conversations.open":
        return {"channel": {"id": "D" + fields.get("users", "UX")[1:]}}
    return ALWAYS.get(method, {})


class _Answering(asyncio.Protocol):
    """One connection of somebody who calls."""

    def __init__(self) -> None:
        self._heard = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember where to answer."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each call that has come in whole."""
        self._heard += data
        while (call := self._next_call()) is not None:
            self._transport.write(call)

    def _next_call(self) -> bytes | None:
        head, found, rest = bytes(self._heard).partition(b"\r\n\r\n")
        if not found:
            return None
        lines = head.decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
        length = int(headers.get("content-length", 0))
        if len(rest) < length:
            return None
        del self._heard[: len(head) + 4 + length]
        method = lines[0].split(" ")[1].rpartition("/")[2].partition("?")[0]
        return _as_sent(answer_to(method, _fields(rest[:length], headers.get("content-type", ""))))


def _fields(body: bytes, kind: str) -> dict[str, str]:
    if kind.startswith("application/json"):
        return {name: str(value) for name, value in json.loads(body or b"{}").items()}
    return {name: values[-1] for name, values in parse_qs(body.decode()).items()}


def _as_sent(said: dict[str, Any]) -> bytes:
    body = json.dumps({"ok": True, **said}).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nx-oauth-scopes: {SCOPES}\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


async def _serve(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(_Answering, "127.0.0.1", port)
    print(READY, flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
