"""Each field of a campaign is described once; what a description promises and nothing keeps is named here."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from campaigns.forms.campaign_form import CampaignForm, fields_in
from campaigns.forms.fields import Field
from campaigns.setup.fields import basics, brief, goals, money, recipients, rules
from campaigns.setup.forms import BASICS, INFLUENCER, edit_page, form_of
from campaigns.steps.registry import workflows
from campaigns.steps.workflow import Workflow
from storage.enums import CampaignStatus
from storage.models import Campaign

MODULES = (basics, brief, goals, money, recipients, rules)
EVERY_WORKFLOW = pytest.mark.parametrize("workflow", workflows(), ids=lambda workflow: str(workflow.key))


def described() -> Iterator[tuple[str, Field[Any]]]:
    """Every description with the name under which it stands in its module."""
    for module in MODULES:
        for name, value in vars(module).items():
            if isinstance(value, Field):
                yield f"{module.__name__.rpartition('.')[2]}.{name}", value


def preparing(workflow: type[Workflow]) -> Campaign:
    """A campaign as it was just made."""
    return Campaign(workflow=workflow.key, status=CampaignStatus.PREPARING, currency="EUR")


def test_each_field_is_asked_for_by_a_form() -> None:
    asked = {field.key for workflow in workflows() for field in form_of(workflow).fields}
    assert [
        f"{name} is described, and no form in campaigns/setup/forms.py asks for it"
        for name, field in described()
        if field.key not in asked
    ] == []


@EVERY_WORKFLOW
def test_what_can_be_changed_stands_on_the_page_that_changes_it(workflow: type[Workflow]) -> None:
    on_page = {field.key for field in fields_in(edit_page(preparing(workflow)))}
    can_be = {field.key for field in form_of(workflow).fields if field.edited}
    assert [
        *(
            f"{key} says that it can be changed, and EDITED in campaigns/setup/forms.py forgets it"
            for key in sorted(can_be - on_page)
        ),
        *(f"{key} stands in EDITED, and does not say edited=True" for key in sorted(on_page - can_be)),
    ] == []


@EVERY_WORKFLOW
def test_what_is_on_its_way_to_be_changed_or_shown_can_be_told(workflow: type[Workflow]) -> None:
    used_again = [one for one in form_of(workflow).fields if one.copied or one.edited or one.shown]
    assert [
        f"{field.key} is used again, and neither a column nor `show` tells what it says"
        for field in used_again
        if not field.column and field.show is None
    ] == []


def test_a_column_that_a_field_names_is_there() -> None:
    columns = set(Campaign.__table__.columns.keys())
    named = {name: {*field.in_columns(None), *filter(None, [field.column])} for name, field in described()}
    assert [
        f"{name} is stored in {column}, which storage/models/campaign.py does not have"
        for name, wanted in named.items()
        for column in sorted(wanted - columns)
    ] == []


def test_a_form_that_no_campaign_can_be_made_from_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="does not ask for time_zone, requirements"):
        CampaignForm("News", first_page=BASICS, second_page=())


def test_a_form_that_asks_twice_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="asks twice for name"):
        replace(INFLUENCER, second_page=(*INFLUENCER.second_page, basics.NAME))
