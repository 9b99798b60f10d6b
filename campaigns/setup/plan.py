"""What a campaign is made from: the entries of a form, read into values or refused at their fields."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from campaigns.editorial.brief_form import PARTS, REQUIREMENTS, BriefText, brief_of
from campaigns.forms.campaign_form import CampaignForm, fields_in
from campaigns.forms.fields import Field, Values
from campaigns.parsing.forms import Entries, FormReader
from campaigns.setup.fields import basics, brief, money
from storage.enums import Role


@dataclass(frozen=True)
class CampaignPlan:
    """Everything that the pages of a form say about a campaign; `roles` are those given for it alone."""

    form: CampaignForm
    values: Values
    channel_is_private: bool = False
    roles: Mapping[Role, Sequence[str]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the campaign shall be called."""
        return self.values.needed(basics.NAME)

    @property
    def brief_version_id(self) -> int | None:
        """The stored brief that was chosen, if one was."""
        return self.values.get(brief.STORED)

    @property
    def brief(self) -> BriefText:
        """The brief that was written, where none was chosen."""
        return brief_of(self.values)


def read_first_page(form: CampaignForm, entries: Entries, today: date) -> None:
    """Refuse what is wrong on the first page; FormRefused names every field that is."""
    _read(tuple(fields_in(form.first_page)), entries, today)


def read_plan(
    form: CampaignForm,
    entries: Entries,
    today: date,
    *,
    roles: Mapping[Role, Sequence[str]],
    private: bool,
) -> CampaignPlan:
    """The plan that both pages together describe; FormRefused names every field that is wrong.

    `today` is the date where the actor is, and `private` says whether the channel is.
    """
    return CampaignPlan(form, _read(form.fields, entries, today), private, roles)


def _read(fields: Sequence[Field[Any]], entries: Entries, today: date) -> Values:
    form = FormReader(entries)
    currency = form.optional(money.CURRENCY.key, money.CURRENCY.parse) or "EUR"
    values = Values({one.key: one.read(form, currency) for one in _asked(fields, form)})
    for one in fields:
        if one.check_new is not None:
            one.check_new(form, values, today)
    form.check()
    return values


def _asked(fields: Iterable[Field[Any]], form: FormReader) -> Iterable[Field[Any]]:
    """The fields that count: where a stored brief is chosen, nothing that may once have been written does."""
    stored = any(one.key == brief.STORED.key and one.read(form, "") is not None for one in fields)
    written = {part.key for part in (REQUIREMENTS, *PARTS)} if stored else set()
    return [one for one in fields if one.key not in written]
