"""The form of what somebody says about a post."""

from handlers.blocks.kit.elements import View, modal, section
from handlers.blocks.kit.inputs import select_input, text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.enums import CommentReaders
from storage.models import Deliverable

READERS = (
    (CommentReaders.TEAM.value, "Only the team"),
    (CommentReaders.OUTSIDERS.value, "Client and creator, too, on their pages"),
)


def comment_form(post: Deliverable) -> View:
    """What somebody wants to say about a post."""
    blocks = [
        section(f"*{literal(post.title)}*"),
        text_input(
            "comment", "Comment", lines=True, most=2000,
            hint="Read by those who have it to do or to decide, and by who made it. It decides nothing.",
        ),
        select_input("readers", "Who else reads it?", READERS, value=CommentReaders.TEAM.value),
    ]  # fmt: skip
    return modal(
        FormId.COMMENT, "Comment", blocks, submit="Say it", close="Cancel",
        reference=Reference(deliverable=post.id),
    )  # fmt: skip
