"""The browser that tests drive is there and tells of errors."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import open_page

pytestmark = pytest.mark.browser


def test_a_click_changes_the_page(page: Page) -> None:
    page.set_content("<button onclick=\"this.textContent = 'Approved'\">Approve</button>")
    page.get_by_role("button", name="Approve").click()
    assert page.get_by_role("button").text_content() == "Approved"


@pytest.mark.parametrize("script", ["console.error('lost')", "throw new Error('lost')"])
def test_an_error_in_a_script_is_not_overlooked(browser: Browser, script: str) -> None:
    with pytest.raises(AssertionError, match="lost"), open_page(browser) as page:
        page.set_content(f"<script>{script}</script>")


def test_every_test_starts_with_a_clean_page(page: Page) -> None:
    assert page.context.cookies() == []
    assert page.url == "about:blank"
