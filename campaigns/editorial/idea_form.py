"""Ideas as people submit them: one in a form, or several at once, a line each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from campaigns import parsing
from campaigns.core.errors import NotUnderstood, Refusal
from campaigns.core.wording import counted, either
from campaigns.parsing.forms import Entries, FormReader
from storage.enums import Platform

MOST_AT_ONCE = 50
_EXAMPLE = "Write one idea a line, like: Morning routine | Education | instagram, tiktok."
_PARTS = 5


@dataclass(frozen=True)
class IdeaText:
    """A theme, its content pillar, and the platforms it is meant for; none named means any of the campaign's.

    `description` says more about it, `reference` is a link to what it is like.
    `line` is where it stood among several that were entered at once.
    """

    theme: str
    pillar: str = ""
    platforms: tuple[Platform, ...] = ()
    line: int | None = None
    description: str = ""
    reference: str = ""


def read_ideas(entries: Entries, platforms: Sequence[str], allowed: Sequence[Platform]) -> list[IdeaText]:
    """The ideas of a form: one by theme, pillar and chosen platforms, and those in `lines`; FormRefused otherwise."""
    form = FormReader(entries)
    one = form.optional("theme", _theme)
    pillar = form.optional("pillar", _pillar) or ""
    description, reference = _more(form)
    lines = form.optional("lines", partial(parse_ideas, allowed=allowed)) or []
    if not form.text("theme") and not form.text("lines"):
        form.refuse("theme", f"Enter an idea. {_EXAMPLE}")
    elif (pillar or description or reference) and not one:
        form.refuse("theme", "Enter the theme that this belongs to, or empty the fields below it.")
    form.check()
    chosen = tuple(dict.fromkeys(Platform(name) for name in platforms))
    first = [IdeaText(one, pillar, chosen, description=description, reference=reference)] if one else []
    return [*first, *lines]


def read_idea(entries: Entries, platforms: Sequence[str]) -> IdeaText:
    """One idea that is there already, as a form describes it anew."""
    form = FormReader(entries)
    theme, pillar = form.required("theme", _theme, "the theme"), form.optional("pillar", _pillar) or ""
    description, reference = _more(form)
    form.check()
    chosen = tuple(dict.fromkeys(Platform(name) for name in platforms))
    return IdeaText(theme or "", pillar, chosen, description=description, reference=reference)


def _more(form: FormReader) -> tuple[str, str]:
    """What an idea says beside its theme: the description, and the link to what it is like."""
    reference = form.optional("reference", parsing.parse_link) or ""
    return form.optional("description", _description) or "", reference


def parse_ideas(text: str, allowed: Sequence[Platform]) -> list[IdeaText]:
    """One idea a line: `Theme | Content pillar | instagram, tiktok | Description | https://…`.

    All but the theme may be left out. `allowed` are the campaign's platforms. Raises NotUnderstood, naming the line
    that is wrong.
    """
    lines = [
        (number, line.strip()) for number, line in enumerate(text[:20_000].splitlines(), 1) if line.strip()
    ]
    if len(lines) > MOST_AT_ONCE:
        raise NotUnderstood(f"That is {counted(len(lines), 'idea')}. Submit at most {MOST_AT_ONCE} at once.")
    return [_in_line(number, line, allowed) for number, line in lines]


def _in_line(number: int, line: str, allowed: Sequence[Platform]) -> IdeaText:
    parts = [part.strip() for part in line.lstrip("-*• ").split("|")]
    if len(parts) > _PARTS:
        raise NotUnderstood(f"Line {number} has more than {_PARTS} parts. {_EXAMPLE}")
    theme, pillar, platforms, description, reference = [*parts, *[""] * (_PARTS - len(parts))]
    try:
        return IdeaText(
            _theme(theme), _pillar(pillar) if pillar else "", _platforms(platforms, allowed), number,
            _description(description), parsing.parse_link(reference) if reference else "",
        )  # fmt: skip
    except Refusal as refusal:
        raise NotUnderstood(f"Line {number}: {refusal.message}") from refusal


def _platforms(text: str, allowed: Sequence[Platform]) -> tuple[Platform, ...]:
    found = tuple(dict.fromkeys(parsing.parse_platform(name) for name in text.split(",") if name.strip()))
    foreign = next((platform for platform in found if platform not in allowed), None)
    if foreign is not None:
        known = either([platform.label for platform in allowed], "and")
        raise NotUnderstood(f"The campaign does not publish on {foreign.label}, only on {known}.")
    return found


def _theme(text: str) -> str:
    return parsing.parse_name(text, 100, subject="The theme")


def _pillar(text: str) -> str:
    return parsing.parse_name(text, 60, subject="The content pillar")


def _description(text: str) -> str:
    return parsing.parse_text(text, 1000, subject="The description")
