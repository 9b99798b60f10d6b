"""What all that answers HTTP has in common: a request that gets no further, and when a request had arrived."""

from http import HTTPStatus

ARRIVED = "greenlight.arrived"
"""Where a request's environment tells when the server had all of it (`time.monotonic()`), where it does."""


class Refused(Exception):  # noqa: N818 - it is an answer
    """A request that gets no further, with the status that says so."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status
