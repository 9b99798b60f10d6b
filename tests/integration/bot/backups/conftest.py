"""A filled database, and somebody who types `greenlight db ...` about it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import greenlight
from bot.settings import Settings
from tests.databases import Opened
from tests.integration.bot.backups.rows import Type
from tests.revisions.filled import fill


@pytest.fixture
def filled(opened: Opened) -> None:
    """A row in every table."""
    opened(fill)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, database_url: str) -> Type:
    """Types `greenlight db ...` in an empty folder; what stands in the way is the result's exception."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(greenlight, ["db", *map(str, arguments)])
