"""The form in which a planned post is changed."""

from collections.abc import Sequence

from campaigns.editorial.post_changes import is_made, maker_of
from handlers.blocks.forms.editorial.planning import KINDS
from handlers.blocks.kit.elements import Blocks, View, context, modal, section
from handlers.blocks.kit.inputs import person_input, select_input, text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.enums import ContentPart, Platform
from storage.models import Deliverable

MAKERS = {ContentPart.ASSET: ("designer", "Designer"), ContentPart.COPY: ("writer", "Writer")}


def change_post_form(
    post: Deliverable, platforms: Sequence[Platform], assignable: Sequence[ContentPart]
) -> View:
    """Title, platform and kind of a post, and who makes the parts that can be given to somebody."""
    options = [(one.value, one.label) for one in dict.fromkeys([*platforms, post.platform])]
    fixed = [
        context(
            f"It stays {literal(post.platform.label)} {post.kind.value}: something was handed in for it, or agreed."
        )
    ]
    open_ = [
        select_input("platform", "Platform", options, value=post.platform.value),
        select_input("kind", "Kind", KINDS, value=post.kind.value),
    ]
    blocks: Blocks = [
        section(f"*{literal(post.title)}*"),
        text_input(
            "title", "Title", value=post.title, optional=True,
            hint="Empty: made of the idea, the platform and the kind.",
        ),
        *(fixed if is_made(post) else open_),
        *(_maker(post, part) for part in assignable),
    ]  # fmt: skip
    return modal(
        FormId.CHANGE_POST, "Edit this post", blocks, submit="Save", close="Cancel",
        reference=Reference(deliverable=post.id),
    )  # fmt: skip


def _maker(post: Deliverable, part: ContentPart) -> dict[str, object]:
    name, label = MAKERS[part]
    return person_input(
        name, label, chosen=maker_of(post, part) or "", optional=True, hint="Empty: anybody of the team."
    )
