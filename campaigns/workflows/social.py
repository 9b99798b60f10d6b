"""The social media campaign, in the words and the order of its source document."""

from campaigns.content import approval_task, production_task, slots
from campaigns.core.business_time import business_days
from campaigns.engine.registry import register
from campaigns.engine.step import Approval, Automatic, Duty, Task, Workflow
from campaigns.influencers import collaboration, outreach_task
from campaigns.lifecycle import archiving, going_live
from campaigns.reporting import measuring, post_mortem, report_news, totals
from campaigns.setup import forms
from campaigns.spending import allocation
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

    brief = Automatic("Fetch Campaign Brief")
    record = Automatic("Initialize Campaign Record")
    ideation = Task("Content Ideation Task", Duty(TaskKind.IDEATE, Role.CREATIVE_TEAM, business_days(3)))
    calendar = Task(
        "Create Content Calendar Entry", Duty(TaskKind.PLAN, Role.CREATIVE_TEAM, business_days(3))
    )
    design = Task(
        "Graphic Design Task",
        Duty(TaskKind.DESIGN, Role.DESIGN_TEAM, business_days(3)),
        each=Deliverable,
        run=production_task.ask_for_design,
        done_when=production_task.has_design,
    )
    asset = Automatic("Update Asset Status", each=Deliverable, run=production_task.take_in_asset)
    copy = Task(
        "Copywriting Task",
        Duty(TaskKind.COPY, Role.COPYWRITER, business_days(3)),
        each=Deliverable,
        after=calendar,
        run=production_task.ask_for_copy,
        done_when=production_task.has_copy,
    )
    allocation = Automatic("Calculate Budget Allocation", after=calendar, run=allocation.allocate)
    influencers = Automatic(
        "Retrieve Influencer List",
        each=Participation,
        run=outreach_task.ask_to_contact,
        done_when=outreach_task.is_settled,
        then=collaboration.begin,
    )
    approval = Approval(
        "Approval Workflow Task",
        Duty(TaskKind.APPROVE, Role.MARKETING_MANAGER, business_days(2)),
        each=Deliverable,
        after=(asset, copy),
        when=slots.has_slot,
        run=approval_task.ask_for_approval,
        done_when=approval_task.is_decided,
        then=approval_task.take_outcome,
        enough=going_live.something_is_approved,
        while_open=going_live.keep_planning,
    )
    live = Automatic("Update Campaign Status to 'Live'", once=True, run=going_live.go_live)
    notify = Automatic("Notify Stakeholders", once=True, run=going_live.announce)
    metrics = Automatic(
        "Fetch Performance Metrics",
        after=(influencers, approval, notify),
        run=measuring.await_results,
        done_when=measuring.results_are_in,
    )
    reach = Automatic("Aggregate Total Reach", run=totals.aggregate_post_reach)
    rate = Automatic("Calculate Average Engagement Rate", run=totals.calculate_average_rate)
    report = Automatic("Generate Campaign Post-Mortem Report", run=post_mortem.generate_report)
    send = Automatic("Send Report to Management", run=report_news.notify_stakeholders)
    archive = Automatic("Archive Campaign", run=archiving.archive)
