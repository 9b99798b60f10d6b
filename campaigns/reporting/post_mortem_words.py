"""What a report tells beyond its figures, in sentences that Slack and the e-mail share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from campaigns.core.money import Money
from campaigns.core.wording import counted
from campaigns.formulas.figures import Figure
from campaigns.reporting.step_times import times_of
from storage.enums import Platform

_ROUNDS_TOLD = 12
_RATES = ("reach", "engagements", "average_rate", "pooled_rate")


@dataclass(frozen=True)
class Section:
    """A part of a post-mortem: its title, and its sentences as plain text that may hold what people wrote."""

    title: str
    lines: tuple[str, ...]


def parts(stored: Mapping[str, Any], *, with_money: bool) -> list[Section]:
    """The parts of a stored report, in the order they are read; of influencers only how long things took."""
    found = _of_posts(stored, with_money=with_money) if "counts" in stored else []
    if "steps" in stored:
        found += [
            Section("Rounds", tuple(_rounds(stored["rounds"]))),
            Section("Time each step was open, in sum", tuple(_steps(stored))),
        ]
    return [part for part in found if part.lines]


def _of_posts(stored: Mapping[str, Any], *, with_money: bool) -> list[Section]:
    return [
        Section("Posts", (_counts(stored["counts"]),)),
        Section("Best posts", tuple(map(_ranked, stored["best"]))),
        Section("Worst posts", tuple(map(_ranked, stored["worst"]))),
        Section("Platforms", tuple(_platforms(stored, with_money=with_money))),
    ]


def _counts(counts: Mapping[str, int]) -> str:
    """The posts by what became of them; what is also true of some stands in brackets, so that no post counts twice."""
    ends = [end for end in ("published", "rejected", "missed", "dropped") if counts[end]]
    told = [f"{counts[end]} {end}" + (_besides(counts, "late") if end == "published" else "") for end in ends]
    posts = counted(counts["planned"], "post") + _besides(counts, "text_only")
    return f"{posts}: {', '.join(told)}."


def _besides(counts: Mapping[str, int], what: str) -> str:
    return f" ({counts[what]} {what.replace('_', ' ')})" if counts[what] else ""


def _ranked(post: Mapping[str, Any]) -> str:
    return f"{post['title']} on {Platform(post['platform']).label}: {post['rate']} %"


def _platforms(stored: Mapping[str, Any], *, with_money: bool) -> list[str]:
    rows: Sequence[Mapping[str, Any]] = stored["platforms"]
    lines = []
    for row in rows:
        told = [*_achieved(row), *(_money(row, stored["currency"]) if with_money else [])]
        if told:
            name = Platform(row["platform"]).label if row["platform"] else "No platform"
            lines.append(f"{name}: {', '.join(told)}")
    return lines


def _achieved(row: Mapping[str, Any]) -> list[str]:
    """What its posts achieved; a rate stands under its own name, and what is missing beside its figure.

    Where nothing was published there is only money to tell of, and so nothing where money does not show.
    """
    if row["platform"] is None or not row["posts"]:
        return []
    figures = [Figure.from_json(row[key]) for key in _RATES]
    return [counted(row["posts"], "post"), *(_figure(figure) for figure in figures)]


def _figure(figure: Figure) -> str:
    missing = f" ({figure.show_coverage()})" if figure.value is not None and figure.show_coverage() else ""
    name = figure.name.removeprefix("Total ").lower()
    return f"{name} {figure.show()}{missing}"


def _money(row: Mapping[str, Any], currency: str) -> list[str]:
    named = ("allocated", "planned", "committed", "spent")
    amounts = [(name, row[f"{name}_minor"]) for name in named]
    return [
        f"{Money(minor, currency).show()} {name}"
        for name, minor in amounts
        if minor or (name == "allocated" and minor is not None)
    ]


def _rounds(rounds: Sequence[Mapping[str, Any]]) -> list[str]:
    if not rounds:
        return ["Every post passed in its first round."]
    most = sorted(rounds, key=lambda one: -one["rounds"])
    lines = [f"{one['title']}: {one['rounds']} rounds" for one in most[:_ROUNDS_TOLD]]
    left = len(most) - _ROUNDS_TOLD
    return [*lines, f"and {left} more with several rounds"] if left > 0 else lines


def _steps(stored: Mapping[str, Any]) -> list[str]:
    """The steps that took time; what is done at once is nobody's concern."""
    return [f"{one.number}. {one.title}: {one.in_words}" for one in times_of(stored) if one.took_time]
