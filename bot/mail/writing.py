"""Writes e-mails from the project's own templates."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import css_inline
from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from storage.enums import MailKind

TEMPLATES = Path(__file__).parent.parent / "templates" / "mail"


@dataclass(frozen=True)
class Letter:
    """A written e-mail: `subject` is one line; `text` and `html` say the same."""

    subject: str
    text: str
    html: str


class Writer:
    """Knows the templates."""

    def __init__(self) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=select_autoescape(["html"], default=False),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters |= {"day": day, "paragraphs": paragraphs}
        self._inliner = css_inline.CSSInliner(load_remote_stylesheets=False, keep_style_tags=True)

    def write(self, kind: MailKind, facts: dict[str, Any]) -> Letter:
        """The e-mail of that kind; raises jinja2.UndefinedError where a fact is missing."""
        subject = " ".join(self._filled(f"{kind}.subject.txt", facts).split())
        html = self._inliner.inline(self._filled(f"{kind}.html", facts | {"subject": subject}))
        return Letter(subject, self._filled(f"{kind}.txt", facts).strip() + "\n", html)

    def _filled(self, template: str, facts: dict[str, Any]) -> str:
        return self._templates.get_template(template).render(facts)


def day(moment: date | str) -> str:
    """A date as people read it: "Monday, 3 August 2026"."""
    known = moment if isinstance(moment, date) else datetime.fromisoformat(str(moment))
    return format_date(known, "EEEE, d MMMM y", locale="en")


def paragraphs(text: str) -> list[list[str]]:
    """Text in paragraphs, each a list of its lines."""
    found: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            found[-1].append(line.strip())
        elif found[-1]:
            found.append([])
    return [lines for lines in found if lines]
