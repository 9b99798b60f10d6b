"""A workspace in which there is something of everything, few or many of each."""

from dataclasses import dataclass

from campaigns.decisions import decisions
from campaigns.influencers import influencer_import, outreach
from campaigns.lifecycle import archiving, cancelling
from campaigns.messages import home
from campaigns.setup import editing
from campaigns.spending import costs
from storage.database import Database
from storage.enums import MailState, Outcome, Platform, Role, TermsKind
from storage.models import Campaign
from tests.domain import journey, many_posts, social
from tests.domain.scenario import (
    ADMIN,
    DESIGNER,
    DIRECTOR,
    MANAGER,
    SECOND_MANAGER,
    SPECIALIST,
    Scenario,
    creator_rows,
)
from tests.domain.social import CREATIVE, SECOND_CREATIVE, SECOND_DESIGNER, WRITER

WATCHERS = (MANAGER, SPECIALIST, DESIGNER, DIRECTOR)


@dataclass(frozen=True)
class Size:
    """How many campaigns of each kind there are, running and archived; how many posts, creators and holders in each."""

    campaigns: int
    posts: int
    creators: int
    designers: int


FEW, MANY = Size(1, 4, 3, 2), Size(3, 9, 6, 5)


@dataclass(frozen=True)
class SizedWorkspace:
    """The scenario with its first social campaign, and its first campaign with creators."""

    scenario: Scenario
    social: Campaign
    creators: Campaign


def open_sized_workspace(database: Database, size: Size) -> SizedWorkspace:
    """Everything of that size, on the first day, with the Homes of several people open."""
    scenario = social.open_social_scenario(database)
    designers = [DESIGNER, SECOND_DESIGNER, *(f"UDESIGN{number}" for number in range(size.designers - 2))]
    teams = {
        Role.CREATIVE_TEAM: [CREATIVE, SECOND_CREATIVE],
        Role.DESIGN_TEAM: designers,
        Role.COPYWRITER: [WRITER, CREATIVE],
    }
    many_posts.give_teams(scenario, teams)
    scenario.do(ADMIN, influencer_import.import_file, creator_rows(24, first=13))
    for who in WATCHERS:
        scenario.do(who, home.open_home)
    made = [_campaigns(scenario, size, f"{number + 1}") for number in range(size.campaigns)]
    return SizedWorkspace(scenario, *made[0])


def _campaigns(scenario: Scenario, size: Size, name: str) -> tuple[Campaign, Campaign]:
    """One campaign of each kind that Home, lists and cards tell apart."""
    _archived(scenario, f"Old {name}")
    journey.make(scenario, name=f"Nobody {name}", niches="cars")
    _idle(scenario, f"Idle {name}")
    return _making(scenario, size, f"Sunday {name}"), _with_creators(scenario, size, f"Glow {name}")


def _archived(scenario: Scenario, name: str) -> None:
    campaign = journey.make(scenario, name=name)
    scenario.do(MANAGER, cancelling.cancel, campaign.id, "No.", write_to_influencers=False)
    scenario.do(MANAGER, archiving.put_away, campaign.id)


def _idle(scenario: Scenario, name: str) -> None:
    """A campaign that waits for the day of its post, with nothing to do."""
    (post,) = social.planned(scenario, (Platform.INSTAGRAM, "2026-11-10", "09:00"), name=name)
    social.approve(scenario, post)


def _making(scenario: Scenario, size: Size, name: str) -> Campaign:
    """Posts at every stage: just approved, to be approved, to be made; its own people in some roles."""
    campaign, posts = many_posts.plan_many(scenario, size.posts, name=name)
    own = {Role.MARKETING_MANAGER: [MANAGER, SECOND_MANAGER], Role.CONTENT_SPECIALIST: [SPECIALIST]}
    scenario.do(MANAGER, editing.change_people, campaign.id, own)
    ready = posts[: size.posts // 2]
    many_posts.make_many(scenario, ready)
    asked = social.question(scenario, ready[0])
    scenario.do(MANAGER, decisions.decide, asked.id, Outcome.APPROVE)
    return campaign


def _with_creators(scenario: Scenario, size: Size, name: str) -> Campaign:
    """Creators negotiated with, over the budget and briefed; drafts in a second round; failed e-mails."""
    campaign = journey.make(scenario, name=name, budget="90000")
    briefed = journey.brief(scenario, campaign, size.creators)
    for post in briefed[1:]:
        journey.hand_in(scenario, post)
    journey.decide(scenario, briefed[1], Outcome.REQUEST_CHANGES)
    journey.hand_in(scenario, briefed[1], "https://drive.example/again")
    for one in journey.pick(scenario, campaign, size.creators):
        offered = journey.terms(scenario, "400")
        scenario.do(MANAGER, outreach.negotiate, one.id, TermsKind.OFFER, offered)
    journey.agree(scenario, campaign, size.creators // 3)
    journey.settle_mails(scenario, MailState.FAILED)
    _, *_, last = journey.pick(scenario, campaign, 2)
    scenario.do(SECOND_MANAGER, outreach.agree, last.id, journey.terms(scenario, "95000"))
    for number in range(size.creators):
        entries = {"what": f"Samples {number}", "amount": "99000", "state": "committed"}
        scenario.do(MANAGER, costs.add_cost, campaign.id, entries)
    return campaign
