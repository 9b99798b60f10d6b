"""What people did, held against the traces in the rows: acknowledged once, refused never, lost at most once."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from tests.chaos.deeds import Deed, Fate, Outage
from tests.chaos.excuses import CLICKS, was_too_late, was_undone
from tests.chaos.traces import Trace, traces_since

Key = tuple[str, int, str]

LATE = timedelta(seconds=5)
"""How long after a person has given up a request may still be heard of."""


def judge_deeds(
    session: Session,
    deeds: Sequence[Deed],
    began: datetime,
    told_trouble: Callable[[Deed], bool],
    outages: Sequence[Outage],
    evidence: Callable[[Deed], str],
) -> list[str]:
    """Every sentence says what is missing, is there twice, or was never asked for.

    `evidence` tells what else is known of what is missing, so that its cause can be found.

    `told_trouble`: whether somebody was told that the bot could not do it. What was refused in an outage of the
    database may have been done: nobody can tell a commit whose answer was lost from one that was not made.
    """
    deeds = [_as_known(deed, outages) for deed in deeds]
    sent, found = defaultdict[Key, list[Deed]](list), defaultdict[Key, list[Trace]](list)
    for deed in deeds:
        sent[deed.act, deed.about, deed.words].append(deed)
    for trace in traces_since(session, began):
        found[trace.act, trace.about, trace.words].append(trace)
    keys = sorted({*sent, *found})
    return [
        sentence
        for key in keys
        for sentence in _judge(session, sent[key], found[key], told_trouble, evidence)
    ]


def _as_known(deed: Deed, outages: Sequence[Outage]) -> Deed:
    unsure = deed.fate is Fate.REFUSED or (deed.fate is Fate.ACKNOWLEDGED and deed.act in CLICKS)
    return replace(deed, fate=Fate.LOST) if unsure and any(one.met(deed) for one in outages) else deed


def _judge(
    session: Session,
    deeds: list[Deed],
    traces: list[Trace],
    told_trouble: Callable[[Deed], bool],
    evidence: Callable[[Deed], str],
) -> Iterator[str]:
    """What is wrong with the traces of deeds that have the same act, subject and words."""
    unanswered = sorted(deeds, key=lambda deed: deed.answered)
    for trace in sorted(traces, key=lambda trace: trace.at):
        cause = next((deed for deed in unanswered if _may_have_left(deed, trace)), None)
        if cause is None:
            yield f"There without anybody having sent it (again): {trace}"
        else:
            unanswered.remove(cause)
    for deed in unanswered:
        if deed.fate is Fate.ACKNOWLEDGED and not _is_excused(session, deed, told_trouble):
            yield f"Acknowledged, and not there: {deed}\n{evidence(deed)}"


def _is_excused(session: Session, deed: Deed, told_trouble: Callable[[Deed], bool]) -> bool:
    """Whether nothing tells any more of an acknowledged deed, or a click changed nothing, with good reason.

    A form says at once if it was refused.
    """
    if was_undone(session, deed):
        return True
    if deed.act not in CLICKS:
        return False
    return told_trouble(deed) or was_too_late(session, deed)


def _may_have_left(deed: Deed, trace: Trace) -> bool:
    if deed.fate is Fate.REFUSED or trace.who not in ("", deed.who):
        return False
    until = deed.answered if deed.fate is Fate.ACKNOWLEDGED else deed.answered + LATE
    return deed.sent <= trace.at <= until
