"""axe looks at a page as it is now. Its script comes with a package, so no network is needed."""

from collections.abc import Sequence
from importlib.resources import files

from playwright.sync_api import Page, expect

_SCRIPT = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
# What mails look like inside their frame is the bot's business, and seen by tests of its mails.
_RUN = """async (rules) => {
    const asked = rules.length ? {runOnly: rules} : {};
    const answer = await axe.run({exclude: [["iframe"]]}, {resultTypes: ["violations"], ...asked});
    const shown = (found) => found.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ");
    return answer.violations.map((found) => `${found.id}: ${found.help}: ${shown(found)}`);
}"""


def complaints(page: Page, rules: Sequence[str] = ()) -> list[str]:
    """What axe finds wrong, one line for each rule; with `rules` only by those."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_SCRIPT)
    found: list[str] = page.evaluate(_RUN, list(rules))
    return found


def all_can_use(page: Page) -> None:
    """Fails when a block is not drawn, or somebody cannot use what is shown, in the light or in the dark."""
    expect(page.locator(".unknown")).to_have_count(0)
    found = complaints(page)
    page.emulate_media(color_scheme="dark")
    found += complaints(page, ["color-contrast"])
    page.emulate_media(color_scheme="light")
    assert not found, found
