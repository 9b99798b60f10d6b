"""`/campaign budget`, `close`, `cancel` and `archive`."""

from campaigns.decisions import decisions
from storage.enums import CampaignStatus, CostState, MailKind, Outcome, Stage
from storage.models import Approval, Campaign, Cost, Mail, Participation
from tests.domain import journey
from tests.integration.handlers.slack_workspace import CARLOS, DIANA, MAYA, SlackWorkspace, buttons_in, says


def test_the_budget_says_what_is_planned_committed_spent_and_left(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow", budget="3000")
    journey.agree(workspace.scenario, campaign, fee="1000", shipping="50")
    workspace.opened(MAYA, "/campaign budget glow")
    for what, amount, state in (
        ("Ads", "400", "committed"),
        ("Samples", "30.50", "spent"),
        ("Party", "99", "planned"),
    ):
        workspace.press(MAYA, "add_cost")
        workspace.fill_in(MAYA, what=what, amount=amount, state=state)
    shown = says(workspace.form(MAYA))
    for words in (
        "€3,000.00",
        "€1,050.00",
        "€400.00",
        "€30.50",
        "€99.00",
        "€1,480.50",
        "€1,519.50",
        "Within budget",
    ):
        assert words in shown
    assert {one.state for one in workspace.scenario.rows(Cost)} == set(CostState) - {CostState.WITHDRAWN}


def test_over_the_budget_it_says_so(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow", budget="100")
    workspace.opened(MAYA, "/campaign budget glow")
    workspace.press(MAYA, "add_cost")
    workspace.fill_in(MAYA, what="<!channel> & co", amount="250", state="spent")
    assert "once whoever decides on money approves it" in says(workspace.form(MAYA))
    (asked,) = workspace.scenario.rows(Approval)
    workspace.scenario.do(DIANA, decisions.decide, asked.id, Outcome.APPROVE)
    workspace.scenario.let_decisions_settle()
    shown = says(workspace.opened(MAYA, "/campaign budget glow"))
    assert "Over budget" in shown
    assert "-€150.00" in shown
    assert "&lt;!channel&gt; &amp; co" in shown


def test_a_cost_says_what_is_wrong_at_the_field(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    workspace.opened(MAYA, "/campaign budget glow")
    workspace.press(MAYA, "add_cost")
    right = {"what": "Ads", "amount": "250", "state": "planned"}
    wrong = {
        "what": ("x" * 500, "\u200b"),
        "amount": ("0", "-1", "lots", "1e9", "🎉", "1,234k", "9" * 30),
    }
    for field, values in wrong.items():
        for value in values:
            errors = workspace.errors(MAYA, **{**right, field: value})
            assert list(errors) == [field], (value, errors)
    assert list(workspace.errors(MAYA, **{**right, "amount": "5 USD"})) == ["rate", "rate_on"]
    assert workspace.errors(MAYA, **right) == {}


def test_the_director_sees_the_budget_and_adds_nothing(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    assert buttons_in(workspace.opened(DIANA, "/campaign budget glow")) == []


def test_who_may_not_see_money_is_told_whom_to_ask(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    assert "the Marketing Director" in says(workspace.type(CARLOS, "/campaign budget glow"))


def test_the_team_sees_the_budget_where_the_owner_says_so(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow", switches=("money_for_team",))
    assert "€3,000.00" in says(workspace.opened(CARLOS, "/campaign budget glow"))


def test_closing_first_shows_what_is_still_open(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    drafted, approved = journey.brief(workspace.scenario, campaign, 2)
    journey.approve(workspace.scenario, approved)
    journey.pick(workspace.scenario, campaign)
    shown = says(workspace.opened(MAYA, "/campaign close glow"))
    for words in (drafted.title, approved.title, "(Selected)"):
        assert words in shown
    workspace.fill_in(MAYA)
    after = workspace.scenario.row(Campaign, campaign.id)
    assert after.closed_early_at == workspace.scenario.at
    stages = {one.stage for one in workspace.scenario.rows(Participation)}
    assert Stage.DROPPED in stages


def test_a_campaign_with_nothing_to_measure_is_not_closed(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    assert "/campaign cancel Glow" in says(workspace.type(MAYA, "/campaign close glow"))


def test_cancelling_wants_a_reason(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    workspace.opened(MAYA, "/campaign cancel glow")
    assert list(workspace.errors(MAYA, reason="\u200b\u2066")) == ["reason"]
    assert workspace.errors(MAYA, reason="No \x00 budget") == {}
    after = workspace.scenario.row(Campaign, campaign.id)
    assert (after.status, after.cancel_reason) == (CampaignStatus.CANCELLED, "No  budget")


def test_creators_who_agreed_hear_of_it_if_wanted(workspace: SlackWorkspace) -> None:
    for name, wanted in (("Glow", ["write_to_influencers"]), ("Shine", [])):
        campaign = workspace.scenario.campaign(name=name)
        journey.agree(workspace.scenario, campaign)
        assert "@glow" in str(workspace.opened(MAYA, f"/campaign cancel {name}")["blocks"])
        workspace.fill_in(MAYA, reason="No budget", write_to_influencers=wanted)
        mails = workspace.scenario.rows(Mail, campaign_id=campaign.id, kind=MailKind.CANCELLED)
        assert len(mails) == len(wanted)


def test_a_cancelled_campaign_is_put_away_and_its_name_is_free(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    assert "still preparing" in says(workspace.type(MAYA, "/campaign archive glow"))
    workspace.opened(MAYA, "/campaign cancel glow")
    workspace.fill_in(MAYA, reason="No budget")
    card = says(workspace.opened(MAYA, "/campaign show glow"))
    assert "⏳" not in card, "nothing is under way any more"
    assert "— cancelled" in card
    assert "is archived" in says(workspace.type(MAYA, "/campaign archive glow"))
    assert "Archived (cancelled)" in says(workspace.type(MAYA, "/campaign list archived"))
    workspace.scenario.campaign(name="Glow")
