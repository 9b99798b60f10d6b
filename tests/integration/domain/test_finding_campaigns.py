"""Which campaigns somebody sees, and which of them are meant by what they type."""

import pytest
from sqlalchemy import update

from campaigns.core.errors import NotFound, Refusal
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.lifecycle import archiving, cancelling
from campaigns.people import campaign_names, lookup, permissions
from campaigns.setup import editing
from campaigns.staffing import directory_sync, role_assignment
from storage.database import Database
from storage.enums import MemberType, Role
from storage.models import Campaign
from tests.databases import Opened
from tests.domain import journey
from tests.domain.finisher import edited
from tests.domain.scenario import (
    ADMIN,
    DESIGNER,
    DIRECTOR,
    GUEST,
    MANAGER,
    MEMBER,
    OWNER,
    ROLES,
    SECOND_MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
    SPECIALISTS,
    STANDINGS,
    Scenario,
    news_of,
    open_scenario,
)

SECRET = "C0SECRET"
EVERYBODY = (*STANDINGS, "UNOBODY")


def make(
    scenario: Scenario, name: str, *, private: bool = True, owner: str = OWNER, **own: list[str]
) -> Campaign:
    """A campaign in a private channel, with holders of its own for the roles that are named."""
    campaign = journey.make(scenario, owner, name=name)
    if own:
        given = {Role[role.upper()]: people for role, people in own.items()}
        money_roles = {Role.MARKETING_DIRECTOR: given.pop(Role.MARKETING_DIRECTOR, [])}
        scenario.do(owner, editing.change_people, campaign.id, given)
        scenario.do(ADMIN, editing.change_people, campaign.id, money_roles)
    scenario.do(owner, editing.move_to_channel, campaign.id, SECRET + name[:2].upper(), private=private)
    return campaign


def leave(scenario: Scenario, *who: str) -> None:
    """Have people deactivated."""
    for one in who:
        scenario.standings[one] = MemberType.DEACTIVATED
    scenario.do(ADMIN, directory_sync.hear_of_people, [news_of(one, MemberType.DEACTIVATED) for one in who])


def seen(scenario: Scenario, who: str, where: str | None = None) -> list[str]:
    """The names of the campaigns that somebody sees, newest first."""
    with scenario.database.read() as session:
        work = UnitOfWork(session, scenario.actor(who, where=where), scenario.at)
        return [one.name for one in lookup.visible_campaigns(work, archived=None)]


def permitted(scenario: Scenario, who: str, where: str | None = None) -> list[str]:
    """The same, each campaign asked about by itself."""
    with scenario.database.read() as session:
        work = UnitOfWork(session, scenario.actor(who, where=where), scenario.at)
        every = reversed(scenario.rows(Campaign))
        return [one.name for one in every if permissions.may(work, permissions.Action.SEE_PROGRESS, one)]


def meant(scenario: Scenario, who: str, typed: str) -> list[str]:
    """The names of the campaigns that somebody may mean."""
    with scenario.database.read() as session:
        work = UnitOfWork(session, scenario.actor(who), scenario.at)
        return [one.name for one in lookup.campaigns_named(work, typed, archived=None)]


def open_company(database: Database) -> Scenario:
    """Campaigns of every kind that permissions tell apart."""
    scenario = open_scenario(database)
    make(scenario, "Open", private=False)
    make(scenario, "Closed")
    make(scenario, "Group", marketing_manager=[SPECIALISTS])
    make(scenario, "Member", owner=MEMBER, copywriter=[MEMBER], marketing_director=[SECOND_MANAGER])
    make(scenario, "Others", marketing_manager=[OWNER], content_specialist=[OWNER], design_team=[OWNER])
    make(scenario, "Left", owner=DESIGNER, marketing_manager=[SECOND_SPECIALIST], marketing_director=[OWNER])
    return scenario


@pytest.fixture
def company(opened: Opened) -> Scenario:
    """The company with its campaigns, made once."""
    return opened(open_company)


def assert_seen_is_permitted(scenario: Scenario) -> None:
    for who in EVERYBODY:
        for where in (None, SECRET + "CL", SECRET + "ME"):
            assert seen(scenario, who, where) == permitted(scenario, who, where), (who, where)


def test_what_one_sees_is_what_one_may_see(company: Scenario) -> None:
    assert_seen_is_permitted(company)
    assert seen(company, MEMBER) == ["Member", "Open"]
    assert seen(company, SPECIALIST) == ["Left", "Member", "Group", "Closed", "Open"]
    assert seen(company, GUEST) == []


@pytest.mark.parametrize(
    "gone",
    [
        [OWNER],
        [DESIGNER, SECOND_SPECIALIST],
        [OWNER, DESIGNER, SECOND_SPECIALIST, MANAGER],
        [OWNER, DESIGNER, SECOND_SPECIALIST, MANAGER, SECOND_MANAGER],
        [OWNER, DESIGNER, SECOND_SPECIALIST, MANAGER, SECOND_MANAGER, DIRECTOR],
    ],
)
def test_whoever_stands_in_for_an_owner_that_is_gone_sees_the_campaign(
    company: Scenario, gone: list[str]
) -> None:
    leave(company, *gone)
    assert_seen_is_permitted(company)


def test_without_any_roles_the_installer_stands_in(company: Scenario) -> None:
    company.do(ADMIN, role_assignment.give_roles, {role: [] for role in ROLES})
    leave(company, DESIGNER, SECOND_SPECIALIST)
    assert "Left" in seen(company, ADMIN)
    assert_seen_is_permitted(company)


def test_a_name_or_how_a_word_of_it_begins_finds_a_campaign(scenario: Scenario) -> None:
    for name in ("Autumn glow", "Autumn calm", "Back-to-School"):
        make(scenario, name, private=False)
    assert meant(scenario, MEMBER, "AUTUMN") == ["Autumn calm", "Autumn glow"]
    assert meant(scenario, MEMBER, "autumn  gl") == ["Autumn glow"]
    assert meant(scenario, MEMBER, "umn ca") == ["Autumn calm"]
    assert meant(scenario, MEMBER, "school") == ["Back-to-School"]
    assert meant(scenario, MEMBER, "hoo") == ["Back-to-School"]
    with pytest.raises(NotFound, match="Did you mean Autumn glow"):
        meant(scenario, MEMBER, "Autmn glow")


def test_what_one_does_not_see_is_neither_found_nor_told(scenario: Scenario) -> None:
    make(scenario, "Autumn glow", private=False)
    make(scenario, "Autumn secret")
    assert meant(scenario, MEMBER, "autumn") == ["Autumn glow"]
    with pytest.raises(NotFound) as refusal:
        meant(scenario, MEMBER, "Autumn secret")
    assert "secret?" not in refusal.value.message


def test_a_campaign_goes_by_the_words_of_its_new_name(
    scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaign_names, "_CONSIDERED", 0)
    campaign = make(scenario, "Autumn glow", private=False)
    scenario.do(OWNER, editing.edit, campaign.id, edited(campaign, name="Winter glow"))
    assert meant(scenario, MEMBER, "wint") == ["Winter glow"]
    assert meant(scenario, MEMBER, "glo") == ["Winter glow"]
    with pytest.raises(NotFound):
        meant(scenario, MEMBER, "autu")


def test_of_very_many_the_newest_are_found_and_counted(
    scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaign_names, "MOST_FOUND", 2)
    monkeypatch.setattr(lookup, "MOST_ON_PAGES", 2)
    for name in ("Wave 1", "Wave 2", "Wave 3", "Wave 4"):
        make(scenario, name, private=False)
    assert meant(scenario, MEMBER, "wave") == ["Wave 4", "Wave 3", "Wave 2"]
    with scenario.database.read() as session:
        work = UnitOfWork(session, scenario.actor(MEMBER), scenario.at)
        page = lookup.page_of_campaigns(work, 7, 1, archived=False, running=True)
    assert ([one.name for one in page.campaigns], page.number, page.total, page.more) == (
        ["Wave 3"],
        1,
        2,
        True,
    )


def test_names_that_looked_the_same_before_they_were_one_stay_in_use(scenario: Scenario) -> None:
    first, second = (make(scenario, name, private=False) for name in ("Don't Panic", "Towel day"))
    with scenario.database.write() as session:
        of_old = {"name": "Don’t Panic", "name_key": first.name_key, "namesake": 1}
        session.execute(update(Campaign).where(Campaign.id == second.id).values(**of_old))
    assert meant(scenario, MEMBER, "don`t panic") == ["Don’t Panic", "Don't Panic"]
    second = scenario.row(Campaign, second.id)
    scenario.do(OWNER, editing.edit, second.id, edited(second, ends_on="2027-01-31"))
    scenario.do(OWNER, editing.edit, second.id, edited(second, name="Towels"))
    assert scenario.row(Campaign, second.id).namesake == 0
    with pytest.raises(Refusal, match="named Don't Panic already"):
        scenario.do(OWNER, editing.edit, second.id, edited(second, name="don’t panic"))


def test_of_one_name_the_campaign_in_use_comes_first(scenario: Scenario) -> None:
    for _ in range(2):
        old = make(scenario, "Glow", private=False)
        scenario.do(OWNER, cancelling.cancel, old.id, "No", write_to_influencers=False)
        scenario.do(OWNER, archiving.put_away, old.id)
    make(scenario, "Glow", private=False)
    make(scenario, "Glow again", private=False)
    assert meant(scenario, MEMBER, "glow") == ["Glow", "Glow", "Glow"]
