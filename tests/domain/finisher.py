"""Takes any campaign to its archive by what its people are permitted to do, and never by cancelling it.

Each act is what one person who is awaited would do next. `Finisher.go_on` does the first that is possible; where
none is, time passes. An act that is refused is a fault: whoever is awaited must be able to do what is asked.
"""

from collections.abc import Callable, Sequence

from campaigns.content import deliverables
from campaigns.content.draft import Draft
from campaigns.decisions import decisions
from campaigns.influencers import influencer_import, outreach
from campaigns.people import roles
from campaigns.reporting import results
from campaigns.setup import editing
from campaigns.tasks import tasks
from storage.enums import (
    ApprovalState,
    DeliverableStatus,
    DueKind,
    MailKind,
    MailState,
    Outcome,
    Stage,
    TaskKind,
    TaskState,
)
from storage.models import Approval, Campaign, Deliverable, Due, Influencer, Mail, Participation, Task
from tests.domain import journey
from tests.domain.posts_finisher import PostsFinisher
from tests.domain.scenario import Scenario, creator_rows

Act = Callable[[Campaign], bool]
"""Does one thing for a campaign; False when there is nothing of that kind to do."""

MOST_ACTS = 400


class Finisher:
    """Carries campaigns on. A further workflow adds its acts to `acts`."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._posts = PostsFinisher(scenario, self.for_each, self.owner)

    def acts(self) -> Sequence[Act]:
        """What there may be to do, most pressing first."""
        return (
            self._let_decisions_settle, self._send_mails, self._sign, self._brief_by_hand, self._decide,
            self._hand_in, self._publish, self._agree, self._choose, self._enter_results,
            *self._posts.acts(),
        )  # fmt: skip

    def finish(self, campaign_id: int) -> None:
        """Carry a campaign on until it is archived."""
        for _ in range(MOST_ACTS):
            if self.scenario.row(Campaign, campaign_id).status.is_over:
                break
            self.go_on(campaign_id)
        campaign = self.scenario.row(Campaign, campaign_id)
        assert campaign.archived_at is not None, f"{campaign.name} is still {campaign.status}"

    def go_on(self, campaign_id: int) -> None:
        """Do the next thing for a campaign, or let time pass until something happens."""
        campaign = self.scenario.row(Campaign, campaign_id)
        if campaign.status.is_over or any(act(campaign) for act in self.acts()):
            return
        waiting = [due.due_at for due in self.scenario.rows(Due, campaign_id=campaign_id, taken_at=None)]
        later = min((due for due in waiting if due > self.scenario.at), default=None)
        self.scenario.wait(seconds=(later - self.scenario.at).total_seconds() if later else 86400)

    def _let_decisions_settle(self, campaign: Campaign) -> bool:
        said = self.scenario.rows(Due, campaign_id=campaign.id, kind=DueKind.OUTREACH, taken_at=None)
        if not said and not self.scenario.rows(
            Approval, campaign_id=campaign.id, state=ApprovalState.DECIDED
        ):
            return False
        self.scenario.let_decisions_settle()
        return True

    def _send_mails(self, campaign: Campaign) -> bool:
        if not self.scenario.rows(Mail, campaign_id=campaign.id, state=MailState.QUEUED):
            return False
        journey.settle_mails(self.scenario)
        return True

    def _sign(self, campaign: Campaign) -> bool:
        unsigned = (
            self._participations(campaign, Stage.AGREED, signed_at=None) if campaign.needs_signature else []
        )
        for one in unsigned:
            self.scenario.do(self.owner(campaign), outreach.sign, one.id, None)
        return bool(unsigned)

    def _brief_by_hand(self, campaign: Campaign) -> bool:
        failed = {
            mail.participation_id
            for mail in self.scenario.rows(
                Mail, campaign_id=campaign.id, kind=MailKind.BRIEF, state=MailState.FAILED
            )
        }
        unbriefed = [one for one in self._participations(campaign, Stage.AGREED) if one.id in failed]
        for one in unbriefed:
            self.scenario.do(self.owner(campaign), outreach.brief_by_hand, one.id)
        return bool(unbriefed)

    def _decide(self, campaign: Campaign) -> bool:
        questions = self.scenario.rows(Approval, campaign_id=campaign.id, state=ApprovalState.OPEN)
        for question in questions:
            task = self.scenario.row(Task, question.task_id)
            self.scenario.do(self._doer(task), decisions.decide, question.id, Outcome.APPROVE)
        return bool(questions)

    def _hand_in(self, campaign: Campaign) -> bool:
        def hand_in(who: str, task: Task) -> None:
            draft = Draft(link=f"https://drive.example/finish-{task.id}")
            self.scenario.do(who, deliverables.hand_in, task.deliverable_id or 0, draft)

        return self.for_each(campaign, TaskKind.REVIEW, hand_in)

    def _publish(self, campaign: Campaign) -> bool:
        def publish(who: str, task: Task) -> None:
            link = f"https://instagram.example/p/finish-{task.deliverable_id}"
            self.scenario.do(who, deliverables.publish, task.deliverable_id or 0, link)

        return self.for_each(campaign, TaskKind.PUBLISH, publish)

    def _agree(self, campaign: Campaign) -> bool:
        asked = {
            task.participation_id
            for task in self.scenario.rows(
                Task, campaign_id=campaign.id, kind=TaskKind.OVERSPEND, state=TaskState.OPEN
            )
        }

        def agree(who: str, task: Task) -> None:
            if task.participation_id not in asked:
                self.scenario.do(
                    who, outreach.agree, task.participation_id or 0, journey.terms(self.scenario, "0")
                )

        return self.for_each(campaign, TaskKind.OUTREACH, agree)

    def _choose(self, campaign: Campaign) -> bool:
        def choose(who: str, _task: Task) -> None:
            self._find_more(campaign)
            fitting = journey.fitting(self.scenario, journey.now(self.scenario, campaign))
            self.scenario.do(who, outreach.pick, campaign.id, fitting[:1])

        return self.for_each(campaign, TaskKind.CHOOSE, choose)

    def _find_more(self, campaign: Campaign) -> None:
        """Where the shortlist is empty, ask for less, and bring in one more."""
        if journey.fitting(self.scenario, campaign):
            return
        owner = self.owner(campaign)
        self.scenario.do(
            owner, editing.edit, campaign.id, edited(campaign, niches="", followers="", platform="")
        )
        number = 1000 + len(self.scenario.rows(Influencer))
        self.scenario.do(owner, influencer_import.import_file, creator_rows(1, first=number))

    def _enter_results(self, campaign: Campaign) -> bool:
        def enter(who: str, _task: Task) -> None:
            for post in self.scenario.rows(
                Deliverable, campaign_id=campaign.id, status=DeliverableStatus.PUBLISHED
            ):
                figures = journey.measurement(self.scenario, campaign, likes="10", revenue="20")
                self.scenario.do(who, results.enter, post.id, figures)

        return self.for_each(campaign, TaskKind.RESULTS, enter)

    def for_each(self, campaign: Campaign, kind: TaskKind, do: Callable[[str, Task], None]) -> bool:
        """Have the one who is awaited do each open task of a kind."""
        waiting = self.scenario.rows(Task, campaign_id=campaign.id, kind=kind, state=TaskState.OPEN)
        for task in waiting:
            do(self._doer(task), task)
        return bool(waiting)

    def _doer(self, task: Task) -> str:
        with self.scenario.database.read() as session:
            campaign = session.get_one(Campaign, task.campaign_id)
            return tasks.assignees_of(session, campaign, session.get_one(Task, task.id))[0]

    def owner(self, campaign: Campaign) -> str:
        """Who owns a campaign, or stands in for its owner."""
        with self.scenario.database.read() as session:
            return roles.standing_owner(session, campaign)

    def _participations(self, campaign: Campaign, stage: Stage, **where: object) -> list[Participation]:
        return self.scenario.rows(Participation, campaign_id=campaign.id, stage=stage, **where)


def edited(campaign: Campaign, **changes: str) -> dict[str, str]:
    """The entries of the form that changes a campaign, filled in as it is now but for `changes`."""
    budget = f"{campaign.budget_minor / 100:.2f}"
    followers = f"{campaign.followers_min or 0}-{campaign.followers_max}" if campaign.followers_max else ""
    return {
        "reason": "It must be so.", "name": campaign.name, "budget": budget, "niches": ", ".join(campaign.niches),
        "starts_on": campaign.starts_on.isoformat(), "ends_on": campaign.ends_on.isoformat(),
        "followers": followers, "goal_reach": str(campaign.goal_reach or ""), **changes,
    }  # fmt: skip
