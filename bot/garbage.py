"""When Python looks for garbage: not while a program is imported, and seldom afterwards."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

BETWEEN_LOOKS = 20_000
"""How many objects more there are at the next look; a request makes thousands, and nearly all go by themselves.

With Python's usual 700, looking took a fifth of what a use case takes.
"""


@contextmanager
def none_sought() -> Iterator[None]:
    """What is imported in the block is there to the end: looking for garbage among it took a fifth of a start."""
    gc.disable()
    try:
        yield
    finally:
        seek_seldom()
        gc.enable()


def seek_seldom() -> None:
    """Look no more at what there is now, and at what comes only now and then."""
    gc.freeze()
    gc.set_threshold(BETWEEN_LOOKS, 10, 10)
