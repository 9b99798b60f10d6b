"""Keeps the workspace in a JSON file, so that a restart finds messages, people and mails again."""

import base64
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from sandbox.errors import DamagedWorkspace
from sandbox.wire import Json
from sandbox.world import World


def save(world: World, path: Path) -> None:
    """Write the workspace to `path` in one step: a reader sees the old file or the new one, never half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(asdict(world), default=_bytes_as_text), encoding="utf-8")
    partial.replace(path)


def load(path: Path) -> World:
    """The workspace that `save` wrote to `path`; fields that this version does not know are left out.

    Errors: DamagedWorkspace, OSError.
    """
    content = path.read_bytes()
    try:
        return TypeAdapter(World).validate_python(_with_contents(json.loads(content)))
    except ValidationError as wrong:
        first = wrong.errors()[0]
        raise DamagedWorkspace(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    except (ValueError, RecursionError) as wrong:
        raise DamagedWorkspace(str(wrong)) from None


def _with_contents(source: Any) -> Any:
    """Files and mails with bytes again in place of base64."""
    if not isinstance(source, dict):
        return source
    files, mails = source.get("files"), source.get("mails")
    if isinstance(files, dict):
        source["files"] = {key: _with_bytes(entry, "content") for key, entry in files.items()}
    if isinstance(mails, list):
        source["mails"] = [_with_bytes(entry, "source") for entry in mails]
    return source


def _with_bytes(entry: Any, key: str) -> Json:
    usable = isinstance(entry, dict) and isinstance(entry.get(key), str)
    return {**entry, key: base64.b64decode(entry[key])} if usable else entry


def _bytes_as_text(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    raise TypeError(f"cannot keep a {type(value).__name__}")
