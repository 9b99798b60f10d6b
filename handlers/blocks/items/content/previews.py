"""What was handed in for a post, as those see it who make it, decide on it, or publish it."""

from collections.abc import Sequence

from campaigns.content.brand_rules import Breach, breaches
from campaigns.content.copy_limits import full_text, hashtag_count
from campaigns.content.disclosure import Evidence, evidence
from campaigns.content.labels import STATED, Label, said_in
from campaigns.content.text_length import length
from campaigns.content.versions import AssetFile, files_of, is_picture
from campaigns.core.platforms import rules_of
from campaigns.core.wording import counted
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.text_changes import CHANGES, changed_text, written
from handlers.blocks.kit.elements import Block, Blocks, button, section
from handlers.blocks.kit.text import clean, cut, link, literal, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import ContentPart, PartStatus, Platform
from storage.models import BriefVersion, Version

SHOWN = 600
"""How much of a caption a message shows; the rest opens in a form of its own."""
TAGS_SHOWN = 30
BESIDES_SHOWN = 300
"""How much of an alt text and of a first comment a message shows."""


def preview(view: TaskView, most: int = SHOWN) -> Blocks:
    """The asset and the copy, with a mark on what is new since the last round and what was approved before."""
    parts = view.current
    blocks: Blocks = []
    if parts.asset and parts.asset.link:
        blocks.append(section(asset_words(parts.asset, _mark(view, ContentPart.ASSET))))
        blocks += picture(parts.asset)
    elif view.deliverable is not None and view.deliverable.asset_status is PartStatus.NOT_NEEDED:
        blocks.append(section("_Text only: no design needed_"))
    if parts.copy:
        blocks.append(copy_block(parts.copy, most, _mark(view, ContentPart.COPY)))
    return blocks


def changes_since(view: TaskView) -> Blocks:
    """For who decides again: the design as it was, and what became, word by word, of the copy that was decided on."""
    before, now = view.approved_before, view.current
    blocks: Blocks = []
    if before.asset and now.asset and before.asset.id != now.asset.id and ContentPart.ASSET in view.asked:
        blocks += [section(f"_The design before, v{before.asset.number}:_ {asset_words(before.asset)}")]
        blocks += picture(before.asset)
    if before.copy and now.copy and before.copy.id != now.copy.id and ContentPart.COPY in view.asked:
        blocks += [
            section(f"_What changed since copy v{before.copy.number} ({CHANGES}):_"),
            changed_text(written(before.copy), written(now.copy)),
        ]
    return blocks


def asset_words(asset: Version, mark: str = "") -> str:
    """The links to a design, numbered where it has several files; an uploaded file goes by its name."""
    files, noted = files_of(asset), f"  _({mark})_" if mark else ""
    if len(files) == 1:
        return _file_words(files[0]) + noted
    lines = [f"{number}. {_file_words(file)}" for number, file in enumerate(files, 1)]
    return "\n".join([f"🖼️ {len(files)} files, in this order{noted}", *lines])


def _file_words(file: AssetFile) -> str:
    url = file.link or ""
    if file.file_id is None:
        return f"🔗 {link(url, url)}"
    name = url.rstrip("/").rpartition("/")[2] or file.file_id
    return f"📎 {link(url, name) if url else literal(name)}"


def picture(asset: Version) -> Blocks:
    """An uploaded picture itself, the first of several, where it is of a kind that Slack shows in a message."""
    first, *further = files_of(asset)
    if not is_picture(asset):
        return []
    text = f"Design, version {asset.number}" + (f", file 1 of {len(further) + 1}" if further else "")
    return [{"type": "image", "slack_file": {"id": first.file_id}, "alt_text": text}]


def without_pictures(blocks: Blocks) -> Blocks:
    """The same for where Slack might not show somebody's file; its link stays."""
    return [block for block in blocks if block["type"] != "image"]


def copy_block(copy: Version, most: int = SHOWN, mark: str = "") -> Block:
    """Title, caption and hashtags, every character as it is published; `mark` says what is to know about them."""
    tags = " ".join(cut(tag, 60) for tag in copy.hashtags[:TAGS_SHOWN])
    caption = cut(copy.caption or "", most) if (copy.caption or "").strip() else ""
    is_longer = caption != clean(copy.caption or "") and bool(caption)
    length = f"the first {most:,} of {len(copy.caption or ''):,} characters" if is_longer else ""
    notes = [note for note in ("" if caption else "No caption", length, mark) if note]
    title = cut(copy.title, 200) if copy.title else ""
    return _as_written(title, caption, tags, ", ".join(notes), _besides(copy))


def _besides(copy: Version) -> list[tuple[str, str]]:
    """What goes with the caption, by name."""
    given = (("First comment", copy.first_comment), ("Alt text", copy.alt_text))
    return [(name, cut(text, BESIDES_SHOWN)) for name, text in given if text]


def _as_written(title: str, quote: str, after: str, note: str, besides: Sequence[tuple[str, str]]) -> Block:
    """Somebody's text in which no mark acts: a bold title, a quotation, a line after it, and what goes with it by name.

    A note of our own stands at the end.
    """
    parts = [
        ("rich_text_section", title, {"bold": True}),
        ("rich_text_quote", quote, {}),
        ("rich_text_section", after, {}),
        *(("rich_text_section", f"{name}: {text}", {}) for name, text in besides),
        ("rich_text_section", f"({note})" if note else "", {"italic": True}),
    ]
    return {
        "type": "rich_text",
        "elements": [
            {"type": kind, "elements": [{"type": "text", "text": text} | ({"style": style} if style else {})]}
            for kind, text, style in parts
            if text
        ],
    }


def show_copy_button(view: TaskView, most: int = SHOWN) -> Block | None:
    """What opens all of a caption that is cut; the copy that is asked about, or the approved one."""
    if view.current.copy is None or view.deliverable is None or not is_cut(view.current.copy, most):
        return None
    asked = view.question.approval.id if view.question else None
    return button("Show copy", ActionId.SHOW_COPY, Reference(deliverable=view.deliverable.id, approval=asked))


def is_cut(copy: Version, most: int = SHOWN) -> bool:
    """Whether `copy_block` leaves out a part of the caption or of what goes with it."""
    shown = ((copy.caption, most), (copy.first_comment, BESIDES_SHOWN), (copy.alt_text, BESIDES_SHOWN))
    return any(text and cut(text, length) != clean(text) for text, length in shown)


def count_words(platform: Platform, caption: str, hashtags: tuple[str, ...]) -> str:
    """How much of what a platform takes is used: "184 of 2,200 characters, 3 of 30 hashtags"."""
    limits, used = rules_of(platform).limits, length(platform, full_text(caption, hashtags))
    unit = limits.counting.unit
    characters = f"{used:,} of {limits.caption:,} {unit}" if limits.caption else f"{used:,} {unit}"
    count = hashtag_count(caption, hashtags)
    tags = f"{count} of {limits.hashtags} hashtags" if limits.hashtags else counted(count, "hashtag")
    return f"{characters}, {tags} on {platform.label}"


def last_reason(view: TaskView) -> list[str]:
    """What was asked to be changed in the last round."""
    by = f", {person(view.asked_by)}" if view.asked_by else ""
    return [f"Last round asked for: “{literal(view.last_reason, 200)}”{by}"] if view.last_reason else []


def brand_rules(view: TaskView) -> list[str]:
    """The rules that the copy breaks, and the brand guide."""
    hints = [*warnings(view), *_disclosed(view)]
    if view.brief and view.brief.brand_guide:
        hints.append(f"Brand rules: {literal(view.brief.brand_guide, 200)}")
    return hints


def _disclosed(view: TaskView) -> list[str]:
    """What of the required disclosure is there, and who stated it."""
    if view.brief is None or view.deliverable is None:
        return []
    found = evidence(view.brief, view.deliverable, view.current.copy)
    return [disclosure_line(found)] if found is not None and found.met else []


def disclosure_line(found: Evidence) -> str:
    """What is there of the disclosure that a brief requires: "✅ Disclosure: #ad is in the text"."""
    words = {Label.WORDS: f"{literal(found.words, 60)} is in the text"}
    there = [words.get(one) or STATED[one] for one in found.met]
    by = (
        f" (stated by {person(found.stated_by)})"
        if found.stated_by and set(found.met) != {Label.WORDS}
        else ""
    )
    return f"✅ Disclosure: {', '.join(there)}{by}"


def words_wanted(brief: BriefVersion) -> list[str]:
    """The words that a brief requires and bans, and its disclosure, for who writes or draws them."""
    named = (
        ("Must have", brief.required_words),
        ("Must not have", brief.banned_words),
        ("Disclosure", said_in(brief).split("\n") if said_in(brief) else []),
    )
    return [
        f"{name}: {', '.join(literal(word, 40) for word in words[:20])}" for name, words in named if words
    ]


def warnings(view: TaskView) -> list[str]:
    """The rules of the brand that the copy breaks."""
    return [_hint(breach) for breach in _breaches(view)]


def _mark(view: TaskView, part: ContentPart) -> str:
    """Whether a part is new since the last round, or was approved before and is not asked about."""
    if view.asked and part not in view.asked:
        return "approved before"
    now, before = (
        (view.current.asset, view.approved_before.asset)
        if part is ContentPart.ASSET
        else (view.current.copy, view.approved_before.copy)
    )
    is_new = now is not None and before is not None and before.id != now.id
    return "changed since the last round" if is_new else ""


def _breaches(view: TaskView) -> list[Breach]:
    if view.brief is None or view.current.copy is None:
        return []
    return breaches(view.brief, view.current.copy)


def _hint(breach: Breach) -> str:
    words = ", ".join(literal(word, 40) for word in breach.words[:10])
    return f"⚠️ {breach.rule}: {words}"
