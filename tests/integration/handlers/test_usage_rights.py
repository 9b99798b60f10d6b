"""What posts may be used for: agreed in the form of terms, read by the creator, and answered on the post's page."""

from storage.models import Audit, Deliverable, Terms
from tests.domain import journey
from tests.integration.handlers.acts_in_slack import clicks, fills_in
from tests.integration.handlers.emails_in_slack import send_mails
from tests.integration.handlers.planned_posts import chooses
from tests.integration.handlers.slack_workspace import MAYA, SlackWorkspace, says


def test_rights_are_agreed_written_to_the_creator_and_answered_for_a_post(workspace: SlackWorkspace) -> None:
    scenario = workspace.scenario
    campaign = scenario.campaign(name="Glow", deliverables="1 reel")
    (part,) = journey.pick(scenario, campaign)
    clicks(workspace, MAYA, "Agreed…", "@glow12")
    assert workspace.errors(MAYA, fee="500", rights_days="30") == {
        "rights_uses": "Tick what the posts may be used for, or leave the fields below it empty."
    }
    fills_in(
        workspace, MAYA, fee="500", rights_uses=["organic", "paid"], rights_territory="Germany", rights_days="30",
        exclusivity="No other sun care.",
    )  # fmt: skip
    scenario.let_decisions_settle()
    send_mails(workspace)
    words = "organic posts, paid ads · Germany · for 30 days from publication · exclusive: No other sun care."
    assert words in str(workspace.slack.get("mail")["mails"])
    (terms,) = scenario.rows(Terms)
    (line,) = scenario.rows(Audit, action="terms agreed")
    assert line.details["rights"] == terms.rights
    (post,) = scenario.rows(Deliverable, participation_id=part.id)
    page = _page(workspace, post)
    assert "May we use this today?" in page
    assert "paid ads: not before it is published" in page
    journey.publish(scenario, post)
    page = _page(workspace, post)
    assert "paid ads: in Germany, until 1 Dec 2026" in page
    assert "whitelisting: not agreed" in page
    workspace.opened(MAYA, "/campaign show glow")
    chooses(workspace, MAYA, "Change terms…")
    fills_in(workspace, MAYA, rights_uses=["organic"])
    assert "Usage rights: organic posts" in str(scenario.rows(Audit, action="terms changed")[-1].details)


def _page(workspace: SlackWorkspace, post: Deliverable) -> str:
    workspace.opened(MAYA, "/campaign show glow")
    chooses(workspace, MAYA, "Open the post", post.title)
    return says(workspace.form(MAYA))
