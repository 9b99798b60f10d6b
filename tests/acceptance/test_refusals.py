"""What people may not do, or come too late for: refused in words, and nothing is changed."""

import pytest
from sqlalchemy import func, select

from storage.models import Decision, Participation
from tests.acceptance.conftest import CREATORS, Installation
from tests.acceptance.people import Person
from tests.acceptance.story import Calendar, brings_in_creators, gives_out_roles
from tests.local_slack import says
from tests.waiting import wait_until

NAME = "Quiet Glow"


@pytest.mark.smoke
@pytest.mark.parametrize("installation", ["http"], indirect=True)
@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_people_who_may_not_and_people_who_come_too_late(installation: Installation) -> None:
    """One campaign, and everybody who tries what is not theirs."""
    days = Calendar.starting_today(installation.slack)
    gives_out_roles(installation)
    brings_in_creators(installation, CREATORS)
    maya, carlos, gita, sam = (installation.person(name) for name in ("maya", "carlos", "gita", "sam"))
    adam = installation.person("adam")
    adam.types("/campaign roles", "general")
    adam.fills_in(marketing_director=[installation.slack.user("diana"), sam.id])
    adam.closes_everything()
    maya.types("/campaign new influencer")
    maya.fills_in(**days.basics(installation, NAME))
    maya.fills_in(niches="beauty")
    maya.closes_everything()

    only_the_manager_picks(installation, carlos)
    money_is_for_those_who_may_see_it(maya, carlos)
    a_guest_sees_nothing(gita)
    a_plain_member_may_only_look(installation.person("paul"))
    two_directors_decide_at_once(installation, maya, installation.person("diana"), sam)
    nonsense_is_answered(maya)


def only_the_manager_picks(installation: Installation, carlos: Person) -> None:
    """The button is there for everybody; who may use it is decided at the click."""
    carlos.clicks("Pick influencers", channel="campaigns")
    carlos.sees("You may not choose influencers", "campaigns")
    with installation.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Participation)) == 0


def money_is_for_those_who_may_see_it(maya: Person, carlos: Person) -> None:
    """*Show money* answers only those who may see it, and only them."""
    carlos.clicks("Show money", channel="campaigns")
    carlos.sees("You may not see this campaign's money", "campaigns")
    maya.clicks("Show money", channel="campaigns")
    maya.sees("€2,000.00", "campaigns")
    assert not any("2,000" in says(message) for message in carlos.messages("campaigns"))


def a_guest_sees_nothing(gita: Person) -> None:
    """A guest in the channel sees the card, and gets nothing more."""
    gita.clicks("Open", channel="campaigns")
    gita.sees("You may not see this campaign", "campaigns")
    assert "You may not" in gita.types("/campaign new influencer")
    assert "no campaigns that you can see" in gita.types(f"/campaign show {NAME}")


def a_plain_member_may_only_look(paul: Person) -> None:
    """Progress in a public channel is for every full member; changing is not."""
    paul.types(f"/campaign show {NAME}", "general")
    assert NAME in says(paul.modal())
    assert "€" not in says(paul.modal())
    paul.closes_everything()
    for command in (
        f"/campaign edit {NAME}",
        f"/campaign cancel {NAME}",
        f"/campaign budget {NAME}",
        "/campaign roles",
    ):
        assert "You may not" in paul.types(command, "general")


def two_directors_decide_at_once(
    installation: Installation, maya: Person, diana: Person, sam: Person
) -> None:
    """While Slack is too slow to take the buttons away, the second Director is told who decided."""
    maya.clicks("Pick influencers")
    maya.fills_in(influencers=maya.looks_up("influencers", "influencers", "ana"))
    maya.clicks("Agreed…", "@ana.glows")
    maya.fills_in(fee="2500", deliverables="1 reel")
    maya.closes_everything()
    diana.finds("Approve", "@ana.glows")
    sam.finds("Approve", "@ana.glows")
    installation.slack.post("faults", method="chat.update", error="internal_error", times=1000)
    diana.clicks("Approve", "@ana.glows")
    sam.clicks("Reject…", "@ana.glows")
    sam.sees(f"<@{diana.id}> decided this already: approved")
    sam.clicks("Approve", "@ana.glows")
    with installation.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Decision)) == 1
    installation.slack.post("faults", clear=True)
    wait_until(lambda: sam.has_no_button("Approve"))


def nonsense_is_answered(maya: Person) -> None:
    """Nothing typed goes unanswered."""
    assert "/campaign list" in maya.types("/campaign lst")
    assert "No campaign is called" in maya.types("/campaign show <!channel> payload=%7B%7D")
    assert maya.types("/campaign " + "🎈" * 1000)
    assert maya.types("/influencer find followers:-1")
    assert maya.types("/influencer show @nobody.at.all")
    assert maya.types("/tasks whatever")
