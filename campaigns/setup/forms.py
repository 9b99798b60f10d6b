"""What the form of each kind of campaign asks for, and what can be changed afterwards: lists of described fields."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from campaigns.forms.campaign_form import CampaignForm, FormPart, Heading, RestOfBrief
from campaigns.forms.fields import Field
from campaigns.setup.fields import approval, basics, brief, goals, money, recipients, rules
from campaigns.steps.registry import workflow_of
from campaigns.steps.step import TaskStep
from campaigns.steps.workflow import Workflow
from storage.enums import CampaignStatus, Role
from storage.models import Campaign

BASICS: tuple[FormPart, ...] = (
    basics.NAME, basics.STARTS_ON, basics.ENDS_ON, money.BUDGET, money.CURRENCY, basics.CHANNEL,
)  # fmt: skip
"""What the first page of every form begins with."""
GOALS: tuple[FormPart, ...] = (Heading("Goals"), goals.REACH, goals.ENGAGEMENT_RATE, goals.REVENUE)

INFLUENCER = CampaignForm(
    title="New influencer campaign",
    first_page=(*BASICS, brief.WRITTEN),
    second_page=(
        brief.DELIVERABLES, brief.TIMELINE, brief.BRAND_RULES, brief.REQUIRED_WORDS, brief.BANNED_WORDS,
        brief.DISCLOSURE, brief.LABELS, brief.AUDIENCE,
        Heading("Whom to look for"), goals.NICHES, goals.FOLLOWERS, goals.PLATFORM,
        *GOALS,
        Heading("Afterwards"), basics.MEASURING_DAYS, recipients.CLIENT, recipients.STAKEHOLDERS, basics.TIME_ZONE,
        Heading("People"), Role.MARKETING_MANAGER, Role.CONTENT_SPECIALIST, Role.MARKETING_DIRECTOR,
        approval.chosen_for(Role.CONTENT_SPECIALIST),
        rules.RULES,
    ),
    carried=(brief.OBJECTIVES,),
)  # fmt: skip

SOCIAL_MEDIA = CampaignForm(
    title="New social campaign",
    first_page=(
        *BASICS, money.PLATFORMS,
        Heading("Brief"), brief.STORED, brief.WRITTEN_OR_STORED, brief.OBJECTIVES, brief.AUDIENCE_IN_LINES,
    ),
    second_page=(
        RestOfBrief(
            "What else the brief says",
            (
                brief.DELIVERABLES, brief.TIMELINE, brief.BRAND_RULES, brief.REQUIRED_WORDS, brief.BANNED_WORDS,
                brief.DISCLOSURE, brief.LABELS,
            ),
        ),
        *GOALS,
        Heading("Influencers to work with, if any"), goals.NICHES, goals.FOLLOWERS,
        Heading("People outside Slack"), recipients.CLIENT, recipients.CLIENTS, recipients.STAKEHOLDERS_TO_TELL,
        Heading("Time"), basics.TIME_ZONE, basics.MEASURING_DAYS,
        Heading("People"), Role.MARKETING_MANAGER, Role.CREATIVE_TEAM, Role.DESIGN_TEAM, Role.COPYWRITER,
        Role.CONTENT_SPECIALIST, Role.MARKETING_DIRECTOR, approval.chosen_for(Role.MARKETING_MANAGER),
        rules.RULES,
    ),
    approved_only=True,
)  # fmt: skip

EDITED: tuple[FormPart, ...] = (
    basics.NAME, basics.STARTS_ON, basics.ENDS_ON, money.BUDGET, money.PLATFORMS,
    Heading("Whom to look for"), goals.NICHES, goals.FOLLOWERS, goals.PLATFORM,
    *GOALS,
    recipients.CLIENT, recipients.STAKEHOLDERS, recipients.CLIENTS,
    Heading("Time and rules"), basics.TIME_ZONE, basics.MEASURING_DAYS, rules.RULES,
)  # fmt: skip
"""What can be changed of campaigns, in the order of the page that changes them."""


def form_of(workflow: type[Workflow]) -> CampaignForm:
    """The form that a workflow brings; where it brings none, the basics and the roles of its tasks."""
    if workflow.form is not None:
        return workflow.form
    steps = workflow.steps()
    roles = dict.fromkeys(step.duty.role for step in steps if isinstance(step, TaskStep))
    people: tuple[FormPart, ...] = (Heading("People"), *roles) if roles else ()
    return CampaignForm(
        title=f"New {workflow.label.lower()}",
        first_page=(*BASICS, brief.WRITTEN),
        second_page=(basics.TIME_ZONE, *people),
    )


def edit_page(campaign: Campaign) -> tuple[FormPart, ...]:
    """What of a campaign can be changed: as far as its form asks for it, and as that calls it."""
    asked = {field.key: field for field in form_of(workflow_of(campaign)).fields}
    page: list[FormPart] = []
    for part in EDITED:
        if not isinstance(part, Field):
            page.append(part)
        elif part.key in asked:
            page.append(_to_be_changed(asked[part.key], campaign))
    return _without_empty_headings(page)


def _to_be_changed(field: Field[Any], campaign: Campaign) -> Field[Any]:
    """The field, saying what a change of it means now."""
    if field.key == basics.NAME.key:
        return replace(field, placeholder="", missing="Enter a name.")
    if field.key == money.BUDGET.key:
        return money.another_budget(campaign)
    if field.later_hint and campaign.status is not CampaignStatus.PREPARING:
        return replace(field, hint=field.later_hint)
    return field


def _without_empty_headings(parts: Sequence[FormPart]) -> tuple[FormPart, ...]:
    """The same without headings under which no field stands."""
    following = (*parts[1:], Heading(""))
    return tuple(
        part
        for part, after in zip(parts, following, strict=True)
        if not (isinstance(part, Heading) and isinstance(after, Heading))
    )
