"""Forms about several planned posts at once: a list of them, and shifting them by some days."""

from collections.abc import Sequence

from campaigns.core.wording import capitalized, counted
from campaigns.editorial.post_list_form import EXAMPLE, MOST_AT_ONCE
from campaigns.files import TYPES
from handlers.blocks.items.editorial.planning import post_line
from handlers.blocks.kit.elements import Blocks, View, actions, button, context, modal, section
from handlers.blocks.kit.inputs import file_input, search_input, text_input
from handlers.blocks.kit.openers import post_menu
from handlers.blocks.kit.text import day, literal
from handlers.identifiers.ids import ActionId, FormId, OptionsId
from handlers.identifiers.reference import Reference
from storage.models import Campaign, Deliverable

LINES_SHOWN = 30


def post_list_form(campaign: Campaign) -> View:
    """Posts as lines, or as a CSV file."""
    about = (
        f"Posts of *{literal(campaign.name, 100)}*, from {day(campaign.starts_on)} to {day(campaign.ends_on)}; "
        f"times in {literal(campaign.time_zone)}."
    )
    blocks: Blocks = [
        section(about),
        search_input(
            "idea", "Idea", OptionsId.IDEAS, optional=True,
            hint="The idea of every line that names none. Type letters of an approved idea's theme.",
        ),
        text_input(
            "lines", "Posts, a line each", lines=True, optional=True, placeholder=EXAMPLE,
            hint=f"Day, time, platform, kind and title, and the idea behind a bar, up to {MOST_AT_ONCE} lines. Title "
            "and idea may be left out. A table with headings can be pasted, too.",
        ),
        file_input(
            "file", "Or a file (CSV, Excel or ODS)", types=TYPES, optional=True,
            hint="With columns date, time, platform and kind, and perhaps title and idea.",
        ),
    ]  # fmt: skip
    return modal(
        FormId.POST_LIST, "Plan several posts", blocks, submit="Plan", close="Cancel",
        reference=Reference(campaign=campaign.id),
    )  # fmt: skip


def shift_form(campaign: Campaign, count: int) -> View:
    """By how many days, and which posts."""
    blocks: Blocks = [
        section(
            f"*{literal(campaign.name, 100)}*\n{counted(count, 'post')} of the team's own still to come. Each keeps "
            "its hour; creators' posts stay on the days that were agreed."
        ),
        text_input("days", "Days", placeholder="7", hint="With a minus to move back: -7."),
        search_input(
            "posts", "Which posts", OptionsId.POSTS, several=True, optional=True, hint="None chosen: all of them."
        ),
    ]  # fmt: skip
    return modal(
        FormId.SHIFT_POSTS, "Shift posts", blocks, submit="Shift", close="Cancel",
        reference=Reference(campaign=campaign.id),
    )  # fmt: skip


def several_view(campaign: Campaign, posts: Sequence[Deliverable], what: str) -> View:
    """What was planned or moved, and ways on; `what` is "planned" or "moved"."""
    ordered = sorted(posts, key=lambda one: (one.slot_at, one.number))
    lines = [post_line(campaign, one) for one in ordered[:LINES_SHOWN]]
    left = len(posts) - LINES_SHOWN
    blocks: Blocks = [
        section(f"*{counted(len(posts), 'post')} {what}*"),
        *(section("\n".join(lines[start : start + 10])) for start in range(0, len(lines), 10)),
        *([context(f"and {left} more")] if left > 0 else []),
        actions(
            button("Plan several…", ActionId.PLAN_SEVERAL, Reference(campaign=campaign.id)),
            button("Calendar", ActionId.SHOW_CALENDAR, Reference(campaign=campaign.id)),
            post_menu([(one.id, one.title) for one in ordered[:LINES_SHOWN]]),
        ),
    ]
    return modal(None, capitalized(what), blocks, reference=Reference(campaign=campaign.id))
