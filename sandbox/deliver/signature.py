"""Slack's request signature, version 0."""

import hashlib
import hmac


def sign(secret: str, timestamp: int, body: bytes) -> str:
    """The `X-Slack-Signature` of a body sent at `timestamp` (seconds since the epoch)."""
    base = b"v0:%d:" % timestamp + body
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
