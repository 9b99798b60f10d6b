"""A picture as a designer hands it in, drawn by the browser."""

from pathlib import Path

from playwright.sync_api import Page

_LOOK = """<body style="margin:0;height:100vh;display:grid;place-items:center;color:#4a2c17;
background:linear-gradient(160deg,#fdeed7,#e9b384);font:italic 64px Georgia,serif">
<div style="text-align:center"><div style="width:190px;height:190px;border-radius:50%;margin:0 auto 30px;
background:radial-gradient(#5b3218 58%,#fff8ee 59%)"></div>WORDS</div></body>"""


def poster(page: Page, path: Path, words: str) -> Path:
    """Draws a square with these words into the file at `path`, and gives it back."""
    easel = page.context.new_page()
    easel.set_viewport_size({"width": 640, "height": 480})
    easel.set_content(_LOOK.replace("WORDS", words))
    easel.screenshot(path=path)
    easel.close()
    return path
