"""Which revisions have landed, and as which bytes: `sha256sums` has a line for each, as sha256sum writes it."""

from hashlib import sha256
from pathlib import Path

from storage.revisions import VERSIONS
from tests.revisions.dumps import FOLDER as DUMPS

FILE = Path(__file__).parent / "sha256sums"
KINDS = ("sqlite", "postgresql")


def recorded(file: Path = FILE) -> dict[str, str]:
    """The hash of every landed revision, by file name."""
    lines = (line.split() for line in file.read_text().splitlines())
    return {name: digest for digest, name in lines}


def record(revision: Path, file: Path = FILE) -> None:
    """Write down that a revision is as it now is."""
    with file.open("a") as lines:
        lines.write(f"{_digest(revision)}  {revision.name}\n")


def edited(versions: Path = VERSIONS, file: Path = FILE) -> list[str]:
    """A sentence for every landed revision whose file is no longer the same."""
    return [
        f"{name} has landed: databases out there have been through it, and no edit reaches them. "
        "Put it back as it was, and write a new revision: make migration NAME=what_changes"
        for name, digest in recorded(file).items()
        if not (versions / name).is_file() or _digest(versions / name) != digest
    ]


def unrecorded(versions: Path = VERSIONS, file: Path = FILE) -> list[Path]:
    """The revisions that have not been recorded, oldest first."""
    names = recorded(file)
    return [path for path in sorted(versions.glob("[0-9]*.py")) if path.name not in names]


def not_recorded(versions: Path = VERSIONS, file: Path = FILE, dumps: Path = DUMPS) -> list[str]:
    """A sentence for every revision without a line in the record, or without a filled database of each kind."""
    lines = [
        f"{path.name} is not recorded. When it is as it shall stay: make freeze-migration"
        for path in unrecorded(versions, file)
    ]
    expected = (f"{name.partition('_')[0]}.{kind}.sql.gz" for name in recorded(file) for kind in KINDS)
    return lines + [
        f"{name} is missing: git restore it." for name in expected if not (dumps / name).is_file()
    ]


def _digest(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()
