"""What a form showed of a post, held against what counts now: nobody's version is replaced by who has not seen it."""

from collections.abc import Mapping

from campaigns.content import versions
from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from storage.models import Deliverable, Version
from storage.words import Half

Seen = Mapping[Half, int]
"""The numbers of the versions that a form showed, 0 for none; a half that it did not show is not in it."""


class NewerVersion(OutOfDate):
    """Somebody handed something in while somebody else had the form for it open."""


def refuse_newer(work: UnitOfWork, deliverable: Deliverable, seen: Seen | None) -> None:
    """Raise NewerVersion where another version counts now than was `seen`; None for who saw none."""
    now = {half: versions.current(work, deliverable, half) for half in seen or {}}
    newer = {half: one for half, one in now.items() if versions.number_of(one) != (seen or {})[half]}
    came_first = {half: one for half, one in newer.items() if one is not None}
    if came_first:
        raise NewerVersion(_who_came_first(came_first))
    if newer:
        raise NewerVersion(f"{deliverable.title} was made text only while this form was open.")


def _who_came_first(newer: Mapping[Half, Version]) -> str:
    """A sentence for each person, with everything that they handed in."""
    by_person: dict[str, list[str]] = {}
    for half, one in newer.items():
        what = f"version {one.number} of the {half.label.lower()}"
        by_person.setdefault(one.handed_in_by, []).append(what)
    return " ".join(
        f"<@{person}> handed in {' and '.join(what)} while this form was open."
        for person, what in by_person.items()
    )
