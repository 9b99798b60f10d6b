"""One request to stop, however many signals ask for it, and an end in time even if something hangs.

Signals are taken by a thread of their own, which passes on the first of them: a handler in the main thread may be
called in the midst of anything, itself included.
"""

import os
import signal
import threading
import time

ASK_TO_STOP = (signal.SIGINT, signal.SIGTERM)
SECONDS_BETWEEN_LOOKS = 0.02


def stop_once(within: float) -> None:
    """Pass the first signal on to the handler that the server is about to set; the others change nothing.

    Whoever has not stopped `within` so many seconds of it is killed.
    """
    signal.pthread_sigmask(signal.SIG_BLOCK, ASK_TO_STOP)
    inherited = signal.getsignal(signal.SIGTERM)
    threading.Thread(target=_pass_on, args=(inherited, within), name="signals", daemon=True).start()


def _pass_on(inherited: object, within: float) -> None:
    number = signal.sigwait(ASK_TO_STOP)
    deadline = time.monotonic() + within
    while (handler := signal.getsignal(signal.SIGTERM)) is inherited and time.monotonic() < deadline:
        time.sleep(SECONDS_BETWEEN_LOOKS)  # still starting: stop when that is done
    if callable(handler):
        handler(number, None)
    time.sleep(max(0.0, deadline - time.monotonic()))
    os.kill(os.getpid(), signal.SIGKILL)
