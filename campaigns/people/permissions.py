"""Who may do what: one table, asked at every entry; what is not listed is refused."""

from enum import Enum

from sqlalchemy.orm import Session

from campaigns.core.errors import NotPermitted
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.wording import either
from campaigns.people import roles
from storage.models import Campaign
from storage.words import Role, Standing


class Action(Enum):
    """What a person may want to do; the value says it in words that follow "may"."""

    MAKE_CAMPAIGN = "make a campaign"
    SEE_PROGRESS = "see this campaign"
    SEE_MONEY = "see this campaign's money"
    MANAGE = "edit, reassign, close, cancel or transfer this campaign"
    CHOOSE_INFLUENCERS = "choose influencers and agree terms"
    RAISE_BUDGET = "raise the budget or approve overspending"
    HAND_IN = "hand in drafts"
    DECIDE_CONTENT = "decide on drafts"
    PLAN_POSTS = "hand in ideas and plan posts"
    MOVE_POSTS = "move a post in the calendar"
    TAKE_OUT_POSTS = "take a post out of the calendar"
    DROP_POSTS = "drop a creator's post"
    HAND_IN_DESIGN = "hand in designs"
    HAND_IN_COPY = "hand in copy"
    RECORD_LINKS = "say that a post is published"
    MISS_POSTS = "say that a post was never published"
    ENTER_RESULTS = "enter or import results"
    REASSIGN = "give a task to somebody else"
    GIVE_ROLES = "give out roles"
    KEEP_INFLUENCERS = "add or change influencers"
    VET_INFLUENCERS = "approve or block influencers"
    WRITE_BRIEFS = "read, write and edit briefs"


class Part(Enum):
    """What somebody is to a campaign, as the table of permissions has it; the value is how it is said."""

    OWNER = "the owner"
    MANAGER = "the Marketing Manager"
    SPECIALIST = "the Content Specialist"
    TEAM = "the teams"
    CREATIVE = "the Creative Team"
    DESIGN = "the Design Team"
    COPYWRITER = "the Copywriter"
    DIRECTOR = "the Marketing Director"
    IN_CHANNEL = "a member of its channel"
    MEMBER = "a full member of the workspace"
    ADMIN = "a workspace admin"


ASKED = 3
"""Of how many one is told whom to ask."""

_ALLOWED: dict[Action, tuple[Part, ...]] = {
    Action.MAKE_CAMPAIGN: (Part.MEMBER,),
    Action.SEE_PROGRESS: (
        Part.OWNER, Part.MANAGER, Part.SPECIALIST, Part.TEAM, Part.DIRECTOR, Part.IN_CHANNEL,
    ),
    Action.SEE_MONEY: (Part.OWNER, Part.MANAGER, Part.DIRECTOR),
    Action.MANAGE: (Part.OWNER, Part.MANAGER),
    Action.CHOOSE_INFLUENCERS: (Part.OWNER, Part.MANAGER),
    Action.RAISE_BUDGET: (Part.DIRECTOR,),
    Action.HAND_IN: (Part.OWNER, Part.MANAGER, Part.SPECIALIST, Part.TEAM),
    Action.DECIDE_CONTENT: (Part.MANAGER, Part.SPECIALIST, Part.TEAM, Part.DIRECTOR),
    Action.PLAN_POSTS: (Part.OWNER, Part.MANAGER, Part.CREATIVE),
    Action.MOVE_POSTS: (Part.OWNER, Part.MANAGER, Part.CREATIVE),
    Action.TAKE_OUT_POSTS: (Part.OWNER, Part.MANAGER, Part.CREATIVE),
    Action.DROP_POSTS: (Part.OWNER, Part.MANAGER),
    Action.HAND_IN_DESIGN: (Part.OWNER, Part.MANAGER, Part.DESIGN),
    Action.HAND_IN_COPY: (Part.OWNER, Part.MANAGER, Part.COPYWRITER),
    Action.RECORD_LINKS: (Part.OWNER, Part.MANAGER, Part.SPECIALIST),
    Action.MISS_POSTS: (Part.OWNER, Part.MANAGER, Part.SPECIALIST),
    Action.ENTER_RESULTS: (Part.OWNER, Part.MANAGER, Part.SPECIALIST),
    Action.REASSIGN: (Part.OWNER, Part.MANAGER),
    Action.GIVE_ROLES: (Part.MANAGER, Part.ADMIN),
    Action.KEEP_INFLUENCERS: (Part.MANAGER, Part.SPECIALIST, Part.TEAM, Part.DIRECTOR, Part.MEMBER),
    Action.VET_INFLUENCERS: (Part.MANAGER,),
    Action.WRITE_BRIEFS: (Part.MEMBER,),
}  # fmt: skip

_PARTS_OF_ROLE = {
    Role.MARKETING_MANAGER: {Part.MANAGER},
    Role.CONTENT_SPECIALIST: {Part.SPECIALIST},
    Role.CREATIVE_TEAM: {Part.TEAM, Part.CREATIVE},
    Role.DESIGN_TEAM: {Part.TEAM, Part.DESIGN},
    Role.COPYWRITER: {Part.TEAM, Part.COPYWRITER},
    Role.MARKETING_DIRECTOR: {Part.DIRECTOR},
}


def authorize(work: UnitOfWork, action: Action, campaign: Campaign | None = None) -> None:
    """Let the actor pass, or raise NotPermitted with who may do it."""
    if not may(work, action, campaign):
        raise NotPermitted(f"You may not {action.value}. Ask {who_may(action)}.")


def may(work: UnitOfWork, action: Action, campaign: Campaign | None = None) -> bool:
    """Whether the actor may do `action`, in `campaign` where it belongs to one."""
    if work.actor.standing is not Standing.FULL:
        return False
    if campaign is not None and campaign.workspace_id != work.workspace_id:
        return False
    parts = parts_of(work, campaign)
    if action is Action.SEE_MONEY and campaign is not None and campaign.money_for_team:
        return bool(parts & {*_ALLOWED[action], Part.SPECIALIST, Part.TEAM})
    return bool(parts & set(_ALLOWED[action]))


def may_be_given(session: Session, action: Action, campaign: Campaign, user_id: str) -> bool:
    """Whether a task that needs `action` may be given to a full member, by what they hold."""
    held = _parts_held(session, campaign.workspace_id, user_id, campaign)
    return bool(held & set(_ALLOWED[action]))


def granted_to(session: Session, campaign: Campaign, user_id: str) -> frozenset[Action]:
    """Everything that a full member may do in a campaign by what they hold."""
    held = _parts_held(session, campaign.workspace_id, user_id, campaign)
    return frozenset(action for action, parts in _ALLOWED.items() if held & set(parts))


def who_may(action: Action) -> str:
    """The first of those who may do `action`, whom one asks: "the owner or the Marketing Manager"."""
    allowed = (Part.MEMBER,) if Part.MEMBER in _ALLOWED[action] else _ALLOWED[action]
    return either([part.value for part in allowed[:ASKED]])


def parts_of(work: UnitOfWork, campaign: Campaign | None) -> set[Part]:
    """Everything the actor is: to the campaign, or to the workspace where there is none."""
    parts = _parts_held(work.session, work.workspace_id, work.actor.user_id, campaign)
    if work.actor.is_admin:
        parts.add(Part.ADMIN)
    if campaign is not None and (not campaign.channel_is_private or campaign.channel_id == work.actor.where):
        parts.add(Part.IN_CHANNEL)
    return parts


def _parts_held(session: Session, workspace_id: str, user_id: str, campaign: Campaign | None) -> set[Part]:
    """What somebody is by their roles and by owning the campaign, or standing in for its owner."""
    held = roles.roles_of(session, workspace_id, user_id, campaign)
    parts = {part for role in held for part in _PARTS_OF_ROLE[role]} | {Part.MEMBER}
    if campaign is not None and roles.standing_owner(session, campaign) == user_id:
        parts.add(Part.OWNER)
    return parts
