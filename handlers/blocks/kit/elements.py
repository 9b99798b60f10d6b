"""The parts that messages and forms are put together from, each within Slack's limits."""

from collections.abc import Iterable, Sequence
from typing import Any

from handlers.blocks.kit.text import cut, cut_mrkdwn
from handlers.identifiers.ids import ENTRY, ActionId, FormId, ModalId, OptionsId
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


def text_input(
    field: str, label: str, *, value: str = "", hint: str = "", placeholder: str = "", optional: bool = False,
    lines: bool = False, most: int | None = None,
) -> Block:  # fmt: skip
    """A field to write in; what is wrong with the text is said by the form that reads it."""
    element: Block = {"type": "plain_text_input", "action_id": ENTRY, "multiline": lines}
    if value:
        element["initial_value"] = cut(value, 3000)
    if placeholder:
        element["placeholder"] = plain(placeholder, 150)
    if most:
        element["max_length"] = most
    return entry(field, label, element, hint=hint, optional=optional)


def date_input(field: str, label: str, *, value: str = "", hint: str = "", optional: bool = False) -> Block:
    """A field for a day."""
    element: Block = {"type": "datepicker", "action_id": ENTRY}
    return entry(
        field, label, element | ({"initial_date": value} if value else {}), hint=hint, optional=optional
    )


def time_input(field: str, label: str, *, value: str = "", hint: str = "", optional: bool = False) -> Block:
    """A field for a time of day, such as "14:30"."""
    element: Block = {"type": "timepicker", "action_id": ENTRY}
    return entry(
        field, label, element | ({"initial_time": value} if value else {}), hint=hint, optional=optional
    )


def select_input(
    field: str, label: str, options: Options, *, value: str = "", hint: str = "", optional: bool = False
) -> Block:
    """A field for one of few choices."""
    chosen = [option(one, words) for one, words in options if one == value]
    element: Block = {
        "type": "static_select",
        "action_id": ENTRY,
        "options": [option(one, words) for one, words in options[:MOST_OPTIONS]],
    }
    return entry(
        field,
        label,
        element | ({"initial_option": chosen[0]} if chosen else {}),
        hint=hint,
        optional=optional,
    )


def boxes_input(
    field: str, label: str, options: Options, *, ticked: Sequence[str] = (), hint: str = ""
) -> Block:
    """Boxes to tick; none is fine."""
    every = [option(value, words) for value, words in options[:10]]
    element: Block = {"type": "checkboxes", "action_id": ENTRY, "options": every}
    chosen = [one for one in every if one["value"] in ticked]
    return entry(
        field, label, element | ({"initial_options": chosen} if chosen else {}), hint=hint, optional=True
    )


def people_input(
    field: str, label: str, *, chosen: Sequence[str] = (), hint: str = "", optional: bool = True
) -> Block:
    """A field for people of the workspace."""
    element: Block = {"type": "multi_users_select", "action_id": ENTRY}
    return entry(
        field,
        label,
        element | ({"initial_users": list(chosen)} if chosen else {}),
        hint=hint,
        optional=optional,
    )


def person_input(
    field: str, label: str, *, chosen: str = "", hint: str = "", optional: bool = False
) -> Block:
    """A field for one person of the workspace."""
    element: Block = {"type": "users_select", "action_id": ENTRY}
    return entry(
        field, label, element | ({"initial_user": chosen} if chosen else {}), hint=hint, optional=optional
    )


def channel_input(field: str, label: str, *, chosen: str = "", hint: str = "") -> Block:
    """A field for a channel, public or private; whether the bot may be there is said by who reads it."""
    element: Block = {
        "type": "conversations_select",
        "action_id": ENTRY,
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
    return entry(field, label, element | ({"initial_conversation": chosen} if chosen else {}), hint=hint)


def file_input(
    field: str, label: str, *, types: Sequence[str], hint: str = "", optional: bool = False, most: int = 1
) -> Block:
    """A field for one file, or for several."""
    element: Block = {"type": "file_input", "action_id": ENTRY, "filetypes": list(types), "max_files": most}
    return entry(field, label, element, hint=hint, optional=optional)


def search_input(
    field: str, label: str, suggest: OptionsId, *, chosen: Options = (), several: bool = False, hint: str = "",
    optional: bool = False, at_once: int = 0,
) -> Block:  # fmt: skip
    """A field whose choices are looked up while somebody types."""
    kind = "multi_external_select" if several else "external_select"
    element: Block = {"type": kind, "action_id": suggest.value, "min_query_length": at_once}
    initial = [option(value, words) for value, words in chosen]
    if initial:
        element |= {"initial_options": initial} if several else {"initial_option": initial[0]}
    return entry(field, label, element, hint=hint, optional=optional)


def entry(field: str, label: str, element: Block, *, hint: str = "", optional: bool = False) -> Block:
    """An input with its label; the block's id is the field's name."""
    block: Block = {
        "type": "input",
        "block_id": field,
        "label": plain(label, 2000),
        "element": element,
        "optional": optional,
    }
    return block | {"hint": plain(hint, 2000)} if hint else block


def option(value: str, words: str) -> Block:
    """One choice of a select."""
    return {"text": plain(words, 75), "value": value[:150]}


def plain(text: str, most: int) -> Block:
    """Plain text."""
    return {"type": "plain_text", "text": cut(text, most), "emoji": True}
