"""From the start of a process until the bot is ready, and how long Python and its imports alone take."""

import http.client
import subprocess
import sys
import time
from collections.abc import Mapping

from benchmarks.figures import Times
from tests.local_slack import LocalSlack
from tests.ports import free_port
from tests.processes import ROOT, Started

NOTHING = "pass"
IMPORTS = "import bot.cli"
LOOK_AGAIN_SECONDS = 0.005


def measure_start(url: str, count: int) -> Times:
    """How long `greenlight serve` takes until /readyz says yes; `url`: a migrated database."""
    slack = LocalSlack("--socket")
    try:
        settings = {**slack.settings(), "DATABASE_URL": url}
        return Times([_start(settings) for _ in range(count)])
    finally:
        slack.stop()


def measure_python(program: str, count: int) -> Times:
    """How long Python takes to carry out `program` in a process of its own."""
    return Times([_carry_out(program) for _ in range(count)])


def _carry_out(program: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)
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
