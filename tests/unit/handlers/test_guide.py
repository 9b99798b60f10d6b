"""What the guided start names is there: forms, buttons with their words, fields, people, channels and commands.

That its ways can be gone, message by message, is tried in the browser by newcomers who follow them.
"""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from campaigns.reporting.performance import METRICS
from campaigns.setup.forms import form_of
from campaigns.steps.registry import workflows
from handlers.blocks.kit.elements import Blocks, context, header, section
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.reporting.report import SO_FAR

ROOT = Path(__file__).parents[3]
GUIDE = json.loads((ROOT / "bot" / "sample" / "guide.json").read_text(encoding="utf-8"))
WORKSPACE = json.loads((ROOT / "sandbox" / "sample.json").read_text(encoding="utf-8"))
MANIFEST = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))
PARTS = [part for path in GUIDE["paths"] for step in path["steps"] for part in step["parts"]]

REPORT = {path["steps"][-1]["parts"][-1]["done"]["read"] for path in GUIDE["paths"]}
"""How the last step of each way knows the report."""


def as_read(blocks: Blocks) -> str:
    """A message as the local Slack has its guide see it."""
    return f"Glow: engagement rate 4 %\n{json.dumps(blocks, ensure_ascii=False)}"


def conditions(kind: str) -> set[str]:
    """What parts of the guide wait for, of one kind."""
    return {part["done"][kind] for part in PARTS if kind in part["done"]}


def named(what: str) -> set[str]:
    """What parts of the guide name: `who`, `where`, `type` or `press`."""
    return {part[what] for part in PARTS if what in part}


def built_in(folder: Path) -> Iterator[ast.AST]:
    """All code of the builders in a folder."""
    for path in folder.rglob("*.py"):
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def texts_of(node: ast.AST) -> set[str]:
    """Every text written in a piece of code."""
    found = (one.value for one in ast.walk(node) if isinstance(one, ast.Constant))
    return {one for one in found if isinstance(one, str)}


@pytest.fixture(scope="module")
def labels() -> set[str]:
    """What may stand over a field; of a label with an amount's currency, what comes before it."""
    forms = ROOT / "handlers" / "blocks" / "forms"
    described = {field.label for workflow in workflows() for field in form_of(workflow).fields}
    written = {text for node in built_in(forms) for text in texts_of(node)}
    return written | described | {one.capitalize() for one in METRICS}


@pytest.fixture(scope="module")
def buttons() -> set[str]:
    """What stands on buttons."""
    calls = [node for node in built_in(ROOT / "handlers" / "blocks") if isinstance(node, ast.Call)]
    made = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "button"]
    return {text for call in made for text in texts_of(call.args[0])}


def test_forms_and_actions_that_count_exist() -> None:
    assert {form for one in conditions("submitted") for form in one.split("|")} <= set(FormId)
    assert {action for one in conditions("clicked") for action in one.split("|")} <= set(ActionId)
    assert {one["form"] for one in GUIDE["samples"] if "form" in one} <= set(FormId)


def test_buttons_that_one_is_led_to_exist(buttons: set[str]) -> None:
    assert named("press") <= buttons


def test_messages_that_count_when_they_are_read_exist(buttons: set[str]) -> None:
    said = {workflow.label for workflow in workflows()} | buttons
    assert conditions("read") - said == REPORT


@pytest.mark.parametrize("condition", sorted(REPORT))
def test_only_the_final_report_counts_as_read(condition: str) -> None:
    final = [header("Glow: results"), section("*Budget:* within budget")]
    so_far = [*final, context(SO_FAR)]
    assert [bool(re.search(condition, as_read(blocks))) for blocks in (final, so_far)] == [True, False]


def test_each_kind_of_campaign_has_its_way() -> None:
    begun = [path["steps"][0]["parts"][0] for path in GUIDE["paths"]]
    made = {f"/campaign new {workflow.typed}": {"read": workflow.label} for workflow in workflows()}
    assert {part["type"]: part["done"] for part in begun} == made


def test_every_sample_is_for_a_field_that_there_is(labels: set[str]) -> None:
    unused = [
        one["label"]
        for one in GUIDE["samples"]
        if not any(re.search(one["label"], label, re.IGNORECASE) for label in labels)
    ]
    assert unused == []


def test_commands_people_and_channels_exist() -> None:
    commands = {one["command"] for one in MANIFEST["features"]["slash_commands"]}
    assert {one.split()[0] for one in named("type") | conditions("typed")} <= commands
    assert named("who") <= {one["name"] for one in WORKSPACE["people"]}
    rooms = {f"#{one['name']}" for one in WORKSPACE["channels"]}
    assert named("where") <= rooms | {"dm", "home", "mail"}


@pytest.mark.parametrize(
    "part", PARTS, ids=[f"{number} {part['say'][:30]}" for number, part in enumerate(PARTS)]
)
def test_what_is_to_be_typed_or_pressed_is_said(part: dict[str, Any]) -> None:
    said = part["say"].replace("*", "").replace("`", "")
    assert all(part[what].rstrip("…") in said for what in ("type", "press") if what in part)
