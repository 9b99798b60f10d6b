"""Somebody else holds the database for long: people are told in time, and what they were told stays true."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from sqlalchemy import make_url

from handlers.responses.troubles import BUSY
from storage.enums import Stage
from storage.models import Participation
from tests.domain import journey
from tests.integration.handlers.slack_workspace import MAYA, SlackWorkspace, says


@contextmanager
def held(workspace: SlackWorkspace) -> Iterator[None]:
    """Another process writes into the file during the block, and does not come to its end."""
    file = str(make_url(workspace.scenario.database.url).database)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def creator(workspace: SlackWorkspace) -> Participation:
    """Somebody to be contacted, with the form of that open before Maya."""
    (picked,) = journey.pick(workspace.scenario, workspace.scenario.campaign(name="Glow"))
    workspace.type(MAYA, "/tasks")
    workspace.press(MAYA, "open_task", **workspace.at_answer(MAYA))
    return picked


def test_a_click_meanwhile_is_answered_in_words_and_not_done_later(
    workspace: SlackWorkspace, creator: Participation
) -> None:
    with held(workspace):
        workspace.press(MAYA, "contacted")
        assert BUSY in says(workspace.form(MAYA))
    assert workspace.scenario.row(Participation, creator.id).stage is creator.stage
    workspace.slack.do("close", user=MAYA, view_id=workspace.form(MAYA)["id"])
    workspace.press(MAYA, "contacted")
    assert workspace.scenario.row(Participation, creator.id).stage is Stage.CONTACTED
