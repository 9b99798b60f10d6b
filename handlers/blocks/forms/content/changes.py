"""What was asked to be changed: what it may be about, and how the form for the next version repeats it."""

from handlers.blocks.kit.elements import Blocks, section
from handlers.blocks.kit.text import person, quoted
from storage.enums import Category
from storage.models import Decision

CATEGORIES = (
    (Category.BRAND.value, "Brand rules"),
    (Category.CLAIMS.value, "Claims and facts"),
    (Category.DISCLOSURE.value, "Disclosure"),
    (Category.QUALITY.value, "Quality"),
    (Category.COST.value, "Cost"),
    (Category.OTHER.value, "Something else"),
)
_WORDS = dict(CATEGORIES)


def changes_asked_for(asked: Decision | None) -> Blocks:
    """Who asked for changes, what they are about, and why; nothing where none are asked for."""
    if asked is None:
        return []
    about = f" · {_WORDS[asked.category.value]}" if asked.category else ""
    return [
        section(f"✏️ {person(asked.decided_by)} asked for changes{about}\n{quoted(asked.reason or '', 2000)}")
    ]
