"""Whatever people write, everything shown is something Slack takes, and no text of theirs acts in it."""

import json
from collections.abc import Callable, Iterable
from functools import cache

import pytest

from handlers.blocks.kit.message import Message
from sandbox.checks.blocks import check_blocks
from sandbox.checks.views import check_view, too_large
from sandbox.checks.weight import too_heavy
from storage.database import Database
from tests.databases import Databases
from tests.domain.scenario import Scenario, open_scenario
from tests.domain.social import open_social_scenario
from tests.gallery import Exhibit, exhibition
from tests.gallery_of_commands import command_exhibition
from tests.social_gallery import social_exhibition
from tests.zones_named import times_without_zone

Opening = Callable[[Database], Scenario]

TEXTS = {
    "markup": "<!channel> <@U123|boss> <https://evil.example|click> *bold* &amp; \u202eמשהו\u202c a\u200bb\u0007c",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈" * 90,
    "escapes": "&<>" * 600,
    "lines": "one\n\ntwo\n" * 150,
}


def complaints(exhibit: Exhibit) -> list[str]:
    """What Slack would complain about."""
    shown = exhibit.shown
    if isinstance(shown, Message):
        found = [
            *check_blocks(shown.blocks, "message"),
            *check_blocks(shown.fallback_blocks or [], "message"),
        ]
        found += ["too heavy"] if too_heavy(shown.blocks) else []
        found += ["no text"] if not shown.text.strip() or len(shown.text) > 4000 else []
    else:
        found = check_view(shown, "home" if shown["type"] == "home" else "modal")
        found += ["too large"] if too_large(shown) else []
    return [f"{exhibit.name}: {one}" for one in found]


@cache
def shown_by(
    play: Callable[[Scenario, str], Iterable[Exhibit]], opening: Opening, databases: Databases, text: str
) -> list[Exhibit]:
    """What a play shows whose people write `text`, played once for all tests."""
    database = databases.at(databases.migrated())
    exhibits = list(play(databases.open_with(database, opening), text))
    databases.drop(database.url)
    return exhibits


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_slack_takes_everything_that_is_shown(databases: Databases, text: str) -> None:
    exhibits = shown_by(exhibition, open_scenario, databases, text)
    assert len(exhibits) > 300
    assert [one for exhibit in exhibits for one in complaints(exhibit)] == []


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_slack_takes_everything_that_is_shown_of_planned_posts(databases: Databases, text: str) -> None:
    exhibits = shown_by(social_exhibition, open_social_scenario, databases, text)
    assert len(exhibits) > 300
    assert [one for exhibit in exhibits for one in complaints(exhibit)] == []


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_slack_takes_everything_that_commands_show(databases: Databases, text: str) -> None:
    exhibits = shown_by(command_exhibition, open_scenario, databases, text)
    assert len(exhibits) > 70
    assert [one for exhibit in exhibits for one in complaints(exhibit)] == []


def test_every_time_that_is_shown_names_its_zone(databases: Databases) -> None:
    plays = (
        (exhibition, open_scenario),
        (social_exhibition, open_social_scenario),
        (command_exhibition, open_scenario),
    )
    exhibits = [one for play, opening in plays for one in shown_by(play, opening, databases, TEXTS["lines"])]
    assert sum(" your time|" in json.dumps(_shown(one)) for one in exhibits) > 100
    assert [one.name for one in exhibits if times_without_zone(_shown(one))] == []


def test_no_text_of_people_is_alive_in_what_commands_show(databases: Databases) -> None:
    exhibits = shown_by(command_exhibition, open_scenario, databases, TEXTS["markup"])
    said = [json.dumps(_only_mrkdwn(_shown(exhibit)), ensure_ascii=False) for exhibit in exhibits]
    assert any("&lt;!channel&gt;" in one for one in said)
    for living in ("<!channel>", "<@U123", "<https://evil.example"):
        assert not any(living in one for one in said)


def test_no_text_of_people_mentions_links_or_turns(databases: Databases) -> None:
    exhibits = [
        *shown_by(exhibition, open_scenario, databases, TEXTS["markup"]),
        *shown_by(social_exhibition, open_social_scenario, databases, TEXTS["markup"]),
    ]
    said = [json.dumps(_only_mrkdwn(_shown(exhibit)), ensure_ascii=False) for exhibit in exhibits]
    assert any("&lt;!channel&gt;" in one for one in said)
    for living in ("<!channel>", "<@U123", "<https://evil.example"):
        assert not any(living in one for one in said)


def _shown(exhibit: Exhibit) -> object:
    return exhibit.shown.blocks if isinstance(exhibit.shown, Message) else exhibit.shown


def _only_mrkdwn(part: object) -> object:
    """What is read as markup; plain text and form fields show marks as they are."""
    if isinstance(part, dict):
        if part.get("type") == "mrkdwn":
            return part["text"]
        return [_only_mrkdwn(value) for value in part.values() if isinstance(value, dict | list)]
    if isinstance(part, list):
        return [_only_mrkdwn(value) for value in part]
    return None
