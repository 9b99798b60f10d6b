"""One request to stop, however many signals ask for it.

granian's handlers must not be called in the main thread while they run there already: they would wait for themselves
for ever, at one Ctrl-C in three. So signals are taken by a thread of their own, which passes on the first of them.
"""

import signal
import threading
import time

ASK_TO_STOP = (signal.SIGINT, signal.SIGTERM)
SECONDS_BETWEEN_LOOKS = 0.02


def stop_once(*, follow_parent: bool = False) -> None:
    """Pass the first signal on to the handler that the server is about to set; the others change nothing.

    Who is to `follow_parent` stops when that says so (SIGTERM), and not by Ctrl-C, which reaches both of them.
    """
    signal.pthread_sigmask(signal.SIG_BLOCK, ASK_TO_STOP)
    heeded = (signal.SIGTERM,) if follow_parent else ASK_TO_STOP
    inherited = signal.getsignal(signal.SIGTERM)
    threading.Thread(target=_pass_on, args=(heeded, inherited), name="signals", daemon=True).start()


def _pass_on(heeded: tuple[signal.Signals, ...], inherited: object) -> None:
    number = signal.sigwait(heeded)
    while (
        handler := signal.getsignal(signal.SIGTERM)
    ) is inherited:  # still starting: stop when that is done
        time.sleep(SECONDS_BETWEEN_LOOKS)
    if callable(handler):
        handler(number, None)
