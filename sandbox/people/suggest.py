"""Typing into an external select."""

from typing import Any

from sandbox.checks.spot import Spot
from sandbox.checks.text import check_option_groups, check_options
from sandbox.errors import PersonRefused
from sandbox.forms.elements import Placed
from sandbox.hub import Hub
from sandbox.people import payloads
from sandbox.people.place import Place, find_element, find_place
from sandbox.people.request import acting_person
from sandbox.people.troubles import refuse_failed_click
from sandbox.wire import Json


async def suggestions(hub: Hub, query: Json) -> Json:
    """{user, where, action_id, block_id?, query}: what the menu then shows. Errors: sends_nothing, bad_options."""
    person = acting_person(hub, query)
    place = find_place(hub, person, query)
    placed = find_element(place, query)
    if "external" not in placed.element["type"]:
        raise PersonRefused("sends_nothing", "That menu has its options already.")
    typed = str(query.get("query", ""))
    if len(typed) < placed.element.get("min_query_length", 3):
        return {"options": [], "option_groups": []}
    ack = await hub.outbox.ask("interactive", payloads.block_suggestion(hub, place, placed, typed))
    refuse_failed_click(ack)
    return _shown(hub, place, placed, ack.json)


def _shown(hub: Hub, place: Place, placed: Placed, answer: Json) -> Json:
    complaints = option_complaints(answer)
    if complaints:
        raise PersonRefused(
            "bad_options", "No results: the app's options are not valid.", messages=complaints
        )
    options = answer.get("options") or []
    groups = answer.get("option_groups") or []
    shown = hub.offered.setdefault((place.key, placed.block_id, placed.action_id), {})
    for option in [*options, *(inner for group in groups for inner in group["options"])]:
        shown[option["value"]] = option
    return {"options": options, "option_groups": groups}


def option_complaints(answer: Any) -> list[str]:
    """What is wrong with an answer to a suggestion request."""
    complaints: list[str] = []
    spot = Spot(answer, "", complaints)
    if not spot.has("options") and not spot.has("option_groups"):
        spot.fail("missing required field: options")
    if answer.get("options"):
        check_options(spot, 100)
    if answer.get("option_groups"):
        check_option_groups(spot)
    return complaints
