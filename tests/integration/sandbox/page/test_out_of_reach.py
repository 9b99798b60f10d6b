"""The sandbox goes away while the page is open, and comes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.integration.sandbox.conftest import MANIFEST
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.ports import free_port
from tests.running_sandbox import running_sandbox

pytestmark = pytest.mark.browser


@pytest.fixture
def patient(browser: Browser) -> Iterator[Page]:
    """A page that may meet errors: while nobody answers, its browser says so in the console."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_the_page_says_that_it_is_cut_off_and_goes_on_afterwards(
    patient: Page, ear: Ear, tmp_path: Path
) -> None:
    options = {"port": free_port(), "bot_url": ear.url, "state": tmp_path / "state.json"}
    banner = patient.get_by_text("The sandbox does not answer")
    composer = patient.get_by_label("Message #campaigns")
    with running_sandbox(MANIFEST, **options) as hub:
        patient.goto(hub.base_url)
        composer.fill("Half a sentence")
        expect(banner).to_be_hidden()

    expect(banner).to_be_visible()
    with running_sandbox(MANIFEST, **options) as hub:
        expect(banner).to_be_hidden()  # a browser waits some seconds before it looks again
        expect(composer).to_have_value("Half a sentence")
        door = Door(hub.base_url)
        door.post("say", user="diana", channel="campaigns", text="Everything goes on")
        door.http.close()
        expect(patient.get_by_text("Everything goes on")).to_be_visible()
