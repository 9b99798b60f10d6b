"""The influencer campaign, in the words and the order of its source document."""

from campaigns.content import review_task
from campaigns.core.business_time import business_days
from campaigns.influencers import briefing, outreach_task, shortlist, shortlist_task
from campaigns.lifecycle import archiving
from campaigns.reporting import measuring, report_news, reports, roi_report, totals
from campaigns.setup import forms
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import register
from campaigns.steps.step import ApprovalStep, AutomaticStep, Duty, TaskStep
from campaigns.steps.workflow import Workflow
from storage.enums import Role, TaskKind
from storage.models import Deliverable, Participation


@register
class InfluencerCampaign(Workflow):
    """An influencer campaign, from its entry to its archive."""

    key = "influencer"
    label = "Influencer campaign"
    is_default = True
    snapshot = roi_report.snapshot
    form = forms.INFLUENCER

    initialize = AutomaticStep("Initialize Campaign Entry")
    shortlist = AutomaticStep(
        "Fetch Influencer List",
        purpose=Purpose.SHORTLIST,
        run=shortlist_task.ask_while_nobody_fits,
        done_when=shortlist.has_somebody,
        then=shortlist_task.stop_asking,
    )
    outreach = TaskStep(
        "Assign Influencer Outreach Task",
        Duty(TaskKind.OUTREACH, Role.MARKETING_MANAGER, business_days(5)),
        purpose=Purpose.OUTREACH,
        each=Participation,
        run=outreach_task.ask_to_contact,
        done_when=outreach_task.is_settled,
        enough=outreach_task.somebody_agreed,
        while_open=outreach_task.keep_choosing,
    )
    contact = AutomaticStep(
        "Update Influencer Status",
        each=Participation,
        after=shortlist,
        when=outreach_task.was_contacted,
        run=outreach_task.record_contact,
        enough=outreach_task.somebody_was_chosen,
    )
    brief = AutomaticStep(
        "Send Collaboration Brief",
        purpose=Purpose.BRIEFING,
        each=Participation,
        after=(outreach, contact),
        when=briefing.may_be_briefed,
        run=briefing.send_brief,
        done_when=briefing.is_briefed,
    )
    review = ApprovalStep(
        "Content Review Task",
        Duty(TaskKind.REVIEW, Role.CONTENT_SPECIALIST, business_days(2)),
        purpose=Purpose.REVIEW,
        each=Deliverable,
        run=review_task.ask_for_review,
        done_when=review_task.is_decided,
    )
    outcome = AutomaticStep(
        "Update Content Approval Status",
        purpose=Purpose.PUBLISHING,
        each=Deliverable,
        run=review_task.take_outcome,
        back_to=review,
    )
    cost = AutomaticStep("Calculate Total Campaign Cost", purpose=Purpose.COSTING, run=totals.calculate_cost)
    reach = AutomaticStep("Aggregate Total Reach", run=totals.aggregate_reach)
    metrics = AutomaticStep(
        "Get Campaign Performance Metrics",
        purpose=Purpose.MEASURING,
        run=measuring.await_results,
        done_when=measuring.results_are_in,
    )
    rate = AutomaticStep("Calculate Engagement Rate", run=totals.calculate_engagement_rate)
    results = AutomaticStep("Finalize Campaign Results", run=totals.finalize_results)
    report = AutomaticStep("Generate Campaign ROI Report", run=reports.generate_report)
    notify = AutomaticStep("Notify Stakeholders", run=report_news.notify_stakeholders)
    archive = AutomaticStep("Archive Completed Campaign", run=archiving.archive)
