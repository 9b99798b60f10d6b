"""Briefs are stored, edited into new versions, and chosen for campaigns."""

import pytest

from campaigns.core.errors import NotFound, NotPermitted, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import brief_correction, briefs
from campaigns.editorial.brief_form import TitledBrief, read_brief
from campaigns.editorial.brief_sharing import Sharing
from campaigns.parsing.forms import FormRefused
from storage.models import Brief, BriefVersion, Campaign
from tests.domain import social
from tests.domain.scenario import GUEST, MANAGER, MEMBER, SECOND_MANAGER, Scenario
from tests.domain.social import CREATIVE


def written(**entries: str) -> TitledBrief:
    filled = {
        "title": "Slow mornings",
        "requirements": "Show the cup.",
        "required_words": "slow, warm",
        **entries,
    }
    return read_brief(filled)


def stored(scenario: Scenario) -> list[briefs.StoredBrief]:
    with scenario.database.read() as session:
        return briefs.stored(UnitOfWork(session, scenario.actor(MANAGER), scenario.at))


def test_a_brief_says_what_was_written(scenario: Scenario) -> None:
    version = scenario.do(
        MEMBER, briefs.write, written(objectives="More subscribers.", audience="Coffee people.")
    )
    assert briefs.text_of(version) == written(objectives="More subscribers.", audience="Coffee people.").text
    assert [(one.brief.title, one.newest.number, one.campaigns) for one in stored(scenario)] == [
        ("Slow mornings", 1, 0)
    ]


def test_every_field_that_is_wrong_is_named() -> None:
    with pytest.raises(FormRefused) as refused:
        read_brief({"requirements": "\u200b", "audience": "x" * 3001})
    assert set(refused.value.errors) == {"title", "requirements", "audience"}


@pytest.mark.parametrize("why", ["gone on", "used by another", "shared", "somebody else's", "its own"])
def test_a_correction_for_one_campaign_leaves_the_library_as_it_is(scenario: Scenario, why: str) -> None:
    author = CREATIVE if why == "somebody else's" else MANAGER
    sharing = Sharing([MEMBER]) if why == "shared" else None
    first = scenario.do(author, briefs.write, written(), sharing)
    campaign = social.make(scenario, brief=str(first.id), requirements="")
    if why == "gone on":
        scenario.do(author, briefs.edit, first.brief_id, 1, written(requirements="Show two cups."))
    if why == "used by another":
        social.make(scenario, name="Other", brief=str(first.id), requirements="")
    before = [(one.brief.id, one.newest.id) for one in stored(scenario)]
    corrected = written(requirements="Show no cup.").text
    version = scenario.do(MANAGER, brief_correction.correct, campaign.id, first.id, corrected, "Legal asks")
    assert (version.brief_id == first.brief_id) == (why == "its own")
    if why != "its own":
        assert set(before) <= {(one.brief.id, one.newest.id) for one in stored(scenario)}
        assert scenario.row(Brief, version.brief_id).title == campaign.name
    assert scenario.row(Campaign, campaign.id).brief_version_id == version.id


def test_an_edit_is_the_next_version_and_campaigns_keep_theirs(scenario: Scenario) -> None:
    first = scenario.do(MANAGER, briefs.write, written())
    campaign = social.make(scenario, brief=str(first.id), requirements="")
    second = scenario.do(CREATIVE, briefs.edit, first.brief_id, 1, written(requirements="Show two cups."))
    assert (second.number, second.requirements) == (2, "Show two cups.")
    assert scenario.row(Campaign, campaign.id).brief_version_id == first.id
    assert [one.number for one in scenario.rows(BriefVersion, brief_id=first.brief_id)] == [1, 2]
    assert [(one.newest.number, one.campaigns) for one in stored(scenario)] == [(2, 1)]


def test_who_edits_what_was_edited_meanwhile_is_told_by_whom(scenario: Scenario) -> None:
    first = scenario.do(MANAGER, briefs.write, written())
    with pytest.raises(NotFound):
        scenario.do(MEMBER, briefs.edit, first.brief_id, 1, written(timeline="December"))
    scenario.do(SECOND_MANAGER, briefs.edit, first.brief_id, 1, written(timeline="December"))
    with pytest.raises(OutOfDate, match="<@UMILO> has edited"):
        scenario.do(MANAGER, briefs.edit, first.brief_id, 1, written(timeline="January"))


def test_an_edit_must_change_something(scenario: Scenario) -> None:
    first = scenario.do(MANAGER, briefs.write, written())
    with pytest.raises(NotUnderstood, match="Nothing is different"):
        scenario.do(MANAGER, briefs.edit, first.brief_id, 1, written())


def test_a_campaign_needs_a_brief_that_exists(scenario: Scenario) -> None:
    with pytest.raises(NotUnderstood, match="no such brief") as refused:
        social.make(scenario, brief="999", requirements="")
    assert refused.value.field == "brief"
    with pytest.raises(FormRefused, match="choose a stored brief"):
        social.plan(scenario, {"requirements": ""})


def test_guests_neither_read_nor_write_briefs(scenario: Scenario) -> None:
    with pytest.raises(NotPermitted, match="a full member"):
        scenario.do(GUEST, briefs.write, written())
