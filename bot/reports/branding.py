"""How what leaves for people outside looks: whose it is, its colour, its logo, and how numbers are written."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from babel import Locale, UnknownLocaleError

GREEN = "#1f7a4d"
_LETTER_COUNTRIES = {"US", "CA", "MX", "CL", "CO", "CR", "GT", "PA", "PE", "PH", "PR", "SV", "VE"}


_PNG = b"\x89PNG\r\n"
_MOST_BYTES = 200_000


class Paper(StrEnum):
    """The size of a page, as typst calls it; `auto` is what is used where the locale is."""

    AUTO = "auto"
    A4 = "a4"
    LETTER = "us-letter"


def is_locale(text: str) -> bool:
    """Whether it is known how numbers and days are written there."""
    try:
        Locale.parse(text.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return False
    return True


def is_logo(path: Path) -> bool:
    """Whether there is a PNG picture that is small enough to stand in every e-mail."""
    if not path.is_file() or path.stat().st_size > _MOST_BYTES:
        return False
    with path.open("rb") as content:
        return content.read(len(_PNG)) == _PNG


@dataclass(frozen=True)
class Branding:
    """`name` stands for "Greenlight" in what others read; `logo` is a PNG picture; `locale` writes numbers and days."""

    name: str = "Greenlight"
    colour: str = GREEN
    logo: bytes | None = None
    locale: str = "en"
    paper: Paper = Paper.AUTO

    @property
    def page(self) -> str:
        """The size of a page."""
        if self.paper is not Paper.AUTO:
            return self.paper.value
        territory = Locale.parse(self.locale.replace("-", "_")).territory
        return Paper.LETTER.value if territory in _LETTER_COUNTRIES else Paper.A4.value

    @property
    def is_plain(self) -> bool:
        """Whether the colour is Greenlight's own."""
        return self.colour == GREEN

    @property
    def logo_data(self) -> str:
        """The logo as text that JSON can hold; empty where there is none."""
        return b64encode(self.logo).decode() if self.logo else ""


PLAIN = Branding()
"""Where nothing is set."""
