"""Rules for social media campaigns: ideas, calendar, design, copy, approval in bulk, publishing and results."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from campaigns.approvals.decision_input import DecisionInput
from campaigns.content import deliverables, production
from campaigns.content.versions import Asset, Copy
from campaigns.core.money import Money
from campaigns.decisions import bulk
from campaigns.editorial import ideas, planning
from campaigns.editorial.idea_form import IdeaText
from campaigns.editorial.post_form import PlannedPost
from campaigns.influencers import outreach, vetting
from campaigns.reporting import results
from campaigns.setup import new_campaign
from campaigns.spending import budget_split
from storage.enums import (
    ApprovalState,
    Category,
    ContentPart,
    DeliverableStatus,
    Outcome,
    Platform,
    PostKind,
    Role,
    Vetting,
)
from storage.models import Allocation, Approval, Campaign, Deliverable, Idea, Influencer
from tests.domain import journey, social
from tests.domain.machine.base import ANYBODY, MANAGERS, SPECIALISTS, WHICH, BaseMachine
from tests.domain.scenario import ADMIN, DESIGNER, MANAGER, MEMBER, OWNER, SECOND_SPECIALIST, SPECIALIST

CREATIVES = st.sampled_from([MEMBER, ADMIN, MANAGER]) | ANYBODY
MAKERS = st.sampled_from([DESIGNER, SECOND_SPECIALIST, ADMIN, MANAGER, SPECIALIST]) | ANYBODY
PLANNERS = (Role.MARKETING_MANAGER, Role.CREATIVE_TEAM)
PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.X)
TEAMS = {
    Role.CREATIVE_TEAM: [MEMBER, ADMIN],
    Role.DESIGN_TEAM: [DESIGNER, SECOND_SPECIALIST],
    Role.COPYWRITER: [ADMIN],
}


class SocialRules(BaseMachine):
    """What people do in a social media campaign."""

    @rule(owner=st.sampled_from([MANAGER, OWNER, MEMBER]), budget=st.sampled_from(["100", "0", "3000"]))
    def make_social(self, owner: str, budget: str) -> None:
        """There may be a social media campaign beside the others."""
        running = [one for one in self.scenario.rows(Campaign) if not one.status.is_over]
        if any(one.workflow == "social_media" for one in running):
            return
        today = self.scenario.at.date()
        entries = {
            "name": f"Sunday {len(self.scenario.rows(Campaign)) + 1}", "budget": budget,
            "platforms": "instagram, tiktok 2, x",
            "starts_on": today.isoformat(), "ends_on": (today + timedelta(days=20)).isoformat(),
        }  # fmt: skip
        plan = social.plan(self.scenario, entries, roles=TEAMS)
        self.attempt(owner, new_campaign.make_campaign, "social_media", plan)

    @rule(which=WHICH, who=CREATIVES, count=st.integers(1, 2))
    def submit_ideas(self, which: int, who: str, count: int) -> None:
        """Ideas are submitted, several at once."""
        campaign = self.social(which)
        if campaign is not None:
            first = len(self.scenario.rows(Idea))
            texts = [IdeaText(f"Idea {first + number}") for number in range(count)]
            if self.attempt(who, ideas.submit, campaign.id, texts):
                self.check_permitted(who, campaign, PLANNERS)

    @rule(which=WHICH, who=MANAGERS, approve=st.sampled_from([True, True, False]))
    def decide_idea(self, which: int, who: str, approve: bool) -> None:
        """An idea is approved, or dropped."""
        idea = self.one_of(Idea, which, lambda one: one.decided_by is None)
        if idea is None:
            return
        if approve:
            self.attempt(who, ideas.approve, idea.id)
        else:
            self.attempt(who, ideas.drop, idea.id, "Not this time.")

    @rule(which=WHICH, who=CREATIVES, ready=st.booleans())
    def say_done(self, which: int, who: str, ready: bool) -> None:
        """The ideas are done, or the calendar is ready."""
        campaign = self.social(which)
        if campaign is not None:
            self.attempt(who, planning.calendar_ready if ready else ideas.ideas_done, campaign.id)

    @rule(which=WHICH, who=MANAGERS)
    def open_calendar_again(self, which: int, who: str) -> None:
        """Posts are added where none was approved."""
        campaign = self.social(which)
        if campaign is not None:
            self.attempt(who, planning.add_posts, campaign.id)

    @rule(
        which=WHICH,
        who=CREATIVES,
        platform=st.sampled_from(PLATFORMS),
        quarters=st.integers(-2, 200) | st.integers(1, 8),
    )
    def plan_post(self, which: int, who: str, platform: Platform, quarters: int) -> None:
        """A post is planned, some quarters of an hour from now."""
        idea = self.one_of(Idea, which, lambda one: one.decided_by is not None)
        if idea is not None:
            slot = self.scenario.at + timedelta(minutes=15) * quarters
            self.attempt(who, planning.plan_post, idea.id, PlannedPost(platform, PostKind.POST, slot))

    @rule(which=WHICH, who=CREATIVES, quarters=st.integers(-2, 200) | st.integers(1, 8))
    def move_post(self, which: int, who: str, quarters: int) -> None:
        """A post gets another slot."""
        post = self.one_of(Deliverable, which, lambda one: one.idea_id is not None)
        if post is not None:
            slot = self.scenario.at + timedelta(minutes=15) * quarters
            self.attempt(who, planning.move_post, post.id, slot)

    @rule(which=WHICH, who=CREATIVES, sure=st.integers(0, 2))
    def remove_post(self, which: int, who: str, sure: int) -> None:
        """A post is taken out of the calendar, now and then."""
        post = self.one_of(Deliverable, which, lambda one: one.idea_id is not None)
        if post is not None and sure == 0:
            self.attempt(who, planning.remove_post, post.id, "Too many.")

    @rule(which=WHICH, who=MAKERS, again=st.integers(0, 2), edited=st.booleans())
    def hand_in_design(self, which: int, who: str, again: int, edited: bool) -> None:
        """A design comes in, the first or a later one."""
        post = self.one_of(Deliverable, which, lambda one: one.asset_status is not None)
        if post is not None:
            asset = Asset(f"https://design.example/{post.id}-{again}")
            self.attempt(who, production.hand_in_design, post.id, asset, edited=edited)

    @rule(which=WHICH, who=MAKERS, again=st.integers(0, 2), edited=st.booleans())
    def hand_in_copy(self, which: int, who: str, again: int, edited: bool) -> None:
        """Copy comes in, the first or a later one."""
        post = self.one_of(Deliverable, which, lambda one: one.copy_status is not None)
        if post is not None:
            self.attempt(who, production.hand_in_copy, post.id, Copy(f"Good morning {again}"), edited=edited)

    @rule(which=WHICH, who=MAKERS)
    def need_no_design(self, which: int, who: str) -> None:
        """A post is text-only."""
        post = self.one_of(Deliverable, which, lambda one: one.asset_status is not None)
        if post is not None:
            self.attempt(who, production.no_design_needed, post.id)

    @rule(
        who=MANAGERS,
        outcome=st.sampled_from([Outcome.APPROVE, Outcome.APPROVE, Outcome.REQUEST_CHANGES, Outcome.REJECT]),
        part=st.sampled_from([None, ContentPart.ASSET, ContentPart.COPY]),
    )
    def decide_many(self, who: str, outcome: Outcome, part: ContentPart | None) -> None:
        """Everything open is decided on at once."""
        asked = [one.id for one in self.scenario.rows(Approval, state=ApprovalState.OPEN)]
        if asked:
            decision_input = DecisionInput(outcome, "So it is.", Category.BRAND, part)
            self.attempt(who, bulk.decide_many, asked, decision_input)

    @rule(which=WHICH, who=SPECIALISTS)
    def publish_planned(self, which: int, who: str) -> None:
        """The link of a planned post is recorded."""
        post = self.one_of(
            Deliverable,
            which,
            lambda one: one.idea_id is not None and one.status is DeliverableStatus.APPROVED,
        )
        if post is not None:
            self.attempt(who, deliverables.publish, post.id, f"https://social.example/{post.id}")

    @rule(which=WHICH, who=SPECIALISTS, reach=st.sampled_from(["", "0", "500"]))
    def measure_planned(self, which: int, who: str, reach: str) -> None:
        """A planned post is measured."""
        post = self.one_of(
            Deliverable, which, lambda one: one.idea_id is not None and one.permalink is not None
        )
        if post is not None:
            campaign = self.scenario.row(Campaign, post.campaign_id)
            figures = journey.measurement(self.scenario, campaign, likes="5", reach=reach)
            self.attempt(who, results.enter, post.id, figures)

    @rule(which=WHICH, who=MANAGERS, share=st.integers(0, 100))
    def change_split(self, which: int, who: str, share: int) -> None:
        """The budget is split by hand."""
        campaign = self.social(which)
        if campaign is None:
            return
        platforms = [row.platform for row in self.scenario.rows(Allocation, campaign_id=campaign.id)]
        first = campaign.budget_minor * share // 100
        amounts = dict.fromkeys(platforms, Money(0, "EUR"))
        if platforms:
            amounts[platforms[0]] = Money(first, "EUR")
            amounts[platforms[-1]] = Money(campaign.budget_minor - first, "EUR")
        self.attempt(who, budget_split.change_split, campaign.id, amounts)

    @rule(which=WHICH, who=MANAGERS, vetted=st.sampled_from(Vetting))
    def vet(self, which: int, who: str, vetted: Vetting) -> None:
        """An influencer is approved, or blocked."""
        influencer = self.one_of(Influencer, which, lambda one: one.vetting is not vetted)
        if influencer is not None:
            self.attempt(who, vetting.vet, influencer.id, vetted)

    @rule(which=WHICH, who=MANAGERS)
    def pick_for_posts(self, which: int, who: str) -> None:
        """An influencer is picked for a social media campaign."""
        campaign = self.social(which)
        if campaign is not None:
            self.attempt(who, outreach.pick, campaign.id, journey.fitting(self.scenario, campaign)[:1])

    def social(self, which: int) -> Campaign | None:
        """A social media campaign that still runs, mostly."""
        return self.one_of(
            Campaign, which, lambda one: one.workflow == "social_media" and not one.status.is_over
        )
