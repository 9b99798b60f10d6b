"""Tables for docs/scale.md, from the figures that were kept."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median

from benchmarks.figures import Times
from benchmarks.measure import Measure
from benchmarks.pages import write_between
from benchmarks.scale.days import come_back, everybody_approves, peak_hour, rename
from benchmarks.scale.needs import Company, Figures, Machine, Need, needs
from benchmarks.scale.sending import Change, Shown, send
from benchmarks.scale.slack_limits import Method
from tests.processes import ROOT

PAGE = ROOT / "docs" / "scale.md"
WORKSPACES = 10_000
KIB_IN_MIB = 1024
LARGE = 300
"""Messages about a campaign of as many posts."""

RATE = "decisions, PostgreSQL, 16 connections"
MEMORY = "idle, PostgreSQL: memory"
CONNECTIONS = "idle, PostgreSQL: connections"
TRANSACTIONS = "idle, PostgreSQL: transactions"
ROWS = "rows of a campaign that is over, PostgreSQL"


def write_page(measures: Sequence[Measure], company: Company, machine: Machine, page: Path = PAGE) -> None:
    """Put both tables into the page."""
    write_between(page, "needs", table_of_needs(figures_of(measures), company, machine))
    write_between(page, "waits", table_of_waits(company))


def figures_of(measures: Iterable[Measure]) -> Figures:
    """What a run measured; LookupError where a part of it was left out."""
    found: Mapping[str, float] = {one.name: one.figure for one in measures}
    missing = [name for name in (RATE, MEMORY, CONNECTIONS, TRANSACTIONS, ROWS) if name not in found]
    if missing:
        raise LookupError(f"not measured: {', '.join(missing)}")
    return Figures(
        acts_a_second=found[RATE],
        memory=found[MEMORY],
        connections=round(found[CONNECTIONS]),
        transactions=found[TRANSACTIONS],
        rows=found[ROWS] / KIB_IN_MIB,
    )


def table_of_needs(figures: Figures, company: Company, machine: Machine) -> str:
    """What 10,000 workspaces need, the scarcest first, as Markdown."""
    head = ["| what | needed | one machine has | enough for |", "| --- | --- | --- | --- |"]
    return "\n".join([*head, *(_need(one) for one in needs(WORKSPACES, company, figures, machine))])


def table_of_waits(company: Company) -> str:
    """How long changes wait for Slack in one workspace, as Markdown."""
    days: Sequence[tuple[str, list[Change]]] = (
        ("the busiest hour of a day", peak_hour(company)),
        (
            f"in all {company.campaigns} campaigns all posts are approved, within five minutes",
            everybody_approves(company),
        ),
        (f"a campaign is renamed that {LARGE} messages speak of", rename(LARGE)),
        ("the bot comes back after hours: everything has changed", come_back(company)),
    )
    head = ["| what people do | calls | waits: median | 95 of 100 below | longest | by method |"]
    head.append("| --- | --- | --- | --- | --- | --- |")
    return "\n".join([*head, *(_waits(what, send(changes)) for what, changes in days)])


def _need(one: Need) -> str:
    unit = f" {one.unit}" if one.unit else ""
    return f"| {one.what} | {one.needed:,.0f}{unit} | {one.has:,.0f}{unit} | {_enough(one.workspaces)} |"


def _enough(workspaces: float) -> str:
    return "any number" if workspaces == float("inf") else f"{workspaces:,.0f} workspaces"


def _waits(what: str, shown: Sequence[Shown]) -> str:
    waited = [one.waited for one in shown]
    longest = {
        method: max((one.waited for one in shown if one.method is method), default=0.0) for method in Method
    }
    by_method = ", ".join(f"`{method}` {seconds:,.0f} s" for method, seconds in longest.items())
    return (
        f"| {what} | {len(shown):,} | {median(waited):,.1f} s | {Times(waited).p95:,.1f} s | {max(waited):,.0f} s"
        f" | {by_method} |"
    )
