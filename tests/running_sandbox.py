"""A local Slack on a thread of the test's own process, as patient with the bot as everything here is."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from sandbox.hub import Hub
from sandbox.options import Options
from sandbox.running import running
from tests.waiting import PATIENCE


def running_sandbox(manifest: Path, **options: Any) -> AbstractContextManager[Hub]:
    """A sandbox at a free port while the block runs; `options` as in `Options`.

    A test about time says `ack_seconds`; for all others the bot may take as long as the machine needs.
    """
    return running(Options(manifest, **{"port": 0, "ack_seconds": PATIENCE, **options}))
