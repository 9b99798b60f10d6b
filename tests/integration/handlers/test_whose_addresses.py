"""Addresses and fees of influencers: a campaign of one's own opens nobody's, and redirects nobody's e-mails."""

import pytest

from campaigns.core.errors import NotPermitted
from campaigns.decisions import task_actions
from campaigns.influencers import influencer_import, outreach, outreach_undo, proposal_decisions
from campaigns.lifecycle import deliveries
from storage.enums import MailState, ProposalState, TaskKind
from storage.models import Audit, Campaign, InfluencerProposal, Mail, Participation, Task
from tests.domain import journey
from tests.domain.scenario import creator_rows
from tests.integration.handlers.acts_in_slack import clicks, closes, fills_in, finds, presses, told
from tests.integration.handlers.emails_in_slack import emails_to, send_mails
from tests.integration.handlers.influencers_in_slack import (
    NEW,
    changes,
    influencer,
    of_sams_campaign,
    uploads,
)
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CARLOS,
    DIANA,
    GENERAL,
    MAYA,
    PAUL,
    SAM,
    SlackWorkspace,
    says,
)

OLD = "ana12@creators.example"


def picks_everybody(workspace: SlackWorkspace, who: str) -> list[Participation]:
    """Make a private campaign, and pick everybody who fits for it."""
    campaign = workspace.scenario.campaign(who, private=True, name="Mine")
    everybody = journey.fitting(workspace.scenario, campaign)
    return workspace.scenario.do(who, outreach.pick, campaign.id, everybody)


def shown(workspace: SlackWorkspace, who: str, handle: str = "glow12") -> str:
    return says(workspace.type(who, f"/influencer show {handle}", GENERAL))


def test_a_campaign_of_ones_own_opens_nobodys_address(workspace: SlackWorkspace) -> None:
    parts = picks_everybody(workspace, PAUL)
    assert OLD not in shown(workspace, PAUL)
    before, _ = uploads(workspace, PAUL, f"glow12,instagram,{NEW},9,EUR")
    assert "1 proposed" in before
    changes(workspace, PAUL, followers="5")
    assert (influencer(workspace).email, influencer(workspace).followers) == (OLD, 12_000)
    (mine,) = [one for one in parts if one.influencer_id == influencer(workspace).id]
    workspace.scenario.do(PAUL, outreach.contact, mine.id)
    assert OLD not in shown(workspace, PAUL)
    workspace.scenario.let_decisions_settle()
    assert OLD in shown(workspace, PAUL)
    assert "ana11@creators.example" not in shown(workspace, PAUL, "glow11")
    assert "influencer contacted" in {one.action for one in workspace.scenario.rows(Audit)}


def test_what_is_undone_at_once_opens_nothing_nor_do_tasks_and_forms(workspace: SlackWorkspace) -> None:
    changes(workspace, MAYA, usual_fee="777", currency="EUR")
    (mine,) = [
        one for one in picks_everybody(workspace, PAUL) if one.influencer_id == influencer(workspace).id
    ]
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.OUTREACH, participation_id=mine.id)
    workspace.scenario.do(PAUL, task_actions.reassign, task.id, PAUL)
    for act in (outreach.contact, outreach_undo.undo):
        workspace.scenario.do(PAUL, act, mine.id)
        seen = shown(workspace, PAUL) + task_and_form(workspace, PAUL)
        assert (OLD in seen, "777.00" in seen) == (False, False)
    workspace.scenario.do(PAUL, outreach.contact, mine.id)
    workspace.scenario.let_decisions_settle()
    seen = task_and_form(workspace, PAUL)
    assert (seen.count(OLD), seen.count("777.00")) == (2, 3)


def task_and_form(workspace: SlackWorkspace, who: str) -> str:
    """What is told of coming to terms with glow12, and the form for it with what is filled in."""
    clicks(workspace, who, "Agreed…", "@glow12")
    form = workspace.form(who)
    closes(workspace, who)
    filled = [str(block["element"].get("initial_value")) for block in form["blocks"] if "element" in block]
    return "\n".join((told(workspace, who, "Contact @glow12"), says(form), *filled))


def test_an_owner_sees_whom_the_marketing_manager_picked(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(SAM)
    journey.pick(workspace.scenario, campaign)
    assert OLD in shown(workspace, SAM)


def test_an_owner_changes_the_rest_and_proposes_address_and_fee(workspace: SlackWorkspace) -> None:
    of_sams_campaign(workspace)
    changes(workspace, SAM, followers="5", email=NEW)
    assert "the rest is saved" in says(workspace.form(SAM))
    assert (influencer(workspace).email, influencer(workspace).followers) == (OLD, 5)
    told(workspace, MAYA, "proposes a change of 1 influencer: @glow12")
    workspace.opened(SAM, "/influencer proposals", GENERAL)
    assert "No proposal waits" in says(workspace.form(SAM))
    clicks(workspace, MAYA, "Look…")
    presses(workspace, MAYA, "Accept")
    assert influencer(workspace).email == NEW


def sends_again(workspace: SlackWorkspace) -> None:
    """Have Sam send the newest e-mail again."""
    workspace.scenario.do(SAM, deliveries.send_again, workspace.scenario.rows(Mail)[-1].id)


def test_a_first_address_is_confirmed_like_a_changed_one(workspace: SlackWorkspace) -> None:
    workspace.scenario.do(ADAM, influencer_import.import_file, creator_rows(1, first=13, email=False))
    campaign = workspace.scenario.campaign(SAM, private=True)
    (part,) = journey.agree(workspace.scenario, campaign)
    assert [mail.state for mail in workspace.scenario.rows(Mail)] == [MailState.FAILED]
    changes(workspace, MAYA, "glow13", email=NEW)
    sends_again(workspace)
    send_mails(workspace)
    assert emails_to(workspace, NEW) == []
    assert workspace.scenario.rows(Mail)[-1].state is MailState.HELD
    assert f"changed it from none to *{NEW}*" in told(
        workspace, SAM, "Confirm the new e-mail address of @glow13"
    )
    clicks(workspace, SAM, "Keep the old one")
    assert influencer(workspace, "glow13").email is None
    assert workspace.scenario.rows(Mail)[-1].state is MailState.FAILED
    address = f"{part.id}-13@creators.example"
    changes(workspace, MAYA, "glow13", email=address)
    clicks(workspace, SAM, "Use the new address", address)
    sends_again(workspace)
    send_mails(workspace)
    assert len(emails_to(workspace, address)) == 1


def test_a_campaign_given_to_oneself_is_not_ones_own(workspace: SlackWorkspace) -> None:
    part = of_sams_campaign(workspace)
    campaign = workspace.scenario.row(Campaign, part.campaign_id)
    workspace.opened(MAYA, f"/campaign edit {campaign.name}", GENERAL)
    workspace.press(MAYA, "transfer")
    fills_in(workspace, MAYA, owner=MAYA, reason="Mine now.")
    assert MAYA in told(workspace, SAM, "to another owner")
    changes(workspace, MAYA, email=NEW)
    workspace.scenario.wait(seconds=1)
    send_mails(workspace)
    assert workspace.scenario.row(Participation, part.id).address_before == OLD
    assert emails_to(workspace, NEW) == []
    told(workspace, DIANA, "Confirm the new e-mail address of @glow12")


@pytest.mark.parametrize("words", ["Use the new address", "Keep the old one"])
def test_a_question_about_another_address_confirms_nothing(workspace: SlackWorkspace, words: str) -> None:
    part = of_sams_campaign(workspace)
    changes(workspace, MAYA, email="harmless@x.example")
    told(workspace, SAM, "harmless@x.example")
    button = finds(workspace, SAM, words)
    changes(workspace, MAYA, email=NEW)
    assert workspace.slack.do("click", user=SAM, **button)["ok"]
    assert workspace.scenario.row(Participation, part.id).address_before == OLD
    assert influencer(workspace).email == NEW


def test_who_may_not_see_an_address_proposes_it_and_learns_nothing(workspace: SlackWorkspace) -> None:
    uploads(workspace, MAYA, "glow12,instagram,,777,EUR")
    right, _ = uploads(workspace, CARLOS, f"glow12,instagram,{OLD},777,EUR")
    wrong, _ = uploads(workspace, CARLOS, "glow12,instagram,no@creators.example,778,EUR")
    assert right.splitlines()[0] == wrong.splitlines()[0]
    assert "1 proposed" in right
    assert (influencer(workspace).email, influencer(workspace).usual_fee_minor) == (OLD, 77_700)


def test_nobody_accepts_an_address_that_they_may_not_see(workspace: SlackWorkspace) -> None:
    changes(workspace, PAUL, email=NEW)
    changes(workspace, PAUL, "glow11", followers="5")
    workspace.opened(CARLOS, "/influencer proposals", GENERAL)
    assert "glow12" not in says(workspace.form(CARLOS))
    first, _ = workspace.scenario.rows(InfluencerProposal)
    with pytest.raises(NotPermitted, match="You may not decide on this"):
        workspace.scenario.do(CARLOS, proposal_decisions.accept, [first.id])
    presses(workspace, CARLOS, "Accept", "glow11")
    assert influencer(workspace, "glow11").followers == 5


def test_what_was_proposed_before_is_part_of_what_is_proposed_now(workspace: SlackWorkspace) -> None:
    changes(workspace, PAUL, email=NEW)
    changes(workspace, PAUL, followers="5")
    uploads(workspace, PAUL, "glow11,instagram,other@x.example,,")
    uploads(workspace, PAUL, "glow11,instagram,,9,EUR")
    states = [one.state for one in workspace.scenario.rows(InfluencerProposal)]
    assert states == [ProposalState.REPLACED, ProposalState.OPEN] * 2
    workspace.opened(MAYA, "/influencer proposals", GENERAL)
    presses(workspace, MAYA, "Accept these 2")
    found = influencer(workspace)
    assert (found.email, found.followers) == (NEW, 5)
    other = influencer(workspace, "glow11")
    assert (other.email, other.usual_fee_minor) == ("other@x.example", 900)


def test_a_cancelled_campaign_sends_nothing_again_to_a_new_address(workspace: SlackWorkspace) -> None:
    part = of_sams_campaign(workspace)
    send_mails(workspace)
    campaign = workspace.scenario.row(Campaign, part.campaign_id)
    workspace.slack.do("mail/rules", address=OLD, behaviour="bounce")
    workspace.opened(SAM, f"/campaign cancel {campaign.name}", GENERAL)
    workspace.fill_in(SAM, reason="Enough.")
    send_mails(workspace)
    workspace.slack.do("mail/rules", address=OLD, behaviour="accept")
    changes(workspace, MAYA, email=NEW)
    before = emails_to(workspace, OLD)
    clicks(workspace, SAM, "Send again")
    send_mails(workspace)
    assert emails_to(workspace, NEW) == []
    assert len(emails_to(workspace, OLD)) == len(before) + 1
