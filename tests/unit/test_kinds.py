"""Nothing of a kind is forgotten: what cannot stand in one place is named here, with where to add it."""

from collections.abc import Collection, Iterable
from enum import Enum

import pytest

from bot.mail.rendering import TEMPLATES
from campaigns.core.platforms import PLATFORM_RULES
from campaigns.decisions.effects import EFFECTS
from campaigns.emails.registry import email_kind
from campaigns.lifecycle.due import HAPPENINGS
from campaigns.tasks.kinds import TASK_RULES
from campaigns.tasks.task_rules import TaskSubject
from campaigns.views.task_view import VIEWS
from handlers.blocks.items import ITEMS
from handlers.blocks.surfaces.messages.notices import NOTICES, SUBJECTS
from handlers.rendering import RENDERERS
from storage.enums import ApprovalSubject, CardKind, DueKind, MailKind, NoticeKind, Platform, TaskKind

HAVE_ITEMS = [kind for kind, rules in TASK_RULES.items() if rules.done_by_hand is None]


def lacking(kinds: Iterable[Enum], have: Collection[Enum], what: str) -> list[str]:
    """A sentence for each kind that is not among those that have it."""
    return [f"{type(kind).__name__}.{kind.name} has no {what}." for kind in kinds if kind not in have]


@pytest.mark.parametrize(
    ("kinds", "have", "what"),
    [
        (Platform, PLATFORM_RULES, "entry: add one to campaigns/core/platforms.py"),
        (TaskKind, TASK_RULES, "entry: add one to campaigns/tasks/kinds.py"),
        (TaskSubject, VIEWS, "view: add one to campaigns/views/task_view.py"),
        (HAVE_ITEMS, ITEMS, "item: add one to handlers/blocks/items/__init__.py"),
        (NoticeKind, NOTICES, "message: add one to handlers/blocks/surfaces/messages/notices.py"),
        (CardKind, RENDERERS, "renderer: add one to handlers/rendering.py"),
        (DueKind, HAPPENINGS, "happening: add one to campaigns/lifecycle/due.py"),
        (ApprovalSubject, EFFECTS, "effect: add one to campaigns/decisions/effects.py"),
        (ApprovalSubject, SUBJECTS, "words: add some to handlers/blocks/surfaces/messages/notices.py"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_kind_has(kinds: Iterable[Enum], have: Collection[Enum], what: str) -> None:
    assert lacking(kinds, have, what) == []


def test_every_kind_of_email_has_a_template_with_all_its_blocks() -> None:
    found = {kind: _text(kind) for kind in MailKind}
    gaps = [
        f"MailKind.{kind.name} has no block {block}: add it to bot/templates/mail/{kind}.jinja."
        for kind, text in found.items()
        for block in ("subject", "text", "preview", "body")
        if f"{{% block {block} %}}" not in text
    ]
    assert gaps == []


@pytest.mark.parametrize("kind", MailKind)
def test_every_kind_of_email_is_named_where_it_failed(kind: MailKind) -> None:
    assert email_kind(kind).words


def test_a_kind_that_is_forgotten_is_named_with_the_place_to_add_it() -> None:
    some = dict.fromkeys(one for one in CardKind if one is not CardKind.HOME)
    assert lacking(CardKind, some, "renderer: add one") == ["CardKind.HOME has no renderer: add one."]


def _text(kind: MailKind) -> str:
    template = TEMPLATES / f"{kind}.jinja"
    return template.read_text() if template.exists() else ""
