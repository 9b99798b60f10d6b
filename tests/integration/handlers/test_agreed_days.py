"""Days that a creator agreed to are shown where a time is chosen; another day needs a reason, and they hear of it."""

import pytest

from campaigns.influencers import outreach, vetting
from storage.enums import MailKind, Vetting
from storage.models import Campaign, Deliverable, Influencer, Mail, Terms
from tests.databases import Opened
from tests.domain import journey
from tests.integration.handlers.acts_in_slack import clicks, fills_in
from tests.integration.handlers.planned_posts import IG, chooses, open_scenario_with_posts
from tests.integration.handlers.slack_workspace import CHLOE, MAYA, SlackWorkspace, says


@pytest.fixture
def post(workspace: SlackWorkspace, opened: Opened) -> Deliverable:
    """A reel of glow1's, who has the brief: drafted by the 10th, published on the 12th of November."""
    workspace.has_come_to(opened(open_scenario_with_posts, IG))
    scenario = workspace.scenario
    (one,) = scenario.rows(Influencer, handle="glow1")
    scenario.do(MAYA, vetting.vet, one.id, Vetting.APPROVED)
    (campaign,) = scenario.rows(Campaign)
    (part,) = scenario.do(MAYA, outreach.pick, campaign.id, [one.id])
    days = {"draft_due_on": "2026-11-10", "publish_on": "2026-11-12"}
    scenario.do(MAYA, outreach.agree, part.id, journey.terms(scenario, "40", **days))
    scenario.let_decisions_settle()
    journey.settle_mails(scenario)
    return scenario.rows(Deliverable, participation_id=part.id)[0]


def changes(workspace: SlackWorkspace) -> list[list[str]]:
    """What the creator has read of changes, mail by mail."""
    return [mail.facts["changes"] for mail in workspace.scenario.rows(Mail, kind=MailKind.AMENDED)]


def test_a_time_on_another_day_than_agreed_says_so_asks_why_and_tells_the_creator(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    clicks(workspace, CHLOE, "Choose the time…", "@glow1")
    form = workspace.form(CHLOE)
    assert "Agreed with the creator: draft by 10 Nov 2026, published on 12 Nov 2026." in says(form)
    assert [b["element"]["initial_date"] for b in form["blocks"] if b.get("block_id") == "day"] == [
        "2026-11-12"
    ]
    errors = workspace.errors(CHLOE, day="2026-11-11", time="09:00")
    assert "12 Nov 2026 was agreed with the creator" in errors["reason"]
    assert workspace.scenario.row(Deliverable, post.id).slot_at is None

    fills_in(workspace, CHLOE, day="2026-11-11", time="09:00", reason="The shop opens then.")
    assert str(workspace.scenario.row(Deliverable, post.id).publish_on) == "2026-11-11"
    told = f"{post.title}: publish on 11 Nov 2026 (before: 12 Nov 2026)."
    assert changes(workspace) == [[told]]


def test_the_agreed_day_needs_no_reason(workspace: SlackWorkspace, post: Deliverable) -> None:
    clicks(workspace, CHLOE, "Choose the time…", "@glow1")
    fills_in(workspace, CHLOE, time="09:00")
    assert str(workspace.scenario.row(Deliverable, post.id).publish_on) == "2026-11-12"
    assert changes(workspace) == []


def test_terms_do_not_move_what_has_its_place_in_the_calendar(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    clicks(workspace, CHLOE, "Choose the time…", "@glow1")
    fills_in(workspace, CHLOE, time="09:00")
    name = workspace.scenario.row(Campaign, post.campaign_id).name
    workspace.opened(MAYA, f"/campaign show {name}")
    chooses(workspace, MAYA, "Change terms…")
    errors = workspace.errors(MAYA, fee="45", publish_on="2026-11-20")
    assert errors == {
        "publish_on": f"{post.title} is planned for 12 Nov 2026; move it in the calendar, "
        "and leave its day here as it was."
    }
    assert workspace.scenario.rows(Terms, counted_at=None) == []
    fills_in(workspace, MAYA, fee="45", publish_on="2026-11-12")
    assert changes(workspace) == [["Fee: €45.00 (before: €40.00)."]]
