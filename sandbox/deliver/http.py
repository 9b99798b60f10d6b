"""Signed HTTP deliveries to the bot's request URL."""

import asyncio
import http.client
import json
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

from sandbox.deliver.delivery import Ack, Delivery
from sandbox.deliver.signature import sign

_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Reply:
    """An HTTP answer."""

    status: int
    content_type: str
    body: bytes
    no_retry: bool


@dataclass
class HttpTransport:
    """Posts to one URL, as many at a time as there are threads."""

    url: str
    secret: str
    pool: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(64, "delivery"))

    async def send(self, delivery: Delivery, seconds: float) -> Ack:
        """Post the payload; an answer other than 200, or none in time, is an error."""
        body, headers = encode(delivery, self.secret, int(time.time()))
        work = asyncio.get_running_loop().run_in_executor(self.pool, post, self.url, body, headers, seconds)
        try:
            reply = await asyncio.wait_for(work, seconds)
        except TimeoutError:
            return Ack(error="operation_timeout")
        except (OSError, http.client.HTTPException):
            return Ack(error="dispatch_failed")
        return read_reply(reply)


def encode(delivery: Delivery, secret: str, timestamp: int) -> tuple[bytes, dict[str, str]]:
    """The body and the headers of a delivery."""
    if delivery.kind == "events_api":
        body, content_type = json.dumps(delivery.payload).encode(), "application/json"
    elif delivery.kind == "slash_commands":
        body, content_type = urlencode(delivery.payload).encode(), _FORM
    else:
        body, content_type = urlencode({"payload": json.dumps(delivery.payload)}).encode(), _FORM
    headers = {
        "Content-Type": content_type,
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "X-Slack-Request-Timestamp": str(timestamp),
        "X-Slack-Signature": sign(secret, timestamp, body),
    }
    if delivery.retry:
        headers["X-Slack-Retry-Num"] = str(delivery.retry.number)
        headers["X-Slack-Retry-Reason"] = delivery.retry.reason
    return body, headers


def post(url: str, body: bytes, headers: dict[str, str], seconds: float) -> Reply:
    """One POST on a connection of its own."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "127.0.0.1", parts.port, timeout=seconds)
    try:
        connection.request("POST", parts.path or "/", body, headers)
        answer = connection.getresponse()
        no_retry = answer.getheader("X-Slack-No-Retry") == "1"
        return Reply(answer.status, answer.getheader("Content-Type") or "", answer.read(), no_retry)
    finally:
        connection.close()


def read_reply(reply: Reply) -> Ack:
    """What the bot said: JSON as an object, anything else as text."""
    if reply.status != 200:
        return Ack(error="dispatch_failed", status=reply.status, final=reply.no_retry)
    text = reply.body.decode("utf-8", "replace")
    if not text.strip():
        return Ack(status=200)
    if "json" not in reply.content_type:
        return Ack(status=200, body=text)
    try:
        return Ack(status=200, body=json.loads(text))
    except ValueError:
        return Ack(error="invalid_response", status=200)
