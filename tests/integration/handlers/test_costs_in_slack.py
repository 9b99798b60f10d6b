"""A recorded cost is not final: it can be changed and withdrawn in the modal of `/campaign budget`."""

import pytest

from campaigns.lifecycle import cancelling
from campaigns.spending import costs
from storage.enums import CostState, Platform
from storage.models import Audit, Cost
from tests.integration.handlers.costs_in_slack import (
    adds,
    budget,
    filled_in,
    opens,
    press_beside,
    shown_to,
)
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    DIANA,
    GENERAL,
    MAYA,
    SAM,
    SlackWorkspace,
    buttons_in,
    says,
)
from tests.integration.handlers.team_in_slack import running

MENDING = {"change_cost", "withdraw_cost"}


def offered(workspace: SlackWorkspace, who: str) -> set[str]:
    """What somebody may do in the modal of the budget."""
    return {one["action_id"] for one in buttons_in(workspace.opened(who, "/campaign budget", GENERAL))}


def test_a_mistaken_cost_is_corrected_and_counts_once(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="3000")
    cost = adds(workspace, "Big 500 planned", "500")
    form = opens(workspace, "change_cost", cost)
    assert filled_in(form) == {
        "what": "Big 500 planned", "amount": "500.00", "state": "planned", "rate": "", "rate_on": "",
    }  # fmt: skip
    shown = workspace.fill_in(MAYA, what="Samples", amount="50.50", state="planned")["view"]
    assert "Samples\n€50.50 · planned" in says(shown)
    assert "Big 500" not in says(shown)
    assert "*Planned, not promised*\n€50.50" in says(shown)
    assert len(workspace.scenario.rows(Cost)) == 1


def test_a_cost_goes_from_planned_over_committed_to_spent(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="3000")
    cost = adds(workspace, "Ads", "500")
    for state, sums in (("committed", ("€500.00", "€0.00")), ("spent", ("€0.00", "€500.00"))):
        opens(workspace, "change_cost", cost)
        assert workspace.errors(MAYA, what="Ads", amount="500", state=state) == {}
        said = budget(workspace)
        committed, spent = sums
        assert f"*Other costs committed*\n{committed}" in said
        assert f"*Other costs spent*\n{spent}" in said
        assert "*Left*\n€2,500.00" in said


def test_a_platform_can_be_given_where_the_campaign_has_platforms(workspace: SlackWorkspace) -> None:
    running(workspace)
    cost = adds(workspace, "Ads", "5", "spent")
    assert filled_in(opens(workspace, "change_cost", cost))["platform"] == ""
    assert workspace.errors(MAYA, what="Ads", amount="5", state="spent", platform="tiktok") == {}
    assert "*TikTok*\nplanned €0.00 · committed €0.00 · spent €5.00" in budget(workspace)
    assert workspace.scenario.row(Cost, cost.id).platform is Platform.TIKTOK


def test_a_platform_that_a_cost_has_stays_unless_it_is_taken_out(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign()
    cost = adds(workspace, "Ads", "5", "spent", platform="instagram")
    assert filled_in(opens(workspace, "change_cost", cost))["platform"] == "instagram"
    assert workspace.errors(MAYA, what="Ads", amount="6", state="spent", platform="instagram") == {}
    assert workspace.scenario.row(Cost, cost.id).platform is Platform.INSTAGRAM


def test_a_changed_cost_is_checked_like_a_new_one(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign()
    opens(workspace, "change_cost", adds(workspace, "Ads", "5"))
    right = {"what": "Ads", "amount": "250", "state": "planned"}
    wrong = {"what": ("x" * 500, "\u200b"), "amount": ("0", "-1", "lots", "1,234k", "9" * 30)}
    for field, values in wrong.items():
        for value in values:
            errors = workspace.errors(MAYA, **{**right, field: value})
            assert list(errors) == [field], (value, errors)
    assert workspace.errors(MAYA, **right) == {}


def test_a_withdrawn_cost_counts_for_nothing_and_stays_with_its_reason(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="3000")
    kept, cost = adds(workspace, "Tea", "1", "spent"), adds(workspace, "Ads", "500", "spent")
    opens(workspace, "withdraw_cost", cost)
    assert list(workspace.errors(MAYA, reason="\u200b")) == ["reason"]
    shown = workspace.fill_in(MAYA, reason="Entered <!channel> twice.")["view"]
    assert "*Left*\n€2,999.00" in says(shown)
    assert "Ads\n€500.00 · withdrawn" in says(shown)
    assert "“Entered &lt;!channel&gt; twice.”" in says(shown)
    offered_for = {one["value"] for one in buttons_in(shown) if one["action_id"] in MENDING}
    assert offered_for == {f"cost={kept.id};page=0"}


def test_changes_and_withdrawals_are_on_the_record(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign()
    cost = adds(workspace, "Ads", "500")
    opens(workspace, "change_cost", cost)
    workspace.fill_in(MAYA, what="Ads", amount="50", state="spent")
    opens(workspace, "withdraw_cost", cost)
    workspace.fill_in(MAYA, reason="Twice.")
    lines = [one for one in workspace.scenario.rows(Audit, subject="cost") if one.subject_id == cost.id]
    assert [(one.action, one.actor_id) for one in lines] == [
        ("cost added", MAYA), ("cost changed", MAYA), ("cost withdrawn", MAYA),
    ]  # fmt: skip
    was, wanted = lines[1].details["was"], lines[1].details["wanted"]
    assert (was["amount_minor"], was["state"]) == (50000, "planned")
    assert (wanted["amount_minor"], wanted["state"]) == (5000, "spent")
    assert lines[2].details["reason"] == "Twice."


def test_of_two_who_change_a_cost_the_second_is_told(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(SAM)
    cost = adds(workspace, "Ads", "500")
    opens(workspace, "change_cost", cost)
    opens(workspace, "change_cost", cost, SAM)
    assert workspace.errors(SAM, what="Ads", amount="70", state="spent") == {}
    errors = workspace.errors(MAYA, what="Ads", amount="60", state="planned")
    assert "has changed meanwhile. It is now €70.00, spent, for “Ads”." in errors["what"]
    assert workspace.scenario.row(Cost, cost.id).amount_minor == 7000


def test_who_changes_what_was_withdrawn_meanwhile_is_told(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(SAM)
    cost = adds(workspace, "Ads", "500")
    opens(workspace, "change_cost", cost)
    opens(workspace, "withdraw_cost", cost, SAM)
    assert workspace.errors(SAM, reason="Twice.") == {}
    assert "was withdrawn" in workspace.errors(MAYA, what="Ads", amount="60", state="spent")["what"]
    assert workspace.scenario.row(Cost, cost.id).state is CostState.WITHDRAWN


def test_who_may_not_add_costs_is_offered_neither(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign()
    adds(workspace, "Ads", "500")
    assert offered(workspace, MAYA) >= MENDING
    assert not offered(workspace, DIANA)


def test_when_a_campaign_is_over_its_costs_stay_as_they_are(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign()
    cost = adds(workspace, "Ads", "500")
    opens(workspace, "change_cost", cost)
    workspace.scenario.do(MAYA, cancelling.cancel, campaign.id, "No budget", write_to_influencers=False)
    assert "can no longer be changed" in str(workspace.errors(MAYA, what="Ads", amount="6", state="spent"))
    assert workspace.scenario.row(Cost, cost.id).amount_minor == 50000
    assert not offered(workspace, MAYA)


@pytest.mark.parametrize(
    ("do", "entries", "told"),
    [
        ("change_cost", {"what": "Beans", "amount": "5", "state": "planned"}, "Beans"),
        ("withdraw_cost", {"reason": "Twice."}, "“Twice.”"),
    ],
)
def test_many_costs_come_page_by_page(
    workspace: SlackWorkspace, do: str, entries: dict[str, str], told: str
) -> None:
    campaign = workspace.scenario.campaign()
    for number in range(23):
        added = {"what": f"Ads {number}.", "amount": "5", "state": "planned"}
        workspace.scenario.do(MAYA, costs.add_cost, campaign.id, added)
    workspace.opened(MAYA, "/campaign budget")
    workspace.press(MAYA, "page")
    workspace.press(MAYA, "page")
    last = workspace.form(MAYA)
    assert "Page 3 of 3" in says(last)
    assert "Ads 2." in says(last)
    assert "Ads 3." not in says(last)
    press_beside(workspace, last, do, workspace.scenario.rows(Cost)[0])
    shown = workspace.fill_in(MAYA, **entries)["view"]
    assert "Page 3 of 3" in says(shown)
    assert told in says(shown)


def test_nothing_of_a_cost_is_said_in_the_channel(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="100")
    cost = adds(workspace, "Secret ads", "77.77", "spent")
    for amount in ("88.88", "999.99"):
        opens(workspace, "change_cost", cost)
        assert workspace.errors(MAYA, what="Secret ads", amount=amount, state="spent") == {}
    opens(workspace, "withdraw_cost", cost)
    assert workspace.errors(MAYA, reason="Entered twice.") == {}
    said = [says({"text": one.text, "blocks": one.blocks}) for one in shown_to(workspace, CAMPAIGNS)]
    assert said
    for words in ("Secret ads", "77.77", "88.88", "999.99", "Entered twice"):
        assert words not in "\n".join(said)


def test_a_form_that_changes_nothing_leaves_the_cost_alone(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign()
    cost = adds(workspace, "Ads", "500")
    opens(workspace, "change_cost", cost)
    assert workspace.errors(MAYA, what="Ads", amount="500", state="planned") == {}
    assert [one.action for one in workspace.scenario.rows(Audit, subject="cost")] == ["cost added"]


def test_what_was_charged_in_another_currency_is_kept_with_rate_and_day(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign()
    by_rate = {"rate": "0.92", "rate_on": "2026-11-01"}
    cost = adds(workspace, "Ads", "250 USD", "spent", **by_rate)
    assert workspace.scenario.row(Cost, cost.id).amount_minor == 23000
    form = opens(workspace, "change_cost", cost)
    assert "€230.00 (USD 250.00 at 0.92 of 1 Nov 2026)" in str(form)
    shown = filled_in(form)
    assert {key: shown[key] for key in ("amount", *by_rate)} == {"amount": "250.00 USD", **by_rate}
    assert workspace.errors(MAYA, **{**shown, "amount": "100", "rate": "", "rate_on": None}) == {}
    now = workspace.scenario.row(Cost, cost.id)
    assert (now.amount_minor, now.foreign_currency, now.rate, now.rate_on) == (10000, None, None, None)
