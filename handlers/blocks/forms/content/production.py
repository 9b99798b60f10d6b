"""Forms for a post's two parts: its design, and its copy with the platform's limits."""

from collections.abc import Mapping

from campaigns.content.design_files import MOST_FILES, MOST_MEGABYTES, MOST_MEGABYTES_OF_VIDEO, TYPES
from campaigns.content.labels import FIELD, to_state
from campaigns.content.versions import number_of
from campaigns.core.platforms import rules_of
from campaigns.parsing import graphemes
from handlers.blocks.forms.content.changes import changes_asked_for, voids_approval
from handlers.blocks.forms.content.conflicts import NEWER_SHOWN, Kept, authorship, handed_in_so_far, refused
from handlers.blocks.items.content.choices import place
from handlers.blocks.items.content.previews import copy_block, count_words, words_wanted
from handlers.blocks.items.content.production import limits_line, size_hint
from handlers.blocks.kit.elements import Block, Blocks, View, context, modal, section
from handlers.blocks.kit.inputs import boxes_input, file_input, text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.enums import Platform
from storage.models import BriefVersion, Decision, Deliverable, Version

SIZE_HINT = (
    f"Up to {MOST_FILES} files, in the order of the carousel, of up to {MOST_MEGABYTES} MB each. A video of up to "
    f"{MOST_MEGABYTES_OF_VIDEO} MB: post it in the thread of your message. Anything larger: a link."
)
_PIECE = 2_900


def design_form(
    deliverable: Deliverable,
    asset: Version | None,
    kept: Kept | None = None,
    *,
    brief: BriefVersion | None = None,
    asked: Decision | None = None,
) -> View:
    """The visual of a post: a file, or a link to where it is kept; `asked` are the changes that it answers."""
    blocks: Blocks = [
        section(f"*{literal(deliverable.title)}*\n{place(deliverable)} · round {deliverable.round}"),
        *voids_approval(deliverable),
        *changes_asked_for(asked),
        context(size_hint(deliverable), *(words_wanted(brief) if brief else [])),
        *handed_in_so_far(asset),
        *([refused(kept, asset)] if kept else []),
        file_input("file", "File", types=TYPES, hint=SIZE_HINT, optional=True, most=MOST_FILES),
        text_input(
            "link",
            "Or a link to it",
            value=kept.texts.get("link", "") if kept else "",
            placeholder="https://",
            optional=True,
            lines=True,
            hint="Of several, one a line, in the order of the carousel.",
        ),
        *authorship(deliverable, kept),
    ]
    reference = Reference(deliverable=deliverable.id, asset=number_of(asset), word=kept.file if kept else "")
    return modal(FormId.DESIGN, "Hand in design", blocks, submit="Hand in", reference=reference)


def copy_form(
    deliverable: Deliverable,
    copy: Version | None,
    kept: Kept | None = None,
    *,
    brief: BriefVersion | None = None,
    asked: Decision | None = None,
    warned: str = "",
) -> View:
    """Caption and hashtags, filled in with the last version; the limits are counted as people count.

    `asked` are the changes that it answers. `warned` is the print of copy that was refused once for breaking rules.
    """
    limits = rules_of(deliverable.platform).limits
    takes = limits_line(limits)
    filled = kept.texts if kept else _filled(copy)
    title = text_input(
        "title",
        "Title",
        value=filled.get("title", ""),
        hint=f"Up to {limits.title} characters.",
        optional=True,
    )
    used = (
        f"Now: {count_words(deliverable.platform, copy.caption or '', tuple(copy.hashtags))}" if copy else ""
    )
    wanted = words_wanted(brief) if brief else []
    hints = [one for one in (takes, used, *wanted) if one]
    blocks: Blocks = [
        section(f"*{literal(deliverable.title)}*\n{place(deliverable)} · round {deliverable.round}"),
        *voids_approval(deliverable),
        *changes_asked_for(asked),
        *(
            [
                refused(kept, copy),
                *([copy_block(copy, NEWER_SHOWN)] if copy and not kept.broken_rules else []),
            ]
            if kept
            else []
        ),
        *([context(*hints)] if hints else []),
        *([title] if limits.title else []),
        text_input("caption", "Caption", value=filled.get("caption", ""), lines=True),
        text_input("hashtags", "Hashtags", value=filled.get("hashtags", ""), optional=True),
        *besides_inputs(filled, deliverable.platform),
        *labels_input(brief, filled),
        *authorship(deliverable, kept),
    ]
    reference = Reference(deliverable=deliverable.id, copy=number_of(copy), word=warned)
    return modal(FormId.COPY, "Write copy", blocks, submit="Hand in", reference=reference)


def _came_first(kept: Kept, copy: Version | None) -> Blocks:
    """Why the form is back, with what somebody else handed in meanwhile."""
    newer = [copy_block(copy, NEWER_SHOWN)] if copy and not kept.broken_rules else []
    return [refused(kept, copy), *newer]


def _filled(copy: Version | None) -> Mapping[str, str]:
    if copy is None:
        return {}
    words = {"title": copy.title or "", "caption": copy.caption or "", "hashtags": " ".join(copy.hashtags)}
    return {**words, **filled_besides(copy)}


def filled_besides(copy: Version) -> Mapping[str, str]:
    """What goes with a caption, by the name of its field."""
    labels = ", ".join(copy.labels or ())
    return {"alt_text": copy.alt_text or "", "first_comment": copy.first_comment or "", "labels": labels}


def labels_input(brief: BriefVersion | None, filled: Mapping[str, str]) -> Blocks:
    """What is stated of the labels that the brief requires, if any."""
    choices = to_state(brief) if brief is not None else []
    ticked = filled.get(FIELD, "").split(", ")
    return [boxes_input(FIELD, "Labels on the platform", choices, ticked=ticked)] if choices else []


def besides_inputs(filled: Mapping[str, str], platform: Platform) -> Blocks:
    """The fields of what goes with a caption: its first comment, and what the picture shows."""
    limits = rules_of(platform).limits
    return [
        text_input(
            "first_comment", "First comment", value=filled.get("first_comment", ""), lines=True, optional=True,
            hint=f"Posted below it at once. Up to {limits.comment:,} characters.",
        ),
        text_input(
            "alt_text", "Alt text", value=filled.get("alt_text", ""), lines=True, optional=True,
            hint=f"What is seen, for those who do not see it. Up to {limits.alt_text:,} characters.",
        ),
    ]  # fmt: skip


def copy_view(deliverable: Deliverable, copy: Version) -> View:
    """The final copy to be copied: every character as it is published, so nothing of it acts here."""
    words = [copy.title or "", copy.caption or "", " ".join(copy.hashtags)]
    blocks: Blocks = [section(f"*{literal(deliverable.title)}*, copy v{copy.number}")]
    for part in words:
        blocks += [_verbatim(piece) for piece in _pieces(part)]
    for name, text in (("First comment", copy.first_comment), ("Alt text", copy.alt_text)):
        blocks += [context(f"*{name}*"), *map(_verbatim, _pieces(text))] if text else []
    counts = count_words(deliverable.platform, copy.caption or "", tuple(copy.hashtags))
    return modal(None, "Copy", [*blocks[:98], context(counts)])


def _pieces(text: str) -> list[str]:
    """The text in pieces that one paragraph takes, cut between what people see as characters."""
    pieces, length = [""], 0
    for cluster in graphemes(text):
        units = len(cluster.encode("utf-16-le")) // 2
        if length + units > _PIECE:
            pieces, length = [*pieces, ""], 0
        pieces[-1] += cluster
        length += units
    return [piece for piece in pieces if piece.strip()]


def _verbatim(text: str) -> Block:
    return {"type": "section", "text": {"type": "plain_text", "text": text[:3000], "emoji": False}}
