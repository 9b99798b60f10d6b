"""Somebody at the page with a mouse, who sees only what it shows."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect


@dataclass
class AtThePage:
    """Clicks and types; `acts` counts how often."""

    page: Page
    acts: int = 0

    @property
    def main(self) -> Locator:
        """The room one is in."""
        return self.page.get_by_role("main")

    @property
    def form(self) -> Locator:
        """The modal on top."""
        return self.page.get_by_role("dialog")

    def clicks(self, what: Locator) -> None:
        """One click."""
        self.acts += 1
        what.click()

    def becomes(self, name: str) -> None:
        """Acts as somebody else."""
        self.clicks(self.page.get_by_role("button", name="You are"))
        self.clicks(self.page.get_by_role("menuitemradio", name=name))
        expect(self.page.get_by_role("button", name=f"You are {name}")).to_be_visible()

    def goes_to(self, room: str) -> None:
        """Opens a room from the rail, and waits until it is there."""
        rail = self.page.get_by_role("navigation")
        button = rail.get_by_role("button", name=re.compile(f"^{re.escape(room)}"))
        self.clicks(button)
        expect(button).to_have_attribute("aria-current", "page")

    def skips(self, words: str) -> None:
        """Lets time pass."""
        self.clicks(self.page.get_by_role("button", name="Skip ahead"))
        self.clicks(self.page.get_by_role("menuitem", name=words))

    def types(self, command: str) -> None:
        """Types a command into the composer, and sends it."""
        composer = self.main.get_by_role("textbox").last
        self.acts += 2
        composer.fill(command)
        composer.press("Enter")

    def presses(self, words: str, about: str = "") -> None:
        """Presses a button of the newest message that has it, in the row that follows what is said `about` it."""
        button = self.page.get_by_role("button", name=re.compile(f"^{re.escape(words)}"))
        self.clicks(
            self._row(button, about).get_by_role("button", name=re.compile(f"^{re.escape(words)}")).first
        )

    def presses_in_form(self, words: str, about: str) -> None:
        """Presses such a button of the form on top."""
        button = self.page.get_by_role("button", name=words, exact=True)
        self.clicks(_beside(self.form, button, about).get_by_role("button", name=words, exact=True).first)

    def chooses(self, words: str, about: str = "") -> None:
        """Takes a choice from the dots in such a row."""
        row = self._row(self.page.get_by_label("More actions"), about)
        self.clicks(row.get_by_role("button", name="More actions").first)
        self.clicks(self.page.get_by_role("menuitem", name=words))

    def _row(self, what: Locator, about: str) -> Locator:
        """Where it stands beside what is said, or below."""
        messages = self.main.locator("article, .home-page").filter(has=what)
        if not about:
            return messages.last
        return _beside(messages.filter(has_text=about).last, what, about)

    def picks(self, label: str, typed: str, option: str) -> None:
        """Looks for something in a field with a list, and takes it; a click beside closes a list that stays open."""
        self.acts += 3
        self.form.get_by_label(label).fill(typed)
        self.page.get_by_role("option", name=option).click()
        self.form.get_by_role("heading", level=1).first.click()

    def fills(self, **fields: str) -> None:
        """Writes into fields; "_" stands for a space in a label."""
        for label, words in fields.items():
            self.acts += 1
            self.form.get_by_label(re.compile(f"^{label.replace('_', ' ')}")).first.fill(words)

    def fills_in(self) -> None:
        """Lets the page fill in the form."""
        self.clicks(self.form.get_by_role("button", name="Fill in for me"))
        expect(self.form.locator("button[type=submit]")).to_be_focused()

    def sends(self) -> None:
        """Sends the form, and waits until it is gone or another has come."""
        before = self.form.get_by_role("heading", level=1).first.text_content()
        button = self.form.locator("button[type=submit]")
        words = button.text_content() or ""
        self.clicks(button)
        same = self.form.filter(has_text=before or "").get_by_role("button", name=words, exact=True)
        expect(same).to_have_count(0)

    def closes(self) -> None:
        """Closes whatever lies on top."""
        self.clicks(self.form.get_by_role("button", name="Close").first)
        expect(self.form).to_be_hidden()


def _beside(whole: Locator, what: Locator, about: str) -> Locator:
    """The first row with it that says what it is about, or that follows what says so."""
    said = f'.blocks > :has-text("{about}")'
    return whole.locator(f"{said}, {said} ~ .actions").filter(has=what).first
