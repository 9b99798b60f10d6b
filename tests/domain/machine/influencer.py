"""Rules for influencer campaigns: choosing, terms, briefs, drafts, publishing and results."""

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from campaigns.content import deliverables
from campaigns.content.draft import Draft
from campaigns.core.money import Money
from campaigns.influencers import outreach
from campaigns.lifecycle import deliveries, dropping
from campaigns.reporting import results
from campaigns.setup import new_campaign
from storage.enums import DeliverableStatus, MailState, Role, Stage, TermsKind
from storage.models import Campaign, Deliverable, Mail, Participation
from tests.domain import journey
from tests.domain.machine.base import ANYBODY, MANAGERS, SPECIALISTS, WHICH, BaseMachine
from tests.domain.scenario import MANAGER, OWNER

MANAGER_ONLY = (Role.MARKETING_MANAGER,)
WITH_SPECIALIST = (Role.MARKETING_MANAGER, Role.CONTENT_SPECIALIST)
WITH_TEAMS = (*WITH_SPECIALIST, Role.CREATIVE_TEAM, Role.DESIGN_TEAM, Role.COPYWRITER)
EARLY = (Stage.SELECTED, Stage.CONTACTED, Stage.NEGOTIATING)
FEES = st.sampled_from(["0", "400", "900", "2500"])
POSTS = st.sampled_from(["1 reel", "1 reel, 1 story", "2 videos"])


class InfluencerRules(BaseMachine):
    """What people do in an influencer campaign."""

    @initialize(
        owner=st.sampled_from([MANAGER, OWNER]),
        budget=st.sampled_from(["3000", "1000", "0"]),
        sign=st.booleans(),
    )
    def begin(self, owner: str, budget: str, sign: bool) -> None:
        """There is a campaign from the beginning."""
        self._make(owner, budget, sign)

    @rule(owner=ANYBODY, budget=st.sampled_from(["3000", "0"]), sign=st.booleans())
    def make_another(self, owner: str, budget: str, sign: bool) -> None:
        """There may be a second one."""
        if len(self.scenario.rows(Campaign)) < 2:
            self._make(owner, budget, sign)

    def _make(self, owner: str, budget: str, sign: bool) -> None:
        switches = ("needs_signature",) if sign else ()
        name = f"Glow {len(self.scenario.rows(Campaign)) + 1}"
        today = self.scenario.at.date()
        days = {
            "starts_on": today.isoformat(),
            "ends_on": today.fromordinal(today.toordinal() + 28).isoformat(),
        }
        entries = {"name": name, "budget": budget, **days}
        plan = journey.plan(self.scenario, entries, switches=switches)
        self.attempt(owner, new_campaign.make_campaign, "influencer", plan)

    @rule(which=WHICH, who=MANAGERS, count=st.integers(1, 3))
    def pick(self, which: int, who: str, count: int) -> None:
        """Influencers are selected from the shortlist."""
        campaign = self.campaign(which)
        if campaign is not None:
            found = journey.fitting(self.scenario, campaign)[:count]
            if self.attempt(who, outreach.pick, campaign.id, found):
                self.check_permitted(who, campaign, MANAGER_ONLY)

    @rule(which=WHICH, who=MANAGERS)
    def contact(self, which: int, who: str) -> None:
        """An influencer is written to."""
        one = self._participation(which, Stage.SELECTED)
        if one is not None:
            self.attempt(who, outreach.contact, one.id)

    @rule(which=WHICH, who=MANAGERS, kind=st.sampled_from([TermsKind.OFFER, TermsKind.COUNTER]), fee=FEES)
    def negotiate(self, which: int, who: str, kind: TermsKind, fee: str) -> None:
        """Terms are offered or asked for."""
        one = self._participation(which, *EARLY)
        if one is not None:
            self.attempt(who, outreach.negotiate, one.id, kind, journey.terms(self.scenario, fee))

    @rule(which=WHICH, who=MANAGERS, fee=FEES, posts=POSTS, shipping=st.sampled_from(["0", "25"]))
    def agree(self, which: int, who: str, fee: str, posts: str, shipping: str) -> None:
        """Terms are agreed, within the budget or beyond it."""
        one = self._participation(which, *EARLY)
        if one is not None:
            offered = journey.terms(self.scenario, fee, posts, shipping=shipping)
            counts = self.attempt(who, outreach.agree, one.id, offered)
            if counts is not None:
                self.check_permitted(who, self.scenario.row(Campaign, one.campaign_id), MANAGER_ONLY)
                assert (self.scenario.row(Participation, one.id).stage is Stage.NEGOTIATING) is not counts

    @rule(which=WHICH, who=MANAGERS, stage=st.sampled_from([Stage.DECLINED, Stage.NO_REPLY]))
    def end_without_terms(self, which: int, who: str, stage: Stage) -> None:
        """An influencer declines, or never answers."""
        one = self._participation(which, *EARLY)
        if one is not None:
            self.attempt(who, outreach.end_without_terms, one.id, stage, "So they said.")

    @rule(which=WHICH, who=MANAGERS, kept=st.sampled_from([None, 0, 10000, 9_999_900]), sure=st.booleans())
    def drop(self, which: int, who: str, kept: int | None, sure: bool) -> None:
        """An influencer is dropped, with or without a fee that stays."""
        one = self._participation(which, *(stage for stage in Stage if stage is not Stage.DROPPED))
        if one is not None and sure:
            self.attempt(
                who, dropping.drop, one.id, "No draft came.", None if kept is None else Money(kept, "EUR")
            )

    @rule(which=WHICH, who=MANAGERS)
    def sign(self, which: int, who: str) -> None:
        """A contract is signed."""
        one = self._participation(which, Stage.AGREED)
        if one is not None:
            self.attempt(who, outreach.sign, one.id, "https://sign.example/1")

    @rule(which=WHICH, who=MANAGERS)
    def brief_by_hand(self, which: int, who: str) -> None:
        """An influencer is told by hand what the brief says."""
        one = self._participation(which, Stage.AGREED)
        if one is not None:
            self.attempt(who, outreach.brief_by_hand, one.id)

    @rule(state=st.sampled_from([MailState.SENT, MailState.SENT, MailState.FAILED]))
    def send_mails(self, state: MailState) -> None:
        """The mail server takes what waits, or refuses it."""
        journey.settle_mails(self.scenario, state)

    @rule(which=WHICH, who=MANAGERS)
    def send_again(self, which: int, who: str) -> None:
        """A mail that failed is sent again."""
        mail = self.one_of(Mail, which, lambda one: one.state is MailState.FAILED)
        if mail is not None:
            self.attempt(who, deliveries.send_again, mail.id)

    @rule(
        which=WHICH,
        who=SPECIALISTS,
        number=st.integers(1, 3),
        edited=st.booleans(),
        caption=st.sampled_from(["", "Hi"]),
    )
    def hand_in(self, which: int, who: str, number: int, edited: bool, caption: str) -> None:
        """A draft is handed in: new, changed by who hands it in, or one that was there before."""
        post = self._post(which, DeliverableStatus.IN_PROGRESS, DeliverableStatus.READY_FOR_REVIEW,
                          DeliverableStatus.CHANGES_REQUESTED, DeliverableStatus.APPROVED)  # fmt: skip
        if post is not None:
            before = self.scenario.row(Campaign, post.campaign_id)
            draft = Draft(link=f"https://drive.example/{number}", caption=caption, edited=edited)
            self.attempt(who, deliverables.hand_in, post.id, draft)
            if self.scenario.row(Deliverable, post.id).asset_id != post.asset_id:
                self.check_permitted(who, before, WITH_TEAMS)

    @rule(which=WHICH, who=SPECIALISTS, number=st.integers(1, 30))
    def publish(self, which: int, who: str, number: int) -> None:
        """The link of a published post is recorded."""
        post = self._post(which, DeliverableStatus.APPROVED, DeliverableStatus.MISSED)
        if post is not None:
            self.attempt(who, deliverables.publish, post.id, f"https://instagram.example/p/{number}")

    @rule(which=WHICH, who=MANAGERS)
    def miss(self, which: int, who: str) -> None:
        """An approved post is never published."""
        post = self._post(which, DeliverableStatus.APPROVED)
        if post is not None:
            self.attempt(who, deliverables.miss, post.id, "It never appeared.")

    @rule(which=WHICH, who=MANAGERS, sure=st.booleans(), kept=st.sampled_from([None, 0, 10000, 9_999_900]))
    def drop_deliverable(self, which: int, who: str, sure: bool, kept: int | None) -> None:
        """A post is done without, and its creator is paid less for it, or not."""
        post = self._post(which, *DeliverableStatus)
        if post is not None and sure:
            fee = None if kept is None else Money(kept, "EUR")
            self.attempt(who, deliverables.drop, post.id, "We do without.", fee)

    @rule(
        which=WHICH,
        who=SPECIALISTS,
        likes=st.sampled_from(["", "0", "500"]),
        revenue=st.sampled_from(["", "99.90"]),
    )
    def enter_results(self, which: int, who: str, likes: str, revenue: str) -> None:
        """What a post achieved is entered, in time or late."""
        post = self._post(which, DeliverableStatus.PUBLISHED)
        if post is not None and (likes or revenue):
            campaign = self.scenario.row(Campaign, post.campaign_id)
            figures = journey.measurement(self.scenario, campaign, likes=likes, revenue=revenue)
            self.attempt(who, results.enter, post.id, figures)

    def _participation(self, which: int, *stages: Stage) -> Participation | None:
        return self.one_of(Participation, which, lambda one: one.stage in stages)

    def _post(self, which: int, *statuses: DeliverableStatus) -> Deliverable | None:
        return self.one_of(Deliverable, which, lambda one: one.status in statuses)
