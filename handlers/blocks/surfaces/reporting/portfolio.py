"""Campaigns side by side, and the league table of their influencers, for who asked."""

from campaigns.reporting import portfolio_tables
from campaigns.reporting.portfolio import MOST, Portfolio
from campaigns.reporting.report_tables import ReportTable, shown
from handlers.blocks.kit.elements import Blocks, actions, button, context, fields, header, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.size_limits import light
from handlers.blocks.kit.text import cut, literal
from handlers.blocks.surfaces.reporting.report_table import table_blocks
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference

CAMPAIGNS_SHOWN = 30
CLIENTS_SHOWN = 10
INFLUENCERS_SHOWN = 50
_HOW = (
    "Made from the newest report of each campaign. Currencies are never added up; reach is not deduplicated between "
    "posts."
)


def portfolio_message(found: Portfolio, typed: str) -> Message:
    """What campaigns of a time came to; `typed` is what was asked for, so that the league table asks the same."""
    title = f"Campaigns of {found.period.words}{f' for {found.client}' if found.client else ''}"
    if not found.campaigns:
        none = f"No campaign that you can see ended in {found.period.words} with a report."
        return Message(none, [section(none)])
    said = portfolio_tables.conclusion(found)
    blocks: Blocks = [
        header(cut(title, 150)),
        section(f"*{literal(said, 500)}*"),
        fields(portfolio_tables.headlines(found)),
        *_clients(portfolio_tables.clients_table(found)),
        *table_blocks(portfolio_tables.campaigns_table(found), CAMPAIGNS_SHOWN),
    ]
    if found.has_influencers:
        league = Reference(word=typed[:100].strip() or "all")  # clients are found by how they begin
        blocks.append(actions(button("League table of creators", ActionId.LEAGUE_TABLE, league)))
    newest = f" Only the newest {MOST} campaigns are in it." if found.more else ""
    return Message(cut(f"{title}: {said}", 300), light([*blocks, context(_HOW + newest)]))


def league_message(found: Portfolio) -> Message:
    """The influencers of these campaigns, the best first."""
    title = f"Creators of {found.period.words}{f' for {found.client}' if found.client else ''}"
    table = table_blocks(portfolio_tables.league_table(found), INFLUENCERS_SHOWN)
    how = "Ranked by engagements / reach of all their posts; without a known rate they come last."
    return Message(cut(title, 300), light([header(cut(title, 150)), *table, context(how)]))


def _clients(table: ReportTable) -> Blocks:
    """Clients as lines, because a message takes one table."""
    lines = [
        f"• *{literal(str(name), 80)}*: {shown(count)} campaigns, reach {shown(reach)}, engagement rate {shown(rate)}"
        for name, count, reach, _, rate in table.rows[:CLIENTS_SHOWN]
    ]
    return [section("\n".join(lines))] if lines else []
