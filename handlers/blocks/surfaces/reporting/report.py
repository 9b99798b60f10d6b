"""A report in Slack, as much as is read in ten seconds: conclusion, at most five figures, one chart, what stood out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from campaigns.reporting import report_conclusion, report_summary
from campaigns.reporting.report_charts import report_charts
from campaigns.reporting.report_snapshot import Note, ReportSnapshot
from campaigns.reporting.report_summary import EXCEEDED, KEPT, MET, MISSED, OPEN, Headline, StoodOut
from handlers.blocks.kit.charts import drawn
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, fields, header, section
from handlers.blocks.kit.message import Attachment, Message
from handlers.blocks.kit.openers import about_campaign
from handlers.blocks.kit.text import cut, link, literal, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference

_MARKS = {MET: "🎯", KEPT: "🎯", MISSED: "▫️", EXCEEDED: "🔴", OPEN: "❔"}
_CHANGES_SHOWN = 6
_MISSING_SHOWN = 5


def report_message(facts: Mapping[str, Any]) -> Message:
    """A report as it was stored; without `with_money` only what may be said in a channel."""
    report = ReportSnapshot.read(facts, facts["number"], with_money=bool(facts["with_money"]))
    about = Reference(report=facts.get("report_id"), campaign=facts.get("campaign_id"))
    if facts.get("note"):
        report = report.noted(Note(str(facts["note"]), str(facts["note_by"]), ""))
    message = summary_message(report, about, facts.get("changed", []), facts.get("picture"))
    if not facts.get("files") or about.report is None:
        return message
    return replace(message, attachment=Attachment(about.report, report.with_money))


def summary_message(
    report: ReportSnapshot,
    about: Reference,
    changed: Sequence[Sequence[str]] = (),
    picture: str | None = None,
    *,
    may_note: bool = False,
) -> Message:
    """The same of a snapshot; `changed` is what a later version says otherwise, `picture` a file of the best post.

    Who `may_note` can say something of it.
    """
    conclusion, best_picture = report_conclusion.conclusion(report), picture or report.stored.get("picture")
    charts = drawn(report_charts(report)[:1])
    plain = _blocks(report, conclusion, changed, about, may_note=may_note)
    text = cut(f"{report.campaign}: {conclusion}", 300)
    if not charts and not best_picture:
        return Message(text, plain)
    return Message(
        text, _blocks(report, conclusion, changed, about, charts, best_picture, may_note=may_note), plain
    )


def _blocks(
    report: ReportSnapshot, conclusion: str, changed: Sequence[Sequence[str]], about: Reference,
    charts: Sequence[Block] = (), picture: str | None = None, *, may_note: bool = False,
) -> Blocks:  # fmt: skip
    version = f" (version {report.number})" if report.number > 1 else ""
    over = "🔴 " if report_conclusion.is_over_budget(report) else ""
    return [
        header(f"{report.campaign}: results{version}"),
        section(f"{over}*{conclusion}*"),
        *_note(report),
        *_changed(report, changed),
        fields([(one.name, _against(one)) for one in report_summary.headlines(report)]),
        *charts,
        *_stood_out(report, picture),
        *_missing(report),
        actions(
            button("Details", ActionId.REPORT_DETAILS, about),
            button("Note…", ActionId.NOTE_REPORT, about) if may_note else None,
            about_campaign(about.campaign) if about.campaign else None,
        ),
    ]


def _note(report: ReportSnapshot) -> Blocks:
    if report.note is None:
        return []
    words = "\n".join(f"> {line}" for line in literal(report.note.words, 2000).splitlines())
    return [section(f"{words}\n{person(report.note.by)}")]


def _against(one: Headline) -> str:
    """A figure, and beneath it how it stands to its goal."""
    if one.goal is None:
        return one.value
    mark = f"{_MARKS[one.state]} " if one.state else ""
    return f"{one.value}\n{mark}{one.against}"


def _changed(report: ReportSnapshot, changed: Sequence[Sequence[str]]) -> Blocks:
    """What a later version says otherwise than the one before, of what may be told."""
    told = [words for key, words in changed if key in report.figures]
    if not told:
        return []
    more = [f"and {len(told) - _CHANGES_SHOWN} more"] if len(told) > _CHANGES_SHOWN else []
    lines = [f"• {literal(one, 200)}" for one in [*told[:_CHANGES_SHOWN], *more]]
    return [context("\n".join(["*What changed*", *lines]))]


def _stood_out(report: ReportSnapshot, picture: str | None) -> Blocks:
    found, compared = report_summary.stood_out(report), report_summary.compared(report)
    lines = [f"*{one.kind}:* {_named(one)}, {one.rate} ({one.besides})" for one in found]
    shown = "\n".join([*lines, *([f"{compared}."] if compared else [])])
    if not found:
        return [section(shown)] if shown else []
    alt_text = f"The post of the best: {found[0].post.title}" if found[0].post else found[0].name
    image: Block = {"type": "image", "slack_file": {"id": picture}, "alt_text": cut(alt_text, 200)}
    return [section(shown, image if picture else None)]


def _named(one: StoodOut) -> str:
    url = one.post.permalink if one.post else None
    return link(url, one.name) if url else literal(one.name)


def _missing(report: ReportSnapshot) -> Blocks:
    told = report_summary.missing(report)
    if not told:
        return []
    more = [f"and {len(told) - _MISSING_SHOWN} more"] if len(told) > _MISSING_SHOWN else []
    return [
        context(
            f"*What is missing:* {'; '.join(literal(one, 300) for one in [*told[:_MISSING_SHOWN], *more])}"
        )
    ]
