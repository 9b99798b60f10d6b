"""What Slack writes into `state.values` for each kind of field."""

from dataclasses import dataclass
from typing import Any

from sandbox.forms.elements import placed_elements
from sandbox.wire import Json

Entered = dict[str, dict[str, Json]]


@dataclass(frozen=True)
class Here:
    """The conversation somebody came from, and its kind."""

    id: str
    kind: str

    def passes(self, element: Json) -> bool:
        """Whether a menu's filter lets it through."""
        include = (element.get("filter") or {}).get("include")
        return not include or self.kind in include


VALUE_KEY = {
    "plain_text_input": "value",
    "email_text_input": "value",
    "url_text_input": "value",
    "number_input": "value",
    "rich_text_input": "rich_text_value",
    "static_select": "selected_option",
    "external_select": "selected_option",
    "radio_buttons": "selected_option",
    "checkboxes": "selected_options",
    "multi_static_select": "selected_options",
    "multi_external_select": "selected_options",
    "users_select": "selected_user",
    "multi_users_select": "selected_users",
    "channels_select": "selected_channel",
    "multi_channels_select": "selected_channels",
    "conversations_select": "selected_conversation",
    "multi_conversations_select": "selected_conversations",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "file_input": "files",
}
_LISTS = frozenset(
    ("selected_options", "selected_users", "selected_channels", "selected_conversations", "files")
)


def empty_value(kind: str) -> Any:
    """What an untouched field of that kind holds."""
    return [] if VALUE_KEY[kind] in _LISTS else None


def entry(element: Json, value: Any) -> Json:
    """The state of a field that holds `value` in Slack's own form."""
    return {"type": element["type"], VALUE_KEY[element["type"]]: value}


def entry_value(state: Json) -> Any:
    """The value inside an entry."""
    return state[VALUE_KEY[state["type"]]]


def initial_entry(element: Json, here: Here | None = None) -> Json:
    """The state of a field as it opens; `here` is the conversation the person came from."""
    kind = element["type"]
    key = VALUE_KEY[kind].replace("selected_", "initial_").replace("rich_text_value", "initial_value")
    initial = element.get("initial_value" if key == "value" else key)
    if initial is None and here and element.get("default_to_current_conversation") and here.passes(element):
        initial = [here.id] if kind.startswith("multi_") else here.id
    return entry(element, empty_value(kind) if initial is None else initial)


def state_values(blocks: list[Json], entered: Entered, here: Here | None = None) -> Entered:
    """The whole `state.values` of a surface: what was entered, else how the fields open."""
    values: Entered = {}
    for placed in placed_elements(blocks):
        if placed.element["type"] in VALUE_KEY:
            held = entered.get(placed.block_id, {}).get(placed.action_id)
            values.setdefault(placed.block_id, {})[placed.action_id] = held or initial_entry(
                placed.element, here
            )
    return values


def kept_entries(entered: Entered, blocks: list[Json]) -> Entered:
    """What survives when a surface gets new blocks: entries whose field is still there, of the same kind."""
    kept: Entered = {}
    for placed in placed_elements(blocks):
        held = entered.get(placed.block_id, {}).get(placed.action_id)
        if held and held["type"] == placed.element["type"]:
            kept.setdefault(placed.block_id, {})[placed.action_id] = held
    return kept
