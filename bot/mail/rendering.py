"""Writes e-mails from the project's own templates."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import css_inline
from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from bot.mail.report_words import report_filters
from bot.reports.branding import PLAIN, Branding
from storage.enums import MailKind

TEMPLATES = Path(__file__).parent.parent / "templates" / "mail"


@dataclass(frozen=True)
class RenderedMail:
    """A written e-mail: `subject` is one line; `text` and `html` say the same."""

    subject: str
    text: str
    html: str


class MailRenderer:
    """Knows the templates: one file for each kind, with the blocks `subject`, `text`, `preview` and `body`.

    The file is read twice, because what people typed is escaped in HTML and nowhere else.
    """

    def __init__(self, branding: Branding = PLAIN) -> None:
        self._plain, self._html = (_templates(branding, escaping=escaping) for escaping in (False, True))
        self._inliner = css_inline.CSSInliner(load_remote_stylesheets=False, keep_style_tags=True)

    def write(self, kind: MailKind, facts: dict[str, Any]) -> RenderedMail:
        """The e-mail of that kind; raises jinja2.UndefinedError where a fact is missing."""
        plain = self._plain.get_template(f"{kind}.jinja")
        subject = " ".join(_block(plain, "subject", facts).split())
        html = self._html.get_template(f"{kind}.jinja").render(facts | {"subject": subject})
        return RenderedMail(subject, _block(plain, "text", facts).strip() + "\n", self._inliner.inline(html))


def _templates(branding: Branding, *, escaping: bool) -> Environment:
    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=escaping,  # noqa: S701 (off only for plain text)
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    locale = branding.locale.replace("-", "_")
    found.filters |= {"day": partial(day, locale=locale), "paragraphs": paragraphs, **report_filters(locale)}
    found.globals["brand"] = branding
    return found


def _block(template: Template, name: str, facts: dict[str, Any]) -> str:
    return "".join(template.blocks[name](template.new_context(facts)))


def day(moment: date | str, locale: str = "en") -> str:
    """A date as people read it: "Monday, 3 August 2026"."""
    known = moment if isinstance(moment, date) else datetime.fromisoformat(str(moment))
    return format_date(known, "EEEE, d MMMM y" if locale == "en" else "full", locale=locale)


def paragraphs(text: str) -> list[list[str]]:
    """Text in paragraphs, each a list of its lines."""
    found: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            found[-1].append(line.strip())
        elif found[-1]:
            found.append([])
    return [lines for lines in found if lines]
