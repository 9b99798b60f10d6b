"""What can be typed: every command with what it does and an example."""

from dataclasses import dataclass

from campaigns.steps.registry import workflows
from handlers.blocks.kit.elements import Block, Blocks, actions, context, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import literal


@dataclass(frozen=True)
class Usage:
    """A command's word, what follows it, what it does, and how it is typed."""

    word: str
    takes: str
    does: str
    example: str


TASKS = (
    "`/tasks` for what waits for you; `/tasks away until DATE to @PERSON` when you go away; "
    "`/approve WHAT from @PEOPLE by DATE` to ask for a yes to anything."
)
KINDS = "KIND"
"""Stands for the words of the workflows there are."""
CAMPAIGN = (
    Usage("new", f"[{KINDS}] [from NAME]", "start a campaign, or one like an older one", "new social"),
    Usage("list", "[open | archived | all]", "the campaigns you can see", "list open"),
    Usage("show", "NAME", "where a campaign stands: steps, people, posts", "show Glow"),
    Usage("edit", "NAME", "change dates, budget, criteria, goals, people, channel or owner", "edit Glow"),
    Usage("budget", "NAME", "planned, committed and spent money; add or change a cost", "budget Glow"),
    Usage(
        "calendar",
        "[NAME]",
        "planned posts by month, campaign and platform, also for your own calendar",
        "calendar Glow",
    ),
    Usage("brief", "[TITLE]", "stored briefs: look at them, write, edit", "brief"),
    Usage(
        "clients",
        "NAME",
        "who decides for the client without Slack, and the links that are out",
        "clients Glow",
    ),
    Usage("results", "NAME", "enter what posts achieved, or upload a file", "results Glow"),
    Usage(
        "report",
        "NAME | all [month | quarter | 2026 | Q4 2026] [for CLIENT]",
        "the figures, with formulas and what is missing; of all campaigns of a time together",
        "report all quarter",
    ),
    Usage("audit", "NAME", "who did what, when, for whom and by what; also as CSV and JSON", "audit Glow"),
    Usage("close", "NAME", "end a campaign early and ask for its results", "close Glow"),
    Usage("cancel", "NAME", "end a campaign for good", "cancel Glow"),
    Usage("archive", "NAME", "put a cancelled campaign away; finished ones do so themselves", "archive Glow"),
    Usage("roles", "", "who is Marketing Manager, Content Specialist and so on", "roles"),
    Usage("help", "", "this list", "help"),
)
INFLUENCER = (
    Usage(
        "find", "[niche:…] [followers:…] [platform:…] [letters]", "search the Influencer Database",
        "find niche:beauty followers:10k-500k platform:instagram country:DE fee:<800",
    ),
    Usage("show", "HANDLE", "a creator and their campaigns", "show @glow.by.ana"),
    Usage("add", "", "add a creator, or bring one up to date", "add"),
    Usage("import", "", "bring creators in from a file", "import"),
    Usage("export", "HANDLE", "everything that is held of a creator, as a file", "export @glow.by.ana"),
    Usage("forget", "HANDLE", "erase a creator who asks for it; numbers stay", "forget @glow.by.ana"),
    Usage("proposals", "", "changes that others propose, to accept or refuse", "proposals"),
    Usage("help", "", "this list", "help"),
)  # fmt: skip
BY_COMMAND = {"/campaign": CAMPAIGN, "/influencer": INFLUENCER}


def help_message(command: str, *, about: str = "") -> Message:
    """Everything that `command` can do; `about` is said first, for instance what was not understood (mrkdwn)."""
    blocks: Blocks = [section(about)] if about else []
    blocks.append(section("\n".join(_line(command, usage) for usage in BY_COMMAND[command])))
    others = [f"`{other} help`" for other in BY_COMMAND if other != command]
    names = "Names may be shortened: `/campaign show glo` finds Glow." if command == "/campaign" else ""
    blocks.append(context(f"{names} Also: {', '.join(others)}, and {TASKS}".strip()))
    return Message(f"What {command} can do", blocks)


def not_understood(
    command: str, typed: str, near: str | None, rest: str = "", doing_it: Block | None = None
) -> Message:
    """An answer to a word that no command has: the closest one, with the `rest` as typed or an example.

    `doing_it` is a button that carries that out. Where none is close, everything there is.
    """
    what = f"“{literal(typed, 60)}” is nothing that `{command}` can do."
    usage = next((one for one in BY_COMMAND[command] if one.word == near), None)
    if usage is None:
        return help_message(command, about=what)
    meant = f"{usage.word} {literal(rest, 200)}" if rest and usage.takes else usage.example
    asked = section(f"{what} Did you mean `{command} {meant}`?")
    blocks = [asked, *([actions(doing_it)] if doing_it else []), context(f"`{command} help` lists all.")]
    return Message(f"What {command} can do", blocks)


def _line(command: str, usage: Usage) -> str:
    takes = usage.takes.replace(KINDS, " | ".join(workflow.typed for workflow in workflows()))
    words = " ".join(filter(None, (command, usage.word, takes)))
    example = f"  _e.g._ `{command} {usage.example}`" if usage.example != usage.word else ""
    return f"• `{words}` — {usage.does}{example}"
