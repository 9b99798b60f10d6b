"""What so many workspaces need, from the figures of a run: pure arithmetic, with its assumptions as fields."""

from dataclasses import dataclass

WORKING_DAYS = 22
PEAK_SHARE = 0.25
"""Of a day's acts, so many are done in its busiest hour."""

BURST = 3.0
"""In its busiest minute, an hour has so many times as many acts as on average."""

MIB_IN_GIB = 1024


@dataclass(frozen=True)
class Company:
    """One workspace: its campaigns at a time, each of so many posts a month; an act is a click, form or command."""

    campaigns: int = 50
    posts: int = 20
    acts_for_a_post: int = 7

    @property
    def acts_in_peak_hour(self) -> float:
        """Acts in the busiest hour of a working day: planning, making, deciding, publishing, measuring, looking."""
        return self.campaigns * self.posts * self.acts_for_a_post / WORKING_DAYS * PEAK_SHARE

    @property
    def acts_a_second(self) -> float:
        """Acts a second in the busiest minute."""
        return self.acts_in_peak_hour / 3600 * BURST


@dataclass(frozen=True)
class Figures:
    """What was measured. A workspace is served by one bot, with a database of its own.

    `acts_a_second`: what one bot takes, with all that follows; `memory`: MiB of one that nobody uses; `connections`
    and `transactions`: those of one that nobody uses, to PostgreSQL, the latter each second; `rows`: MiB of database
    for one campaign.
    """

    acts_a_second: float
    memory: float
    connections: int
    transactions: float
    rows: float


@dataclass(frozen=True)
class Machine:
    """What one machine has: cores, memory and disk in MiB, connections and transactions a second of its PostgreSQL."""

    cores: int = 16
    memory: float = 64 * MIB_IN_GIB
    connections: int = 500
    transactions: float = 20_000
    disk: float = 1_000 * MIB_IN_GIB


@dataclass(frozen=True)
class Need:
    """So much of something that many workspaces need, what a machine has of it, and how many workspaces that is for."""

    what: str
    unit: str
    needed: float
    has: float
    workspaces: float


def needs(workspaces: int, company: Company, figures: Figures, machine: Machine) -> list[Need]:
    """What they need, scarcest first: the first is the first wall that one machine would meet."""
    cores = company.acts_a_second / figures.acts_a_second
    of_each = (
        ("memory of bots at rest", "MiB", figures.memory, machine.memory),
        ("connections to PostgreSQL", "", figures.connections, machine.connections),
        ("transactions of bots at rest", "/s", figures.transactions, machine.transactions),
        ("cores in the busiest minute", "", cores, machine.cores),
        ("disk for running campaigns", "MiB", figures.rows * company.campaigns, machine.disk),
    )
    found = [
        Need(what, unit, each * workspaces, has, has / each if each else float("inf"))
        for what, unit, each, has in of_each
    ]
    return sorted(found, key=lambda need: need.workspaces)
