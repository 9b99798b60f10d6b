"""Submitting and closing modals."""

from typing import Any

from sandbox.api.views import MOST_STACKED, Opening, read_view, replace_body, show
from sandbox.errors import PersonRefused, SlackError
from sandbox.forms.requirements import form_errors
from sandbox.hub import Hub
from sandbox.model import Person, View
from sandbox.people import payloads
from sandbox.people.click import fill_in
from sandbox.people.place import Place, top_view
from sandbox.people.request import acting_person, field, mapped
from sandbox.people.troubles import refuse_failed_form
from sandbox.shapes import views
from sandbox.wire import Json

_TROUBLE = "We had some trouble connecting. Try again?"


async def submit(hub: Hub, body: Json) -> Json:
    """{user, view_id, values: {block_id: plain value}}: fill in and send the modal on top."""
    person = acting_person(hub, body)
    view = top_view(hub, person, str(field(body, "view_id")))
    if not view.body.get("submit"):
        raise PersonRefused("no_submit", "That modal has no submit button.")
    place = Place(person, view.body["blocks"], view.entered, view=view)
    fill_in(hub, place, mapped(body, "values"))
    values = place.values()
    errors = form_errors(view.body["blocks"], values)
    if errors:
        return _result(hub, person, view, errors=errors)
    ack = await hub.outbox.ask("interactive", payloads.view_submission(hub, person, view, values))
    refuse_failed_form(ack)
    return _follow(hub, person, view, ack.body)


async def close(hub: Hub, body: Json) -> Json:
    """{user, view_id, all?}: cancel the modal on top, or with `all` the whole stack."""
    person = acting_person(hub, body)
    view = top_view(hub, person, str(field(body, "view_id")))
    stack = hub.world.views_of(person.id)
    everything = bool(body.get("all")) or bool(view.body.get("clear_on_close"))
    leaving = list(reversed(stack)) if everything else [view]
    drop(hub, person, leaving, cleared=everything)
    return {"closed": len(leaving)}


def drop(hub: Hub, person: Person, leaving: list[View], *, cleared: bool) -> None:
    """Close modals, and tell the bot of those that ask for it."""
    stack = hub.world.views_of(person.id)
    for view in leaving:
        stack.remove(view)
        if view.body.get("notify_on_close"):
            values = Place(person, view.body["blocks"], view.entered, view=view).values()
            payload = payloads.view_closed(hub, person, view, values, cleared=cleared)
            hub.spawn(hub.outbox.ask("interactive", payload))
    hub.changed("views", user=person.id)


def _follow(hub: Hub, person: Person, view: View, raw: Json | str | None) -> Json:
    """Do what the acknowledgement asks for. Nothing in it closes the modal."""
    action = raw.get("response_action") if isinstance(raw, dict) else None
    if isinstance(raw, dict) and raw and action is None:
        raise PersonRefused("invalid_response_action", _TROUBLE, raw=raw)
    try:
        return _act(hub, person, view, action, raw if isinstance(raw, dict) else {}) | {"raw": raw}
    except SlackError as wrong:
        raise PersonRefused(wrong.code, _TROUBLE, raw=raw, **wrong.extra) from wrong


def _act(hub: Hub, person: Person, view: View, action: Any, raw: Json) -> Json:
    if action == "errors":
        return _result(hub, person, view, errors=_checked_errors(view, raw.get("errors")))
    if action == "update":
        replace_body(hub, view, read_view(hub, raw.get("view"), "modal", replacing=view))
        return _result(hub, person, view, shown=view)
    if action == "push":
        if len(hub.world.views_of(person.id)) >= MOST_STACKED:
            raise SlackError("push_limit_reached")
        pushed = show(hub, Opening(person.id, view, view.opened_in), read_view(hub, raw.get("view"), "modal"))
        return _result(hub, person, view, shown=pushed)
    if action == "clear":
        rest = [other for other in reversed(hub.world.views_of(person.id)) if other is not view]
        _leave(hub, person, view)
        drop(hub, person, rest, cleared=True)
        return _result(hub, person, view)
    if action is not None:
        raise SlackError("invalid_response_action")
    _leave(hub, person, view)
    return _result(hub, person, view)


def _leave(hub: Hub, person: Person, view: View) -> None:
    """A submitted modal goes; it may be gone already if the bot was quick to open another."""
    stack = hub.world.views_of(person.id)
    if view in stack:
        stack.remove(view)
    hub.changed("views", user=person.id)


def _checked_errors(view: View, errors: Any) -> dict[str, str]:
    """The bot's errors by field; Slack refuses those for fields that are not there."""
    inputs = {block["block_id"] for block in view.body["blocks"] if block["type"] == "input"}
    if not isinstance(errors, dict) or not errors or not set(errors) <= inputs:
        raise SlackError("invalid_response_action")
    return {block_id: str(words) for block_id, words in errors.items()}


def _result(
    hub: Hub, person: Person, view: View, *, errors: dict[str, str] | None = None, shown: View | None = None
) -> Json:
    return {
        "errors": errors,
        "view": views.view(shown, hub.world) if shown else None,
        "closed": hub.modal(person.id, view.id) is None,
        "raw": None,
    }
