"""Forms for a post's two halves: its design, and its copy with the platform's limits."""

from campaigns.content.copy_limits import LIMITS
from campaigns.entry import graphemes
from handlers.blocks.items.choices import place
from handlers.blocks.items.making import limits_line
from handlers.blocks.items.previews import asset_words, count_words
from handlers.blocks.kit import (
    Block,
    Blocks,
    View,
    boxes_input,
    context,
    file_input,
    modal,
    section,
    text_input,
)
from handlers.blocks.text import literal
from handlers.ids import Form
from handlers.values import Target
from storage.models import Deliverable, Version

FILE_TYPES = ("png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "mp4", "mov", "webm", "psd", "ai", "zip")
_EDITED = (("edited", "I have changed it myself (somebody else decides then)"),)
_PIECE = 2_900


def design_form(deliverable: Deliverable, asset: Version | None) -> View:
    """The visual of a post: a file, or a link to where it is kept."""
    now = [context(f"Handed in so far: {asset_words(asset)}, version {asset.number}")] if asset else []
    blocks: Blocks = [
        section(f"*{literal(deliverable.title)}*\n{place(deliverable)} · round {deliverable.round}"),
        *now,
        file_input(
            "file", "File", types=FILE_TYPES, hint="Up to 10 MB. Anything larger: a link.", optional=True
        ),
        text_input("link", "Or a link to it", placeholder="https://", optional=True),
        *_authorship(deliverable),
    ]
    target = Target(deliverable=deliverable.id)
    return modal(Form.DESIGN, "Hand in design", blocks, submit="Hand in", target=target)


def copy_form(deliverable: Deliverable, copy: Version | None) -> View:
    """Caption and hashtags, filled in with the last version; the limits are counted as people count."""
    limits = LIMITS[deliverable.platform]
    takes = limits_line(limits)
    now = (copy.caption or "", tuple(copy.hashtags), copy.title or "") if copy else ("", (), "")
    title = text_input(
        "title", "Title", value=now[2], hint=f"Up to {limits.title} characters.", optional=True
    )
    used = f"Now: {count_words(deliverable.platform, now[0], now[1])}" if copy else ""
    blocks: Blocks = [
        section(f"*{literal(deliverable.title)}*\n{place(deliverable)} · round {deliverable.round}"),
        *([context(*(one for one in (takes, used) if one))] if takes or used else []),
        *([title] if limits.title else []),
        text_input("caption", "Caption", value=now[0], lines=True),
        text_input("hashtags", "Hashtags", value=" ".join(now[1]), optional=True),
        *_authorship(deliverable),
    ]
    return modal(Form.COPY, "Write copy", blocks, submit="Hand in", target=Target(deliverable=deliverable.id))


def copy_view(deliverable: Deliverable, copy: Version) -> View:
    """The final copy to be copied: every character as it is published, so nothing of it acts here."""
    words = [copy.title or "", copy.caption or "", " ".join(copy.hashtags)]
    blocks: Blocks = [section(f"*{literal(deliverable.title)}*, copy v{copy.number}")]
    for part in words:
        blocks += [_verbatim(piece) for piece in _pieces(part)]
    counts = count_words(deliverable.platform, copy.caption or "", tuple(copy.hashtags))
    return modal(None, "Copy", [*blocks[:98], context(counts)])


def _authorship(deliverable: Deliverable) -> Blocks:
    """Of a creator's work: whether whoever enters it has changed it."""
    if deliverable.participation_id is None:
        return []
    return [boxes_input("authorship", "Whose work is it?", _EDITED)]


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
