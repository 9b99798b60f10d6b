"""Files of figures per day that come in another order than their days: no total is stored that lacks some."""

from datetime import timedelta

import pytest

from campaigns.core.errors import NotPossible
from campaigns.files import Answers, Imported, read_results
from campaigns.reporting import import_undo, result_import
from storage.models import ImportRun, Result
from tests.databases import Opened
from tests.domain import journey
from tests.domain.scenario import MANAGER, open_scenario


def test_days_are_added_up_in_their_order_or_given_back(opened: Opened) -> None:
    scenario = opened(open_scenario, creators=12)
    campaign = journey.make(scenario)
    first, second = journey.brief(scenario, campaign, 2)
    for post in (first, second):
        journey.publish(scenario, post)
    scenario.wait(days=9)
    start = scenario.at.date() - timedelta(days=8)

    def brought(*rows: tuple[str, int, int]) -> Imported:
        days = ((name, start + timedelta(days=day), likes) for name, day, likes in rows)
        text = "\n".join(["post,date,likes", *(f"{name},{day},{likes}" for name, day, likes in days)])
        read = read_results(text.encode(), "EUR", answers=Answers(per_day=True)).accepted
        done: Imported = scenario.do(MANAGER, result_import.import_file, campaign.id, read)
        return done

    def likes() -> list[int | None]:
        return [one.likes for one in sorted(scenario.rows(Result), key=lambda one: one.measured_on)]

    brought(("1", 4, 10), ("1", 5, 10))
    early = brought(("1", 1, 100), ("1", 2, 50))
    assert [row.line for row in early.rejected] == [2, 3]
    assert "Import a file with all its days" in early.rejected[0].reason
    assert likes() == [10, 20]
    brought(("1", 1, 100), ("1", 2, 50), ("1", 4, 10), ("1", 5, 10))
    assert likes() == [100, 150, 160, 170]
    brought(("1", 6, 5))
    assert likes()[-1] == 175
    runs = [run for run in scenario.rows(ImportRun) if run.stored]
    with pytest.raises(NotPossible, match="A later import has later days"):
        scenario.do(MANAGER, import_undo.undo, runs[-2].id)
    scenario.do(MANAGER, import_undo.undo, runs[-1].id)
    scenario.do(MANAGER, import_undo.undo, runs[-2].id)
    assert likes() == [10, 20]

    named = brought(("#2", 1, 100), (second.title, 2, 50), ("2", 3, 30))
    assert [row.line for row in named.rejected] == [2, 3, 4]
    assert "call this post by different names" in named.rejected[0].reason
