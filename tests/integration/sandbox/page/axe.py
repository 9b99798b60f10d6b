"""axe looks at a page as it is now. Its script comes with a package, so no network is needed."""

from importlib.resources import files

from playwright.sync_api import Page

_SCRIPT = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
# What mails look like inside their frame is the bot's business, and seen by tests of its mails.
_RUN = """async () => {
    const answer = await axe.run({exclude: [["iframe"]]}, {resultTypes: ["violations"]});
    const shown = (found) => found.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ");
    return answer.violations.map((found) => `${found.id}: ${found.help}: ${shown(found)}`);
}"""


def complaints(page: Page) -> list[str]:
    """What axe finds wrong, one line for each rule."""
    page.evaluate(_SCRIPT)
    found: list[str] = page.evaluate(_RUN)
    return found
