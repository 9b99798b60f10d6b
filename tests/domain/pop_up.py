"""A third workflow, unlike the two: names, order and steps of its own, and nothing of what it can do without.

Copy is written before designs are made, creators are looked for without a shortlist, there is no going live, no split
of the budget, and nobody is written to before the report.
"""

from campaigns.content import approval_task, production_task, slots
from campaigns.core.business_time import business_days
from campaigns.forms.campaign_form import CampaignForm
from campaigns.influencers import collaboration, outreach_task
from campaigns.lifecycle import archiving
from campaigns.reporting import measuring, post_mortem, report_news, reports, totals
from campaigns.setup.fields import basics, brief, goals, recipients
from campaigns.setup.forms import BASICS
from campaigns.steps.purpose import Purpose
from campaigns.steps.step import ApprovalStep, AutomaticStep, Duty, TaskStep
from campaigns.steps.workflow import Workflow
from storage.enums import Role, TaskKind
from storage.models import Deliverable, Participation


class PopUpCampaign(Workflow):
    """A pop-up store, from its opening day to the day on which it is taken down."""

    key = "pop_up_store"
    label = "Pop-up store"
    typed = "popup"
    snapshot = post_mortem.snapshot
    form = CampaignForm(
        "Open a pop-up store",
        first_page=(*BASICS, brief.WRITTEN),
        second_page=(goals.NICHES, goals.REACH, recipients.STAKEHOLDERS, basics.TIME_ZONE, Role.DESIGN_TEAM),
    )

    opening = AutomaticStep("Rent the Store")
    sparks = TaskStep(
        "Collect Sparks",
        Duty(TaskKind.IDEATE, Role.CREATIVE_TEAM, business_days(2)),
        purpose=Purpose.IDEATION,
    )
    timetable = TaskStep(
        "Draw up the Timetable",
        Duty(TaskKind.PLAN, Role.CREATIVE_TEAM, business_days(2)),
        purpose=Purpose.PLANNING,
    )
    neighbours = AutomaticStep(
        "Ask the Neighbours",
        purpose=Purpose.OUTREACH,
        each=Participation,
        run=outreach_task.ask_to_contact,
        done_when=outreach_task.is_settled,
        then=collaboration.begin,
    )
    slogan = TaskStep(
        "Find the Slogan",
        Duty(TaskKind.COPY, Role.COPYWRITER, business_days(2)),
        purpose=Purpose.COPY,
        each=Deliverable,
        after=timetable,
        run=production_task.ask_for_copy,
        done_when=production_task.has_copy,
    )
    poster = TaskStep(
        "Paint the Poster",
        Duty(TaskKind.DESIGN, Role.DESIGN_TEAM, business_days(2)),
        purpose=Purpose.DESIGN,
        each=Deliverable,
        run=production_task.ask_for_design,
        done_when=production_task.has_design,
    )
    drawer = AutomaticStep(
        "Lay It in the Drawer",
        purpose=Purpose.ASSET_INTAKE,
        each=Deliverable,
        run=production_task.take_in_asset,
    )
    nod = ApprovalStep(
        "Nod It Through",
        Duty(TaskKind.APPROVE, Role.MARKETING_MANAGER, business_days(1)),
        purpose=Purpose.APPROVAL,
        each=Deliverable,
        when=slots.has_slot,
        run=approval_task.ask_for_approval,
        done_when=approval_task.is_decided,
        then=approval_task.take_outcome,
        back_to=slogan,
    )
    till = AutomaticStep(
        "Count the Till",
        purpose=Purpose.MEASURING,
        after=(neighbours, nod),
        run=measuring.await_results,
        done_when=measuring.results_are_in,
    )
    crowd = AutomaticStep("Count the Crowd", run=totals.aggregate_post_reach)
    applause = AutomaticStep("Measure the Applause", run=totals.calculate_average_rate)
    diary = AutomaticStep("Write the Diary", run=reports.generate_report)
    goodbye = AutomaticStep("Say Goodbye", run=report_news.notify_stakeholders)
    removal = AutomaticStep("Hand Back the Keys", run=archiving.archive)
