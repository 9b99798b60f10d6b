"""The wheel: all that Greenlight needs is in it, and it runs from a new environment in an empty folder."""

import json
import pickle
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from urllib.request import urlopen

import pytest

from bot.local.sandbox import NOT_INSTALLED
from storage.enums import MailKind
from tests.integration.bot.installations import PACKAGES, clean_sources, make_environment, run
from tests.ports import free_port
from tests.processes import ROOT, Started, plain_environment
from tests.unit.bot.facts import facts_of
from tests.waiting import PATIENCE, wait_until

RENDER = """
import pickle, sys
from pathlib import Path
from bot.mail import rendering
for kind, facts in pickle.loads(Path(sys.argv[1]).read_bytes()):
    print(rendering.MailRenderer().write(kind, facts).subject)
print(rendering.__file__)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from clean sources."""
    folder = tmp_path_factory.mktemp("wheel")
    sources = clean_sources(folder / "sources")
    build = ("-m", "uv", "build", "--wheel", "--offline", "--no-build-isolation", "--python", sys.executable)
    run(sys.executable, *build, "--out-dir", folder, folder=sources)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """The folder of programs of a new environment in which the wheel is."""
    python = make_environment(wheel.parent / "environment")
    install = ("-m", "uv", "pip", "install", "--offline", "--no-deps", "--quiet", "--python", python)
    run(sys.executable, *install, wheel, folder=wheel.parent)
    return python.parent


def test_every_file_of_the_packages_is_in_it(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    ours = {
        str(file.relative_to(ROOT))
        for package in PACKAGES
        for file in (ROOT / package).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts and file.suffix not in (".pyc", ".md")
    }
    assert ours - packed == set()


def test_it_says_its_version(installed: Path, tmp_path: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert run(installed / "greenlight", "--version", folder=tmp_path) == f"greenlight {project['version']}\n"


def test_it_knows_what_is_set_and_what_not(installed: Path, tmp_path: Path) -> None:
    told = run(installed / "greenlight", "doctor", folder=tmp_path)
    assert "No Slack tokens are set" in told


def test_it_writes_every_kind_of_mail(installed: Path, tmp_path: Path) -> None:
    facts = tmp_path / "facts"
    facts.write_bytes(pickle.dumps([(kind, facts_of(kind)) for kind in MailKind]))
    *subjects, where = run(installed / "python", "-c", RENDER, facts, folder=tmp_path).splitlines()
    assert len(subjects) == len(MailKind)
    assert all(subjects)
    assert Path(where).is_relative_to(installed.parent)


def test_it_makes_and_upgrades_a_database(installed: Path, tmp_path: Path) -> None:
    told = run(installed / "greenlight", "db", "upgrade", folder=tmp_path)
    assert told == "sqlite:///data/sandbox/greenlight.db is up to date.\n"
    assert (tmp_path / "data" / "sandbox" / "greenlight.db").exists()


def is_ready(port: int) -> bool:
    try:
        with urlopen(f"http://127.0.0.1:{port}/readyz", timeout=PATIENCE) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


@pytest.mark.smoke
def test_it_runs_with_a_local_workspace(installed: Path, tmp_path: Path) -> None:
    page, bot = free_port(), free_port()
    program = Started(
        ["sandbox", "--port", str(page)],
        {"PORT": str(bot)},
        tmp_path,
        program=[str(installed / "greenlight")],
    )
    try:
        program.wait_for(f"http://127.0.0.1:{page}/")
        wait_until(lambda: is_ready(bot))
        with urlopen(f"http://127.0.0.1:{page}/sandbox/workspace", timeout=PATIENCE) as answer:
            assert json.load(answer)["ok"]
    finally:
        assert program.stop() == 0
    assert "Traceback" not in program.output


def test_without_the_packages_of_the_local_workspace_it_says_what_to_install(
    installed: Path, tmp_path: Path
) -> None:
    hide = "import sys; sys.modules['starlette'] = None; sys.argv[1:] = ['serve']; from bot.cli import main; main()"
    done = subprocess.run(
        [installed / "python", "-c", hide], cwd=tmp_path, env=plain_environment(),
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, f"{NOT_INSTALLED}\n")
