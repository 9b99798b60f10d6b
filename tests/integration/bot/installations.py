"""Greenlight installed elsewhere, as people do it; what it needs is lent by this environment, without a network."""

import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

from tests.processes import ROOT, plain_environment
from tests.waiting import PATIENCE

_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PACKAGES = _PROJECT["tool"]["importlinter"]["root_packages"]
"""What the layers are held in: a package that the wheel lacks, or the image, is missed by the tests."""
BESIDE = ("LICENSE", "README.md", "manifest.yml", "pyproject.toml")


def run(*command: str | Path, folder: Path) -> str:
    """What a command prints; AssertionError with all of it where it fails."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder, env=plain_environment(), capture_output=True, text=True, check=False, timeout=5 * PATIENCE,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def clean_sources(folder: Path) -> Path:
    """What the project is built from, without anything that was made from it."""
    made_from_it = shutil.ignore_patterns("__pycache__", "*.pyc")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package, ignore=made_from_it)
    for file in BESIDE:
        shutil.copy2(ROOT / file, folder / file)
    return folder


def make_environment(folder: Path) -> Path:
    """A new virtual environment with everything in it but Greenlight; its Python."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    run(sys.executable, "-m", "venv", "--without-pip", folder, folder=folder.parent)
    python = folder / "bin" / "python"
    own = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=folder).strip()
    # A folder named in a .pth file is searched, but .pth files in it are not: our own installation in place stays out.
    (Path(own) / "lent.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    return python
