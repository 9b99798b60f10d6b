"""The form that a campaign is made from, by its workflow: which fields stand on page 1, and who reads them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from campaigns.parsing.forms import Entries
from campaigns.setup.campaign_form import CampaignPlan, read_basics, read_plan
from campaigns.setup.social_form import read_social_basics, read_social_plan
from handlers.blocks.forms.setup import influencer_campaign, social_campaign
from handlers.blocks.forms.setup.campaign_inputs import Entries as Filled
from handlers.blocks.forms.setup.campaign_inputs import Holders
from handlers.blocks.kit.elements import View
from handlers.identifiers.reference import Reference
from storage.enums import Role


class FirstPage(Protocol):
    """Builds page 1."""

    def __call__(self, entries: Filled, reference: Reference, *, about: str = "") -> View:
        """The view; `about` stands above the fields."""


class SecondPage(Protocol):
    """Builds page 2."""

    def __call__(self, entries: Filled, holders: Holders, reference: Reference) -> View:
        """The view; `holders` are the names of who holds each role."""


class Refuse(Protocol):
    """Refuses what is wrong on page 1."""

    def __call__(self, entries: Entries, today: date) -> None:
        """Raises FormRefused."""


class Read(Protocol):
    """Reads both pages."""

    def __call__(
        self,
        entries: Entries,
        today: date,
        *,
        roles: Mapping[Role, Sequence[str]],
        private: bool,
        switches: Sequence[str],
    ) -> CampaignPlan:
        """The plan; raises FormRefused."""


@dataclass(frozen=True)
class EntryForm:
    """The two pages of a form; `basics` are the fields of page 1."""

    basics: tuple[str, ...]
    roles: tuple[Role, ...]
    first_page: FirstPage
    second_page: SecondPage
    refuse_basics: Refuse
    read: Read

    @property
    def takes_stored_brief(self) -> bool:
        """Whether a stored brief can be chosen in it."""
        return "brief" in self.basics


_USUAL = EntryForm(
    influencer_campaign.BASICS,
    influencer_campaign.ROLES,
    influencer_campaign.basics_form,
    influencer_campaign.details_form,
    read_basics,
    read_plan,
)
_FORMS = {
    "social_media": EntryForm(
        social_campaign.BASICS, social_campaign.ROLES, social_campaign.basics_form,
        social_campaign.details_form, read_social_basics, read_social_plan,
    ),
}  # fmt: skip


def entry_form(workflow: str) -> EntryForm:
    """The form of the workflow with that key; one that has none of its own takes the usual one."""
    return _FORMS.get(workflow, _USUAL)
