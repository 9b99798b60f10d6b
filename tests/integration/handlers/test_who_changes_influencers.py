"""Influencers are changed by those who may: others propose, and nobody's e-mails go elsewhere unseen."""

from uuid import uuid4

import pytest
from sqlalchemy import select

from campaigns.core.errors import NotPermitted
from campaigns.influencers import addresses, proposal_decisions
from campaigns.messages import home
from handlers.rendering import render
from storage.enums import CardKind, MailState, ProposalState, TaskKind
from storage.models import (
    Audit,
    Campaign,
    Card,
    Deliverable,
    InfluencerProposal,
    Mail,
    Participation,
    Task,
)
from tests.databases import BOTH_DATABASES
from tests.domain import journey
from tests.integration.handlers.acts_in_slack import clicks, presses, told
from tests.integration.handlers.emails_in_slack import emails_to, send_mails
from tests.integration.handlers.influencers_in_slack import (
    NEW,
    changes,
    influencer,
    of_sams_campaign,
    uploads,
)
from tests.integration.handlers.slack_workspace import (
    CARLOS,
    DIANA,
    GENERAL,
    MAYA,
    PAUL,
    SAM,
    SlackWorkspace,
    says,
)

pytestmark = BOTH_DATABASES


def test_who_has_no_role_redirects_nobody_by_a_file(workspace: SlackWorkspace) -> None:
    before, after = uploads(workspace, PAUL, f"glow12,instagram,{NEW},,", "someone.new,tiktok,n@x.example,,")
    assert "1 new · 0 changed · 1 proposed" in before
    assert "1 proposed" in after
    assert influencer(workspace).email == "ana12@creators.example"
    assert influencer(workspace, "someone.new").email == "n@x.example"
    told(workspace, MAYA, "proposes a change of 1 influencer: @glow12")
    clicks(workspace, MAYA, "Look…")
    assert f"E-mail address: ana12@creators.example → {NEW}" in says(workspace.form(MAYA))
    presses(workspace, MAYA, "Accept")
    assert "No proposal waits" in says(workspace.form(MAYA))
    assert influencer(workspace).email == NEW
    told(workspace, PAUL, "Your proposed change of @glow12: ✅ accepted")


def test_who_has_no_role_proposes_by_the_form_and_may_be_refused(workspace: SlackWorkspace) -> None:
    changes(workspace, PAUL, followers="99", email=NEW)
    assert "goes to somebody who may" in says(workspace.form(PAUL))
    assert influencer(workspace).followers == 12_000
    workspace.opened(PAUL, "/influencer proposals", GENERAL)
    own = says(workspace.form(PAUL))
    assert "Proposed by you" in own
    assert "Followers: 12,000 → 99" in own
    assert f"<@{MAYA}>" in own, "who decides on it"
    assert "*1 proposed change of influencers* to accept or refuse" in home_of(workspace, MAYA)
    assert "proposed change" not in home_of(workspace, PAUL)
    workspace.opened(MAYA, "/influencer proposals")
    presses(workspace, MAYA, "Refuse")
    assert (influencer(workspace).followers, influencer(workspace).email) == (
        12_000,
        "ana12@creators.example",
    )
    told(workspace, PAUL, "⛔ refused")


def home_of(workspace: SlackWorkspace, who: str) -> str:
    """What somebody's Home says now."""
    workspace.scenario.do(who, home.open_home)
    with workspace.scenario.database.read() as session:
        cards = session.scalars(select(Card).where(Card.kind == CardKind.HOME)).all()
        (mine,) = [one for one in cards if one.lane.address == f"home:{who}"]
        shown = render(session, mine, workspace.scenario.at)
    assert isinstance(shown, dict)
    return says(shown)


def test_what_is_accepted_is_what_was_looked_at(workspace: SlackWorkspace) -> None:
    changes(workspace, PAUL, email="harmless@x.example")
    workspace.opened(MAYA, "/influencer proposals")
    form = workspace.form(MAYA)
    changes(workspace, PAUL, email=NEW)
    presses(workspace, MAYA, "Accept")
    assert "has proposed something else since" in says(workspace.form(MAYA))
    assert influencer(workspace).email == "ana12@creators.example"
    assert form["id"]
    states = [one.state for one in workspace.scenario.rows(InfluencerProposal)]
    assert states == [ProposalState.REPLACED, ProposalState.OPEN]


def test_proposals_are_seen_and_decided_on_only_by_who_may(workspace: SlackWorkspace) -> None:
    changes(workspace, PAUL, email=NEW)
    (proposal,) = workspace.scenario.rows(InfluencerProposal)
    workspace.opened(SAM, "/influencer proposals", GENERAL)
    assert "No proposal waits" in says(workspace.form(SAM))
    with pytest.raises(NotPermitted, match="You may not decide on this"):
        workspace.scenario.do(SAM, proposal_decisions.accept, [proposal.id])
    assert influencer(workspace).email == "ana12@creators.example"


def test_the_owner_changes_whom_they_work_with_and_nobody_else(workspace: SlackWorkspace) -> None:
    of_sams_campaign(workspace)
    changes(workspace, SAM, followers="5")
    changes(workspace, SAM, "glow3", followers="5")
    assert (influencer(workspace).followers, influencer(workspace, "glow3").followers) == (5, 3_000)


@pytest.mark.parametrize(("who", "sees"), [(MAYA, True), (DIANA, True), (CARLOS, False), (PAUL, False)])
def test_address_and_fee_are_seen_by_who_may_see_money(
    workspace: SlackWorkspace, who: str, sees: bool
) -> None:
    uploads(workspace, MAYA, "glow12,instagram,,777,EUR")
    shown = [
        says(workspace.type(who, "/influencer show glow12", GENERAL)),
        says(workspace.type(who, "/influencer find glow12", GENERAL)),
    ]
    workspace.type(who, "/influencer show glow12", GENERAL)
    workspace.press(who, "add_influencer", **workspace.at_answer(who, GENERAL))
    shown.append(str(workspace.form(who)["blocks"]))
    for text in shown:
        assert ("ana12@creators.example" in text) is sees
        assert ("777" in text) is sees


def test_the_owner_sees_address_and_fee_of_whom_they_work_with(workspace: SlackWorkspace) -> None:
    of_sams_campaign(workspace)
    assert "ana12@creators.example" in says(workspace.type(SAM, "/influencer show glow12", GENERAL))
    assert "ana3@creators.example" not in says(workspace.type(SAM, "/influencer show glow3", GENERAL))


def test_guessing_an_address_or_a_fee_is_not_answered(workspace: SlackWorkspace) -> None:
    uploads(workspace, MAYA, "glow12,instagram,,777,EUR")
    right, _ = uploads(workspace, PAUL, "glow12,instagram,ana12@creators.example,777,EUR")
    wrong, _ = uploads(workspace, PAUL, "glow12,instagram,no@creators.example,778,EUR")
    assert right.splitlines()[0] == wrong.splitlines()[0]
    assert "0 new · 0 changed · 1 proposed" in right


def test_a_new_address_is_confirmed_by_the_owner_before_mails_go_there(workspace: SlackWorkspace) -> None:
    part = of_sams_campaign(workspace)
    old, new = "ana12@creators.example", f"{uuid4()}@creators.example"
    send_mails(workspace)
    before = emails_to(workspace, old)
    (post,) = _posts(workspace, part)
    changes(workspace, MAYA, email=new)
    journey.approve(workspace.scenario, post)
    send_mails(workspace)
    assert [mail.state for mail in workspace.scenario.rows(Mail)] == [MailState.SENT, MailState.HELD]
    text = told(workspace, SAM, "Confirm the new e-mail address of @glow12")
    assert f"changed it from {old} to *{new}*" in text
    clicks(workspace, SAM, "Use the new address")
    send_mails(workspace)
    assert len(emails_to(workspace, new)) == 1
    assert emails_to(workspace, old) == before
    records = {one.action: one for one in workspace.scenario.rows(Audit)}
    assert records["influencer changed"].actor_id == MAYA
    assert records["influencer changed"].details == {
        "was": {"email": old}, "now": {"email": new},
    }  # fmt: skip
    assert (records["address confirmed"].actor_id, records["address confirmed"].details["changed_by"]) == (
        SAM,
        MAYA,
    )


def test_the_owner_keeps_the_old_address(workspace: SlackWorkspace) -> None:
    part = of_sams_campaign(workspace)
    other = workspace.scenario.campaign(SAM, name="Other")
    (elsewhere,) = journey.agree(workspace.scenario, other)
    assert elsewhere.influencer_id == part.influencer_id
    changes(workspace, MAYA, email=NEW)
    clicks(workspace, SAM, "Keep the old one", "@glow12")
    workspace.scenario.wait(seconds=1)
    assert influencer(workspace).email == "ana12@creators.example"
    kept = [workspace.scenario.row(Participation, one.id).address_before for one in (part, elsewhere)]
    assert kept == [None, None]
    send_mails(workspace)
    assert emails_to(workspace, NEW) == []


def test_who_changed_the_address_does_not_confirm_it(workspace: SlackWorkspace) -> None:
    part = of_sams_campaign(workspace)
    changes(workspace, MAYA, email=NEW)
    workspace.scenario.wait(seconds=1)
    assert workspace.scenario.rows(Task, kind=TaskKind.CONFIRM_ADDRESS)
    with pytest.raises(NotPermitted, match="to confirm"):
        workspace.scenario.do(MAYA, addresses.confirm, part.id, "")
    assert workspace.scenario.row(Participation, part.id).address_before == "ana12@creators.example"


def test_what_was_confirmed_is_the_address_that_was_shown(workspace: SlackWorkspace) -> None:
    of_sams_campaign(workspace)
    changes(workspace, MAYA, email="harmless@x.example")
    told(workspace, SAM, "harmless@x.example")
    changes(workspace, MAYA, email=NEW)
    clicks(workspace, SAM, "Use the new address", NEW)
    assert influencer(workspace).email == NEW


def test_what_an_owner_changes_is_confirmed_for_their_own_campaigns(workspace: SlackWorkspace) -> None:
    part = of_sams_campaign(workspace)
    campaign = workspace.scenario.campaign(MAYA, name="Mine")
    (own,) = journey.agree(workspace.scenario, campaign)
    changes(workspace, MAYA, email="new12@creators.example")
    workspace.scenario.wait(seconds=1)
    assert workspace.scenario.row(Participation, own.id).address_before is None
    assert workspace.scenario.row(Participation, part.id).address_before == "ana12@creators.example"


def test_a_cancelled_campaign_writes_to_the_address_that_was_confirmed(workspace: SlackWorkspace) -> None:
    part = of_sams_campaign(workspace)
    send_mails(workspace)
    changes(workspace, MAYA, email=NEW)
    campaign = workspace.scenario.row(Campaign, part.campaign_id)
    workspace.opened(SAM, f"/campaign cancel {campaign.name}", GENERAL)
    workspace.fill_in(SAM, reason="Enough.")
    send_mails(workspace)
    assert emails_to(workspace, NEW) == []
    assert MailState.HELD not in {mail.state for mail in workspace.scenario.rows(Mail)}


def test_the_card_names_creators_by_their_handle(workspace: SlackWorkspace) -> None:
    workspace.slack.do("mail/rules", address="ana12@creators.example", behaviour="bounce")
    campaign = workspace.scenario.campaign(SAM)
    journey.agree(workspace.scenario, campaign)
    send_mails(workspace)
    card = told(workspace, PAUL, "was not delivered", campaign.channel_id)
    workspace.slack.do("mail/rules", address="ana12@creators.example", behaviour="accept")
    assert "@glow12" in card
    assert "ana12@creators.example" not in card


def _posts(workspace: SlackWorkspace, part: Participation) -> list[Deliverable]:
    return workspace.scenario.rows(Deliverable, participation_id=part.id)
