"""Stored briefs: a list of them, and one with everything that it says."""

from collections.abc import Sequence
from dataclasses import dataclass

from campaigns.core.wording import counted
from campaigns.editorial.brief_form import BriefText
from campaigns.editorial.brief_sharing import Sharing
from campaigns.editorial.briefs import StoredBrief, called, text_of
from handlers.blocks.kit.elements import Block, Blocks, View, actions, button, context, header, modal, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.size_limits import light
from handlers.blocks.kit.text import day, literal, people, person, quoted
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.models import Brief, BriefVersion

A_PAGE = 10
VERSIONS_SHOWN = 10
_LABELS = (
    ("requirements", "What is asked for"),
    ("objectives", "Objectives"),
    ("audience", "Audience"),
    ("deliverables", "Deliverables"),
    ("timeline", "Timeline"),
    ("brand_guide", "Brand rules"),
    ("required_words", "Words that must be in"),
    ("banned_words", "Words that must not be in"),
    ("disclosure", "Disclosure"),
    ("labels", "Labels"),
)


@dataclass(frozen=True)
class BriefPage:
    """A brief with the version that is looked at, and all its versions, newest first."""

    brief: Brief
    shown: BriefVersion
    versions: Sequence[BriefVersion]
    campaigns: int
    sharing: Sharing


def brief_list(shown: Sequence[StoredBrief], search: str, page: int, total: int) -> Message:
    """A page (from 0) of the workspace's briefs, or of those that `search` finds."""
    write = actions(button("Write a brief…", ActionId.WRITE_BRIEF, Reference(), style="primary"))
    if not total:
        text = (
            f"No brief is called “{literal(search, 80)}”."
            if search
            else "There is no brief that you may read."
        )
        return Message(text, [section(text), write])
    text = f"{counted(total, 'brief')}" + (f" for “{literal(search, 80)}”" if search else "")
    blocks: Blocks = [section(f"*{text}*"), *(_listed(one) for one in shown[:A_PAGE])]
    return Message(text[:300], light([*blocks, *paging(f"briefs:{search}", page, total, A_PAGE), write]))


def _listed(one: StoredBrief) -> Block:
    text = (
        f"*{literal(called(one.brief.title, one.newest.number), 140)}* · {_used(one.campaigns)}\n"
        f"{literal(one.newest.requirements, 200)}\n{_written(one.newest)}"
    )
    return section(text, button("Open", ActionId.SHOW_BRIEF, Reference(brief=one.brief.id)))


def _used(campaigns: int) -> str:
    return f"used in {counted(campaigns, 'campaign')}" if campaigns else "not used yet"


def _written(version: BriefVersion) -> str:
    return f"{person(version.written_by)}, {day(version.written_at.date())}"


def brief_view(page: BriefPage) -> View:
    """One version of a brief, with what can be done about it and the other versions."""
    said = text_of(page.shown)
    blocks: Blocks = [
        header(called(page.brief.title, page.shown.number)),
        context(f"{_written(page.shown)} · {_used(page.campaigns)}", _shared(page.sharing)),
        *(_part(label, text) for field, label in _LABELS if (text := _as_text(said, field))),
        actions(
            button("Edit…", ActionId.EDIT_BRIEF, Reference(brief=page.brief.id), style="primary"),
        ),
        *_history(page),
    ]
    return modal(None, "Brief", blocks, reference=Reference(brief=page.brief.id))


def brief_parts(version: BriefVersion) -> Blocks:
    """Everything that a version of a brief says, part by part."""
    said = text_of(version)
    parts = [(label, _as_text(said, field)) for field, label in _LABELS]
    return [
        header(f"Brief, version {version.number}"),
        *(_part(label, text) for label, text in parts if text),
    ]


def _shared(sharing: Sharing) -> str:
    if sharing.everybody:
        return "Shared with everybody in the workspace"
    return f"Shared with {people(sharing.people)}" if sharing.people else "Not shared beyond its campaigns"


def _part(label: str, text: str) -> Block:
    return section(f"*{label}*\n{quoted(text, 2400)}")


def _as_text(said: BriefText, field: str) -> str:
    value = getattr(said, field)
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _history(page: BriefPage) -> Blocks:
    """The versions there are, with what each changed, and buttons to look at the others."""
    if len(page.versions) < 2:
        return []
    shown = page.versions[:VERSIONS_SHOWN]
    before = [*page.versions[1:], None]
    blocks: Blocks = [header("Versions")]
    for version, older in zip(shown, before, strict=False):
        blocks.append(_version(page, version, older))
    left = len(page.versions) - len(shown)
    return [*blocks, *([context(f"and {left} older ones")] if left else [])]


def _version(page: BriefPage, version: BriefVersion, older: BriefVersion | None) -> Block:
    text, changed = f"Version {version.number} · {_written(version)}", _changes(version, older)
    if version.id == page.shown.id:
        return section(f"*{text}*{changed}")
    reference = Reference(brief=page.brief.id, page=version.number)
    return section(text + changed, button("Show", ActionId.SHOW_BRIEF, reference))


def _changes(version: BriefVersion, older: BriefVersion | None) -> str:
    """Which parts a version changed."""
    if older is None:
        return ""
    new, old = text_of(version), text_of(older)
    changed = [label.lower() for field, label in _LABELS if getattr(new, field) != getattr(old, field)]
    return f"\nchanged: {', '.join(changed) or 'the title'}"
