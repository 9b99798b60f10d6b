"""`/campaign new [influencer | social] [from NAME]`."""

from collections.abc import Sequence
from dataclasses import dataclass

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import either, quoted
from handlers.requests.command_text import first_word, name_in


@dataclass(frozen=True)
class NewWords:
    """Which workflow a new campaign shall run ("" where none is named), and the campaign it starts from, if any."""

    workflow: str = ""
    source: str = ""


def read_new(text: str, workflows: Sequence[str]) -> NewWords:
    """What stands after `new`; `workflows` are the words for them. Raises NotUnderstood."""
    word, rest = first_word(text)
    if not word:
        return NewWords()
    if word == "from":
        return NewWords(source=_source(rest))
    if word not in workflows:
        raise NotUnderstood(_unknown(word, workflows))
    following, source = first_word(rest)
    if following and following != "from":
        raise NotUnderstood(
            f"After `/campaign new {word}` only `from NAME` may follow, for example `/campaign new {word} from Glow`. "
            "The new campaign's name is asked for in the form."
        )
    return NewWords(word, _source(source) if following else "")


def _source(text: str) -> str:
    name = name_in(text)
    if not name:
        raise NotUnderstood(
            "Say which campaign to start from, for example `/campaign new from Glow`. `/campaign list` shows them."
        )
    return name


def _unknown(word: str, workflows: Sequence[str]) -> str:
    near = parsing.closest(word, workflows) or workflows[0]
    known = either([f"`{one}`" for one in workflows])
    return f"{quoted(word)} is no kind of campaign; there is {known}. Type `/campaign new {near}`."
