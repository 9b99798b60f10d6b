"""`python -m sandbox`: runs a local Slack until it is told to stop."""

import asyncio
import sys

from sandbox.errors import CannotBegin
from sandbox.hub import Hub
from sandbox.options import parse
from sandbox.server import run


def announce(hub: Hub) -> None:
    """The one line that says it is ready, and where."""
    sys.stdout.write(f"sandbox ready {hub.base_url}\n")
    sys.stdout.flush()


def main() -> None:
    """The program."""
    try:
        asyncio.run(run(parse(), announce))
    except CannotBegin as wrong:
        sys.exit(str(wrong))


if __name__ == "__main__":
    main()
