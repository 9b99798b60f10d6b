"""Files that are brought in, and how far that has come."""

from enum import StrEnum

from storage.enums.base import Kind


class ImportKind(Kind):
    """What the rows of a file are."""

    INFLUENCERS = "influencers"
    RESULTS = "results"


class ImportState(StrEnum):
    """How far an import in chunks has come: what is still running after a crash has brought in only a part."""

    RUNNING = "running"
    DONE = "done"
    REPEATED = "repeated"
