"""What a brief says: the entries of its form, read into values."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.content import labels
from campaigns.core.wording import capitalized
from campaigns.forms.fields import Field, Kind, Values
from campaigns.parsing.forms import Entries, FormReader
from storage.models import Campaign


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
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class TitledBrief:
    """A brief as it is stored: under a title by which people find it again."""

    title: str
    text: BriefText


def read_brief(entries: Entries) -> TitledBrief:
    """The brief that a form of its own describes; FormRefused names every field that is wrong."""
    form = FormReader(entries)
    title = form.required("title", partial(parsing.parse_name, subject="The title", longest=120), "a title")
    values = _values_in(form)
    form.check()
    return TitledBrief(title or "", brief_of(values))


def read_text(entries: Entries) -> BriefText:
    """What a form says that asks for a brief without its title; FormRefused names every field that is wrong."""
    form = FormReader(entries)
    values = _values_in(form)
    form.check()
    return brief_of(values)


def _values_in(form: FormReader) -> Values:
    return Values({field.key: field.read(form, "") for field in (REQUIREMENTS, *PARTS)})


def brief_of(values: Values) -> BriefText:
    """The brief that was written into a form, which asks for all of it or for some."""
    said = {field.key: values.get(field) for field in (REQUIREMENTS, *PARTS)}
    return BriefText(**{key: value for key, value in said.items() if value is not None})


def text(subject: str) -> Callable[[str], str]:
    """A reader of longer texts; `subject` begins its refusals."""
    return partial(parsing.parse_text, most=3000, subject=subject)


def required_text(subject: str) -> Callable[[str], str]:
    """The same for texts that must say something that can be seen."""
    return partial(parsing.parse_text, most=3000, subject=subject, required=True)


def _words(typed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.strip() for word in typed.replace("\n", ",").split(",") if word.strip()))


def _show(key: str) -> Callable[[Session, Campaign], str]:
    """What a campaign's brief says there, as it was typed."""

    def show(_session: Session, campaign: Campaign) -> str:
        said = getattr(campaign.brief, key)
        return said if isinstance(said, str) else ", ".join(said)

    return show


def _part(key: str, label: str, example: str, kind: Kind = Kind.TEXT) -> Field[str]:
    return Field(
        key=key, label=label, placeholder=example, kind=kind, parse=text(capitalized(key.replace("_", " "))),
        show=_show(key), copied=True,
    )  # fmt: skip


def _word_list(key: str, label: str, example: str) -> Field[tuple[str, ...]]:
    said = _part(key, label, example)
    return Field(
        key=key, label=label, placeholder=example, parse=lambda typed: _words(said.parse(typed)), show=said.show,
        copied=True,
    )  # fmt: skip


REQUIREMENTS = Field(
    key="requirements",
    label="What is asked for",
    kind=Kind.LINES,
    placeholder="Show how a slow Sunday morning tastes.",
    parse=required_text("The brief"),
    missing="Enter what is asked for.",
    show=_show("requirements"),
    copied=True,
)
OBJECTIVES = _part("objectives", "Objectives", "2,000 new subscribers by the end of May", Kind.LINES)
DELIVERABLES = _part("deliverables", "Deliverables", "1 reel, 2 stories")
TIMELINE = _part("timeline", "Timeline", "Draft two weeks before the post", Kind.LINES)
BRAND_RULES = _part("brand_guide", "Brand rules", "Natural light, no filters", Kind.LINES)
REQUIRED_WORDS = _word_list("required_words", "Words that must be in", "#glow, @northwind")
BANNED_WORDS = _word_list("banned_words", "Words that must not be in", "cheap, miracle")
DISCLOSURE = _part("disclosure", "Disclosure", "Paid partnership")
LABELS = Field(
    key="labels",
    label="Labels that posts must carry",
    kind=Kind.BOXES,
    options=tuple((one.value, words) for one, words in labels.REQUIRED.items()),
    parse=lambda typed: tuple(one.value for one in labels.REQUIRED if one.value in typed.split(", ")),
    show=_show("labels"),
    copied=True,
)
AUDIENCE = _part("audience", "Audience", "Women from 25 to 40 in Germany")

PARTS: tuple[Field[Any], ...] = (
    OBJECTIVES, DELIVERABLES, TIMELINE, BRAND_RULES, REQUIRED_WORDS, BANNED_WORDS, DISCLOSURE, LABELS,
    AUDIENCE,
)  # fmt: skip
"""What a brief says besides the requirements; all of it may stay empty."""
