"""A click that changed nothing is excused by what its person was told: the log leaves out what it says too often."""

from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from handlers.responses.troubles import BUSY
from tests.chaos.answers import Answers
from tests.chaos.deeds import Act, Deed, Fate
from tests.local_slack import LocalSlack

SENT = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
DEED = Deed(Act.APPROVE, "U1", 7, "", SENT, SENT + timedelta(seconds=2), Fate.ACKNOWLEDGED)


class Said:
    """A Slack in which the bot has said one thing to U1 alone."""

    def __init__(self, at: datetime, text: str, *, ephemeral: bool = True) -> None:
        self._message = {"ts": str(at.timestamp()), "text": text, "ephemeral": ephemeral}

    def get(self, path: str, **_query: str) -> dict[str, Any]:
        if path == "workspace":
            return {"channels": [{"id": "C1", "members": ["U2"]}]}
        return {"messages": [self._message]}


@pytest.mark.parametrize(
    ("said", "is_excused"),
    [
        (Said(SENT + timedelta(seconds=1), BUSY), True),
        (Said(SENT + timedelta(seconds=4), BUSY), True),
        (Said(SENT - timedelta(seconds=1), BUSY), False),
        (Said(SENT + timedelta(seconds=9), BUSY), False),
        (Said(SENT + timedelta(seconds=1), "Approved."), False),
        (Said(SENT + timedelta(seconds=1), BUSY, ephemeral=False), False),
    ],
)
def test_who_was_told_that_it_could_not_be_done_has_lost_nothing(said: Said, *, is_excused: bool) -> None:
    assert Answers(cast(LocalSlack, said)).told_trouble(DEED) is is_excused
