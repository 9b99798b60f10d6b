"""Takes the pictures that README and docs show. `GREENLIGHT_PICTURES` names the folder; else they are only tried."""

import os
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

MOST_BYTES = 300_000


@dataclass(frozen=True)
class Camera:
    """One page's camera."""

    page: Page
    folder: Path

    def take(self, name: str) -> None:
        """The page as it is now, as NAME.png, without pointer and caret; small enough for a repository."""
        self.page.mouse.move(0, 0)
        path = self.folder / f"{name}.png"
        self.page.screenshot(path=path, animations="disabled", caret="hide")
        assert path.stat().st_size < MOST_BYTES, path.stat().st_size


def album(otherwise: Path) -> Path:
    """Where pictures go."""
    folder = Path(os.environ.get("GREENLIGHT_PICTURES") or otherwise)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
