"""The social media campaign, in the words and the order of its source document."""

from campaigns.content import approval_task, production_task, slots
from campaigns.core.business_time import business_days
from campaigns.influencers import collaboration, outreach_task
from campaigns.lifecycle import archiving, going_live
from campaigns.reporting import measuring, post_mortem, report_news, reports, totals
from campaigns.setup import forms
from campaigns.spending import allocation
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import register
from campaigns.steps.step import ApprovalStep, AutomaticStep, Duty, TaskStep
from campaigns.steps.workflow import Workflow
from storage.enums import Role, TaskKind
from storage.models import Deliverable, Participation


@register
class SocialMediaCampaign(Workflow):
    """A social media campaign, from its brief to its archive."""

    key = "social_media"
    label = "Social media campaign"
    typed = "social"
    snapshot = post_mortem.snapshot
    form = forms.SOCIAL_MEDIA

    brief = AutomaticStep("Fetch Campaign Brief")
    record = AutomaticStep("Initialize Campaign Record")
    ideation = TaskStep(
        "Content Ideation Task",
        Duty(TaskKind.IDEATE, Role.CREATIVE_TEAM, business_days(3)),
        purpose=Purpose.IDEATION,
    )
    calendar = TaskStep(
        "Create Content Calendar Entry",
        Duty(TaskKind.PLAN, Role.CREATIVE_TEAM, business_days(3)),
        purpose=Purpose.PLANNING,
    )
    design = TaskStep(
        "Graphic Design Task",
        Duty(TaskKind.DESIGN, Role.DESIGN_TEAM, business_days(3)),
        purpose=Purpose.DESIGN,
        each=Deliverable,
        run=production_task.ask_for_design,
        done_when=production_task.has_design,
    )
    asset = AutomaticStep(
        "Update Asset Status",
        purpose=Purpose.ASSET_INTAKE,
        each=Deliverable,
        run=production_task.take_in_asset,
    )
    copy = TaskStep(
        "Copywriting Task",
        Duty(TaskKind.COPY, Role.COPYWRITER, business_days(3)),
        purpose=Purpose.COPY,
        each=Deliverable,
        after=calendar,
        run=production_task.ask_for_copy,
        done_when=production_task.has_copy,
    )
    allocation = AutomaticStep("Calculate Budget Allocation", after=calendar, run=allocation.allocate)
    influencers = AutomaticStep(
        "Retrieve Influencer List",
        purpose=Purpose.OUTREACH,
        each=Participation,
        run=outreach_task.ask_to_contact,
        done_when=outreach_task.is_settled,
        then=collaboration.begin,
    )
    approval = ApprovalStep(
        "Approval Workflow Task",
        Duty(TaskKind.APPROVE, Role.MARKETING_MANAGER, business_days(2)),
        purpose=Purpose.APPROVAL,
        each=Deliverable,
        after=(asset, copy),
        when=slots.has_slot,
        run=approval_task.ask_for_approval,
        done_when=approval_task.is_decided,
        then=approval_task.take_outcome,
        back_to=design,
        enough=going_live.something_is_approved,
        while_open=going_live.keep_planning,
    )
    live = AutomaticStep(
        "Update Campaign Status to 'Live'",
        purpose=Purpose.GOING_LIVE,
        once=True,
        run=going_live.go_live,
    )
    notify = AutomaticStep(
        "Notify Stakeholders", purpose=Purpose.PUBLISHING, once=True, run=going_live.announce
    )
    metrics = AutomaticStep(
        "Fetch Performance Metrics",
        purpose=Purpose.MEASURING,
        after=(influencers, approval, notify),
        run=measuring.await_results,
        done_when=measuring.results_are_in,
    )
    reach = AutomaticStep("Aggregate Total Reach", run=totals.aggregate_post_reach)
    rate = AutomaticStep("Calculate Average Engagement Rate", run=totals.calculate_average_rate)
    report = AutomaticStep("Generate Campaign Post-Mortem Report", run=reports.generate_report)
    send = AutomaticStep("Send Report to Management", run=report_news.notify_stakeholders)
    archive = AutomaticStep("Archive Campaign", run=archiving.archive)
