"""What lies under a form; the form names it, so that it can be shown anew when the form is sent off."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from handlers.blocks.kit.elements import View
from handlers.identifiers.ids import ModalId
from handlers.identifiers.reference import Reference

_MODALS = tuple(ModalId)


@dataclass(frozen=True)
class OpenedModal:
    """A modal that somebody has open: its id at Slack, which it is, and what it is about."""

    view_id: str
    modal: ModalId
    reference: Reference

    def write(self) -> str:
        """As a short text: "V123 campaign_window campaign=3"."""
        return f"{self.view_id} {self.modal.value} {self.reference.write()}"


def modal_of(view: Mapping[str, Any] | None) -> OpenedModal | None:
    """The modal that a view is, if it is one that can be shown anew."""
    if view is None or view.get("callback_id") not in _MODALS:
        return None
    return OpenedModal(str(view["id"]), ModalId(view["callback_id"]), _target(view))


def modal_below(view: Mapping[str, Any]) -> OpenedModal | None:
    """The modal that a view was laid over, if it can be shown anew."""
    view_id, _, rest = _target(view).under.partition(" ")
    modal, _, about = rest.partition(" ")
    return OpenedModal(view_id, ModalId(modal), Reference.read(about)) if modal in _MODALS else None


def pushed_onto(under: Mapping[str, Any], view: View) -> View:
    """The view as it is laid over another one."""
    return _with_under(view, modal_of(under))


def in_place_of(before: Mapping[str, Any], view: View) -> View:
    """The view as it takes another one's place: what lay under that lies under it."""
    return _with_under(view, modal_below(before))


def _with_under(view: View, under: OpenedModal | None) -> View:
    if under is None:
        return view
    return {**view, "private_metadata": replace(_target(view), under=under.write()).write()}


def _target(view: Mapping[str, Any]) -> Reference:
    return Reference.read(view.get("private_metadata") or "")
