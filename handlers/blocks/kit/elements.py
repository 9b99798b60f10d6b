"""The parts that messages and forms are put together from, each within Slack's limits."""

from collections.abc import Iterable, Sequence
from typing import Any

from handlers.blocks.kit.text import cut, cut_mrkdwn
from handlers.identifiers.ids import ActionId, FormId, ModalId
from handlers.identifiers.reference import Reference

Block = dict[str, Any]
Blocks = list[Block]
View = dict[str, Any]
MOST_OPTIONS = 100
"""So many choices a select takes."""
Options = Sequence[tuple[str, str]]
"""Choices of a select: value and label."""


def section(text: str, accessory: Block | None = None) -> Block:
    """A paragraph of mrkdwn, which must be escaped already."""
    block: Block = {"type": "section", "text": {"type": "mrkdwn", "text": cut_mrkdwn(text, 3000)}}
    return block | {"accessory": accessory} if accessory else block


def fields(pairs: Iterable[tuple[str, str]]) -> Block:
    """Up to ten names with their values, side by side."""
    return {
        "type": "section",
        "fields": [
            {"type": "mrkdwn", "text": cut_mrkdwn(f"*{name}*\n{value}", 2000)} for name, value in pairs
        ][:10],
    }


def header(text: str) -> Block:
    """A headline of plain text."""
    return {"type": "header", "text": plain(text, 150)}


def context(*texts: str) -> Block:
    """Small print of mrkdwn."""
    return {
        "type": "context",
        "elements": [{"type": "mrkdwn", "text": cut_mrkdwn(text, 2000)} for text in texts[:10]],
    }


def divider() -> Block:
    """A line between parts."""
    return {"type": "divider"}


def actions(*elements: Block | None) -> Block:
    """A row of buttons; those that are None are left out."""
    return {"type": "actions", "elements": [element for element in elements if element][:25]}


def button(
    words: str, do: ActionId, reference: Reference, *, style: str | None = None, confirm: Block | None = None
) -> Block:
    """A button; `style` is "primary" or "danger"."""
    element: Block = {
        "type": "button",
        "text": plain(words, 75),
        "action_id": do.value,
        "value": reference.write() or "-",
    }
    if style:
        element["style"] = style
    if confirm:
        element["confirm"] = confirm
    return element


def overflow(do: ActionId, choices: Sequence[tuple[str, Reference]]) -> Block:
    """A menu behind three dots, of at most five choices."""
    options = [
        {"text": plain(words, 75), "value": reference.write()[:150]} for words, reference in choices[:5]
    ]
    return {"type": "overflow", "action_id": do.value, "options": options}


def select(
    do: ActionId, placeholder: str, choices: Sequence[tuple[Reference, str]], chosen: Reference | None = None
) -> Block:
    """A menu that shows what is chosen and acts as soon as something else is."""
    options = [option(reference.write(), words) for reference, words in choices[:MOST_OPTIONS]]
    now = [one for one in options if chosen and one["value"] == chosen.write()[:150]]
    element: Block = {
        "type": "static_select",
        "action_id": do.value,
        "placeholder": plain(placeholder, 150),
        "options": options,
    }
    return element | ({"initial_option": now[0]} if now else {})


def confirm(title: str, text: str, yes: str) -> Block:
    """What a button asks before it acts."""
    return {
        "title": plain(title, 100),
        "text": {"type": "mrkdwn", "text": cut_mrkdwn(text, 300)},
        "confirm": plain(yes, 30),
        "deny": plain("Back", 30),
    }


def modal(
    form: FormId | ModalId | None, title: str, blocks: Blocks, *, submit: str | None = None,
    reference: Reference | None = None, close: str = "Close", told_when_closed: bool = False,
) -> View:  # fmt: skip
    """A modal view; with a form and `submit` it can be sent off."""
    view: View = {
        "type": "modal",
        "title": plain(title, 24),
        "close": plain(close, 24),
        "blocks": blocks[:100],
        "private_metadata": reference.write() if reference else "",
    }
    if form:
        view["callback_id"] = form.value
    if submit:
        view["submit"] = plain(submit, 24)
    return view | {"notify_on_close": True} if told_when_closed else view


def option(value: str, words: str) -> Block:
    """One choice of a select."""
    return {"text": plain(words, 75), "value": value[:150]}


def plain(text: str, most: int) -> Block:
    """Plain text."""
    return {"type": "plain_text", "text": cut(text, most), "emoji": True}
