"""Somebody who asks to be forgotten is found nowhere any more; numbers, decisions and the record's chain stay."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from campaigns.content import comments, deliverables
from campaigns.content.draft import Draft
from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.decisions import decisions
from campaigns.files import InfluencerRow
from campaigns.influencers import influencer_import, influencers, outreach
from campaigns.lifecycle import cancelling
from campaigns.privacy import forgetting, personal_data
from campaigns.privacy.traces import SOMEBODY
from campaigns.record.sealing import seal
from campaigns.record.verifying import verify
from campaigns.setup import form_drafts
from storage.base import Base
from storage.database import Database
from storage.enums import Category, Outcome, Platform, TermsKind
from storage.models import (
    Audit,
    Campaign,
    Comment,
    Decision,
    Deliverable,
    FormDraft,
    Influencer,
    Mail,
    Notice,
    Participation,
    Result,
    Terms,
)
from tests.databases import Opened
from tests.domain import journey
from tests.domain.scenario import MANAGER, MEMBER, SPECIALIST, TEAM, Scenario, open_scenario
from tests.statements import statements_of

AT = datetime(2026, 11, 2, tzinfo=UTC)
BIRD = InfluencerRow(
    line=0, handle="canary.bird", platform=Platform.INSTAGRAM, name="Zoë Canaryson", niches=("parrots",),
    followers=4000, email="canary@birds.example", usual_fee=None, country="DE",
)  # fmt: skip
TRACES = ("canary", "zo\u00eb", "zo\\u00eb")


@dataclass(frozen=True)
class Played:
    scenario: Scenario
    campaign: Campaign
    influencer: int
    post: int


def open_played(database: Database) -> Played:
    """A whole campaign with one creator, of whom something stands in every place that holds such things."""
    scenario = open_scenario(database, creators=1)
    scenario.do(MANAGER, influencers.add, BIRD)
    campaign = journey.make(scenario, niches="parrots")
    (part,) = journey.pick(scenario, campaign)
    note = "Canary sings for less."
    scenario.do(MANAGER, outreach.negotiate, part.id, TermsKind.OFFER, journey.terms(scenario, note=note))
    scenario.do(MEMBER, influencer_import.import_file, [replace(BIRD, email="new.canary@birds.example")])
    scenario.do(MANAGER, outreach.agree, part.id, journey.terms(scenario, note=note))
    scenario.let_decisions_settle()
    _send_mails(scenario)
    (post,) = scenario.rows(Deliverable, participation_id=part.id)
    _hand_in(scenario, post)
    question = journey.open_question(scenario, post)
    louder = "Canary must be louder, Zoë."
    scenario.do(SPECIALIST, decisions.decide, question.id, Outcome.REQUEST_CHANGES, louder, Category.BRAND)
    scenario.let_decisions_settle()
    scenario.do(MANAGER, comments.comment, post.id, "The canary of @canary.bird is fine.")
    _hand_in(scenario, post)
    journey.decide(scenario, post, Outcome.APPROVE)
    scenario.do(SPECIALIST, deliverables.publish, post.id, "https://instagram.example/canary.bird/p/1")
    scenario.do(MANAGER, form_drafts.keep, "influencers", {"content": "canary.bird,instagram"})
    _send_mails(scenario)
    scenario.wait(days=60)
    journey.measure(scenario, post, likes="500", comments="20", clicks="7", revenue="4000")
    _send_mails(scenario)
    seal(database, TEAM, AT)
    return Played(scenario, journey.now(scenario, campaign), part.influencer_id, post.id)


def _hand_in(scenario: Scenario, post: Deliverable) -> None:
    draft = Draft(
        link=f"https://drive.example/canary/{scenario.at:%d%H%M%S}", caption=f"Canary song {scenario.at:%d%H%M%S}",
        hashtags=("canary",), alt_text="A canary", first_comment="Canary first!",
    )  # fmt: skip
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, draft)


def _send_mails(scenario: Scenario) -> None:
    with scenario.database.write() as session:
        for mail in session.scalars(select(Mail).where(Mail.content.is_(None))):
            mail.subject, mail.content = "For Zoë Canaryson", "Dear Zoë Canaryson".encode()
    journey.settle_mails(scenario)


@pytest.fixture
def played(opened: Opened) -> Played:
    return opened(open_played)


def written(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode(errors="replace")
    return json.dumps(value, default=str, ensure_ascii=False)


def everywhere(database: Database) -> dict[str, str]:
    """Every row of every table, as text, by table."""
    with database.read() as session:
        return {
            table.name: "\n".join(" ".join(map(written, row)) for row in session.execute(select(table)))
            for table in Base.metadata.sorted_tables
        }


def named_in(database: Database) -> set[str]:
    """The tables in which the influencer is still named."""
    return {
        name for name, text in everywhere(database).items() if any(one in text.casefold() for one in TRACES)
    }


def test_somebody_who_is_forgotten_is_found_nowhere(
    played: Played, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    today = played.scenario.at.date()
    later = (today + timedelta(days=30)).isoformat()
    journey.make(played.scenario, name="For Zoë Canaryson", starts_on=today.isoformat(), ends_on=later)
    assert named_in(database) >= {
        *("campaign", "campaign_name_word"),
        *("influencer", "version", "deliverable", "comment", "decision", "mail", "audit", "notice", "terms"),
        *("form_draft", "influencer_proposal"),
    }
    done = played.scenario.do(
        MANAGER, forgetting.forget, played.influencer, "By e-mail of Zoë Canaryson, 3 March"
    )
    assert named_in(database) == set()
    assert all(one not in caplog.text.casefold() for one in TRACES)
    assert done.lines > 0
    assert done.files
    assert all("canary" in one for one in done.files)


def test_numbers_decisions_and_the_chain_stay(played: Played, database: Database) -> None:
    scenario = played.scenario
    before = [(one.fee_minor, one.number) for one in scenario.rows(Terms)]
    outcomes = [(one.outcome, one.decided_by, one.fingerprint) for one in scenario.rows(Decision)]
    lines = [(one.id, one.at, one.actor_id, one.action, one.subject_id) for one in scenario.rows(Audit)]
    result, campaign = scenario.rows(Result)[0].likes, journey.now(scenario, played.campaign)
    scenario.do(MANAGER, forgetting.forget, played.influencer, "By e-mail.")
    assert [(one.fee_minor, one.number) for one in scenario.rows(Terms)] == before
    assert [(one.outcome, one.decided_by, one.fingerprint) for one in scenario.rows(Decision)] == outcomes
    after = [(one.id, one.at, one.actor_id, one.action, one.subject_id) for one in scenario.rows(Audit)]
    assert after[: len(lines)] == lines
    assert [one[3] for one in after[len(lines) :]] == ["influencer forgotten", "record redacted"]
    assert scenario.rows(Result)[0].likes == result
    assert journey.now(scenario, played.campaign).total_reach == campaign.total_reach
    assert scenario.rows(Participation)[0].followers_at_selection == 4000
    with database.snapshot() as connection:
        found = verify(connection, TEAM)
    assert found.problems == []
    assert found.redacted > 0
    seal(database, TEAM, AT)
    with database.snapshot() as connection:
        assert verify(connection, TEAM).problems == []


def test_other_accounts_of_the_same_address_are_offered(played: Played) -> None:
    scenario = played.scenario
    scenario.do(MANAGER, influencers.add, replace(BIRD, handle="canary.dances", platform=Platform.TIKTOK))
    other = scenario.rows(Influencer, handle="canary.dances")[0]
    done = scenario.do(MANAGER, forgetting.forget, played.influencer, "By e-mail.")
    assert done.others == [(other.id, "canary.dances", Platform.TIKTOK)]
    assert scenario.do(MANAGER, forgetting.forget, other.id, "By e-mail.").others == []


def test_whoever_was_forgotten_cannot_be_added_again(played: Played) -> None:
    played.scenario.do(MANAGER, forgetting.forget, played.influencer, "By e-mail.")
    with pytest.raises(NotUnderstood, match="asked to be forgotten"):
        played.scenario.do(MANAGER, influencers.add, BIRD)
    assert len(played.scenario.rows(Influencer)) == 2


def test_others_keep_what_is_theirs(played: Played) -> None:
    scenario = played.scenario
    (other,) = [one for one in scenario.rows(Influencer) if one.id != played.influencer]
    scenario.do(MANAGER, form_drafts.keep, "influencer", {"name": "Next"})
    scenario.do(MANAGER, forgetting.forget, played.influencer, "By e-mail.")
    same = scenario.row(Influencer, other.id)
    assert (same.handle, same.name, same.email) == (other.handle, other.name, other.email)
    assert [one.form for one in scenario.rows(FormDraft)] == ["influencer"]
    assert played.campaign.name == scenario.row(Campaign, played.campaign.id).name
    assert {one.text for one in scenario.rows(Comment)} == {"(removed)"}
    assert all(SOMEBODY not in json.dumps(one.facts.get("name", "")) for one in scenario.rows(Notice))


def test_who_is_at_work_is_not_forgotten_yet(opened: Opened, database: Database) -> None:
    scenario = opened(open_scenario)
    campaign = journey.make(scenario)
    (part,) = journey.pick(scenario, campaign)
    with pytest.raises(NotPossible, match="still at work in Glow"):
        scenario.do(MANAGER, forgetting.forget, part.influencer_id, "By e-mail.")


def test_who_did_much_is_forgotten_in_as_few_statements(opened: Opened, database: Database) -> None:
    scenario = opened(open_scenario, creators=1)
    few = _with_parts(scenario, BIRD, 2)
    many = _with_parts(scenario, replace(BIRD, handle="kitten", email="k@cats.example", niches=("cats",)), 5)

    def statements(influencer: int) -> int:
        return statements_of(
            database, partial(scenario.do, MANAGER, forgetting.forget, influencer, "By e-mail.")
        )

    assert statements(many) == statements(few) <= 85


def _with_parts(scenario: Scenario, row: InfluencerRow, campaigns: int) -> int:
    """Somebody who was in so many campaigns, in each of which they are named here and there."""
    scenario.do(MANAGER, influencers.add, row)
    for number in range(campaigns):
        campaign = journey.make(scenario, name=f"{row.niches[0]} {number}", niches=row.niches[0])
        (post,) = journey.brief(scenario, campaign)
        _hand_in(scenario, post)
        scenario.do(MANAGER, comments.comment, post.id, f"How about @{row.handle}?")
        scenario.do(MANAGER, form_drafts.keep, "influencers", {"content": f"{row.handle},instagram"})
        scenario.do(MANAGER, cancelling.cancel, campaign.id, "No.", write_to_influencers=False)
    (influencer,) = scenario.rows(Influencer, handle=row.handle)
    return influencer.id


def test_everything_that_is_held_is_exported(played: Played) -> None:
    held = played.scenario.do(MANAGER, personal_data.export, played.influencer)
    text = json.dumps(held, ensure_ascii=False)
    for one in (
        "Zoë Canaryson",
        "canary@birds.example",
        "Canary song",
        "Canary sings for less.",
        "louder",
        "likes",
    ):
        assert one in text, one
    assert {"participation", "terms", "version", "mail", "decision", "result", "audit"} <= {
        name for name, rows in held.items() if rows
    }
    assert played.scenario.rows(Audit)[-1].action == "personal data exported"
