"""What a brief says: the entries of its form, read into values."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from campaigns import parsing
from campaigns.parsing.forms import Entries, FormReader


@dataclass(frozen=True)
class BriefText:
    """What a brief says."""

    requirements: str
    objectives: str = ""
    audience: str = ""
    deliverables: str = ""
    timeline: str = ""
    brand_guide: str = ""
    required_words: tuple[str, ...] = ()
    banned_words: tuple[str, ...] = ()
    disclosure: str = ""


@dataclass(frozen=True)
class TitledBrief:
    """A brief as it is stored: under a title by which people find it again."""

    title: str
    text: BriefText


def read_brief(entries: Entries) -> TitledBrief:
    """The brief that a form of its own describes; FormRefused names every field that is wrong."""
    form = FormReader(entries)
    title = form.required("title", partial(parsing.parse_name, subject="The title", longest=120), "a title")
    requirements = form.required("requirements", required_text("The brief"), "what is asked for")
    brief = brief_in(form, requirements or "")
    form.check()
    return TitledBrief(title or "", brief)


def brief_in(form: FormReader, requirements: str) -> BriefText:
    """The other fields of a brief in a larger form."""

    def read(name: str) -> str:
        return form.optional(name, text(name.replace("_", " ").capitalize())) or ""

    return BriefText(
        requirements=requirements,
        objectives=read("objectives"),
        audience=read("audience"),
        deliverables=read("deliverables"),
        timeline=read("timeline"),
        brand_guide=read("brand_guide"),
        required_words=_words(read("required_words")),
        banned_words=_words(read("banned_words")),
        disclosure=read("disclosure"),
    )


def text(subject: str) -> Callable[[str], str]:
    """A reader of longer texts; `subject` begins its refusals."""
    return partial(parsing.parse_text, most=3000, subject=subject)


def required_text(subject: str) -> Callable[[str], str]:
    """The same for texts that must say something that can be seen."""
    return partial(parsing.parse_text, most=3000, subject=subject, required=True)


def _words(typed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.strip() for word in typed.replace("\n", ",").split(",") if word.strip()))
