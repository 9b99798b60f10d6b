"""What people do at the page again and again."""

from playwright.sync_api import Locator, Page


def become(page: Page, name: str) -> None:
    """Act as somebody else."""
    page.get_by_role("button", name="You are").click()
    page.get_by_role("menuitemradio", name=name).click()


def last_message(page: Page) -> Locator:
    """The newest message in front of one's eyes."""
    return page.get_by_role("main").get_by_role("article").last
