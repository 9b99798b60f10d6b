"""How the decision on a campaign's ideas came out, in a sentence that names ideas and people."""

from collections.abc import Sequence
from itertools import groupby

from campaigns.core.wording import either, quoted
from storage.enums import IdeaState
from storage.models import Idea

NAMED = 4
"""So many ideas of one kind are named; the others are counted."""
_DONE = {IdeaState.APPROVED: "approved", IdeaState.DROPPED: "dropped"}


def came_out(decided: Sequence[Idea]) -> str:
    """Say that all are decided on: who approved which ideas, and who dropped which."""
    by_kind = sorted(decided, key=lambda idea: (idea.state, idea.decided_by or ""))
    parts = [
        f"<@{who}> {_DONE[state]} {_named([idea.theme for idea in some])}"
        for (state, who), some in groupby(by_kind, key=lambda idea: (idea.state, idea.decided_by))
    ]
    return f"All ideas are decided on: {'; '.join(parts)}." if parts else "All ideas are decided on."


def _named(themes: Sequence[str]) -> str:
    more = [f"{len(themes) - NAMED} more"] if len(themes) > NAMED else []
    return either([*(quoted(theme, 30) for theme in themes[:NAMED]), *more], "and")
