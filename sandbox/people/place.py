"""Where a person sees an interactive element: a message, a modal or App Home."""

from dataclasses import dataclass, field

from sandbox.errors import PersonRefused
from sandbox.forms.elements import Placed, placed_elements
from sandbox.forms.entries import Entered, Here, state_values
from sandbox.forms.values import options_of
from sandbox.hub import Hub
from sandbox.model import Channel, Message, Person, View
from sandbox.people.request import readable_channel
from sandbox.wire import Json
from sandbox.world import message_in


@dataclass
class Place:
    """A surface in front of one person, with what they have filled in there."""

    person: Person
    blocks: list[Json]
    entered: Entered = field(default_factory=dict)
    channel: Channel | None = None
    message: Message | None = None
    view: View | None = None

    @property
    def key(self) -> str:
        """What tells this surface from all others."""
        return (
            self.view.id
            if self.view
            else f"{self.channel and self.channel.id}/{self.message and self.message.ts}"
        )

    def values(self) -> Entered:
        """All fields of the surface as Slack's `state.values`."""
        return state_values(self.blocks, self.entered, here_of(self.view) if self.view else None)


def here_of(view: View) -> Here | None:
    """Where the person was when the view opened."""
    return Here(view.opened_in, view.opened_kind) if view.opened_in else None


def find_place(hub: Hub, person: Person, body: Json) -> Place:
    """The surface an act names by `channel` and `ts`, `view_id`, or `home`. Errors: those of seeing it."""
    if body.get("view_id"):
        view = top_view(hub, person, str(body["view_id"]))
        return Place(person, view.body["blocks"], view.entered, view=view)
    if body.get("home"):
        return _home(hub, person)
    channel = readable_channel(hub, person, str(body.get("channel", "")))
    message = message_in(channel, str(body.get("ts", "")))
    if message is None or message.only_for not in (None, person.id):
        raise PersonRefused(
            "message_not_found", f"{person.real_name} sees no such message in {channel.name or 'the DM'}."
        )
    entered = hub.filled.setdefault((person.id, channel.id, message.ts), {})
    return Place(person, message.blocks, entered, channel=channel, message=message)


def top_view(hub: Hub, person: Person, view_id: str) -> View:
    """The modal on top, or the person's own App Home, if it has that id. Errors: view_not_open, view_covered."""
    home = hub.world.homes.get(person.id)
    if home and home.id == view_id:
        return home
    view = hub.modal(person.id, view_id)
    if view is None:
        raise PersonRefused("view_not_open", f"{person.real_name} has no such modal open.")
    if hub.world.views_of(person.id)[-1] is not view:
        raise PersonRefused("view_covered", "Another modal lies on top of that one.")
    return view


def find_element(place: Place, body: Json) -> Placed:
    """The element with `action_id`, and `block_id` and `value` if several share it. Errors: no_such_element."""
    found = [p for p in placed_elements(place.blocks) if p.action_id == body.get("action_id")]
    if body.get("block_id"):
        found = [p for p in found if p.block_id == body["block_id"]]
    if body.get("value") is not None:
        found = [p for p in found if _carries(p.element, body["value"])]
    if not found:
        seen = [p.action_id for p in placed_elements(place.blocks)]
        raise PersonRefused("no_such_element", f"There is no {body.get('action_id')!r} there, only {seen}.")
    if len(found) > 1:
        raise PersonRefused("which_element", "Several elements have that action_id: give block_id or value.")
    return found[0]


def _carries(element: Json, value: object) -> bool:
    if element["type"] == "button":
        return bool(element.get("value") == value)
    return not options_of(element) or value in [option["value"] for option in options_of(element)]


def _home(hub: Hub, person: Person) -> Place:
    home = hub.world.homes.get(person.id)
    if home is None:
        raise PersonRefused("no_home", f"Nothing was published in {person.real_name}'s App Home.")
    return Place(person, home.body["blocks"], home.entered, view=home)
