"""A social media campaign from its brief to its archive, by clicking in the page alone. On the way pictures are taken.

Three posts: the copy of Kettle takes two rounds, Grinder's design is a link, Myth is text only.

Worked out by hand:
    split        1,000 EUR by weight 2:1:1                           = 500.00, 250.00 and 250.00
    rates        Kettle 400 / 8,000 = 5 %, Grinder 600 / 20,000 = 3 %, Myth 20 / 2,000 = 1 %
    average      (5 + 3 + 1) / 3                                     = 3.00 %
    pooled       (400 + 600 + 20) / 30,000 = 1,020 / 30,000          = 3.40 %
    cost         120.00 spent on TikTok
    revenue      Kettle 360, Grinder 120                             = 480.00 EUR
    ROI          (480 - 120) / 120 x 100                             = 300.00 %
"""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.integration.sandbox.page.axe import all_can_use
from tests.integration.sandbox.page.camera import Camera
from tests.integration.sandbox.page.person import AtThePage
from tests.integration.sandbox.page.poster import poster

pytestmark = pytest.mark.browser
NAME = "Slow Sunday"
RITUALS, FACTS = "Slow mornings", "Coffee facts"
KETTLE, GRINDER, MYTH = "Kettle", "Grinder", "Myth"
CONCLUSION = (
    "Within budget (12 %), reach goal met, engagement goal missed by 1 point; "
    "ROI +300 %, 3 of 3 posts measured."
)


def test_the_whole_campaign(person: AtThePage, camera: Camera, tmp_path: Path) -> None:
    person.clicks(person.page.get_by_role("button", name="Try Greenlight"))
    a_brief_is_written(person)
    the_campaign_is_made_with_it(person)
    ideas_are_submitted_and_approved(person)
    posts_are_planned(person)
    the_budget_is_split(person)
    designs_are_handed_in(person, tmp_path)
    copy_is_written(person)
    home_says_what_waits(person, camera)
    all_is_approved(person, camera)
    the_news_goes_out(person)
    the_card_says_where_it_stands(person, camera)
    posts_are_published(person)
    results_come_in(person)
    the_post_mortem_is_read(person, camera)
    it_is_archived(person)


def a_brief_is_written(person: AtThePage) -> None:
    person.types("/campaign brief")
    person.presses("Write a brief…")
    person.fills(Title="Sunday coffee", What_is_asked_for="Show how a slow Sunday morning tastes.")
    person.fills(Objectives="2,000 new subscribers", Audience="Coffee drinkers from 25 to 40")
    person.sends()
    expect(person.form.get_by_role("heading", name="Sunday coffee")).to_be_visible()
    person.closes()


def the_campaign_is_made_with_it(person: AtThePage) -> None:
    person.types("/campaign new social")
    person.fills(
        Name=NAME, First_day="2027-03-01", Last_day="2027-03-28", Budget="1000", Currency="EUR",
        Platforms_with_weights="instagram 2, tiktok 1, x 1",
    )  # fmt: skip
    person.picks("Stored brief", "Sunday", "Sunday coffee")
    person.sends()
    person.fills(Reach="25,000", Engagement_rate="4", **{"Client's": "client@beans.example"})
    person.fills(Stakeholders="board@northwind.example")
    person.sends()
    person.closes()
    expect(person.main.get_by_text("18. Archive Campaign")).to_be_visible()


def ideas_are_submitted_and_approved(person: AtThePage) -> None:
    person.becomes("Chloe Bennett")
    person.goes_to("Messages")
    person.presses("Submit ideas…")
    person.fills(
        Or_several=f"{RITUALS} | Rituals | instagram, tiktok\n{FACTS} | Facts | x\nTwo for one | Sales"
    )
    person.sends()
    person.closes()
    person.becomes("Maya Okonkwo")
    person.presses("Drop…", "Two for one")
    person.fills(Why="We do not discount.")
    person.sends()
    for theme in (RITUALS, FACTS):
        person.presses("Approve", theme)
        expect(person.main.get_by_text(re.compile(rf"^\d+\. {theme}"))).to_have_count(0)
    expect(person.main.get_by_text(f"@Maya Okonkwo approved “{RITUALS}” and “{FACTS}”")).to_be_visible()
    person.becomes("Chloe Bennett")
    expect(person.main.get_by_text("3 ideas: 2 approved, 1 dropped")).to_be_visible()
    all_can_use(person.page)
    person.presses("Ideas done")


def posts_are_planned(person: AtThePage) -> None:
    plans(person, KETTLE, RITUALS, "Instagram", "2027-03-09", "09:00")
    plans(person, GRINDER, RITUALS, "TikTok", "2027-03-09", "12:30")
    plans(person, MYTH, FACTS, "X", "2027-03-11", "08:30")
    person.presses("Calendar", FACTS)
    expect(person.form.get_by_text("3 posts, 3 in")).to_be_visible()
    all_can_use(person.page)
    person.closes()
    person.presses("Calendar ready")


def plans(person: AtThePage, title: str, theme: str, platform: str, day: str, time: str) -> None:
    """A post for an idea; the first try is at a time that has gone by."""
    person.presses("Plan a post…", theme)
    person.picks("Platform", platform, platform)
    person.picks("Kind", "Post", "Post")
    person.fills(Day="2027-02-28", Time=time, Title=title)
    person.clicks(person.form.get_by_role("button", name="Plan"))
    expect(person.form.locator(".field.wrong")).to_contain_text("The campaign runs from")
    person.fills(Day=day)
    person.sends()
    expect(person.form.get_by_text(f"{title} is planned for")).to_be_visible()
    person.closes()


def the_budget_is_split(person: AtThePage) -> None:
    person.becomes("Maya Okonkwo")
    person.goes_to("campaigns")
    person.types(f"/campaign budget {NAME}")
    person.clicks(person.form.get_by_role("button", name="Add cost…"))
    person.fills(What_is_it_for="Ads", Amount="120")
    person.picks("How firm is it?", "Spent", "Spent")
    person.picks("Platform", "TikTok", "TikTok")
    person.sends()
    expect(person.form.get_by_text("given €500.00")).to_be_visible()
    expect(
        person.form.get_by_text("given €250.00 · planned €0.00 · committed €0.00 · spent €120.00")
    ).to_be_visible()
    person.closes()


def designs_are_handed_in(person: AtThePage, folder: Path) -> None:
    person.becomes("Dev Patel")
    person.goes_to("Messages")
    person.presses("Upload design…", f"Design {KETTLE}")
    with person.page.expect_file_chooser() as choosing:
        person.clicks(person.form.get_by_label("File"))
    choosing.value.set_files(poster(person.page, folder / "kettle.png", "slow sunday"))
    expect(person.form.get_by_text("kettle.png")).to_be_visible()
    person.sends()
    person.presses("Upload design…", f"Design {GRINDER}")
    person.fills(Or_a_link="https://design.example/grinder")
    person.sends()
    person.presses("No design needed", f"Design {MYTH}")
    person.clicks(person.page.get_by_role("button", name="Text only"))
    expect(person.main.get_by_role("button", name="No design needed")).to_have_count(0)


def copy_is_written(person: AtThePage) -> None:
    person.becomes("Lena Vogt")
    for title in (KETTLE, GRINDER, MYTH):
        writes(person, title, f"{title}, in your own time.")


def writes(person: AtThePage, title: str, caption: str) -> None:
    """Hands in the copy of a post."""
    person.presses("Write copy…", f"hashtags of {title}")
    person.fills(Caption=caption, Hashtags="#slowsunday")
    person.sends()


def home_says_what_waits(person: AtThePage, camera: Camera) -> None:
    person.becomes("Maya Okonkwo")
    person.goes_to("Home")
    expect(person.main.get_by_text(f"Approve {MYTH}")).to_be_visible()
    expect(person.main.get_by_text("12:30 London · Grinder · TikTok")).to_be_visible()
    all_can_use(person.page)
    camera.take("home")


def all_is_approved(person: AtThePage, camera: Camera) -> None:
    """Changes are asked for in the copy of one; then all are approved at once."""
    person.goes_to("Messages")
    expect(person.main.get_by_role("button", name="Approve all 3…")).to_be_visible()
    expect(person.main.get_by_role("img", name="Design, version 1")).to_be_visible()
    shows_from_its_top(person.main.get_by_role("article").filter(has_text="Approve all 3…"))
    all_can_use(person.page)
    camera.take("approval")
    person.presses("Request changes…", f"Approve {KETTLE}")
    person.picks("Which half?", "copy", "Only the copy")
    person.picks("What is it about?", "Brand", "Brand rules")
    person.fills(What_should_change="Say it shorter.")
    person.sends()
    person.becomes("Lena Vogt")
    expect(person.main.get_by_text("Say it shorter.").first).to_be_visible()
    writes(person, KETTLE, "Sunday, slowly.")
    person.becomes("Maya Okonkwo")
    expect(person.main.get_by_text("What changed since copy v1")).to_be_visible()
    expect(person.main.get_by_text("Sunday, slowly.").first).to_be_visible()
    person.presses("Approve all 3…")
    person.sends()
    expect(person.form.get_by_text("3 approved.")).to_be_visible()
    person.closes()


def the_news_goes_out(person: AtThePage) -> None:
    mails = person.page.get_by_role("navigation").get_by_role("button", name="E-mails sent (2)")
    expect(mails).to_be_visible()
    person.clicks(mails)
    person.clicks(person.main.get_by_role("button", name=f"{NAME} is live: first post on Tuesday").first)
    email = person.page.frame_locator("iframe")
    expect(email.get_by_text("3 posts are planned")).to_be_visible()


def the_card_says_where_it_stands(person: AtThePage, camera: Camera) -> None:
    person.goes_to("campaigns")
    card = person.main.get_by_role("article").filter(has_text="18. Archive Campaign")
    expect(card).to_contain_text("Posts: 3 approved")
    shows_from_its_top(card)
    all_can_use(person.page)
    camera.take("social-card")


def posts_are_published(person: AtThePage) -> None:
    person.skips("1 week")
    person.skips("1 day")
    person.becomes("Carlos Rivera")
    person.goes_to("Messages")
    for title in (KETTLE, GRINDER, MYTH):
        if title != KETTLE:
            person.skips("1 day")
        person.presses("Published…", f"Publish {title}")
        person.fills(Link_of_the_post=f"https://social.example/p/{title.lower()}")
        person.sends()


def results_come_in(person: AtThePage) -> None:
    """Time is skipped until the campaign and its measuring window are over; then the results are asked for."""
    person.skips("30 days")
    person.skips("1 week")
    person.presses("Enter results…")
    for title, reach, likes, comments, clicks, revenue in (
        (KETTLE, "8,000", "300", "60", "40", "360"), (GRINDER, "20k", "500", "40", "60", "120"),
        (MYTH, "2,000", "15", "5", "0", "0"),
    ):  # fmt: skip
        person.presses_in_form("Enter…", title)
        person.fills(Likes=likes, Comments=comments, Clicks=clicks, Reach=reach, Revenue=revenue)
        person.sends()
    person.closes()


def the_post_mortem_is_read(person: AtThePage, camera: Camera) -> None:
    person.becomes("Diana Chen")
    report = person.main.get_by_role("article").filter(has_text=f"{NAME}: results")
    for figure in (CONCLUSION, "€120.00", "30,000", "1,020", "+300 %", "+5,000, met"):
        expect(report.get_by_text(figure).first).to_be_visible()
    shows_from_its_top(report)
    all_can_use(person.page)
    camera.take("post-mortem")
    person.presses("Details", f"{NAME}: results")
    expect(person.main.get_by_text("3.40 %").first).to_be_visible()
    person.becomes("Maya Okonkwo")
    person.goes_to("Messages")
    person.presses("Send without", f"The report of {NAME}")
    mails = person.page.get_by_role("navigation").get_by_role("button", name="E-mails sent")
    person.clicks(mails)
    email = person.main.get_by_role("button", name=f"{NAME}").filter(has_text="diana@sample.example")
    person.clicks(email)
    expect(person.main.get_by_role("link", name="slow-sunday-report.pdf")).to_be_visible()
    expect(person.page.frame_locator("iframe").get_by_text(CONCLUSION).last).to_be_visible()


def it_is_archived(person: AtThePage) -> None:
    person.becomes("Maya Okonkwo")
    person.goes_to("campaigns")
    card = person.main.get_by_role("article").filter(has_text="18. Archive Campaign").first
    expect(card).to_contain_text("Archived")
    expect(card).to_contain_text("18 of 18 steps done")
    person.types("/campaign list archived")
    expect(person.main.get_by_role("article").last).to_contain_text(NAME)


def shows_from_its_top(message: Locator) -> None:
    """Brings a message before one's eyes."""
    message.evaluate("(node) => node.scrollIntoView()")
