"""The posts of the social media campaign are designed, written and decided on."""

from storage.enums import CampaignStatus, DeliverableStatus, PartStatus
from tests.acceptance.conftest import Installation
from tests.acceptance.people import Person
from tests.acceptance.plan import BY_TITLE, NAME, POSTS, Planned
from tests.acceptance.social_rows import campaign_in, status_of
from tests.local_slack import says
from tests.waiting import wait_until


def designs_are_handed_in(installation: Installation, dev: Person, chloe: Person) -> None:
    """5. Graphic Design Task, by two who take from one list; 6. Update Asset Status, by itself."""
    assert "Design Team: 9" in dev.sees("work for the teams", "campaigns")
    dev.clicks("Take it", "Design Kettle", channel="campaigns")
    dev.clicks("Upload design…", "Design Kettle")
    uploaded = installation.slack.post("files", user=dev.id, name="kettle.png", content_base64="aGVsbG8=")
    dev.fills_in(file=[uploaded["file"]["id"]])
    assert status_of(installation, "Kettle").asset_status is PartStatus.READY_FOR_REVIEW
    chloe.clicks("Take it", "Design Myth", channel="campaigns")
    chloe.clicks("No design needed", "Design Myth")
    assert status_of(installation, "Myth").asset_status is PartStatus.NOT_NEEDED
    dev.types(f"/campaign show {NAME}")
    for post in POSTS:
        if post.title not in ("Kettle", "Myth"):
            dev.clicks_in_modal("New design…", f". {post.title}")
            dev.fills_in(link=f"https://design.example/{post.title.lower()}")
    dev.closes_everything()


def copy_is_written(installation: Installation, lena: Person) -> None:
    """7. Copywriting Task: the platform's limits count what people see as characters."""
    for post in POSTS:
        lena.clicks("Write copy…", f"hashtags of {post.title}")
        if post.title == "Myth":
            refused = lena.tries(caption="☕" * 300, hashtags="#coffee")
            assert "X takes 280" in refused["errors"]["caption"]
        lena.fills_in(caption=caption_of(post), hashtags="#slowsunday")
    assert {status_of(installation, post.title).status for post in POSTS} == {
        DeliverableStatus.READY_FOR_REVIEW
    }


def caption_of(post: Planned) -> str:
    """What a post says."""
    return f"{post.title}: {post.theme.lower()}, in your own time."


def everything_is_approved(installation: Installation, maya: Person, lena: Person) -> None:
    """10. Approval Workflow Task: one by one, then all at once; only the changed half is asked again."""
    shown = maya.sees("Approve all 9…")
    assert "kettle.png" in shown
    assert caption_of(BY_TITLE["Kettle"]) in shown
    maya.clicks("Request changes…", "Approve Cups")
    maya.fills_in(part="copy", category="brand", reason="Say it shorter")
    maya.clicks("Open", "Approve Discount")
    maya.clicks_in_modal("Reject…")
    maya.fills_in(category="claims", reason="We do not discount.")
    maya.closes_everything()
    wait_until(lambda: status_of(installation, "Discount").slot_at is None)
    assert campaign_in(installation).status is CampaignStatus.PREPARING

    lena.clicks("Write copy…", "hashtags of Cups")
    lena.fills_in(caption="Cups, slowly.", hashtags="#slowsunday")
    asked = maya.sees("Cups, slowly.")
    assert "only the copy is new" in asked
    maya.clicks("Approve all 8…")
    assert "8 posts wait for your approval" in says(maya.modal())
    maya.fills_in()
    assert "8 approved" in says(maya.modal())
    maya.closes_everything()
