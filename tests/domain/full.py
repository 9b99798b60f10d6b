"""A firm with rows of every kind: a finished campaign, one with everything still open, one with a planned post."""

from campaigns.decisions import task_actions
from campaigns.influencers import outreach
from campaigns.setup import editing, form_drafts
from campaigns.spending import costs
from storage.database import Database
from storage.enums import MailState, Role, TaskKind, TermsKind
from storage.models import Campaign, Task
from tests.domain import journey, social
from tests.domain.finisher import edited
from tests.domain.firm import MANAGER, SPECIALIST, TEAM, Firm


def open_full_firm(database: Database, team: str = TEAM) -> Firm:
    """A firm with a finished campaign, Glow; Open, whose question waits for a decision; and Sunday, a social one."""
    firm = social.open_social_firm(database, team=team)
    done = journey.make(firm)
    firm.do(MANAGER, costs.add_cost, done.id, {"what": "Samples", "amount": "250", "state": "spent"})
    journey.finish(firm, done)
    starts = firm.at.date().isoformat()
    ends = firm.at.date().replace(year=2027).isoformat()
    _leave_open(firm, journey.make(firm, name="Open", starts_on=starts, ends_on=ends))
    social.planned(firm, (social.IG, ends, "23:00"), starts_on=starts, ends_on=ends)
    return firm


def _leave_open(firm: Firm, campaign: Campaign) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.hand_in(firm, post)
    offered = journey.pick(firm, campaign)[0]
    firm.do(MANAGER, outreach.negotiate, offered.id, TermsKind.OFFER, journey.terms(firm))
    journey.agree(firm, campaign)
    journey.settle_mails(firm, MailState.FAILED)
    journey.agree(firm, campaign, fee="99999")
    firm.do(MANAGER, editing.change_people, campaign.id, {Role.COPYWRITER: [SPECIALIST]})
    firm.do(MANAGER, editing.edit, campaign.id, edited(campaign, budget="90000"))
    (task,) = firm.rows(Task, kind=TaskKind.OUTREACH, participation_id=offered.id)
    firm.do(MANAGER, task_actions.take, task.id)
    firm.do(MANAGER, form_drafts.keep, "influencer", {"name": "Next"})
