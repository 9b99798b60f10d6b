"""How long a client may keep a connection waiting, and how many of them there may be."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """What one server allows.

    `read_seconds`: from the connection, or the first byte of a further request, until head and body are whole;
    `answer_seconds`: from then until the client has read the answer, None for as long as it likes;
    `idle_seconds`: between two requests; `head_bytes`: the size of a head; `pipelined`: requests of one connection that
    wait until an earlier one is answered; `per_address` and `in_all`: connections.
    """

    read_seconds: float = 5.0
    answer_seconds: float | None = 30.0
    idle_seconds: float = 75.0  # longer than load balancers keep an idle connection, so that they close first
    head_bytes: int = 64 * 1024
    pipelined: int = 8
    per_address: int = 100
    in_all: int = 500  # well below the 1,024 files that a process may usually have open
