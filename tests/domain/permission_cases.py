"""Every use case that a person can ask for, each with a situation in which nothing but a lack of rights stops it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions import decisions
from campaigns.editorial import brief_correction, calendar_links
from campaigns.editorial.brief_form import BriefText
from campaigns.files import column_matching
from campaigns.influencers import (
    addresses,
    amending,
    client_opinions,
    fees,
    influencer_import,
    influencers,
    outreach,
    outreach_mail,
    outreach_undo,
    proposal_decisions,
)
from campaigns.lifecycle import archiving, cancelling, closing, deliveries, dropping, finishing
from campaigns.outside import clients
from campaigns.privacy import forgetting, personal_data
from campaigns.record import reading
from campaigns.reminders import preferences
from campaigns.reporting import report_note, reports, result_import
from campaigns.setup import approval_policy, editing, form_drafts, new_campaign
from campaigns.spending import costs
from campaigns.staffing import absences, role_assignment
from storage.database import Database
from storage.enums import ApprovalSubject, ImportKind, MailState, Outcome, Role, Stage, TermsKind
from storage.models import (
    Approval,
    Campaign,
    Influencer,
    InfluencerProposal,
    Mail,
    Participation,
    Report,
)
from tests.domain import journey, outside
from tests.domain.content_permission_cases import content_cases
from tests.domain.finisher import edited
from tests.domain.permission_case import ALL, ENTER, MANAGE, MANAGERS, SPECIALISTS, PermissionCase
from tests.domain.scenario import (
    ADMIN,
    DIRECTOR,
    MANAGER,
    MEMBER,
    OWNER,
    SECOND_SPECIALIST,
    Scenario,
    creator_rows,
    open_scenario,
)
from tests.domain.social_permission_cases import social_cases


@dataclass(frozen=True)
class Situation:
    """A campaign in which something of every kind waits; owned by somebody who holds no role."""

    scenario: Scenario
    campaign: Campaign
    cases: Mapping[str, PermissionCase]


def open_situation(database: Database) -> Situation:
    """The situation, and all the cases in it."""
    scenario = open_scenario(database, creators=20)
    campaign = journey.make(scenario, OWNER)
    cases = {
        **_cases_of_workspace(scenario),
        **_cases_of_campaign(scenario, campaign),
        **social_cases(scenario),
    }
    cases |= _cases_of_privacy(scenario)
    cases |= _cases_of_costs(scenario, campaign) | _cases_of_links(scenario, campaign)
    cases |= content_cases(scenario, campaign) | _cases_of_outreach(scenario, campaign)
    return Situation(scenario, journey.now(scenario, campaign), cases)


def _cases_of_workspace(scenario: Scenario) -> dict[str, PermissionCase]:
    """What needs no campaign."""
    scenario.do(MEMBER, absences.go_away, "2026-12-24")
    rows = creator_rows(1, first=500)
    return {
        "make a campaign": PermissionCase(
            new_campaign.make_campaign, ("influencer", journey.plan(scenario, {"name": "Next"})), ALL
        ),
        "choose when to be reminded": PermissionCase(preferences.choose, ("14", ["late"]), ALL),
        "be away": PermissionCase(absences.go_away, ("2026-12-24",), ALL),
        "say that somebody else is away": PermissionCase(
            absences.go_away, ("2026-11-04", None, SECOND_SPECIALIST), MANAGE | {SECOND_SPECIALIST, ADMIN}
        ),
        "say that somebody else is back": PermissionCase(
            absences.come_back, (MEMBER,), MANAGERS | {MEMBER, ADMIN}
        ),
        "be left alone for a while": PermissionCase(preferences.snooze, ("hour",), ALL),
        "keep a draft": PermissionCase(form_drafts.keep, ("influencer", {}), ALL),
        "add an influencer": PermissionCase(influencers.add, (rows[0],), ALL),
        "import influencers": PermissionCase(influencer_import.import_file, (rows,), ALL),
        "say what columns are": PermissionCase(
            column_matching.remember, (ImportKind.RESULTS, ["Zest"], {"Zest": "likes"}), ALL
        ),
        "try an import of influencers": PermissionCase(influencer_import.try_import, (rows,), ALL),
        **_cases_of_proposals(scenario),
        "give roles": PermissionCase(
            role_assignment.give_roles, ({Role.COPYWRITER: [MEMBER]},), MANAGERS | {ADMIN}
        ),
    }


def _cases_of_proposals(scenario: Scenario) -> dict[str, PermissionCase]:
    """Changes of influencers that somebody proposed who may not make them."""
    known = creator_rows(2)
    scenario.do(
        MEMBER, influencer_import.import_file, [replace(one, followers=1, usual_fee=None) for one in known]
    )
    first, second = (one.id for one in scenario.rows(InfluencerProposal))
    return {
        "accept proposals": PermissionCase(proposal_decisions.accept, ([first],), MANAGERS | SPECIALISTS),
        "refuse proposals": PermissionCase(proposal_decisions.refuse, ([second],), MANAGERS | SPECIALISTS),
    }


def _cases_of_privacy(scenario: Scenario) -> dict[str, PermissionCase]:
    """What is done for an influencer who is in no campaign."""
    one = scenario.rows(Influencer)[2].id
    return {
        "export what is held of somebody": PermissionCase(personal_data.export, (one,), MANAGERS | {ADMIN}),
        "forget somebody": PermissionCase(forgetting.forget, (one, "By e-mail."), MANAGERS | {ADMIN}),
    }


def _cases_of_links(scenario: Scenario, campaign: Campaign) -> dict[str, PermissionCase]:
    """What is done with addresses of calendars: of somebody's own, one that holds and one to be revoked."""
    held = scenario.do(MEMBER, calendar_links.give, campaign.id).id
    outside.named(scenario, campaign, outside.ANA)
    return {
        "get a calendar link": PermissionCase(calendar_links.give, (campaign.id,), ALL),
        "replace a calendar link": PermissionCase(calendar_links.replace, (held,), {MEMBER, OWNER, ADMIN}),
        "name clients": PermissionCase(clients.name_clients, (campaign.id, (), None), MANAGE),
        "revoke a calendar link": PermissionCase(calendar_links.revoke, (held,), {MEMBER, OWNER, ADMIN}),
    }


@use_case
def _generate_report(work: UnitOfWork, campaign_id: int) -> int:
    """A report as of now, though nothing is measured yet."""
    campaign = work.session.get_one(Campaign, campaign_id)
    reports.generate_report(work, campaign)
    newest = reports.latest(work.session, campaign_id)
    assert newest is not None
    return newest.id


def _reported(scenario: Scenario, campaign: Campaign) -> int:
    """The campaign's one report, by its id."""
    stored = scenario.rows(Report, campaign_id=campaign.id)
    return stored[0].id if stored else scenario.do(OWNER, _generate_report, campaign.id)


def _cases_of_campaign(scenario: Scenario, campaign: Campaign) -> dict[str, PermissionCase]:
    """What is done with a campaign as a whole."""
    one = campaign.id
    return {
        "correct the brief": PermissionCase(
            brief_correction.correct, (one, campaign.brief_version_id, BriefText("Softer."), "Wrong."), MANAGE
        ),
        "pick": PermissionCase(outreach.pick, (one, []), MANAGE),
        "edit": PermissionCase(editing.edit, (one, edited(campaign, niches="gardens")), MANAGE),
        "change people": PermissionCase(editing.change_people, (one, {Role.COPYWRITER: [MEMBER]}), MANAGE),
        "say who decides on posts": PermissionCase(approval_policy.change, (one, None, "Simpler."), MANAGE),
        "transfer": PermissionCase(editing.transfer, (one, MEMBER), MANAGE),
        "move": PermissionCase(editing.move_to_channel, (one, "COTHER"), MANAGE, {"private": False}),
        "close": PermissionCase(closing.close, (one,), MANAGE),
        "finish without results": PermissionCase(finishing.finish_without, (one,), {OWNER}),
        "cancel": PermissionCase(
            cancelling.cancel, (one, "Enough."), MANAGE, {"write_to_influencers": False}
        ),
        "write a note to a report": PermissionCase(
            report_note.write_note, (_reported(scenario, campaign), "A word."), MANAGE
        ),
        "send a report without a note": PermissionCase(
            report_note.send_without_note, (_reported(scenario, campaign),), MANAGE
        ),
        "export the record": PermissionCase(reading.export, (one,), MANAGE | {DIRECTOR}),
        "put away": PermissionCase(archiving.put_away, (one,), MANAGE),
        "import results": PermissionCase(result_import.import_file, (one, []), ENTER),
        "try an import of results": PermissionCase(result_import.try_import, (one, []), ENTER),
    }


def _cases_of_costs(scenario: Scenario, campaign: Campaign) -> dict[str, PermissionCase]:
    """What is done with costs beside the fees."""
    cost = {"what": "Samples", "amount": "9", "state": "spent"}
    added = scenario.do(OWNER, costs.add_cost, campaign.id, {**cost, "state": "planned"}).id
    return {
        "add a cost": PermissionCase(costs.add_cost, (campaign.id, cost), MANAGE),
        "change a cost": PermissionCase(costs.change_cost, (added, cost), MANAGE),
        "withdraw a cost": PermissionCase(costs.withdraw_cost, (added, "Twice."), MANAGE),
    }


def _cases_of_outreach(scenario: Scenario, campaign: Campaign) -> dict[str, PermissionCase]:
    """What is done with influencers: one is picked, one costs too much, one agreed, one cannot be reached."""
    picked = journey.pick(scenario, campaign)[0].id
    journey.agree(scenario, campaign, fee="99999")
    agreed, unreached = (journey.agree(scenario, campaign)[0].id for _ in range(2))
    journey.settle_mails(scenario, MailState.FAILED)
    mail = scenario.rows(Mail, participation_id=unreached)[0].id
    (beyond,) = scenario.rows(Approval, subject=ApprovalSubject.OVERSPEND)
    offer = journey.terms(scenario)
    decided = scenario.do(DIRECTOR, decisions.decide, beyond.id, Outcome.APPROVE)
    moved, shown = _moved(scenario, agreed)
    said = journey.pick(scenario, campaign)[0].id
    scenario.do(OWNER, outreach.contact, said)
    return {
        "confirm an address": PermissionCase(addresses.confirm, (moved, shown), {OWNER}),
        "keep the old address": PermissionCase(addresses.keep_old, (moved, shown), {OWNER}),
        "ask the client about creators": PermissionCase(client_opinions.ask, (campaign.id,), MANAGE),
        "contact": PermissionCase(outreach.contact, (picked,), MANAGE),
        "negotiate": PermissionCase(outreach.negotiate, (picked, TermsKind.OFFER, offer), MANAGE),
        "agree": PermissionCase(outreach.agree, (picked, offer), MANAGE),
        "change agreed terms": PermissionCase(
            amending.amend, (agreed, 1, journey.terms(scenario, "501")), MANAGE
        ),
        "say what is paid": PermissionCase(fees.say_fee, (agreed, Money(1, "EUR")), MANAGE),
        "mark as paid": PermissionCase(fees.mark_paid, (agreed, True), MANAGE),
        "contact several": PermissionCase(outreach.contact_several, (campaign.id, [picked]), MANAGE),
        "write to an influencer": PermissionCase(
            outreach_mail.write, (picked, "Hello", "Would you?"), MANAGE
        ),
        "undo outreach": PermissionCase(outreach_undo.undo, (said,), MANAGE),
        "decline": PermissionCase(outreach.end_without_terms, (picked, Stage.DECLINED, "Busy."), MANAGE),
        "drop an influencer": PermissionCase(dropping.drop, (agreed, "No draft came.", None), MANAGE),
        "sign": PermissionCase(outreach.sign, (agreed, None), MANAGE),
        "brief by hand": PermissionCase(outreach.brief_by_hand, (unreached,), MANAGE),
        "send again": PermissionCase(deliveries.send_again, (mail,), MANAGE),
        "undo": PermissionCase(decisions.undo, (decided.id,), {DIRECTOR}),
    }


def _moved(scenario: Scenario, participation_id: int) -> tuple[int, str]:
    """Somebody's part whose new address waits to be confirmed, and what the question shows."""
    influencer = scenario.row(Participation, participation_id).influencer_id
    handle = scenario.row(Influencer, influencer).handle
    number = int(handle.removeprefix("glow"))
    row = replace(creator_rows(1, first=number)[0], email="new@creators.example")
    scenario.do(MANAGER, influencers.add, row)
    scenario.wait(seconds=1)
    with scenario.database.read() as session:
        return participation_id, addresses.print_of(session.get_one(Participation, participation_id))
