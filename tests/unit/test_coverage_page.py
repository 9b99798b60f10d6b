"""docs/coverage.md maps every step of the source documents to tests, and those tests exist."""

import ast
import re
from pathlib import Path

import pytest

from campaigns.workflows.influencer import InfluencerCampaign
from campaigns.workflows.social import SocialMediaCampaign

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "coverage.md"
STEP = re.compile(
    r"^\| *(\d+) *\| *(?P<title>[^|]+?) *\| *(?P<sentence>[^|]+?) *\| *(?P<tests>[^|]*?) *\|$", re.MULTILINE
)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
WORKFLOWS = (InfluencerCampaign, SocialMediaCampaign)
"""As the page has them, one after the other."""


@pytest.fixture(scope="module")
def steps() -> list[re.Match[str]]:
    return list(STEP.finditer(PAGE.read_text(encoding="utf-8")))


def names_in(path: Path) -> set[str]:
    """The test functions of a file, those in classes too."""
    tree = (
        ast.parse(path.read_text(encoding="utf-8"))
        if path.is_file()
        else ast.Module(body=[], type_ignores=[])
    )
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_every_step_stands_on_the_page_in_order(steps: list[re.Match[str]]) -> None:
    titles = [(number, step.title) for workflow in WORKFLOWS for number, step in workflow.numbered()]
    assert [(int(step[1]), step["title"]) for step in steps] == titles


def test_every_step_has_its_sentence_and_a_test(steps: list[re.Match[str]]) -> None:
    assert [
        step["title"]
        for step in steps
        if not step["sentence"].endswith(".") or not TEST.search(step["tests"])
    ] == []


def test_every_test_on_the_page_exists(steps: list[re.Match[str]]) -> None:
    named = {found for step in steps for found in TEST.findall(step["tests"])}
    assert {(path, name) for path, name in named if name not in names_in(ROOT / path)} == set()
