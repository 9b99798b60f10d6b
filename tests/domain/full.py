"""A scenario with rows of every kind: a finished campaign, one with everything still open, one with a planned post."""

from dataclasses import replace

from campaigns.content import comments
from campaigns.decisions import decisions, task_actions
from campaigns.editorial import briefs, calendar_links
from campaigns.editorial.brief_form import BriefText, TitledBrief
from campaigns.editorial.brief_sharing import Sharing
from campaigns.files import ResultRow, column_matching, import_runs
from campaigns.formulas import Measured
from campaigns.influencers import client_opinions, influencer_import, outreach
from campaigns.policies.policy import Group, Level, Policy
from campaigns.reminders import nudging, preferences
from campaigns.reporting import result_import
from campaigns.setup import approval_policy, editing, form_drafts
from campaigns.spending import costs
from campaigns.staffing import absences
from storage.database import Database
from storage.enums import (
    ImportKind,
    MailState,
    Opinion,
    Outcome,
    PairState,
    ReminderKind,
    RevenueBasis,
    Role,
    Source,
    TaskKind,
    TermsKind,
)
from storage.models import (
    AttributedRevenue,
    Campaign,
    Deliverable,
    ImportRun,
    Influencer,
    InfluencerPair,
    Participation,
    Result,
    SourceFetch,
    SourceState,
    Task,
)
from tests.domain import journey, outside, social
from tests.domain.finisher import edited
from tests.domain.scenario import MANAGER, MEMBER, SECOND_MANAGER, SPECIALIST, TEAM, Scenario, creator_rows


def open_full_scenario(database: Database, team: str = TEAM) -> Scenario:
    """With a finished campaign, Glow; Open, whose question waits for a decision; and Sunday, a social one."""
    scenario = social.open_social_scenario(database, team=team)
    done = journey.make(scenario)
    scenario.do(MANAGER, costs.add_cost, done.id, {"what": "Samples", "amount": "250", "state": "spent"})
    journey.finish(scenario, done)
    starts = scenario.at.date().isoformat()
    ends = scenario.at.date().replace(year=2027).isoformat()
    _leave_open(scenario, journey.make(scenario, name="Open", starts_on=starts, ends_on=ends))
    (planned,) = social.planned(scenario, (social.IG, ends, "23:00"), starts_on=starts, ends_on=ends)
    scenario.do(MANAGER, comments.comment, planned.id, "Warmer, please.")
    _ask_several(scenario, planned)
    _begin_imports(scenario, done)
    _propose(scenario)
    _share(scenario, done)
    _have_clients(scenario)
    _have_sources(scenario, done)
    scenario.do(MANAGER, preferences.choose, "14", list(ReminderKind))
    scenario.do(SECOND_MANAGER, absences.go_away, scenario.at.date().isoformat(), MEMBER)
    return scenario


def _ask_several(scenario: Scenario, post: Deliverable) -> None:
    """A question that several people decide, of whom one has spoken."""
    both = Policy((Level(Group(Role.MARKETING_MANAGER)), Level(Group(people=(MEMBER,)))))
    scenario.do(MANAGER, approval_policy.change, post.campaign_id, both, "Four eyes.")
    social.design(scenario, post)
    social.write(scenario, post)
    scenario.do(MANAGER, decisions.decide, social.question(scenario, post).id, Outcome.APPROVE)


def _begin_imports(scenario: Scenario, campaign: Campaign) -> None:
    """Imports that were interrupted, of influencers and of a campaign's results."""
    for kind, into in ((ImportKind.INFLUENCERS, None), (ImportKind.RESULTS, campaign.id)):
        scenario.do(MANAGER, import_runs.begin, kind, f"{kind}.csv", lambda _work: None, into)
    stored = scenario.rows(Result, workspace_id=scenario.team)[0]
    for file, likes in (("results.csv", 1), ("corrected.csv", 2)):
        row = ResultRow(2, "1", None, stored.measured_on, Measured(likes=likes), None)
        scenario.do(MANAGER, result_import.import_file, campaign.id, [row], file=file)
    scenario.do(MANAGER, column_matching.remember, ImportKind.RESULTS, ["Zest"], {"Zest": "likes"})


def _propose(scenario: Scenario) -> None:
    """A change of an influencer that waits for somebody who may make it."""
    row = replace(creator_rows(1)[0], followers=1_234)
    scenario.do(MEMBER, influencer_import.import_file, [row])


def _have_sources(scenario: Scenario, campaign: Campaign) -> None:
    """A source that was asked, revenue by a code, and two rows that are one creator."""
    own = {"workspace_id": scenario.team}
    run = scenario.rows(ImportRun, campaign_id=campaign.id)[-1]
    (part, *_) = scenario.rows(Participation, campaign_id=campaign.id)
    (post, *_) = scenario.rows(Deliverable, campaign_id=campaign.id)
    (kept, other, *_) = scenario.rows(Influencer, workspace_id=scenario.team)
    entered = {"entered_by": MANAGER, "entered_at": scenario.at, "measured_on": scenario.at.date()}
    with scenario.database.write() as session:
        session.add_all(
            [
                SourceState(**own, source=Source.BLUESKY, answered_at=scenario.at),
                SourceFetch(**own, source=Source.BLUESKY, influencer_id=kept.id, fetched_at=scenario.at),
                SourceFetch(**own, source=Source.BLUESKY, deliverable_id=post.id, fetched_at=scenario.at),
                SourceFetch(**own, source=Source.ANALYTICS, campaign_id=campaign.id, fetched_at=scenario.at),
                AttributedRevenue(
                    **own, **entered, participation_id=part.id, basis=RevenueBasis.CODES, revenue_minor=12_00,
                    import_run_id=run.id,
                ),
                InfluencerPair(
                    **own, kept_id=kept.id, other_id=other.id, state=PairState.DIFFERENT, decided_by=MANAGER,
                    decided_at=scenario.at,
                ),
            ]
        )  # fmt: skip


def _share(scenario: Scenario, campaign: Campaign) -> None:
    """A brief that is shared, and calendar links: one that holds and one that was revoked."""
    brief = TitledBrief("Shared", BriefText("Show it in use."))
    scenario.do(MANAGER, briefs.write, brief, Sharing([MEMBER]))
    scenario.do(MANAGER, calendar_links.give, None)
    link = scenario.do(MANAGER, calendar_links.give, campaign.id)
    scenario.do(MANAGER, calendar_links.revoke, link.id)


def _have_clients(scenario: Scenario) -> None:
    """Somebody who decides for the client of Open, with links, and who has judged a creator."""
    (campaign,) = scenario.rows(Campaign, name="Open", workspace_id=scenario.team)
    (client,) = outside.named(scenario, campaign, "Ana Ruiz <ana@client.example>")
    scenario.do(MANAGER, client_opinions.ask, campaign.id)
    outside.judge(scenario, campaign, client, Opinion.YES)
    outside.read_mail(scenario, client)


def _leave_open(scenario: Scenario, campaign: Campaign) -> None:
    (post,) = journey.brief(scenario, campaign)
    outside.secret_of_creator(scenario, post)
    journey.hand_in(scenario, post)
    offered = journey.pick(scenario, campaign)[0]
    scenario.do(MANAGER, outreach.negotiate, offered.id, TermsKind.OFFER, journey.terms(scenario))
    journey.agree(scenario, campaign)
    journey.settle_mails(scenario, MailState.FAILED)
    journey.agree(scenario, campaign, fee="99999")
    scenario.do(MANAGER, editing.change_people, campaign.id, {Role.COPYWRITER: [SPECIALIST]})
    scenario.do(MANAGER, editing.edit, campaign.id, edited(campaign, budget="90000"))
    (task,) = scenario.rows(Task, kind=TaskKind.OUTREACH, participation_id=offered.id)
    scenario.do(SPECIALIST, nudging.nudge, task.id)
    scenario.do(MANAGER, task_actions.take, task.id)
    scenario.do(MANAGER, form_drafts.keep, "influencer", {"name": "Next"})
    scenario.do(
        MANAGER,
        influencer_import.import_in_chunks,
        "more.csv",
        iter(creator_rows(2, first=900)),
        lambda row: None,
    )
