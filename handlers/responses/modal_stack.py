"""What lies under a form; the form names it, so that it can be shown anew when the form is sent off."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from handlers.blocks.kit.elements import View
from handlers.identifiers.ids import Window
from handlers.identifiers.reference import Target

_WINDOWS = tuple(Window)


@dataclass(frozen=True)
class Shown:
    """A window that somebody has open: its id at Slack, which it is, and what it is about."""

    view_id: str
    window: Window
    target: Target

    def write(self) -> str:
        """As a short text: "V123 campaign_window campaign=3"."""
        return f"{self.view_id} {self.window.value} {self.target.write()}"


def window_of(view: Mapping[str, Any] | None) -> Shown | None:
    """The window that a view is, if it is one that can be shown anew."""
    if view is None or view.get("callback_id") not in _WINDOWS:
        return None
    return Shown(str(view["id"]), Window(view["callback_id"]), _target(view))


def window_under(view: Mapping[str, Any]) -> Shown | None:
    """The window that a view was laid over, if it can be shown anew."""
    view_id, _, rest = _target(view).under.partition(" ")
    window, _, about = rest.partition(" ")
    return Shown(view_id, Window(window), Target.read(about)) if window in _WINDOWS else None


def laid_over(under: Mapping[str, Any], view: View) -> View:
    """The view as it is laid over another one."""
    return _with_under(view, window_of(under))


def in_place_of(before: Mapping[str, Any], view: View) -> View:
    """The view as it takes another one's place: what lay under that lies under it."""
    return _with_under(view, window_under(before))


def _with_under(view: View, under: Shown | None) -> View:
    if under is None:
        return view
    return {**view, "private_metadata": replace(_target(view), under=under.write()).write()}


def _target(view: Mapping[str, Any]) -> Target:
    return Target.read(view.get("private_metadata") or "")
