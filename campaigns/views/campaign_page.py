"""What a campaign is about, in one place: dates and measuring, goals, who hears of it, its rules and its brief."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from campaigns.forms.fields import Field
from campaigns.policies.policy import read
from campaigns.policies.wording import words_of
from campaigns.setup.forms import edit_page
from storage.models import BriefVersion, Campaign

_SAID_OTHERWISE = {"name", "starts_on", "ends_on", "time_zone", "measuring_days", "switches"}
_ADDRESSES = {"stakeholders", "clients"}


@dataclass(frozen=True)
class Fact:
    """What a campaign says in one field; `money` and `addresses` are not for everybody. It may have `mentions`."""

    label: str
    text: str
    money: bool = False
    addresses: bool = False
    mentions: bool = False


@dataclass(frozen=True)
class CampaignPage:
    """A campaign with what it says in its fields, and its brief; results count until `measured_until`."""

    campaign: Campaign
    facts: Sequence[Fact]
    brief: BriefVersion
    measured_until: date


def campaign_page(session: Session, campaign: Campaign) -> CampaignPage:
    """A campaign's page as the rows are now."""
    brief = session.get_one(BriefVersion, campaign.brief_version_id)
    until = campaign.ends_on + timedelta(days=campaign.measuring_days)
    return CampaignPage(campaign, tuple(_facts(session, campaign)), brief, until)


def _facts(session: Session, campaign: Campaign) -> Iterator[Fact]:
    for field in edit_page(campaign):
        if not isinstance(field, Field) or field.key in _SAID_OTHERWISE:
            continue
        text = field.current(session, campaign)
        if text:
            yield Fact(field.label, text, field.money, field.key in _ADDRESSES)
    policy = read(campaign.approval_policy)
    if policy is not None:
        yield Fact("Who approves posts", words_of(policy), mentions=True)
