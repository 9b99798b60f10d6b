"""An influencer campaign from its entry to its archive, by clicking in the page alone. On the way pictures are taken.

Three are picked: Chiara's reel takes two rounds, Lena's post is approved at once, Théo declines.

Worked out by hand:
    cost         Chiara 400 + 20 shipping, Lena 200                          = 620.00 EUR
    reach        Chiara 56,600 + Lena 17,668 followers                       = 74,268
    engagements  reel 4,000 + 300 + 500, post 800 + 100 + 100                = 5,800
    rate         5,800 / 74,268 x 100                                        = 7.81 %
    revenue      reel 1,500, post 360                                        = 1,860.00 EUR
    ROI          (1,860 - 620) / 620 x 100                                   = 200.00 %
"""

import pytest
from playwright.sync_api import expect

from tests.integration.sandbox.page.camera import Camera
from tests.integration.sandbox.page.person import AtThePage

pytestmark = pytest.mark.browser
NAME = "Spring glow"
CHIARA, LENA, THEO = "@chiara_vita_glow", "@lipcolourwithlena", "@theperraultlipcolour"
CONCLUSION = "Within budget (31 %), reach and engagement goals met; ROI +200 %, 2 of 2 posts measured."
REEL, POST = f"Reel by {CHIARA}", f"Post by {LENA}"


def test_the_whole_campaign(person: AtThePage, camera: Camera) -> None:
    a_campaign_is_made(person, camera)
    influencers_are_picked(person)
    terms_are_agreed(person)
    the_brief_went_out(person, camera)
    the_card_says_where_it_stands(person, camera)
    drafts_are_reviewed(person, camera)
    posts_are_published(person)
    home_says_what_is_going_on(person)
    results_come_in(person)
    the_report_is_read(person, camera)
    it_is_archived(person)


def a_campaign_is_made(person: AtThePage, camera: Camera) -> None:
    person.types("/campaign new influencer")
    person.fills(
        Name=NAME, First_day="2027-03-01", Last_day="2027-03-28", Budget="-1", Currency="EUR",
        Brief="Show the serum in daylight.",
    )  # fmt: skip
    person.clicks(person.form.get_by_role("button", name="Next"))
    expect(person.form.locator(".field.wrong")).to_contain_text("Budget")
    camera.take("form")
    person.fills(Budget="2000")
    person.sends()
    person.fills(Niches="beauty", Followers="10k-500k", Reach="60k", Engagement_rate="5")
    person.fills(Stakeholders="board@northwind.example")
    person.sends()
    person.closes()
    expect(person.main.get_by_text("15. Archive Completed Campaign")).to_be_visible()


def influencers_are_picked(person: AtThePage) -> None:
    person.presses("Pick influencers")
    for handle in (CHIARA, LENA, THEO):
        person.picks("Influencers", handle[1:], handle)
    person.sends()


def terms_are_agreed(person: AtThePage) -> None:
    person.goes_to("Messages")
    for handle in (CHIARA, LENA, THEO):
        person.presses("Contacted", handle)
    days = {"Draft_due": "2027-03-08", "Publish_on": "2027-03-15"}
    person.presses("Agreed…", CHIARA)
    person.fills(Shipping="20", Deliverables="1 reel", **days)
    person.sends()
    person.presses("Agreed…", LENA)
    person.fills(Deliverables="1 post", **days)
    person.sends()
    person.chooses("Declined…", THEO)
    person.fills(What_did_they_say="Fully booked until summer.")
    person.sends()


def the_brief_went_out(person: AtThePage, camera: Camera) -> None:
    mails = person.page.get_by_role("navigation").get_by_role("button", name="E-mails sent (2)")
    expect(mails).to_be_visible()
    person.clicks(mails)
    person.clicks(
        person.main.get_by_role("button", name="Your brief for Spring glow contact@vitalistudio.example")
    )
    email = person.page.frame_locator("iframe")
    expect(email.get_by_text("Show the serum in daylight")).to_be_visible()
    expect(email.get_by_text(REEL).first).to_be_visible()
    camera.take("mail")


def the_card_says_where_it_stands(person: AtThePage, camera: Camera) -> None:
    person.goes_to("campaigns")
    expect(person.main.get_by_text("1 declined")).to_be_visible()
    camera.take("card")
    person.page.emulate_media(color_scheme="dark")
    camera.take("card-dark")
    person.page.emulate_media(color_scheme="light")


def drafts_are_reviewed(person: AtThePage, camera: Camera) -> None:
    person.becomes("Carlos Rivera")
    person.goes_to("Messages")
    person.presses("Enter draft…", REEL)
    person.fills(
        Link="https://drafts.example/reel-1", Caption="My morning, with a serum I like. Paid partnership."
    )
    person.sends()
    person.presses("Request changes…", REEL)
    person.picks("What is it about?", "Brand", "Brand rules")
    person.fills(What_should_change="Please show the bottle in daylight.")
    person.sends()
    person.presses("Enter draft…", POST)
    person.fills(Link="https://drafts.example/post", Caption="Two drops, that is all. Paid partnership.")
    person.sends()
    person.presses("Enter draft…", REEL)
    person.fills(
        Link="https://drafts.example/reel-2", Caption="My morning, the bottle in the sun. Paid partnership."
    )
    person.sends()
    expect(person.main.get_by_text("changed since the last round").first).to_be_visible()
    camera.take("review")
    person.presses("Approve", REEL)
    person.presses("Approve", POST)


def posts_are_published(person: AtThePage) -> None:
    for left, post in ((2, REEL), (1, POST)):
        expect(person.main.get_by_role("button", name="Record link…")).to_have_count(left)
        person.presses("Record link…", f"Record the link when {post}")
        person.fills(Link_of_the_post=f"https://social.example/p/{post.split()[0].lower()}")
        person.clicks(person.form.locator("button[type=submit]"))
        expect(person.form).to_contain_text("is before that")  # the agreed day is still to come
        person.sends()


def home_says_what_is_going_on(person: AtThePage) -> None:
    person.becomes("Maya Okonkwo")
    person.goes_to("Home")
    expect(person.main.get_by_text("9 of 15 steps done")).to_be_visible()


def results_come_in(person: AtThePage) -> None:
    """Time is skipped until the campaign and its measuring window are over; then the results are asked for."""
    person.skips("30 days")
    person.skips("1 week")
    person.skips("1 week")
    person.becomes("Carlos Rivera")
    person.goes_to("Messages")
    person.presses("Enter results…")
    for post, likes, comments, clicks, revenue in (
        (REEL, "4,000", "300", "500", "1500"), (POST, "800", "100", "100", "360"),
    ):  # fmt: skip
        person.presses_in_form("Enter…", post)
        person.fills(Likes=likes, Comments=comments, Clicks=clicks, Revenue=revenue)
        person.sends()
    person.closes()


def the_report_is_read(person: AtThePage, camera: Camera) -> None:
    person.becomes("Diana Chen")
    report = person.main.get_by_role("article").filter(has_text=f"{NAME}: results")
    for figure in (CONCLUSION, "€620.00", "74,268", "5,800", "7.81 %", "+200 %"):
        expect(report.get_by_text(figure).first).to_be_visible()
    report.evaluate("(node) => node.scrollIntoView()")
    camera.take("report")
    person.clicks(person.page.get_by_role("navigation").get_by_role("button", name="Inspector"))
    person.clicks(person.page.get_by_text("chat.postMessage").first)
    camera.take("inspector")


def it_is_archived(person: AtThePage) -> None:
    person.becomes("Maya Okonkwo")
    person.goes_to("campaigns")
    card = person.main.get_by_role("article").first
    expect(card).to_contain_text("Archived")
    expect(card).to_contain_text("15 of 15 steps done")
    person.types("/campaign list archived")
    expect(person.main.get_by_text("Only visible to you")).to_be_visible()
    expect(person.main.get_by_role("article").last).to_contain_text(NAME)
