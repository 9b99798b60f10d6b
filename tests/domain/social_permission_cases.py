"""Every use case of social media campaigns, each with a campaign in which nothing but a lack of rights stops it.

In them a plain member is the Creative Team, and the workspace's admin the Copywriter.
"""

from campaigns.approvals.decision_input import DecisionInput
from campaigns.content import comments, production, thread_designs
from campaigns.content.versions import Asset, Copy
from campaigns.core.money import Money
from campaigns.decisions import bulk
from campaigns.editorial import briefs, idea_changes, ideas, planning, planning_several, post_changes
from campaigns.editorial.brief_form import read_brief
from campaigns.editorial.idea_form import IdeaText
from campaigns.editorial.post_changes import PostChange
from campaigns.editorial.post_form import PlannedPost, read_slot
from campaigns.editorial.post_list_form import ListedPost
from campaigns.influencers import outreach_template, vetting
from campaigns.portal import handing_in
from campaigns.setup.new_campaign import make_campaign
from campaigns.spending import allocation, budget_split
from storage.enums import NoticeKind, Outcome, Platform, PostKind, Role, Vetting
from storage.models import Campaign, Deliverable, Idea, Influencer, Notice
from tests.domain import social
from tests.domain.permission_case import ALL, MANAGE, MANAGERS, PermissionCase
from tests.domain.scenario import ADMIN, DESIGNER, DIRECTOR, MANAGER, MEMBER, OWNER, Scenario

PLAN, DESIGN, WRITE = MANAGE | {MEMBER}, MANAGE | {DESIGNER}, MANAGE | {ADMIN}


def social_cases(scenario: Scenario) -> dict[str, PermissionCase]:
    """All of them."""
    cases = {**_cases_of_workspace(scenario), **_cases_of_ideas(scenario)}
    return cases | _cases_of_calendar(scenario) | _cases_of_posts(scenario)


def _cases_of_workspace(scenario: Scenario) -> dict[str, PermissionCase]:
    written = read_brief({"title": "Sunday", "requirements": "Show the cup."})
    version = scenario.do(MEMBER, briefs.write, written)
    changed = read_brief({"title": "Sunday", "requirements": "Show two cups."})
    influencer = scenario.rows(Influencer)[0].id
    return {
        "write a brief": PermissionCase(briefs.write, (written,), ALL),
        "edit a brief": PermissionCase(
            briefs.edit, (version.brief_id, 1, changed), MANAGERS | {MEMBER, DIRECTOR}
        ),
        "change a template": PermissionCase(
            outreach_template.change, ("Hello", "Dear {name}, would you?"), MANAGERS
        ),
        "reset a template": PermissionCase(outreach_template.reset, (), MANAGERS),
        "vet an influencer": PermissionCase(vetting.vet, (influencer, Vetting.APPROVED), MANAGERS),
    }


def _cases_of_ideas(scenario: Scenario) -> dict[str, PermissionCase]:
    """One campaign whose ideas can be done, and one in which an idea waits."""
    campaign, _ = _thought_of(scenario, "Think")
    waiting = _made(scenario, "Wait")
    idea, gone = scenario.do(MEMBER, ideas.submit, waiting.id, [IdeaText("Beans"), IdeaText("Milk")])
    scenario.do(MANAGER, ideas.drop, gone.id, "Too sweet.")
    return {
        "approve all ideas": PermissionCase(idea_changes.approve_all, (waiting.id, gone.number), MANAGERS),
        "bring back an idea": PermissionCase(idea_changes.bring_back, (gone.id,), PLAN),
        "describe an idea": PermissionCase(
            idea_changes.describe, (idea.id, IdeaText("Beans", description="Round.")), PLAN
        ),
        "submit ideas": PermissionCase(ideas.submit, (campaign.id, [IdeaText("Cups")]), PLAN),
        "ask for more ideas": PermissionCase(ideas.ask_for_more, (campaign.id, "Something for X."), MANAGE),
        "say ideas are done": PermissionCase(ideas.ideas_done, (campaign.id,), PLAN),
        "approve an idea": PermissionCase(ideas.approve, (idea.id,), MANAGERS),
        "drop an idea": PermissionCase(ideas.drop, (idea.id, "Too dry."), MANAGERS | {MEMBER}),
    }


def _cases_of_calendar(scenario: Scenario) -> dict[str, PermissionCase]:
    """One campaign whose calendar can be ready, and one in which every post was rejected."""
    campaign, idea = _thought_of(scenario, "Plan")
    post = _post(scenario, idea, "2026-11-10")
    scenario.do(MEMBER, ideas.ideas_done, campaign.id)
    other = read_slot({"day": "2026-11-12", "time": "09:00"}, campaign)
    rejected = _being_made(scenario, "Fail")
    _hand_in(scenario, rejected)
    social.decide(scenario, rejected, Outcome.REJECT)
    planned = PlannedPost(Platform.TIKTOK, PostKind.POST, other)
    return {
        "plan several posts": PermissionCase(
            planning_several.plan_posts, (campaign.id, [ListedPost(1, planned)], idea.id), PLAN
        ),
        "shift posts": PermissionCase(planning_several.shift_posts, (campaign.id, 1), PLAN),
        "change a post": PermissionCase(post_changes.change_post, (post.id, PostChange(title="Cups")), PLAN),
        "comment on a post": PermissionCase(comments.comment, (post.id, "Rounder?"), ALL),
        "plan a post": PermissionCase(planning.plan_post, (idea.id, planned), PLAN),
        "move a post": PermissionCase(planning.move_post, (post.id, other), PLAN),
        "remove a post": PermissionCase(planning.remove_post, (post.id, "Too many."), PLAN),
        "say the calendar is ready": PermissionCase(planning.calendar_ready, (campaign.id,), PLAN),
        "add posts": PermissionCase(planning.add_posts, (rejected.campaign_id,), MANAGE),
    }


def _cases_of_posts(scenario: Scenario) -> dict[str, PermissionCase]:
    """One campaign in which a post is being made, and one in which a post waits for its decision."""
    post, made = _being_made(scenario, "Make"), _being_made(scenario, "Decide")
    _hand_in(scenario, made)
    with scenario.database.read() as session:
        campaign = session.get_one(Campaign, post.campaign_id)
        first, *others = allocation.platforms(session, campaign)
    split = {first: Money(campaign.budget_minor, "EUR"), **dict.fromkeys(others, Money(0, "EUR"))}
    asked = [social.question(scenario, made).id]
    return {
        "hand in a design": PermissionCase(
            production.hand_in_design, (post.id, Asset("https://design.example/9")), DESIGN
        ),
        "say whose design a file is": PermissionCase(
            thread_designs.take_as, (_file(scenario, post), post.id), {DESIGNER}
        ),
        "need no design": PermissionCase(production.no_design_needed, (post.id,), DESIGN),
        "hand in both": PermissionCase(
            production.hand_in_both,
            (post.id, Asset("https://design.example/9"), Copy("Good morning")),
            DESIGN & WRITE,
        ),
        "announce a file": PermissionCase(
            handing_in.announce_file, (post.id, Copy("Good morning"), {}), ALL - {DIRECTOR}
        ),
        "hand in copy": PermissionCase(production.hand_in_copy, (post.id, Copy("Good morning")), WRITE),
        "decide on many": PermissionCase(bulk.decide_many, (asked, DecisionInput(Outcome.APPROVE)), MANAGERS),
        "change the split": PermissionCase(budget_split.change_split, (post.campaign_id, split), MANAGE),
    }


def _file(scenario: Scenario, post: Deliverable) -> int:
    """A file that the designer posted, and was asked about."""
    facts = {"posted_by": DESIGNER, "file_id": "F9", "name": "card.png", "permalink": None}
    with scenario.database.write() as session:
        asked = Notice(
            workspace_id=post.workspace_id, kind=NoticeKind.WHICH_DESIGN, facts=facts, created_at=scenario.at
        )
        session.add(asked)
        session.flush()
        return asked.id


def _made(scenario: Scenario, name: str) -> Campaign:
    roles = {Role.CREATIVE_TEAM: [MEMBER], Role.COPYWRITER: [ADMIN]}
    return scenario.do(
        OWNER, make_campaign, "social_media", social.plan(scenario, {"name": name}, roles=roles)
    )


def _thought_of(scenario: Scenario, name: str) -> tuple[Campaign, Idea]:
    campaign = _made(scenario, name)
    (idea,) = scenario.do(MEMBER, ideas.submit, campaign.id, [IdeaText("Slow mornings")])
    scenario.do(MANAGER, ideas.approve, idea.id)
    return campaign, idea


def _post(scenario: Scenario, idea: Idea, day: str) -> Deliverable:
    campaign = scenario.row(Campaign, idea.campaign_id)
    slot = read_slot({"day": day, "time": "09:00"}, campaign)
    return scenario.do(
        MEMBER, planning.plan_post, idea.id, PlannedPost(Platform.INSTAGRAM, PostKind.POST, slot)
    )


def _being_made(scenario: Scenario, name: str) -> Deliverable:
    campaign, idea = _thought_of(scenario, name)
    post = _post(scenario, idea, "2026-11-10")
    scenario.do(MEMBER, ideas.ideas_done, campaign.id)
    scenario.do(MEMBER, planning.calendar_ready, campaign.id)
    return post


def _hand_in(scenario: Scenario, post: Deliverable) -> None:
    social.design(scenario, post)
    social.write(scenario, post, who=ADMIN)
