"""For which post a message is handed in."""

from collections.abc import Mapping, Sequence

from handlers.blocks.kit.elements import View, modal, section
from handlers.blocks.kit.inputs import select_input
from handlers.blocks.kit.text import cut, quoted
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference

POST = "post"


def for_post_form(posts: Sequence[tuple[int, str, str]], said: str, words: str) -> View:
    """The posts to choose from, each by its task, what to do, and the name of its campaign.

    `words` are those of the message, and `said` the same as Slack has it.
    """
    options = [(str(task), cut(f"{words} · {campaign}", 75)) for task, words, campaign in posts]
    blocks = [
        *([section(quoted(words))] if words else []),
        select_input(POST, "For which post?", options, hint="What the message says stands in its form."),
    ]
    return modal(
        FormId.FOR_POST,
        "Hand in for a post",
        blocks,
        submit="Next",
        close="Cancel",
        reference=Reference(word=said),
    )


def prefilled(form: View, values: Mapping[str, str]) -> View:
    """A form with these values in its text fields, where it has such fields."""
    return {
        **form,
        "blocks": [_filled(block, values.get(block.get("block_id", ""), "")) for block in form["blocks"]],
    }


def _filled(block: View, value: str) -> View:
    element = block.get("element") or {}
    if not value or element.get("type") != "plain_text_input":
        return block
    most = element.get("max_length", 3000)
    return {**block, "element": {**element, "initial_value": cut(value, most)}}
