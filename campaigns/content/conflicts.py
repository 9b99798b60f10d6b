"""What a form showed of a post, held against what counts now: nobody's version is replaced by who has not seen it."""

from collections.abc import Mapping

from campaigns.content import versions
from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from storage.enums import ContentPart
from storage.models import Deliverable, Version

SeenVersions = Mapping[ContentPart, int]
"""The numbers of the versions that a form showed, 0 for none; a part that it did not show is not in it."""


class NewerVersion(OutOfDate):
    """Somebody handed something in while somebody else had the form for it open."""


def refuse_newer(work: UnitOfWork, deliverable: Deliverable, seen: SeenVersions | None) -> None:
    """Raise NewerVersion where another version counts now than was `seen`; None for who saw none."""
    now = {part: versions.current(work, deliverable, part) for part in seen or {}}
    newer = {part: one for part, one in now.items() if versions.number_of(one) != (seen or {})[part]}
    came_first = {part: one for part, one in newer.items() if one is not None}
    if came_first:
        raise NewerVersion(_who_came_first(came_first))
    if newer:
        raise NewerVersion(f"{deliverable.title} was made text only while this form was open.")


def _who_came_first(newer: Mapping[ContentPart, Version]) -> str:
    """A sentence for each person, with everything that they handed in."""
    by_person: dict[str, list[str]] = {}
    for part, one in newer.items():
        what = f"version {one.number} of the {part.label.lower()}"
        by_person.setdefault(one.handed_in_by, []).append(what)
    return " ".join(
        f"<@{person}> handed in {' and '.join(what)} while this form was open."
        for person, what in by_person.items()
    )
