"""Old lines say less where the law wants it, and the chain still holds."""

import random

import pytest

from campaigns.core.digests import digest_of
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.record.redaction import redact
from campaigns.record.sealing import seal
from campaigns.record.verifying import verify
from storage.database import Database
from storage.models import Audit
from tests.databases import Opened
from tests.domain.scenario import MANAGER, TEAM, Scenario
from tests.domain.sealed_record import AT, LINES, anchor, open_sealed, verified
from tests.domain.tampering import Rows, edit, take_back, tampered


@pytest.fixture
def sealed(opened: Opened) -> Scenario:
    return opened(open_sealed)


@use_case
def hide_amounts(work: UnitOfWork) -> None:
    lines = work.session.query(Audit).where(Audit.action.startswith("noted")).order_by(Audit.id).all()
    redact(work, [(line, {**line.details, "amount": None}) for line in lines], "for the test")


def test_redacted_lines_keep_the_chain_whole_and_cannot_be_changed_again(
    sealed: Scenario, database: Database
) -> None:
    before = anchor(database)
    sealed.do(MANAGER, hide_amounts)
    sealed.do(MANAGER, hide_amounts)
    seal(database, TEAM, AT)
    found = verified(database, before, anchor(database))
    assert (found.problems, found.redacted) == ([], LINES)
    assert [one.partition(": ")[2] for one in found.redactions] == [
        f"{LINES} lines redacted, for the test"
    ] * 2
    with tampered(database, edit, random.Random(3)) as connection:
        assert verify(connection, TEAM).problems
    with tampered(database, take_back, random.Random(1)) as connection:
        assert verify(connection, TEAM).problems


@pytest.mark.parametrize("fits", [False, True])
def test_a_redaction_that_somebody_made_up_is_told_with_its_author(
    sealed: Scenario, database: Database, *, fits: bool
) -> None:
    """One without a digest that fits is not followed; one with it says what whoever wrote it likes, and is shown."""

    def forge(rows: Rows, _dice: random.Random) -> None:
        line = next(one for one in rows.lines.values() if one["action"] == "noted 1")
        before = line["digest"]
        line["details"] = {"amount": 12_000_000}
        line["digest"] = digest_of(line)
        made_up = {"why": "made up", "lines": {str(line["id"]): [before, line["digest"]]}}
        new = {
            **line,
            "id": max(rows.lines) + 1,
            "actor_id": "U9",
            "action": "record redacted",
            "details": made_up,
        }
        rows.lines[new["id"]] = new | {"digest": digest_of(new) if fits else None}

    with tampered(database, forge, random.Random(1)) as connection:
        found = verify(connection, TEAM)
    assert bool(found.problems) is not fits
    assert [one.partition(" UTC, ")[2] for one in found.redactions] == (
        ["U9: 1 line redacted, made up"] if fits else []
    )
