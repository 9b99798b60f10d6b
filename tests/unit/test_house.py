"""Rules of the house that no linter knows."""

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAX_LINES, MAX_LINES_OF_TESTS = 250, 300
MAX_FUNCTION_LINES = 50
# Names under which anything may hide.
VAGUE = {"utils", "util", "helper", "helpers", "manager", "managers", "services", "common", "misc"}


def tracked(pattern: str = "*") -> list[Path]:
    names = subprocess.check_output(["git", "ls-files", "-z", pattern], cwd=ROOT, text=True)
    return [ROOT / name for name in names.split("\0") if name and (ROOT / name).is_file()]


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def text_of(path: Path) -> str:
    """The file's text; empty for pictures and the like."""
    content = path.read_bytes()
    return "" if b"\0" in content else content.decode()


def is_migration(path: Path) -> bool:
    """Migrations are as long as the change they make, and are never edited again."""
    return "versions" in path.parts


@dataclass(frozen=True)
class Module:
    """What the rules ask about a Python file that people edit."""

    name: str
    says_what_it_is_for: bool
    long_functions: list[str]
    makes_tasks: bool
    capitalizes: bool


@cache
def modules() -> list[Module]:
    """Every one; parsing them all takes seconds, and keeping what was parsed hundreds of megabytes."""
    return [_module(path) for path in tracked("*.py") if not is_migration(path)]


def _module(path: Path) -> Module:
    parsed = ast.parse(text_of(path))
    return Module(
        relative(path),
        bool(ast.get_docstring(parsed)),
        list(long_functions(parsed)),
        calls(parsed, "Task"),
        capitalizes=any(
            isinstance(one, ast.Attribute) and one.attr == "capitalize" for one in ast.walk(parsed)
        ),
    )


def long_functions(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            if lines > MAX_FUNCTION_LINES:
                yield f"{node.name} ({lines} lines)"


def test_a_file_has_one_subject() -> None:
    lengths = {
        relative(path): text_of(path).count("\n") for path in tracked("*.py") if not is_migration(path)
    }
    most = {name: MAX_LINES_OF_TESTS if name.startswith("tests/") else MAX_LINES for name in lengths}
    assert {name: lines for name, lines in lengths.items() if lines > most[name]} == {}


def test_a_file_says_what_it_is_for() -> None:
    assert [module.name for module in modules() if not module.says_what_it_is_for] == []


def test_a_function_can_be_seen_at_a_glance() -> None:
    assert [f"{module.name}: {function}" for module in modules() for function in module.long_functions] == []


def test_a_file_is_not_named_for_anything_and_everything() -> None:
    assert [relative(path) for path in tracked("*.py") if VAGUE & set(path.stem.split("_"))] == []


# Folders that exist on one person's machine. Names of system folders that any machine has are not meant.
MACHINE = re.compile(r"(?<![\w.:/-])/(?:home|Users|root|work|workspace|builds)/[\w.-]+")


def test_nothing_names_a_folder_of_one_machine() -> None:
    found = [
        f"{relative(path)}: {match[0]}" for path in tracked() for match in MACHINE.finditer(text_of(path))
    ]
    assert found == []


def test_the_lock_names_no_address() -> None:
    lines = (ROOT / "requirements.lock").read_text().splitlines()
    assert [line for line in lines if re.search(r"://|--(?:extra-)?index|--find-links|@ ", line)] == []


def test_the_lock_has_hashes_for_everything() -> None:
    entries = re.split(
        r"\n(?=\S)", re.sub(r"(?m)^ *#.*\n", "", (ROOT / "requirements.lock").read_text()).strip()
    )
    assert [entry.split("==")[0] for entry in entries if "--hash=sha256:" not in entry] == []


def declared() -> set[str]:
    """The names of everything that pyproject.toml asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [
        *project["dependencies"],
        *(name for extra in project["optional-dependencies"].values() for name in extra),
    ]
    return {re.split(r"[^\w.-]", name)[0].lower().replace("_", "-") for name in wanted}


def test_the_lock_has_everything_that_the_project_asks_for() -> None:
    locked = re.findall(r"(?m)^([\w.-]+)==", (ROOT / "requirements.lock").read_text())
    assert declared() - set(locked) == set()


def test_the_first_screen_of_the_readme_has_the_two_commands() -> None:
    screen = (ROOT / "README.md").read_text().splitlines()[:40]
    assert {"make run", "make test"} <= {line.strip() for line in screen}


def links(page: Path) -> list[str]:
    """Where a page's links lead, those to other sites left out."""
    targets = re.findall(r"\]\(([^)#\s]+)", text_of(page))
    return [target for target in targets if "://" not in target and not target.startswith("mailto:")]


def test_every_link_of_the_documentation_leads_somewhere() -> None:
    found = [(page, target) for page in tracked("*.md") for target in links(page)]
    assert [
        f"{relative(page)}: {target}" for page, target in found if not (page.parent / target).exists()
    ] == []


# What a page has its reader make.
MADE_BY_THE_READER = {
    "bot/templates/mail/draft_due.jinja", "campaigns/emails/kinds/draft_due.py", "campaigns/workflows/giveaway.py",
    "deploy/replica",
}  # fmt: skip


def places(page: Path) -> Iterator[str]:
    """The files and folders that a page names in its text, `path` or `path::test`, from the root on."""
    text = re.sub(r"(?s)```.*?```", "", text_of(page))
    top = {path.relative_to(ROOT).parts[0] for path in tracked()}
    for named in re.findall(r"`([\w.-]+/[\w./-]*)(?:::\w+)?`", text):
        if named.split("/")[0] in top and named not in MADE_BY_THE_READER:
            yield named


def test_every_place_that_the_documentation_names_exists() -> None:
    pages = [page for page in tracked("*.md") if page.name != "CHANGELOG.md"]
    found = [(page, place) for page in pages for place in places(page)]
    assert len(found) > 100
    assert [
        f"{relative(page)}: {place}"
        for page, place in found
        if not (ROOT / place).exists() and not (ROOT / f"{place}.py").exists()
    ] == []


def test_every_setting_in_the_example_is_commented_out() -> None:
    lines = (ROOT / ".env.example").read_text().splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == []


def folders(place: str) -> set[str]:
    return {path.parent.name for path in ROOT.joinpath(place).glob("*/__init__.py")}


def test_capital_letters_within_a_text_stay() -> None:
    """`str.capitalize` makes all but the first letter small, names too; there is campaigns.core.wording.capitalized."""
    said = ("campaigns/", "handlers/")
    assert [one.name for one in modules() if one.capitalizes and one.name.startswith(said)] == []


@pytest.mark.parametrize("room", ["listeners", "blocks/forms", "blocks/items", "blocks/surfaces"])
def test_what_people_see_is_ordered_by_the_subjects_of_the_business(room: str) -> None:
    assert folders(f"handlers/{room}") <= folders("campaigns")


def use_cases(folder: Path) -> Iterator[str]:
    """The public use cases of a subject."""
    for path in folder.glob("*.py"):
        for node in ast.parse(text_of(path)).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and is_use_case(node):
                yield node.name


def is_use_case(node: ast.FunctionDef) -> bool:
    return bool({"use_case", "dry_run"} & {getattr(one, "id", "") for one in node.decorator_list})


def calls(module: ast.Module, name: str) -> bool:
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name
        for node in ast.walk(module)
    )


def test_tasks_are_made_in_one_place_so_that_each_belongs_to_a_step_of_its_workflow() -> None:
    made_in = [one.name for one in modules() if one.name.startswith("campaigns/") and one.makes_tasks]
    assert made_in == ["campaigns/tasks/tasks.py"]


def first_page(folder: Path) -> str:
    return ast.get_docstring(ast.parse(text_of(folder / "__init__.py"))) or ""


def parts(folder: Path) -> set[str]:
    """The modules and folders of a subject."""
    return {path.stem for path in folder.iterdir() if not path.name.startswith("__")}


def defined(folder: Path) -> set[str]:
    """The functions and classes of a subject."""
    found = [node for path in folder.rglob("*.py") for node in ast.parse(text_of(path)).body]
    return {node.name for node in found if isinstance(node, ast.FunctionDef | ast.ClassDef)}


SUBJECTS = pytest.mark.parametrize("subject", sorted(folders("campaigns")))


@SUBJECTS
def test_a_subject_names_its_use_cases_on_its_first_page(subject: str) -> None:
    folder = ROOT / "campaigns" / subject
    assert [name for name in use_cases(folder) if f"`{name}`" not in first_page(folder)] == []


@SUBJECTS
def test_a_subject_says_on_its_first_page_what_each_of_its_modules_is_for(subject: str) -> None:
    folder = ROOT / "campaigns" / subject
    offered = set(re.findall(r"(?m)^from campaigns\.\w+\.(\w+) import", text_of(folder / "__init__.py")))
    assert sorted(parts(folder) - offered - set(re.findall(r"\w+", first_page(folder)))) == []


@SUBJECTS
def test_what_a_first_page_names_exists_and_fits_on_a_screen(subject: str) -> None:
    folder = ROOT / "campaigns" / subject
    page = first_page(folder)
    known = parts(folder) | defined(folder) | folders("campaigns") | defined(ROOT / "storage" / "enums")
    named = {name.split(".")[0] for name in re.findall(r"`([a-zA-Z_]\w*(?:\.\w+)?)`", page)} - {"campaigns"}
    assert sorted(named - known) == []
    assert [
        place
        for place in re.findall(r"`((?:campaigns|bot|handlers)[./][\w./]+)`", page)
        if not _exists(place.removesuffix(".py").replace(".", "/"))
    ] == []
    assert page.count("\n") < 40


def _exists(place: str) -> bool:
    """Whether a module, a folder, or something in a module is there."""
    path = ROOT / place
    if path.exists() or path.with_suffix(".py").exists():
        return True
    module = path.parent.with_suffix(".py")
    return module.exists() and bool(re.search(rf"(?m)^(def|class) {path.name}\b", text_of(module)))
