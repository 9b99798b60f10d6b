"""An import of results is undone as a whole, while nothing was built on it."""

from dataclasses import replace

import pytest

from campaigns.core.errors import NotPossible
from campaigns.files import read_results
from campaigns.reporting import import_undo, result_import
from storage.models import ImportRun, Result
from tests.databases import Opened
from tests.domain import journey
from tests.domain.scenario import MANAGER, Scenario, open_scenario

KNOWN = 12


@pytest.fixture
def scenario(opened: Opened) -> Scenario:
    return opened(open_scenario, creators=KNOWN)


def test_an_import_is_undone_as_a_whole_while_nothing_was_built_on_it(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    first, second = journey.brief(scenario, campaign, 2)
    for post in (first, second):
        journey.publish(scenario, post)
    journey.measure(scenario, first, likes="500", reach="9000")
    before = figures(scenario)
    day = scenario.at.date()
    rows = read_results(
        f"post,date,likes\n#1,{day},5\n{first.title},{day},6\n#2,{day},7\n".encode(), "EUR"
    ).accepted
    scenario.do(MANAGER, result_import.import_file, campaign.id, rows, file="wrong.csv")
    again = [replace(row, measured=replace(row.measured, likes=8)) for row in rows[2:]]
    scenario.do(MANAGER, result_import.import_in_chunks, campaign.id, "later.csv", iter(again), print)
    wrong, later = scenario.rows(ImportRun)
    assert (wrong.file, wrong.stored, later.stored) == ("wrong.csv", 2, 1)

    with pytest.raises(NotPossible, match="changed since"):
        scenario.do(MANAGER, import_undo.undo, wrong.id)
    scenario.do(MANAGER, import_undo.undo, later.id)
    assert figures(scenario)[-1][2] == 7
    scenario.do(MANAGER, import_undo.undo, wrong.id)
    assert figures(scenario) == before
    with pytest.raises(NotPossible, match="undone already"):
        scenario.do(MANAGER, import_undo.undo, wrong.id)


def test_what_a_report_was_made_of_is_not_undone(scenario: Scenario) -> None:
    campaign = journey.finish(scenario, journey.make(scenario))
    rows = read_results(f"post,date,likes\n1,{scenario.at.date()},5\n".encode(), "EUR").accepted
    scenario.do(MANAGER, result_import.import_file, campaign.id, rows)
    with pytest.raises(NotPossible, match="A report was made"):
        scenario.do(MANAGER, import_undo.undo, scenario.rows(ImportRun)[0].id)


def figures(scenario: Scenario) -> list[tuple[object, ...]]:
    """What is stored of every post, and by whom."""
    rows = sorted(scenario.rows(Result), key=lambda one: one.deliverable_id)
    return [(one.deliverable_id, one.measured_on, one.likes, one.reach, one.entered_by) for one in rows]
