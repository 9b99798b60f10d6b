"""The system's Chromium, driven as a person would, connected to nothing but what the tests started."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.waiting import PATIENCE

# The headless shell first: a whole Chromium draws a window, with tabs and buttons, for each page.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
# Chromium on its own would look for updates and for its maker's servers.
SWITCHES = (
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
)


def chromium() -> str:
    """Where Chromium is."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        raise LookupError("There is no Chromium: `make test` installs it or says how.")
    return found


@contextmanager
def running_browser() -> Iterator[Browser]:
    """A browser without a window. While it runs, this thread can run no other asyncio loop; no test does."""
    switches = [*SWITCHES, "--no-sandbox"] if os.geteuid() == 0 else [*SWITCHES]
    expect.set_options(timeout=PATIENCE * 1000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=switches)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def open_page(browser: Browser, **look: Any) -> Iterator[Page]:
    """A page with a profile of its own; afterwards fails with every error that its scripts met.

    `look` changes how it looks, in the words of Playwright's `new_context`.
    """
    usual: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"}
    context = browser.new_context(**{**usual, **look})
    context.set_default_timeout(PATIENCE * 1000)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    try:
        yield page
    finally:
        context.close()
    assert not errors, errors
