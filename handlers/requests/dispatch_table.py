"""Finds who answers a request of one kind by the name in it; Bolt would ask each of its listeners in turn."""

from collections.abc import Callable

from slack_bolt import Ack
from slack_sdk import WebClient

from handlers.requests.requests import Body

Listener = Callable[[Ack, Body, WebClient], None]


class DispatchTable:
    """The listeners of one kind of request, such as clicks, by the name that `name_of` finds in a request.

    Bolt gets `knows` and `answer` as one listener of that kind.
    """

    def __init__(self, name_of: Callable[[Body], str]) -> None:
        self._name_of = name_of
        self._listeners: dict[str, Listener] = {}

    def add(self, name: str, listener: Listener) -> None:
        """Have `listener` answer requests with that name; ValueError where another one does."""
        if name in self._listeners:
            raise ValueError(f"{name!r} has two listeners: give one of them a name of its own.")
        self._listeners[name] = listener

    def knows(self, body: Body) -> bool:
        """Whether anybody answers this request."""
        return self._name_of(body) in self._listeners

    def answer(self, ack: Ack, body: Body, client: WebClient) -> None:
        """Have it answered."""
        self._listeners[self._name_of(body)](ack, body, client)
