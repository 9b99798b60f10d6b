"""*Fill in for me* fills in every form of a social media campaign so that it is accepted at the first try.

A campaign is led through all its forms by hand; what is written into them comes from the page alone.
"""

import pytest
from playwright.sync_api import expect

from handlers.identifiers.ids import FormId
from tests.integration.sandbox.door import Door, Json
from tests.integration.sandbox.page.axe import all_can_use
from tests.integration.sandbox.page.person import AtThePage

pytestmark = pytest.mark.browser
OF_INFLUENCERS = {
    FormId.TERMS, FormId.HAND_IN, FormId.SIGN, FormId.INFLUENCER, FormId.INFLUENCER_FILE, FormId.INFLUENCER_IMPORT,
    FormId.CONTACTED, FormId.FEE,
}  # fmt: skip
"""What a social media campaign need not show."""
NEEDS_WORDS_TYPED = {FormId.POST_LIST, FormId.CORRECT_BRIEF}
"""Lines with days of the campaign in them, which no sample can know; and a brief that has to be another afterwards."""
OF_FEW_FIELDS = {
    FormId.IDEA,
    FormId.COMMENT,
    FormId.REMINDERS,
    FormId.REPORT_NOTE,
    FormId.CONDITION,
    FormId.HOLD,
    FormId.ONE_OFF,
}
"""Each is filled in over the wire (`tests/integration/handlers`); there is nothing in them that others have not."""
OF_FILES_OF_RESULTS = {
    FormId.RESULTS_FILE, FormId.RESULTS_IMPORT, FormId.FILE_QUESTIONS, FormId.COLUMN_MATCHING, FormId.POSTED_FILE,
}  # fmt: skip
THEME = "Slow mornings"
COPY = "Sunday has no alarm clock. Paid partnership."


def test_every_form_is_filled_in_and_accepted_at_once(person: AtThePage, workspace: Door) -> None:
    a_campaign_is_made(person)
    ideas_come_in(person)
    posts_are_planned(person)
    designs_and_copy_are_made(person)
    posts_are_decided_on(person)
    it_is_changed_on_the_way(person)
    an_influencer_is_picked_and_declines(person)
    posts_are_published(person)
    results_come_in(person)
    another_one_is_cancelled(person)
    somebody_is_forgotten(person)
    somebody_goes_away(person)

    assert complaints(workspace) == []
    assert (
        sent(workspace)
        == set(FormId) - OF_INFLUENCERS - OF_FILES_OF_RESULTS - NEEDS_WORDS_TYPED - OF_FEW_FIELDS
    )


def fills_in_and_sends(person: AtThePage) -> None:
    """Everybody can use the form, and it is accepted as the page has filled it in."""
    expect(person.form.locator("button[type=submit]")).to_be_visible()
    all_can_use(person.page, within="dialog[open]")
    person.fills_in()
    person.sends()


def a_campaign_is_made(person: AtThePage) -> None:
    person.types("/campaign brief")
    person.presses("Write a brief…")
    fills_in_and_sends(person)
    person.closes()
    one_more_is_made(person)
    person.becomes("Adam Novak")
    person.goes_to("general")
    person.types("/campaign roles")
    fills_in_and_sends(person)
    person.closes()


def one_more_is_made(person: AtThePage) -> None:
    """Two pages."""
    person.types("/campaign new social")
    fills_in_and_sends(person)
    fills_in_and_sends(person)
    person.closes()


def ideas_come_in(person: AtThePage) -> None:
    person.becomes("Chloe Bennett")
    person.goes_to("Messages")
    for _ in range(2):
        person.presses("Submit ideas…")
        fills_in_and_sends(person)
        person.closes()
    person.becomes("Maya Okonkwo")
    person.goes_to("Messages")
    person.presses("Ask for more…")
    fills_in_and_sends(person)
    person.presses("Drop…", "Behind the beans")
    fills_in_and_sends(person)
    person.presses("Approve", THEME)
    person.becomes("Chloe Bennett")
    expect(person.main.get_by_text("1 approved, 1 dropped")).to_be_visible()
    person.presses("Ideas done")


def posts_are_planned(person: AtThePage) -> None:
    """Five, of which one is moved and one removed."""
    for _ in range(5):
        person.presses("Plan a post…", THEME)
        fills_in_and_sends(person)
        person.closes()
    for choice in ("Edit…", "Move…", "Remove…"):
        person.presses("Calendar", THEME)
        takes(person, choice)
        fills_in_and_sends(person)
        person.closes()
    person.presses("Calendar", THEME)
    person.clicks(person.form.get_by_role("button", name="Shift posts…"))
    fills_in_and_sends(person)
    person.closes()
    person.presses("Calendar ready")


def takes(person: AtThePage, choice: str, about: str = "") -> None:
    """Takes a choice from the dots beside the last thing in the form that says so."""
    row = person.form.locator(".section").filter(has_text=about)
    person.clicks(row.get_by_role("button", name="More actions").last)
    person.clicks(person.page.get_by_role("menuitem", name=choice, exact=True))


def designs_and_copy_are_made(person: AtThePage) -> None:
    person.becomes("Dev Patel")
    person.goes_to("Messages")
    for left in (3, 2, 1, 0):
        hands_in(person, "Upload design…", left)
    copy_is_taken_from_a_message(person)
    for left in (2, 1, 0):
        hands_in(person, "Write copy…", left)


def copy_is_taken_from_a_message(person: AtThePage) -> None:
    """By the shortcut in its menu; what waits is seen by the one at the top."""
    person.becomes("Lena Vogt")
    person.goes_to("general")
    person.types(COPY)
    message = person.main.get_by_role("article").filter(has_text=COPY)
    message.hover()
    person.clicks(message.get_by_role("button", name="Shortcuts for this message"))
    person.clicks(person.page.get_by_role("menuitem", name="Hand in for a post"))
    fills_in_and_sends(person)
    expect(person.form.get_by_label("Caption")).to_have_value(COPY)
    person.sends()
    person.clicks(person.page.get_by_role("button", name="Shortcuts", exact=True))
    person.clicks(person.page.get_by_role("menuitem", name="My tasks"))
    expect(person.form.get_by_text("Write caption and hashtags")).to_have_count(3)
    all_can_use(person.page, within="dialog[open]")
    person.closes()
    person.goes_to("Messages")


def hands_in(person: AtThePage, words: str, left: int) -> None:
    """Hands in the next one; afterwards so many are left."""
    person.presses(words)
    fills_in_and_sends(person)
    expect(person.main.get_by_role("button", name=words)).to_have_count(left)


def posts_are_decided_on(person: AtThePage) -> None:
    """One goes back, one is rejected; the others are approved together."""
    person.becomes("Maya Okonkwo")
    for left, words in ((3, "Request changes…"), (2, "Reject…")):
        person.presses(words)
        fills_in_and_sends(person)
        expect(person.main.get_by_role("button", name=f"Approve all {left}…")).to_be_visible()
    person.becomes("Dev Patel")
    hands_in(person, "Upload design…", 0)
    person.becomes("Lena Vogt")
    hands_in(person, "Write copy…", 0)
    person.becomes("Maya Okonkwo")
    person.presses("Approve all 3…")
    fills_in_and_sends(person)
    person.closes()


def it_is_changed_on_the_way(person: AtThePage) -> None:
    person.goes_to("campaigns")
    person.types("/campaign budget Spring glow")
    for words in ("Add cost…", "Change…", "Withdraw…", "Change the split…"):
        person.clicks(person.form.get_by_role("button", name=words))
        fills_in_and_sends(person)
    person.closes()
    person.types("/campaign clients Spring glow")
    person.clicks(person.form.get_by_role("button", name="People and colour…"))
    fills_in_and_sends(person)
    person.closes()
    for tab in ("Details", "People", "Approvals", "Channel", "Owner"):
        person.types("/campaign edit Spring glow")
        if tab != "Details":
            person.clicks(person.form.get_by_role("button", name=tab))
            expect(person.form.get_by_role("button", name=tab)).to_have_count(0)
        fills_in_and_sends(person)
        person.closes()


def an_influencer_is_picked_and_declines(person: AtThePage) -> None:
    person.presses("Pick influencers")
    fills_in_and_sends(person)
    person.goes_to("Messages")
    person.chooses("Write to them…", "@")
    the_template_is_changed(person)
    fills_in_and_sends(person)
    person.chooses("Declined…", "@")
    fills_in_and_sends(person)
    person.goes_to("campaigns")


def the_template_is_changed(person: AtThePage) -> None:
    """Its form stays, and says how it reads now."""
    person.clicks(person.form.get_by_role("button", name="Change the template…"))
    expect(person.form.get_by_role("button", name="Save and preview")).to_be_visible()
    all_can_use(person.page, within="dialog[open]")
    person.fills_in()
    person.clicks(person.form.get_by_role("button", name="Save and preview"))
    expect(person.form.get_by_text("Saved. It reads as below.")).to_be_visible()
    person.clicks(person.form.locator("footer").get_by_role("button", name="Close"))
    expect(person.form.get_by_role("heading", name="Write to them")).to_be_visible()


def posts_are_published(person: AtThePage) -> None:
    """One of them, after they were shifted."""
    person.skips("1 week")
    person.skips("1 week")
    person.becomes("Carlos Rivera")
    person.goes_to("Messages")
    person.presses("Published…")
    fills_in_and_sends(person)


def results_come_in(person: AtThePage) -> None:
    """The campaign is closed early, although somebody was asked for another post."""
    person.becomes("Maya Okonkwo")
    person.goes_to("campaigns")
    person.types("/campaign show Spring glow")
    takes(person, "Give to somebody else…", "Publish Slow")
    fills_in_and_sends(person)
    person.closes()
    person.types("/campaign close Spring glow")
    person.sends()
    person.closes()
    person.becomes("Carlos Rivera")
    person.goes_to("Messages")
    person.presses("Enter results…")
    person.clicks(person.form.get_by_role("button", name="Enter…").first)
    fills_in_and_sends(person)
    person.closes()


def another_one_is_cancelled(person: AtThePage) -> None:
    person.becomes("Maya Okonkwo")
    person.goes_to("campaigns")
    one_more_is_made(person)
    person.types("/campaign cancel Summer calm")
    fills_in_and_sends(person)
    person.closes()


def somebody_is_forgotten(person: AtThePage) -> None:
    person.types("/influencer forget coop_mioo")
    person.presses("Forget…")
    fills_in_and_sends(person)
    person.closes()


def somebody_goes_away(person: AtThePage) -> None:
    person.becomes("Lena Vogt")
    person.goes_to("Home")
    person.clicks(person.main.get_by_role("button", name="Away…"))
    fills_in_and_sends(person)
    person.closes()


def complaints(workspace: Door) -> list[object]:
    """What the bot had to say against forms."""
    answers = [one["answer"] for one in sent_forms(workspace)]
    return [one["errors"] for one in answers if isinstance(one, dict) and "errors" in one]


def sent(workspace: Door) -> set[FormId]:
    return {FormId(one["request"]["view"]["callback_id"]) for one in sent_forms(workspace)}


def sent_forms(workspace: Door) -> list[Json]:
    return [one for one in workspace.calls("delivery") if one["name"] == "view_submission"]
