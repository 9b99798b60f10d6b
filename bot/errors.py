"""Why the program cannot start or go on, in sentences for whoever started it."""

from collections.abc import Sequence


class CannotStart(Exception):  # noqa: N818 - it is an answer to whoever started the program
    """Something outside the program stands in its way; each of `sentences` says what, and what to do."""

    def __init__(self, *sentences: str) -> None:
        super().__init__("\n".join(sentences))
        self.sentences: Sequence[str] = sentences
