"""Files of any size are brought in beside people who work: chunk by chunk, and again where it was broken off."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from threading import Event, Thread

import pytest
from sqlalchemy import func, select

from bot.doctor import imports as doctor
from campaigns.core.errors import NotPermitted, NotPossible
from campaigns.files import Counts, Doubt, InfluencerRow, Rejected, open_results, results_in
from campaigns.files.import_runs import CHUNK_ROWS
from campaigns.influencers import influencer_import
from campaigns.reporting import result_import
from campaigns.spending import costs
from storage.database import Database
from storage.enums import ImportState
from storage.models import Audit, Cost, ImportRun, Influencer, InfluencerNiche
from tests.databases import Opened
from tests.domain import journey
from tests.domain.scenario import MANAGER, MEMBER, Scenario, creator_rows, open_scenario
from tests.statements import counted
from tests.waiting import PATIENCE

KNOWN = 12
ROWS = 2 * CHUNK_ROWS + 500
A_CHUNK_TAKES = 12


class Killed(BaseException):
    """The process ends here, as far as the database can tell."""


@pytest.fixture
def scenario(opened: Opened) -> Scenario:
    return opened(open_scenario, creators=KNOWN)


def bring_in(
    scenario: Scenario, rows: Iterator[InfluencerRow | Rejected]
) -> tuple[Counts, list[Rejected | Doubt]]:
    given_back: list[Rejected | Doubt] = []
    act = influencer_import.import_in_chunks
    return scenario.do(MANAGER, act, "creators.csv", rows, given_back.append), given_back


def stored(scenario: Scenario) -> int:
    with scenario.database.read() as session:
        return session.scalar(select(func.count()).select_from(Influencer)) or 0


def killed_after(rows: Sequence[InfluencerRow], count: int) -> Iterator[InfluencerRow]:
    yield from islice(rows, count)
    raise Killed


def told(scenario: Scenario) -> list[tuple[object, ...]]:
    """What is known of everybody, whatever ids they have."""
    niches: dict[int, set[str]] = {}
    for niche in scenario.rows(InfluencerNiche):
        niches.setdefault(niche.influencer_id, set()).add(niche.niche)
    return sorted(
        (one.handle, one.platform, one.name, one.followers or 0, one.email or "", *sorted(niches[one.id]))
        for one in scenario.rows(Influencer)
    )


def test_each_chunk_is_stored_before_the_next_is_read(scenario: Scenario) -> None:
    lags = []

    def watched() -> Iterator[InfluencerRow]:
        for number, row in enumerate(creator_rows(ROWS)):
            if number % 100 == 0:
                lags.append(max(number, KNOWN) - stored(scenario))
            yield row

    counts, _ = bring_in(scenario, watched())
    assert counts == Counts(added=ROWS - KNOWN, unchanged=KNOWN)
    assert max(lags) < CHUNK_ROWS
    assert lags[:: CHUNK_ROWS // 100] == [0, 0, 0]


def test_a_chunk_takes_the_same_few_statements_whatever_is_in_it(scenario: Scenario) -> None:
    def statements(rows: Sequence[InfluencerRow]) -> int:
        with counted(scenario.database) as found:
            bring_in(scenario, iter(rows))
        return len(found)

    rows = creator_rows(3 * CHUNK_ROWS)
    changed = [replace(row, name="Bea", niches=("food",)) for row in rows]
    for few, many in ((rows[:CHUNK_ROWS], rows), (rows[:CHUNK_ROWS], rows), (changed[:CHUNK_ROWS], changed)):
        assert statements(many) - statements(few) <= 2 * A_CHUNK_TAKES


def test_somebody_clicks_while_an_import_runs(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    half, clicked = Event(), Event()

    def waiting() -> Iterator[InfluencerRow]:
        rows = creator_rows(ROWS)
        yield from rows[: ROWS // 2]
        half.set()
        assert clicked.wait(PATIENCE)
        yield from rows[ROWS // 2 :]

    importing = Thread(target=lambda: bring_in(scenario, waiting()))
    importing.start()
    assert half.wait(PATIENCE)
    scenario.do(MANAGER, costs.add_cost, campaign.id, {"what": "Samples", "amount": "9", "state": "spent"})
    assert len(scenario.rows(Cost, campaign_id=campaign.id)) == 1
    assert stored(scenario) < ROWS
    clicked.set()
    importing.join()
    assert stored(scenario) == ROWS


def test_an_import_that_is_refused_on_its_way_has_come_to_its_end(scenario: Scenario) -> None:
    def refused() -> Iterator[InfluencerRow]:
        yield from creator_rows(CHUNK_ROWS)
        raise NotPossible("No more of them.")

    with pytest.raises(NotPossible):
        bring_in(scenario, refused())
    assert [run.state for run in scenario.rows(ImportRun)] == [ImportState.DONE]
    assert list(doctor.look(scenario.database)) == []


def test_an_import_that_was_killed_says_so_and_is_brought_to_its_end_by_importing_again(
    scenario: Scenario,
) -> None:
    rows = creator_rows(ROWS)
    with pytest.raises(Killed):
        bring_in(scenario, killed_after(rows, CHUNK_ROWS + 10))
    (run,) = scenario.rows(ImportRun)
    assert (run.state, run.added, run.unchanged) == (ImportState.RUNNING, CHUNK_ROWS - KNOWN, KNOWN)
    (finding,) = doctor.look(scenario.database)
    assert "creators.csv" in finding.seen
    assert f"{CHUNK_ROWS:,} rows" in finding.seen

    counts, _ = bring_in(scenario, iter(rows))
    assert counts == Counts(added=ROWS - CHUNK_ROWS, unchanged=CHUNK_ROWS)
    assert stored(scenario) == ROWS
    assert [one.state for one in scenario.rows(ImportRun)] == [ImportState.REPEATED, ImportState.DONE]
    assert list(doctor.look(scenario.database)) == []
    assert len(scenario.rows(Audit, action="influencers imported")) == 2  # the first brought in who was known


def test_chunks_bring_in_what_one_transaction_does(scenario: Scenario, database: Database) -> None:
    rows = creator_rows(CHUNK_ROWS + 20)
    rows = [
        replace(row, niches=("food", row.niches[0]), followers=None) if row.line % 3 else row for row in rows
    ]
    bring_in(scenario, iter(rows))
    in_chunks = told(scenario)
    assert len(in_chunks) == len(rows)
    assert scenario.do(MANAGER, influencer_import.import_file, rows).unchanged == len(rows)
    assert told(scenario) == in_chunks


def test_rejected_rows_come_back_in_the_order_of_the_file(scenario: Scenario) -> None:
    (first,) = scenario.rows(Influencer, handle="glow2")
    with scenario.database.write() as session:
        session.get_one(Influencer, first.id).forgotten_at = scenario.at
    wrong = Rejected(3, "platform", "instagrm", "No such platform.", ("x", "instagrm"))
    rows = creator_rows(2)
    counts, given_back = bring_in(scenario, iter([rows[0], wrong, rows[1]]))
    assert counts == Counts(unchanged=1, rejected=2)
    assert [row.line for row in given_back] == [2, 3]
    assert "forgotten" in given_back[0].reason


def test_who_may_not_import_leaves_no_trace(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    file = open_results(f"deliverable,date\n1,{scenario.at.date()}\n".encode())
    with pytest.raises(NotPermitted):
        scenario.do(
            MEMBER, result_import.import_in_chunks, campaign.id, "r.csv", results_in(file, "EUR"), print
        )
    assert scenario.rows(ImportRun) == []
