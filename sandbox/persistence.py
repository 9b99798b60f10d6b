"""Keeps the workspace in a JSON file, so that a restart finds messages, people and mails again.

What was uploaded lies beside it, a file each, written once: else every change would write all of it anew.
"""

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
    _save_uploads(world, _uploads(path))
    kept = asdict(world)
    for entry in kept["files"].values():
        entry["content"] = ""
    _write(path, json.dumps(kept, default=_bytes_as_text).encode())


def _save_uploads(world: World, folder: Path) -> None:
    for entry in world.files.values():
        file = folder / entry.id
        if entry.content and not (file.exists() and file.stat().st_size == len(entry.content)):
            folder.mkdir(exist_ok=True)
            _write(file, entry.content)


def _write(path: Path, content: bytes) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_bytes(content)
    partial.replace(path)


def _uploads(path: Path) -> Path:
    return path.with_name(path.name + ".files")


def load(path: Path) -> World:
    """The workspace that `save` wrote to `path`; fields that this version does not know are left out.

    Errors: DamagedWorkspace, OSError.
    """
    content = path.read_bytes()
    try:
        return TypeAdapter(World).validate_python(_with_contents(json.loads(content), _uploads(path)))
    except ValidationError as wrong:
        first = wrong.errors()[0]
        raise DamagedWorkspace(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    except (ValueError, RecursionError) as wrong:
        raise DamagedWorkspace(str(wrong)) from None


def _with_contents(source: Any, uploads: Path) -> Any:
    """Files and mails with their bytes again; of earlier versions, files are in the JSON as base64 too."""
    if not isinstance(source, dict):
        return source
    files, mails = source.get("files"), source.get("mails")
    if isinstance(files, dict):
        source["files"] = {key: _uploaded(entry, uploads / key) for key, entry in files.items()}
    if isinstance(mails, list):
        source["mails"] = [_with_bytes(entry, "source") for entry in mails]
    return source


def _uploaded(entry: Any, file: Path) -> Any:
    if (
        isinstance(entry, dict)
        and not entry.get("content")
        and file.name == entry.get("id")
        and file.is_file()
    ):
        return {**entry, "content": file.read_bytes()}
    return _with_bytes(entry, "content")


def _with_bytes(entry: Any, key: str) -> Json:
    usable = isinstance(entry, dict) and isinstance(entry.get(key), str)
    return {**entry, key: base64.b64decode(entry[key])} if usable else entry


def _bytes_as_text(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    raise TypeError(f"cannot keep a {type(value).__name__}")
