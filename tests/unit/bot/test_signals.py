"""A program that hangs when it is told to stop is ended."""

import signal
import subprocess
import sys

HANGS = """
import sys, threading
from bot.signals import stop_once
stop_once(within=0.0)
print("ready", flush=True)
threading.Event().wait()
"""


def test_what_does_not_stop_in_time_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", HANGS], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        program.terminate()
        assert program.wait() == -signal.SIGKILL
