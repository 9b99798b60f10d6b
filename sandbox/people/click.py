"""Pressing buttons and choosing in menus."""

from typing import Any

from sandbox.errors import PersonRefused
from sandbox.forms.elements import Placed, placed_elements
from sandbox.forms.entries import VALUE_KEY, entry
from sandbox.forms.requirements import field_error
from sandbox.forms.values import options_of, picked
from sandbox.hub import Hub
from sandbox.people import payloads
from sandbox.people.known import known_to
from sandbox.people.place import Place, find_element, find_place
from sandbox.people.request import acting_person, mapped
from sandbox.people.troubles import refuse_failed_click
from sandbox.wire import Json

_TYPED = ("plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input")


async def click(hub: Hub, body: Json) -> Json:
    """{user, action_id, block_id?, value?, selected?, state?, and where}: press or choose, as one could on screen."""
    person = acting_person(hub, body)
    place = find_place(hub, person, body)
    placed = find_element(place, _for_finding(place, body))
    _check_dispatches(placed)
    fill_in(hub, place, mapped(body, "state"))
    value = _value(hub, place, placed, body)
    if placed.element["type"] in VALUE_KEY:
        remember(place, placed, value)
    action = payloads.action_of(placed, value, hub.clock.new_ts())
    ack = await hub.outbox.ask("interactive", payloads.block_actions(hub, place, action))
    refuse_failed_click(ack)
    return {"delivered": True}


def fill_in(hub: Hub, place: Place, state: Json) -> None:
    """Put plain values, by block id, into the fields of a surface. Error: no_such_field, and what cannot be picked."""
    fields = {p.block_id: p for p in placed_elements(place.blocks) if p.element["type"] in VALUE_KEY}
    for block_id, plain in state.items():
        if block_id not in fields:
            raise PersonRefused("no_such_field", f"There is no field {block_id!r}, only {sorted(fields)}.")
        placed = fields[block_id]
        remember(place, placed, picked(placed, plain, known_to(hub, place, placed)))


def remember(place: Place, placed: Placed, value: Any) -> None:
    """A field holds this value from now on."""
    place.entered.setdefault(placed.block_id, {})[placed.action_id] = entry(placed.element, value)


def _for_finding(place: Place, body: Json) -> Json:
    """`value` tells buttons apart, but in a typed field it is what was typed."""
    typed = {p.action_id for p in placed_elements(place.blocks) if p.element["type"] in _TYPED}
    return body | {"value": None} if body.get("action_id") in typed else body


def _value(hub: Hub, place: Place, placed: Placed, body: Json) -> Any:
    """What is chosen or typed, in Slack's form; None for buttons."""
    kind = placed.element["type"]
    chosen = body.get("selected", body.get("value"))
    if kind == "overflow":
        return _menu_item(placed, chosen)
    if kind not in VALUE_KEY:
        return None
    value = picked(placed, chosen, known_to(hub, place, placed))
    words = field_error(
        {**placed.block, "element": placed.element, "optional": True}, entry(placed.element, value)
    )
    if words:
        raise PersonRefused("field_error", words)
    return value


def _menu_item(placed: Placed, chosen: Any) -> Json:
    for option in options_of(placed.element):
        if option["value"] == chosen:
            return option
    raise PersonRefused("cannot_pick", f"The menu shows no option {chosen!r}.")


def _check_dispatches(placed: Placed) -> None:
    """A field in an input block tells the bot of changes only if it is asked to."""
    if placed.block["type"] == "input" and not placed.block.get("dispatch_action"):
        raise PersonRefused("sends_nothing", "Changing that field sends nothing; it goes with the form.")
