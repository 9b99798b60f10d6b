"""The influencer campaign, in the words and the order of its source document."""

from campaigns.content import review_task
from campaigns.core.business_time import business_days
from campaigns.engine.registry import register
from campaigns.engine.step import Approval, Automatic, Duty, Task, Workflow
from campaigns.influencers import briefing, outreach_task, shortlist, shortlist_task
from campaigns.lifecycle import archiving
from campaigns.reporting import measuring, report_news, roi_report, totals
from campaigns.setup import forms
from storage.enums import Role, TaskKind
from storage.models import Deliverable, Participation


@register
class InfluencerCampaign(Workflow):
    """An influencer campaign, from its entry to its archive."""

    key = "influencer"
    label = "Influencer campaign"
    snapshot = roi_report.snapshot
    form = forms.INFLUENCER

    initialize = Automatic("Initialize Campaign Entry")
    shortlist = Automatic(
        "Fetch Influencer List",
        run=shortlist_task.ask_while_nobody_fits,
        done_when=shortlist.has_somebody,
        then=shortlist_task.stop_asking,
    )
    outreach = Task(
        "Assign Influencer Outreach Task",
        Duty(TaskKind.OUTREACH, Role.MARKETING_MANAGER, business_days(5)),
        each=Participation,
        run=outreach_task.ask_to_contact,
        done_when=outreach_task.is_settled,
        enough=outreach_task.somebody_agreed,
        while_open=outreach_task.keep_choosing,
    )
    contact = Automatic(
        "Update Influencer Status",
        each=Participation,
        after=shortlist,
        when=outreach_task.was_contacted,
        run=outreach_task.record_contact,
        enough=outreach_task.somebody_was_chosen,
    )
    brief = Automatic(
        "Send Collaboration Brief",
        each=Participation,
        after=(outreach, contact),
        when=briefing.may_be_briefed,
        run=briefing.send_brief,
        done_when=briefing.is_briefed,
    )
    review = Approval(
        "Content Review Task",
        Duty(TaskKind.REVIEW, Role.CONTENT_SPECIALIST, business_days(2)),
        each=Deliverable,
        run=review_task.ask_for_review,
        done_when=review_task.is_decided,
    )
    outcome = Automatic("Update Content Approval Status", each=Deliverable, run=review_task.take_outcome)
    cost = Automatic("Calculate Total Campaign Cost", run=totals.calculate_cost)
    reach = Automatic("Aggregate Total Reach", run=totals.aggregate_reach)
    metrics = Automatic(
        "Get Campaign Performance Metrics", run=measuring.await_results, done_when=measuring.results_are_in
    )
    rate = Automatic("Calculate Engagement Rate", run=totals.calculate_engagement_rate)
    results = Automatic("Finalize Campaign Results", run=totals.finalize_results)
    report = Automatic("Generate Campaign ROI Report", run=roi_report.generate_report)
    notify = Automatic("Notify Stakeholders", run=report_news.notify_stakeholders)
    archive = Automatic("Archive Completed Campaign", run=archiving.archive)
