"""Whom to pick and how to write to them: what is known of creators, e-mails that are edited, and several at once."""

import pytest
from sqlalchemy import update

from campaigns.core.errors import OutOfDate
from campaigns.core.money import Money
from campaigns.decisions import decisions
from campaigns.influencers import amending, fees, outreach, outreach_mail, outreach_undo
from storage.enums import MailKind, MailState, Outcome, Stage, TermsKind
from storage.models import Approval, Campaign, Influencer, Mail, Participation, Person
from tests.domain import journey
from tests.domain.scenario import UNDO
from tests.integration.handlers.acts_in_slack import clicks, closes, fills_in, finds, presses, told
from tests.integration.handlers.emails_in_slack import emails_to, send_mails
from tests.integration.handlers.influencers_in_slack import changes
from tests.integration.handlers.planned_posts import chooses
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    DEV,
    DIANA,
    GENERAL,
    MAYA,
    PAUL,
    SAM,
    Json,
    SlackWorkspace,
    says,
)

ADDRESS = "ana12@creators.example"


@pytest.fixture
def campaign(workspace: SlackWorkspace) -> Campaign:
    """A campaign of Maya's whose brief asks for posts that can be counted."""
    return workspace.scenario.campaign(name="Glow", deliverables="1 reel and 2 stories")


def test_the_marketing_manager_changes_what_such_e_mails_begin_with(
    workspace: SlackWorkspace, campaign: Campaign
) -> None:
    journey.pick(workspace.scenario, campaign)
    clicks(workspace, MAYA, "Write to them…", "@glow12")
    presses(workspace, MAYA, "Change the template…")
    (wrong,) = workspace.errors(MAYA, text="Hi {nmae}").values()
    assert "“{nmae}” is no placeholder. Did you mean {name}?" in wrong
    assert "{deliver" not in wrong
    (alone,) = workspace.errors(MAYA, subject="Hi {name", text="Hi {name}").values()
    assert "A brace stands alone" in alone
    shown = workspace.fill_in(MAYA, subject="{campaign} & you", text="Hi { Name } ({handle})!  {wanted}")[
        "view"
    ]
    assert "Glow &amp; you" in says(shown)
    assert "Hi Ana 12 (@glow12)! We think of 1 reel and 2 stories." in says(shown)
    closes(workspace, MAYA)
    clicks(workspace, MAYA, "Write to them…", "@glow12")
    assert "Hi Ana 12 (@glow12)!" in str(workspace.form(MAYA))
    presses(workspace, MAYA, "Change the template…")
    presses(workspace, MAYA, "Reset to standard")
    assert "Hello Ana 12," in says(workspace.form(MAYA))
    presses(workspace, MAYA, "Change the template…")
    assert "Hello {name}," in str(workspace.form(MAYA))


def test_an_e_mail_is_filled_in_edited_undone_and_sent(workspace: SlackWorkspace, campaign: Campaign) -> None:
    (one,) = journey.pick(workspace.scenario, campaign)
    clicks(workspace, MAYA, "Write to them…", "@glow12")
    form = says(workspace.form(MAYA)) + str(workspace.form(MAYA))
    assert "Hello Ana 12" in form
    assert "1 reel and 2 stories" in form
    assert set(workspace.errors(MAYA, text=" ")) == {"text"}
    assert set(workspace.errors(MAYA, text="Hello", subject=" ")) == {"subject"}
    assert "Answers come to the campaign's owner." in form
    fills_in(workspace, MAYA, subject="Reels?", text="Dear Ana,\n\nshall we?")
    assert workspace.scenario.row(Participation, one.id).stage is Stage.CONTACTED
    send_mails(workspace)
    clicks(workspace, MAYA, "Undo", "@glow12")
    assert [mail.state for mail in workspace.scenario.rows(Mail)] == [MailState.STOPPED]
    assert workspace.scenario.row(Participation, one.id).stage is Stage.SELECTED

    clicks(workspace, MAYA, "Write to them…", "@glow12")
    fills_in(workspace, MAYA, subject="Reels in May?", text="Dear Ana,\n\nshall we?")
    workspace.scenario.let_decisions_settle()
    send_mails(workspace)
    assert emails_to(workspace, ADDRESS) == ["Reels in May?"]
    kept = workspace.scenario.rows(Mail, kind=MailKind.OUTREACH)[-1]
    assert (kept.state, kept.facts["text"]) == (MailState.SENT, "Dear Ana,\n\nshall we?")
    clicks(workspace, MAYA, "Agreed…", "@glow12")
    assert "1 reel, 2 stories" in str(workspace.form(MAYA)["blocks"])


def test_an_e_mail_that_has_left_is_neither_undone_nor_written_twice(
    workspace: SlackWorkspace, campaign: Campaign
) -> None:
    (one,) = journey.pick(workspace.scenario, campaign)
    clicks(workspace, MAYA, "Write to them…", "@glow12")
    workspace.scenario.do(MAYA, outreach_mail.write, one.id, "Reels?", "Shall we?")
    assert "was contacted already" in str(workspace.errors(MAYA, text="Dear Ana"))
    closes(workspace, MAYA)
    undo = finds(workspace, MAYA, "Undo", "@glow12")
    workspace.scenario.at += UNDO
    workspace.slack.do("click", user=MAYA, **undo)
    assert workspace.scenario.row(Participation, one.id).stage is Stage.CONTACTED
    before = emails_to(workspace, ADDRESS)
    send_mails(workspace)
    assert emails_to(workspace, ADDRESS) == [*before, "Reels?"]


@pytest.mark.parametrize("change", [{"state": MailState.SENT}, {"lease": "a worker"}])
def test_an_e_mail_that_left_early_cannot_be_undone(
    workspace: SlackWorkspace, campaign: Campaign, change: dict[str, object]
) -> None:
    (one,) = journey.pick(workspace.scenario, campaign)
    mail = workspace.scenario.do(MAYA, outreach_mail.write, one.id, "Reels?", "Shall we?")
    with workspace.scenario.database.write() as session:
        session.execute(update(Mail).where(Mail.id == mail.id).values(change))
    with pytest.raises(OutOfDate, match="too late"):
        workspace.scenario.do(MAYA, outreach_undo.undo, one.id)


def test_undoing_an_agreement_leaves_the_e_mail_of_the_first_contact(
    workspace: SlackWorkspace, campaign: Campaign
) -> None:
    scenario = workspace.scenario
    (one,) = journey.pick(scenario, campaign)
    mail = scenario.do(MAYA, outreach_mail.write, one.id, "Reels?", "Shall we?")
    scenario.do(MAYA, outreach.agree, one.id, journey.terms(scenario))
    scenario.do(MAYA, outreach_undo.undo, one.id)
    assert scenario.row(Participation, one.id).stage is Stage.CONTACTED
    assert scenario.row(Mail, mail.id).state is MailState.QUEUED


def test_several_are_contacted_at_once(workspace: SlackWorkspace, campaign: Campaign) -> None:
    first, second, third = journey.pick(workspace.scenario, campaign, 3)
    workspace.opened(MAYA, "/campaign show glow")
    workspace.press(MAYA, "several_contacted")
    assert workspace.suggested(MAYA, "selected", "glow1", block_id="contacted") == [
        str(first.id), str(second.id), str(third.id),
    ]  # fmt: skip
    assert "contacted" in workspace.errors(MAYA, contacted=[])
    fills_in(workspace, MAYA, contacted=[str(first.id), str(third.id)])
    stages = [one.stage for one in workspace.scenario.rows(Participation)]
    assert stages == [Stage.CONTACTED, Stage.SELECTED, Stage.CONTACTED]


def test_the_director_reads_the_note_and_what_was_offered_before_also_afterwards(
    workspace: SlackWorkspace, campaign: Campaign
) -> None:
    scenario = workspace.scenario
    (one,) = journey.pick(scenario, campaign)
    scenario.do(MAYA, outreach.negotiate, one.id, TermsKind.OFFER, journey.terms(scenario, "800"))
    scenario.do(MAYA, outreach.agree, one.id, journey.terms(scenario, "9000", note="Their agent insists."))
    asked = told(workspace, DIANA, "beyond the budget")
    assert "“Their agent insists.”" in asked
    assert "We offered €800.00" in asked
    (question,) = scenario.rows(Approval)
    scenario.do(DIANA, decisions.decide, question.id, Outcome.APPROVE)
    scenario.let_decisions_settle()
    after = told(workspace, DIANA, "beyond the budget")
    assert "“Their agent insists.”" in after
    assert "We offered €800.00" in after


def test_a_fee_is_paid_by_somebody_at_some_time(workspace: SlackWorkspace, campaign: Campaign) -> None:
    journey.brief(workspace.scenario, campaign)
    workspace.opened(MAYA, "/campaign show glow")
    chooses(workspace, MAYA, "Fee is paid")
    (part,) = workspace.scenario.rows(Participation)
    assert (part.paid_at, part.paid_by) == (workspace.scenario.at, MAYA)
    assert f"by <@{MAYA}>" in says(workspace.opened(MAYA, "/campaign show glow"))
    assert "aid" not in choices_of_creators(workspace.opened(DEV, "/campaign show glow", CAMPAIGNS))
    assert "aid" in choices_of_creators(workspace.opened(MAYA, "/campaign show glow"))
    workspace.scenario.do(MAYA, amending.amend, part.id, 1, journey.terms(workspace.scenario, "600"))
    shown = says(workspace.opened(MAYA, "/campaign show glow"))
    assert "€500.00 paid" in shown
    assert "€100.00 still to be paid" in shown
    workspace.scenario.do(MAYA, fees.say_fee, part.id, Money.zero("EUR"))
    assert "€500.00 more than is owed" in says(workspace.opened(MAYA, "/campaign show glow"))
    workspace.opened(MAYA, "/campaign show glow")
    chooses(workspace, MAYA, "Not paid after all")
    assert workspace.scenario.rows(Participation)[0].paid_at is None


def choices_of_creators(view: Json) -> str:
    """The words of the menus beside creators."""
    menus = [
        one["accessory"]["options"] for one in view["blocks"] if "@glow" in str(one) and "accessory" in one
    ]
    assert menus
    return " ".join(option["text"]["text"] for options in menus for option in options)


def test_creators_are_found_by_country_and_by_fee_where_one_may_see_it(workspace: SlackWorkspace) -> None:
    changes(workspace, MAYA, usual_fee="900", currency="EUR", country="France")
    changes(workspace, MAYA, "glow11", usual_fee="90000", currency="JPY")
    found = says(workspace.type(MAYA, "/influencer find country:france fee:500-1000"))
    assert "1 influencer for country:FR fee:500-1000" in found
    assert "@glow12" in found
    assert "@glow11*" in says(workspace.type(MAYA, "/influencer find fee:>1000"))
    changes(workspace, MAYA, usual_fee="800.50", currency="EUR", country="France")
    for asked, is_found in (
        ("fee:>800", True),
        ("fee:<801", True),
        ("fee:>=801", False),
        ("fee:<=800", False),
    ):
        assert (
            "1 influencer" in says(workspace.type(MAYA, f"/influencer find country:FR {asked}"))
        ) is is_found
    assert "for those who may see money" in says(workspace.type(PAUL, "/influencer find fee:<1000", GENERAL))


def test_letters_find_only_who_is_called_so_whatever_country_is_not_known(
    workspace: SlackWorkspace, campaign: Campaign
) -> None:
    with workspace.scenario.database.write() as session:
        session.execute(update(Influencer).values(country=None))
    (wanted,) = workspace.scenario.rows(Influencer, handle="glow12")
    clicks(workspace, MAYA, "Pick influencers", channel=CAMPAIGNS)
    for letters, found in (("glow12", [str(wanted.id)]), ("qwertz", []), ("france", [])):
        assert workspace.suggested(MAYA, "influencers", letters, block_id="influencers") == found


def test_the_list_says_who_they_are_and_the_usual_fee_to_who_may_see_it(workspace: SlackWorkspace) -> None:
    changes(workspace, MAYA, usual_fee="900", currency="EUR", country="France")
    (one,) = workspace.scenario.rows(Influencer, handle="glow12")
    workspace.scenario.campaign(SAM, name="Glow")
    for who, fee in ((MAYA, " · usual fee €900.00"), (SAM, "")):
        clicks(workspace, who, "Pick influencers", channel=CAMPAIGNS)
        where = {"user": who, "view_id": workspace.form(who)["id"], "block_id": "influencers"}
        found = workspace.slack.get("suggestions", action_id="influencers", query="france", **where)
        (option,) = found["options"]
        assert (option["value"], option["text"]["text"]) == (str(one.id), "@glow12 · Instagram · 12,000")
        assert option["description"]["text"] == f"Ana 12 · beauty · FR{fee}"


def test_the_form_says_where_answers_do_not_arrive(workspace: SlackWorkspace, campaign: Campaign) -> None:
    journey.pick(workspace.scenario, campaign)
    with workspace.scenario.database.write() as session:
        session.execute(update(Person).where(Person.user_id == MAYA).values(email=None))
    clicks(workspace, MAYA, "Write to them…", "@glow12")
    assert f"Answers do not arrive: <@{MAYA}>" in says(workspace.form(MAYA))
    closes(workspace, MAYA)
