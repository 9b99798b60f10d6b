"""The ways of saying no: to the bot in Slack's error codes, to a person in words, to whoever starts us."""

from sandbox.wire import Json


class CannotBegin(Exception):
    """Something outside stands in the way of the start; the message says what."""


class BadGuide(CannotBegin):
    """The file of the guided start is not as it should be; the message says where."""


class DamagedWorkspace(Exception):
    """The file of a kept workspace is not one; the message says why."""


class SlackError(Exception):
    """A Web API call is refused. `code` is Slack's error code; `extra` goes into the answer beside it."""

    def __init__(self, code: str, **extra: object) -> None:
        super().__init__(code)
        self.code = code
        self.extra = extra

    def answer(self) -> Json:
        """The body Slack sends for this refusal."""
        return {"ok": False, "error": self.code, **self.extra}


class PersonRefused(Exception):
    """A person tried what nobody could do in Slack's window, or saw something fail there."""

    def __init__(self, code: str, message: str, **extra: object) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.extra = extra

    def answer(self) -> Json:
        """The body the person API sends for this refusal."""
        return {"ok": False, "error": self.code, "message": self.message, **self.extra}
