"""Files whose headings nobody knows: somebody says once what they are, and the workspace remembers it."""

from storage.models import ColumnMatching, Influencer, Result
from tests.integration.handlers.measured_posts import DAY, open_file_form, published, upload
from tests.integration.handlers.slack_workspace import CARLOS, MAYA, Json, SlackWorkspace, says


def looks_at(workspace: SlackWorkspace, content: str, who: str = CARLOS) -> Json:
    """What comes of a file of results."""
    open_file_form(workspace, who)
    view: Json = workspace.fill_in(who, file=[upload(workspace, who, "r.csv", content.encode())])["view"]
    return view


def test_headings_that_say_nothing_are_matched_once(workspace: SlackWorkspace) -> None:
    published(workspace)
    asked = looks_at(workspace, f"Werk X,Stichtag X,Herzen X\n1,{DAY},500\n")
    assert asked["callback_id"] == "column_matching"
    labels = [block["label"]["text"] for block in asked["blocks"] if block["type"] == "input"]
    assert labels == ["Werk X", "Stichtag X", "Herzen X"]
    assert "No row of column names was found" in says(asked)
    nothing = workspace.errors(CARLOS, **{"0": "-", "1": "date", "2": "likes"})
    assert "It needs deliverable" in nothing["0"]
    shown = workspace.fill_in(CARLOS, **{"0": "deliverable", "1": "date", "2": "likes"})["view"]
    assert "1 new · 0 changed" in says(shown)
    assert "Werk X → deliverable" in says(shown)
    assert workspace.scenario.rows(ColumnMatching) == []
    workspace.fill_in(CARLOS)
    assert [one.likes for one in workspace.scenario.rows(Result)] == [500]
    again = looks_at(workspace, f"werk x , Stichtag X,Herzen X\n1,{DAY},501\n")
    assert "0 new · 1 changed" in says(again)


def test_a_column_that_is_not_read_is_matched_from_the_preview(workspace: SlackWorkspace) -> None:
    published(workspace)
    assert "Columns that are not read: Herzen X" in says(
        looks_at(workspace, f"post,date,clicks,Herzen X\n1,{DAY},7,500\n")
    )
    workspace.press(CARLOS, "match_columns")
    first = workspace.form(CARLOS)["blocks"][1]
    assert (first["label"]["text"], first["hint"]["text"]) == ("Herzen X", "500")
    workspace.fill_in(CARLOS, **{"0": "likes"})
    workspace.fill_in(CARLOS)
    (result,) = workspace.scenario.rows(Result)
    assert (result.clicks, result.likes) == (7, 500)
    (kept,) = workspace.scenario.rows(ColumnMatching)
    assert (kept.columns, kept.decided_by) == ({"Herzen X": "likes"}, CARLOS)


def test_figures_of_each_day_and_dates_in_two_ways_are_asked_about(workspace: SlackWorkspace) -> None:
    published(workspace)
    workspace.scenario.wait(days=45)
    asked = looks_at(workspace, "post,date,likes\n1,11/12/2026,5\n1,12/12/2026,3\n")
    assert "Which stands first in dates like" in says(asked)
    again = workspace.fill_in(CARLOS, **{"0": "day-first"})["view"]
    assert "figures of each single day, or totals" in says(again)
    shown = workspace.fill_in(CARLOS, **{"0": "per-day"})["view"]
    assert "2 new" in says(shown)
    assert "Reach was left out" in says(shown)
    workspace.fill_in(CARLOS)
    assert [one.likes for one in workspace.scenario.rows(Result)] == [5, 8]
    later = looks_at(workspace, "post,date,likes\n1,2026-12-12,4\n1,2026-12-13,2\n")
    assert "single day" in says(later)
    workspace.fill_in(CARLOS, **{"0": "per-day"})
    workspace.fill_in(CARLOS)
    assert [one.likes for one in workspace.scenario.rows(Result)] == [5, 9, 11]


def test_the_currency_of_fees_is_asked_for(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/influencer import")
    content = b"Who is it,platform,fee\n@quist,tiktok,500\n"
    workspace.fill_in(MAYA, file=[upload(workspace, MAYA, "i.csv", content)])
    asked = workspace.fill_in(MAYA, **{"0": "handle"})["view"]
    assert "In which currency" in says(asked)
    assert "0" in workspace.errors(MAYA, **{"0": "beads"})
    workspace.fill_in(MAYA, **{"0": "chf"})
    workspace.fill_in(MAYA)
    (quist,) = [one for one in workspace.scenario.rows(Influencer) if one.handle == "quist"]
    assert (quist.usual_fee_minor, quist.currency) == (50_000, "CHF")
