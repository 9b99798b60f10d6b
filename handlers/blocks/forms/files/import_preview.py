"""What a file would bring in, before it does, and what it brought in."""

from collections.abc import Sequence
from dataclasses import dataclass

from campaigns.core.wording import counted
from campaigns.files import ADDED_UP, LeftOut, Rejected
from handlers.blocks.kit.elements import Blocks, View, actions, button, context, modal, section
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference

SHOWN = 20


@dataclass(frozen=True)
class Outcome:
    """What became, or would become, of the rows of a file; `ignored` are headings of columns that are not read.

    `left_out` are cells without which their rows are taken.

    `doubts` say in which line figures contradict each other.
    `ends` is the campaign, if one ends with these results; `foreign` rows are of other posts of the account.
    `sheet` is the one that is read, where the file is a spreadsheet or an archive; `renamed` says what was read as
    what. `added_up`: figures of each day were added up.
    `proposed` rows would change what their reader may not change: others decide on them.
    """

    added: int
    changed: int
    unchanged: int
    rejected: Sequence[Rejected]
    ignored: Sequence[str] = ()
    encoding: str = "utf-8"
    proposed: int = 0
    left_out: Sequence[LeftOut] = ()
    doubts: Sequence[tuple[int, str]] = ()
    ends: str = ""
    foreign: int = 0
    sheet: str = ""
    renamed: Sequence[str] = ()
    added_up: bool = False


def preview(outcome: Outcome, form: FormId, reference: Reference, *, sent: bool = False) -> View:
    """What importing would do, with the rows that are given back, and the button that does it.

    `sent` says that the rows given back were sent as a file.
    """
    wanted = outcome.added + outcome.changed + outcome.proposed
    blocks: Blocks = [
        section(f"*{_counts(outcome)}*"),
        *_ending(outcome),
        *_notes(outcome),
        actions(button("Match columns…", ActionId.MATCH_COLUMNS, reference)),
        *_left_out(outcome),
        *_doubts(outcome),
        *_rejected(outcome, reference, sent=sent),
    ]
    if not wanted and not outcome.ends:
        blocks.insert(1, section("There is nothing new in this file."))
        return modal(None, "Import", blocks, reference=reference)
    return modal(
        form,
        "Import",
        blocks,
        submit=f"Import {wanted:,}" if wanted else "Import",
        close="Cancel",
        reference=reference,
    )


def imported(outcome: Outcome, reference: Reference) -> View:
    """What was brought in."""
    blocks: Blocks = [
        section(f"*Imported: {_counts(outcome)}*"),
        *_left_out(outcome),
        *_rejected(outcome, reference, sent=False),
    ]
    return modal(None, "Import", blocks, reference=reference)


def _counts(outcome: Outcome) -> str:
    parts = [
        f"{outcome.added:,} new", f"{outcome.changed:,} changed", f"{outcome.unchanged:,} unchanged",
        f"{len(outcome.rejected):,} given back",
    ]  # fmt: skip
    if outcome.foreign:
        parts.append(f"{outcome.foreign:,} of other posts")
    if outcome.proposed:
        parts.insert(2, f"{outcome.proposed:,} proposed")
    return " · ".join(parts)


def _ending(outcome: Outcome) -> Blocks:
    if not outcome.ends:
        return []
    return [
        section(
            f"*⚠️ {literal(outcome.ends, 100)} ends with this import:* every post is measured then, the report is made "
            "and sent, and the campaign is archived."
        )
    ]


def _notes(outcome: Outcome) -> Blocks:
    notes = []
    if outcome.proposed:
        notes.append("What is proposed is put before somebody who may change influencers; you hear of it.")
    if outcome.sheet:
        notes.append(f"Read: {literal(outcome.sheet, 80)}")
    if outcome.added_up:
        notes.append(ADDED_UP)
    if outcome.renamed:
        pairs = "; ".join(literal(one, 80) for one in outcome.renamed[:SHOWN])
        notes.append(f"Columns that are read: {pairs}")
    if outcome.ignored:
        names = ", ".join(literal(heading, 40) for heading in outcome.ignored[:15])
        notes.append(f"Columns that are not read: {names}")
    if not outcome.encoding.startswith("utf"):
        notes.append(f"Read as {literal(outcome.encoding, 40)}; check that names look right.")
    return [context(*notes)] if notes else []


def _left_out(outcome: Outcome) -> Blocks:
    if not outcome.left_out:
        return []
    lines = [
        f"• Line {one.line}, {literal(one.column, 40)}: {literal(one.reason, 250)}"
        for one in outcome.left_out[:SHOWN]
    ]
    left = len(outcome.left_out) - SHOWN
    if left > 0:
        lines.append(f"and {counted(left, 'cell')} more")
    return [section("*Taken without what a cell says*"), *(section(text) for text in _in_parts(lines))]


def _doubts(outcome: Outcome) -> Blocks:
    if not outcome.doubts:
        return []
    lines = [f"• Line {line}: {literal(why, 250)}" for line, why in outcome.doubts[:SHOWN]]
    left = len(outcome.doubts) - SHOWN
    if left > 0:
        lines.append(f"and {counted(left, 'line')} more")
    return [section("*⚠️ Is this right?*"), *(section(text) for text in _in_parts(lines))]


def sent_view(rows: int) -> View:
    """That the rows given back were sent, where nothing is left to import."""
    text = f"{counted(rows, 'row')} went to your direct messages. Put them right there and upload them again."
    return modal(None, "Import", [section(text)])


def _rejected(outcome: Outcome, reference: Reference, *, sent: bool) -> Blocks:
    if not outcome.rejected:
        return []
    lines = [_line(one) for one in outcome.rejected[:SHOWN]]
    left = len(outcome.rejected) - SHOWN
    if left > 0:
        lines.append(f"and {counted(left, 'row')} more")
    sending = actions(button("Send me these as a file", ActionId.SEND_REJECTED, reference))
    last = context("They are in your direct messages, as a file to put right.") if sent else sending
    return [section("*Given back*"), *(section(text) for text in _in_parts(lines)), last]


def _line(one: Rejected) -> str:
    where = f", {literal(one.column, 40)}" if one.column else ""
    return f"• Line {one.line}{where}: {literal(one.reason, 250)}"


def _in_parts(lines: Sequence[str], a_part: int = 8) -> list[str]:
    """Lines in texts that stay below the limit of a section, whatever they say."""
    return ["\n".join(lines[first : first + a_part]) for first in range(0, len(lines), a_part)]
