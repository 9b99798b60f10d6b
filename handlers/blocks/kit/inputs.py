"""The fields of forms: an input with its label, each within Slack's limits."""

from collections.abc import Sequence

from handlers.blocks.kit.elements import MOST_OPTIONS, Block, Options, option, plain
from handlers.blocks.kit.text import cut
from handlers.identifiers.ids import ENTRY, OptionsId


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
