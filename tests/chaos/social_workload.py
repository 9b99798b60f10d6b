"""A social media campaign in the middle of its work: ideas to decide on, posts to design, to write and to approve."""

from campaigns.content import production
from campaigns.content.versions import Asset, Copy
from campaigns.editorial import ideas, planning
from campaigns.editorial.idea_form import IdeaText
from campaigns.editorial.post_form import PlannedPost, read_slot
from campaigns.setup import new_campaign
from campaigns.setup.forms import SOCIAL_MEDIA
from campaigns.setup.plan import CampaignPlan, read_plan
from storage.enums import Platform, PostKind, Role
from storage.models import Campaign, Deliverable
from tests.chaos.cast import Cast

NAME = "Sunday"
ROLES = {Role.CREATIVE_TEAM: "chloe", Role.DESIGN_TEAM: "dev", Role.COPYWRITER: "lena"}
APPROVED, PROPOSED = 3, 12
FIRST_DAY, DAYS = 20, 16
"""The posts are published on so many days, from that day on: far enough away to be missed by nobody."""


def prepare_social_campaign(cast: Cast, channel: str) -> None:
    """Ideas that wait for a decision, and posts on two platforms, of which a third waits for approval."""
    campaign = cast.do("maya", new_campaign.make_campaign, "social_media", _plan(cast, channel))
    approved = cast.do("chloe", ideas.submit, campaign.id, _ideas("Approved", APPROVED))
    for idea in approved:
        cast.do("maya", ideas.approve, idea.id)
    posts = [_post(cast, campaign, approved[number % APPROVED].id, number) for number in range(2 * DAYS)]
    cast.do("chloe", ideas.ideas_done, campaign.id)
    cast.do("chloe", planning.calendar_ready, campaign.id)
    for post in posts[::3]:
        design = Asset(f"https://design.example/first-{post.id}")
        cast.do("dev", production.hand_in_design, post.id, design, edited=True)
        cast.do("lena", production.hand_in_copy, post.id, Copy(f"Good morning {post.id}"), edited=True)
    thinking = cast.do("maya", new_campaign.make_campaign, "social_media", _plan(cast, channel, "Monday"))
    cast.do("chloe", ideas.submit, thinking.id, _ideas("Proposed", PROPOSED))


def _plan(cast: Cast, channel: str, name: str = NAME) -> CampaignPlan:
    entries = {
        "name": name, "starts_on": cast.day(0), "ends_on": cast.day(60), "currency": "EUR", "budget": "500",
        "channel": channel, "time_zone": "Europe/Berlin", "requirements": "Show slow mornings.",
        "platforms": "instagram, tiktok",
    }  # fmt: skip
    roles = {role: [cast.user(who)] for role, who in ROLES.items()}
    return read_plan(SOCIAL_MEDIA, entries, cast.today, roles=roles, private=False)


def _ideas(word: str, count: int) -> list[IdeaText]:
    return [IdeaText(f"{word} {number}", "Mornings") for number in range(count)]


def _post(cast: Cast, campaign: Campaign, idea_id: int, number: int) -> Deliverable:
    day, second = divmod(number, 2)
    slot_at = read_slot({"day": cast.day(FIRST_DAY + day), "time": "09:00"}, campaign)
    platform = Platform.TIKTOK if second else Platform.INSTAGRAM
    return cast.do("chloe", planning.plan_post, idea_id, PlannedPost(platform, PostKind.POST, slot_at))
