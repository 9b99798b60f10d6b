"""Does in a social media campaign what is asked next: ideas, posts, designs, copy and slots."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from campaigns.content import production, slots
from campaigns.content.versions import Asset, Copy
from campaigns.editorial import ideas, ideation, planning
from campaigns.editorial.idea_form import IdeaText
from campaigns.editorial.post_form import PlannedPost
from campaigns.setup import editing
from storage.enums import IdeaState, Platform, PostKind, TaskKind
from storage.models import Allocation, Campaign, Deliverable, Idea, Task
from tests.domain.scenario import Scenario

Do = Callable[[str, Task], None]
ForEach = Callable[[Campaign, TaskKind, Do], bool]
Act = Callable[[Campaign], bool]


class PostsFinisher:
    """Carries social media campaigns on; `for_each` has whoever is awaited do each open task of a kind."""

    def __init__(self, scenario: Scenario, for_each: ForEach, owner: Callable[[Campaign], str]) -> None:
        self._scenario, self._for_each, self._owner = scenario, for_each, owner

    def acts(self) -> Sequence[Act]:
        """What there may be to do, most pressing first."""
        return (
            self._decide_ideas, self._ideate, self._plan, self._set_slot, self._design, self._write, self._add_posts,
        )  # fmt: skip

    def _decide_ideas(self, campaign: Campaign) -> bool:
        def decide(who: str, task: Task) -> None:
            with self._scenario.database.read() as session:
                own = session.get_one(Campaign, campaign.id)
                mine = [
                    idea.id
                    for idea in ideation.ideas(session, campaign.id, IdeaState.PROPOSED)
                    if who in ideation.approvers(session, own, session.get_one(Task, task.id), idea)
                ]
            assert mine, "whoever is asked can decide on something"
            for idea_id in mine:
                self._scenario.do(who, ideas.approve, idea_id)

        return self._for_each(campaign, TaskKind.DECIDE_IDEAS, decide)

    def _ideate(self, campaign: Campaign) -> bool:
        def ideate(who: str, _task: Task) -> None:
            if self._approved(campaign):
                self._scenario.do(who, ideas.ideas_done, campaign.id)
            else:
                self._submit(who, campaign)

        return self._for_each(campaign, TaskKind.IDEATE, ideate)

    def _approved(self, campaign: Campaign) -> list[Idea]:
        return self._scenario.rows(Idea, campaign_id=campaign.id, state=IdeaState.APPROVED)

    def _submit(self, who: str, campaign: Campaign) -> None:
        theme = f"Finish {len(self._scenario.rows(Idea))}"
        self._scenario.do(who, ideas.submit, campaign.id, [IdeaText(theme)])

    def _plan(self, campaign: Campaign) -> bool:
        def plan(who: str, _task: Task) -> None:
            if not self._approved(campaign):
                self._submit(who, campaign)
                return
            self._plan_post(who, campaign)
            self._scenario.do(who, planning.calendar_ready, campaign.id)

        return self._for_each(campaign, TaskKind.PLAN, plan)

    def _plan_post(self, who: str, campaign: Campaign) -> None:
        idea = self._approved(campaign)[0]
        platform = self._scenario.rows(Allocation, campaign_id=campaign.id)[0].platform
        slot = self._free(campaign, platform)
        self._scenario.do(who, planning.plan_post, idea.id, PlannedPost(platform, PostKind.POST, slot))

    def _free(self, campaign: Campaign, platform: Platform) -> datetime:
        """A slot in two days or so; a campaign that ends before gets more time from its owner."""
        wanted = self._scenario.at + timedelta(days=2)
        begins = datetime.combine(campaign.starts_on, time(12), ZoneInfo(campaign.time_zone)).astimezone(UTC)
        wanted = max(wanted, begins)
        if wanted.date() >= campaign.ends_on:
            self._put_off_the_end(campaign, wanted)
        with self._scenario.database.read() as session:
            own = session.get_one(Campaign, campaign.id)
            taken = slots.taken(session, own, platform)
            return slots.free_near(own, wanted, self._scenario.at, taken)[0]

    def _put_off_the_end(self, campaign: Campaign, wanted: datetime) -> None:
        now = self._scenario.row(Campaign, campaign.id)
        entries = {
            "reason": "More time.", "name": now.name, "budget": f"{now.budget_minor / 100:.2f}",
            "starts_on": now.starts_on.isoformat(), "ends_on": (wanted.date() + timedelta(days=5)).isoformat(),
        }  # fmt: skip
        self._scenario.do(self._owner(now), editing.edit, now.id, entries)

    def _set_slot(self, campaign: Campaign) -> bool:
        def set_slot(who: str, task: Task) -> None:
            post = self._scenario.row(Deliverable, task.deliverable_id)
            self._scenario.do(who, planning.move_post, post.id, self._free(campaign, post.platform))

        return self._for_each(campaign, TaskKind.SET_SLOT, set_slot)

    def _design(self, campaign: Campaign) -> bool:
        def design(who: str, task: Task) -> None:
            asset = Asset(f"https://design.example/finish-{task.id}")
            self._scenario.do(who, production.hand_in_design, task.deliverable_id or 0, asset)

        return self._for_each(campaign, TaskKind.DESIGN, design)

    def _write(self, campaign: Campaign) -> bool:
        def write(who: str, task: Task) -> None:
            copy = Copy(f"Finished {task.id}")
            self._scenario.do(who, production.hand_in_copy, task.deliverable_id or 0, copy)

        return self._for_each(campaign, TaskKind.COPY, write)

    def _add_posts(self, campaign: Campaign) -> bool:
        def add(who: str, _task: Task) -> None:
            self._scenario.do(who, planning.add_posts, campaign.id)

        return self._for_each(campaign, TaskKind.ADD_POSTS, add)
