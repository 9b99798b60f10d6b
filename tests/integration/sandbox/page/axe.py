"""axe looks at a page as it is now. Its script comes with a package, so no network is needed."""

from collections.abc import Sequence
from importlib.resources import files

from playwright.sync_api import Page, expect

_SCRIPT = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
# What mails look like inside their frame is the bot's business, and seen by tests of its mails.
_RUN = """async ([rules, within]) => {
    const asked = rules.length ? {runOnly: rules} : {};
    const where = {include: [[within]], exclude: [["iframe"]]};
    const answer = await axe.run(where, {resultTypes: ["violations"], ...asked});
    const shown = (found) => found.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ");
    return answer.violations.map((found) => `${found.id}: ${found.help}: ${shown(found)}`);
}"""


def complaints(page: Page, rules: Sequence[str] = (), within: str = "html") -> list[str]:
    """What axe finds wrong, one line for each rule; with `rules` only by those, and only `within` this selector."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_SCRIPT)
    found: list[str] = page.evaluate(_RUN, [list(rules), within])
    return found


def all_can_use(page: Page, within: str = "html") -> None:
    """Fails when a block is not drawn, or somebody cannot use what is shown, in the light or in the dark.

    `within` is the selector of what is looked at: a part of a page takes a part of the time.
    """
    expect(page.locator(".unknown")).to_have_count(0)
    found = complaints(page, within=within)
    page.emulate_media(color_scheme="dark")
    found += complaints(page, ["color-contrast"], within)
    page.emulate_media(color_scheme="light")
    assert not found, found
