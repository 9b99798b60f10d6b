"""`greenlight report`: a campaign's report on the command line, from its database."""

import json
import stat
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from campaigns.reporting.report_snapshot import SCHEMA
from storage.database import Database
from tests.domain import journey
from tests.domain.scenario import open_scenario
from tests.integration.bot.command_line import Type

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)


def test_the_report_of_a_finished_campaign_is_told_and_written_as_pages_spreadsheet_and_json(
    typed: Type, database: Database, tmp_path: Path
) -> None:
    scenario = open_scenario(database)
    journey.finish(scenario, journey.make(scenario, name="Summer Glow"))

    told = typed("report", "glow")
    assert told.exit_code == 0, told.output
    assert told.output.startswith("Within budget (")

    done = typed("report", "Summer Glow", "--pdf", "--xlsx", "--json")
    assert done.exit_code == 0, done.output
    stored, end = json.JSONDecoder().raw_decode(done.output)
    assert (stored["schema"], stored["campaign"], stored["version"]) == (SCHEMA, "Summer Glow", 1)
    assert done.output[end:].split() == ["summer-glow-report.pdf", "summer-glow-report.xlsx"]
    assert (tmp_path / "summer-glow-report.pdf").read_bytes().startswith(b"%PDF-")
    for kind in ("pdf", "xlsx"):
        assert stat.S_IMODE((tmp_path / f"summer-glow-report.{kind}").stat().st_mode) == 0o600
    book = CalamineWorkbook.from_path(tmp_path / "summer-glow-report.xlsx")
    (_, post) = book.get_sheet_by_name("Posts").to_python()
    assert {500, 20, 7, 4000} <= set(post)

    assert "€" not in typed("report", "glow", "--without-money").output
    (tmp_path / "glow" / "summer-glow-report.pdf").mkdir(parents=True)
    unwritable = typed("report", "glow", "--pdf", "--to", "glow")
    assert "cannot be written: Is a directory" in str(unwritable.exception)

    assert "0 campaigns are called like 'frost'" in str(typed("report", "frost").exception)
