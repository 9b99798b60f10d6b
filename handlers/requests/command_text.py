"""The text after a command: its first word, the name that follows, and quotes around either."""

from handlers.blocks.kit.text import clean

QUOTES = "\"'“”„‟‘’‚‛«»‹›`"
LONGEST = 400
"""What is typed beyond this many characters is not part of any name."""


def first_word(text: str) -> tuple[str, str]:
    """The first word in lower case, and what follows it."""
    word, _, rest = " ".join(clean(text[: LONGEST * 10]).split()).partition(" ")
    return word.strip(QUOTES).casefold(), rest


def name_in(text: str) -> str:
    """A name as typed, without quotes around it."""
    return text[:LONGEST].strip().strip(QUOTES).strip()
