"""A form that comes back because somebody else was faster: what was entered stays, and what came first is said."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from campaigns.content.versions import AssetFile
from handlers.blocks.items.content.previews import asset_words
from handlers.blocks.kit.elements import Block, Blocks, context, section
from handlers.blocks.kit.inputs import boxes_input
from handlers.blocks.kit.text import literal, with_mentions
from storage.models import Deliverable, Version

NEWER_SHOWN = 2000
"""How much of a newer caption is shown to who wrote another one meanwhile."""
_NO_ADDRESS = "-"
_EDITED = (("edited", "I have changed it myself (somebody else decides then)"),)


@dataclass(frozen=True)
class Kept:
    """What somebody has entered that was not handed in, because of a newer version; `why` says which, in words.

    Or because it breaks rules of the brief: then it is handed in when the form is sent off once more. `texts` are by
    field; uploaded files are kept as `keep_files` writes them.
    """

    why: str
    texts: Mapping[str, str]
    edited: bool = False
    file: str = ""
    broken_rules: tuple[str, ...] = ()


def keep_files(files: Iterable[AssetFile]) -> str:
    """Uploaded files as a short text, each by its id at Slack and its address; empty for links."""
    return " ".join(f"{file.file_id} {file.link or _NO_ADDRESS}" for file in files if file.file_id)


def files_kept(text: str) -> Iterator[AssetFile]:
    """The files that `keep_files` wrote."""
    parts = text.split()
    for file_id, address in zip(parts[::2], parts[1::2], strict=False):
        yield AssetFile(None if address == _NO_ADDRESS else address, file_id)


def refused(kept: Kept, newer: Version | None) -> Block:
    """Why the form is back, and what sending it off does now; nothing is `newer` where a design was given up."""
    if kept.broken_rules:
        rules = "\n".join(f"• {literal(rule, 300)}" for rule in kept.broken_rules)
        return section(
            f"⚠️ This breaks rules of the brief:\n{rules}\nChange it, or press *Hand in* once more to hand it in "
            "all the same, which is noted."
        )
    yours = " Your file is kept: choose another one only to hand in that instead." if kept.file else ""
    again = "makes yours the newest version" if newer else "adds yours to the post"
    return section(f"⚠️ {with_mentions(kept.why, 800)} Yours is not handed in.{yours} *Hand in* {again}.")


def handed_in_so_far(asset: Version | None) -> Blocks:
    """The visual that counts now, with its number."""
    return [context(f"Handed in so far: {asset_words(asset)}, version {asset.number}")] if asset else []


def authorship(deliverable: Deliverable, kept: Kept | None) -> Blocks:
    """Of a creator's work: whether whoever enters it has changed it."""
    if deliverable.participation_id is None:
        return []
    ticked = ["edited"] if kept and kept.edited else []
    return [boxes_input("authorship", "Whose work is it?", _EDITED, ticked=ticked)]
