"""What was entered into a modal, by the field's name, whatever kind of input it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from campaigns.core.wording import bare
from campaigns.parsing import chosen_id
from handlers.requests.entities import unescaped


@dataclass(frozen=True)
class FormState:
    """The entries of a form: `texts` for single values, `lists` for several (people, boxes, choices), `files`."""

    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    files: Mapping[str, tuple[Mapping[str, Any], ...]]

    def text(self, field: str) -> str:
        """What was entered, or empty."""
        return self.texts.get(field, "")

    def many(self, field: str) -> tuple[str, ...]:
        """What was chosen, or nothing."""
        return self.lists.get(field, ())

    @property
    def entries(self) -> Mapping[str, str]:
        """Everything but files as texts; of several values one text with commas, as fields of campaigns read it."""
        return {**self.texts, **{field: ", ".join(several) for field, several in self.lists.items()}}

    def ids(self, field: str) -> list[int]:
        """The numbers of the rows that were chosen; what is no such number is left out."""
        return [found for one in self.many(field) if (found := chosen_id(one)) is not None]


def read_form_state(view: Mapping[str, Any]) -> FormState:
    """The entries in the state of a submitted view."""
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    files: dict[str, tuple[Mapping[str, Any], ...]] = {}
    for field, elements in ((view.get("state") or {}).get("values") or {}).items():
        for element in elements.values():
            if element.get("type") == "file_input":
                files[field] = tuple(element.get("files") or ())
            elif (several := _several(element)) is not None:
                lists[field] = several
            else:
                texts[field] = _single(element)
    return FormState(texts, lists, files)


def _several(element: Mapping[str, Any]) -> tuple[str, ...] | None:
    for key in ("selected_users", "selected_conversations", "selected_channels"):
        if key in element:
            return tuple(element[key] or ())
    if "selected_options" in element:
        return tuple(str(one["value"]) for one in element["selected_options"] or ())
    return None


def _single(element: Mapping[str, Any]) -> str:
    if "selected_option" in element:
        return str((element["selected_option"] or {}).get("value") or "")
    if element.get("value") is not None:
        return bare(unescaped(str(element["value"])))
    for key in (
        "selected_date",
        "selected_time",
        "selected_user",
        "selected_conversation",
        "selected_channel",
    ):
        if element.get(key) is not None:
            return str(element[key])
    return ""
