"""What was asked to be changed, how the form for the next version repeats it, and what a new version undoes."""

from campaigns.approvals.decision_input import by_whom
from handlers.blocks.kit.elements import Blocks, context, section
from handlers.blocks.kit.text import quoted
from storage.enums import Category, DeliverableStatus
from storage.models import Decision, Deliverable

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
    return [section(f"✏️ {by_whom(asked)} asked for changes{about}\n{quoted(asked.reason or '', 2000)}")]


def voids_approval(deliverable: Deliverable) -> Blocks:
    """That a new version of an approved post has to be approved again; nothing for others."""
    if deliverable.status is not DeliverableStatus.APPROVED:
        return []
    return [context("⚠️ This post is approved. A new version voids that, and has to be approved again.")]
