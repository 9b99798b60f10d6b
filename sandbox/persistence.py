"""Keeps the workspace in a JSON file, so that a restart finds messages, people and mails again.

What was uploaded and mailed lies beside it, a file each, written once: else every change would write all of it anew.
"""

import base64
import copyreg
import io
import json
import pickle
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from sandbox.errors import DamagedWorkspace
from sandbox.model import Mail, StoredFile
from sandbox.wire import Json
from sandbox.world import World


@dataclass(frozen=True)
class Picture:
    """A workspace as it was at one moment: a copy of its state, and uploads and mails by their files."""

    world: bytes
    contents: Mapping[Path, bytes]


def save(world: World, path: Path) -> None:
    """Write the workspace to `path` in one step: a reader sees the old file or the new one, never half of it."""
    write(picture(world, path), path)


def picture(world: World, path: Path) -> Picture:
    """All that is to be kept as it is now.

    Taken where the workspace changes, so it has to be quick: a pickle takes a twentieth of what writing JSON takes.
    """
    copied = io.BytesIO()
    pickler = pickle.Pickler(copied, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = copyreg.dispatch_table | {StoredFile: _file_alone, Mail: _mail_alone}
    pickler.dump(world)
    return Picture(copied.getvalue(), contents_of(world, path))


def write(kept: Picture, path: Path) -> None:
    """Write a picture, but for uploads and mails that are there already: seconds, where much is new."""
    for file, content in kept.contents.items():
        if content and not (file.exists() and file.stat().st_size == len(content)):
            _write(file, content)
    world = pickle.loads(kept.world)  # noqa: S301 - pickled by `picture`, in this process
    _write(path, state_of(world))


def state_of(world: World) -> bytes:
    """The workspace as JSON; what lies beside it stands as nothing."""
    return json.dumps(asdict(world), default=_bytes_as_text).encode()


def _made_of(kind: type, fields: Mapping[str, object]) -> object:
    return kind(**fields)


def _file_alone(entry: StoredFile) -> tuple[Any, ...]:
    return _made_of, (StoredFile, vars(entry) | {"content": b""})


def _mail_alone(entry: Mail) -> tuple[Any, ...]:
    return _made_of, (Mail, vars(entry) | {"source": b""})


def contents_of(world: World, path: Path) -> dict[Path, bytes]:
    """What lies beside the state at `path`: every upload and mail, by its file."""
    uploads = {_uploads(path) / entry.id: entry.content for entry in world.files.values()}
    return uploads | {_mailed(path) / entry.id: entry.source for entry in world.mails}


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    partial.write_bytes(content)
    partial.replace(path)


def _uploads(path: Path) -> Path:
    return path.with_name(path.name + ".files")


def _mailed(path: Path) -> Path:
    return path.with_name(path.name + ".mails")


def load(path: Path) -> World:
    """The workspace that `save` wrote to `path`; fields that this version does not know are left out.

    Errors: DamagedWorkspace, OSError.
    """
    content = path.read_bytes()
    try:
        return TypeAdapter(World).validate_python(_with_contents(json.loads(content), path))
    except ValidationError as wrong:
        first = wrong.errors()[0]
        raise DamagedWorkspace(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    except (ValueError, RecursionError) as wrong:
        raise DamagedWorkspace(str(wrong)) from None


def _with_contents(source: Any, path: Path) -> Any:
    """Files and mails with their bytes again; of earlier versions, they are in the JSON as base64."""
    if not isinstance(source, dict):
        return source
    files, mails = source.get("files"), source.get("mails")
    if isinstance(files, dict):
        source["files"] = {
            key: _from_apart(entry, "content", _uploads(path) / key) for key, entry in files.items()
        }
    if isinstance(mails, list):
        source["mails"] = [_from_apart(entry, "source", _mailed(path) / _id_of(entry)) for entry in mails]
    return source


def _id_of(entry: Any) -> str:
    return str(entry.get("id")) if isinstance(entry, dict) else ""


def _from_apart(entry: Any, key: str, file: Path) -> Any:
    if isinstance(entry, dict) and not entry.get(key) and file.name == entry.get("id") and file.is_file():
        return {**entry, key: file.read_bytes()}
    return _with_bytes(entry, key)


def _with_bytes(entry: Any, key: str) -> Json:
    usable = isinstance(entry, dict) and isinstance(entry.get(key), str)
    return {**entry, key: base64.b64decode(entry[key])} if usable else entry


def _bytes_as_text(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    raise TypeError(f"cannot keep a {type(value).__name__}")
