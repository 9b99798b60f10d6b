"""What a line of the record says, as one number: whoever changes a letter of it changes the number."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

SAID = (
    "workspace_id",
    "campaign_id",
    "at",
    "actor_id",
    "for_id",
    "via",
    "release",
    "action",
    "subject",
    "subject_id",
)
"""What a line says beside its details; its id it only gets when it is stored, and the chain holds that."""

NONE_BEFORE = "0" * 64
"""What the first link of a chain has for the hash of the one before."""


def plain(details: Mapping[str, Any]) -> dict[str, Any]:
    """Details as they come back from a database: keys are text, lists are lists."""
    told: dict[str, Any] = json.loads(json.dumps(details))
    return told


def digest_of(said: Mapping[str, Any]) -> str:
    """The digest of a line, by its columns; its details are plain, and its salt is a part of it."""
    values = [_written(said[name]) for name in SAID]
    text = json.dumps([said["salt"], *values, said["details"]], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def link_hash(before: str, number: int, line_id: int, digest: str) -> str:
    """The hash of a link of the chain, which holds all links before it."""
    return hashlib.sha256(f"{before} {number} {line_id} {digest}".encode()).hexdigest()


def _written(value: object) -> object:
    return value.astimezone(UTC).isoformat(timespec="microseconds") if isinstance(value, datetime) else value
