"""From the start of a process until the bot is ready, or has told what it can do, beside what Python alone takes."""

import http.client
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

from benchmarks import measure
from benchmarks.figures import Times
from benchmarks.measure import Measure
from benchmarks.places import Places
from benchmarks.sizes import Sizes
from tests.local_slack import LocalSlack
from tests.ports import free_port
from tests.processes import ROOT, Started

NOTHING, IMPORTS = ("-c", "pass"), ("-c", "import slack_bolt, sqlalchemy.orm, uvicorn")
IMPORTED = "importing its libraries"
HELP = ("-m", "bot.cli", "--help")
LOOK_AGAIN_SECONDS = 0.005


def measure_starts(places: Places, sizes: Sizes) -> list[Measure]:
    """The table's lines about starts."""
    nothing, imports, told = (_median(arguments, sizes.starts) for arguments in (NOTHING, IMPORTS, HELP))
    lines = [measure.milliseconds("greenlight --help", told, nothing, "python -c pass")]
    for name, place in places.items():
        ready = _until_ready(place.migrated(), sizes.starts)
        lines.append(measure.milliseconds(f"start, {name}: until ready", ready, imports, IMPORTED))
    return lines


def _until_ready(url: str, count: int) -> float:
    """How long `greenlight serve` takes until /readyz says yes; `url`: a migrated database."""
    slack = LocalSlack("--socket")
    try:
        settings = {**slack.settings(), "DATABASE_URL": url}
        return Times([_start(settings) for _ in range(count)]).median
    finally:
        slack.stop()


def _median(arguments: Sequence[str], count: int) -> float:
    """How long Python takes in a process of its own."""
    return Times([_carry_out(arguments) for _ in range(count)]).median


def _carry_out(arguments: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def _start(settings: Mapping[str, str]) -> float:
    port = free_port()
    began = time.perf_counter()
    bot = Started(["bot.cli", "serve"], {**settings, "PORT": str(port)})
    try:
        while not _is_ready(port):
            if bot.process.poll() is not None:
                raise RuntimeError(bot.output)
            time.sleep(LOOK_AGAIN_SECONDS)
        return time.perf_counter() - began
    finally:
        bot.stop()


def _is_ready(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()
