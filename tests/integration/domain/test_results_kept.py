"""A file or form that says nothing of a figure takes nothing away from what is stored."""

from dataclasses import replace

import pytest

from campaigns.files import Imported, read_results
from campaigns.influencers import influencers
from campaigns.reporting import result_import, results
from storage.database import Database
from storage.enums import MailKind, MailState, NoticeKind, Platform
from storage.models import Campaign, Deliverable, Mail, Notice, Report, Result
from tests.databases import Opened
from tests.domain import journey
from tests.domain.scenario import MANAGER, SPECIALIST, Scenario, creator_rows, open_scenario

BaseMachine = tuple[Scenario, Campaign, Deliverable]


def open_ground(database: Database) -> BaseMachine:
    """A published post with results of today."""
    scenario = open_scenario(database)
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    journey.measure(scenario, post, likes="500", reach="9000")
    scenario.do(
        MANAGER, results.enter, post.id, journey.measurement(scenario, campaign, likes="500", revenue="40")
    )
    return scenario, campaign, post


@pytest.fixture
def ground(opened: Opened) -> BaseMachine:
    return opened(open_ground)


def upload(ground: BaseMachine, text: str, *, trial: bool = False) -> Imported:
    """Import a file, or look what it would do."""
    scenario, campaign, _ = ground
    act = result_import.try_import if trial else result_import.import_file
    return scenario.do(SPECIALIST, act, campaign.id, read_results(text.encode(), "EUR").accepted)


def test_a_column_that_is_missing_leaves_the_stored_figures(ground: BaseMachine) -> None:
    scenario, _, post = ground
    file = f"deliverable,date,comments\n{post.title},{scenario.at.date()},7\n"
    assert upload(ground, file, trial=True).changed == 1
    assert upload(ground, file).changed == 1
    (stored,) = scenario.rows(Result)
    assert (stored.likes, stored.comments, stored.revenue_minor) == (500, 7, 4000)


def test_an_empty_cell_leaves_the_stored_figure(ground: BaseMachine) -> None:
    scenario, _, post = ground
    file = f"deliverable,date,likes,revenue\n{post.title},{scenario.at.date()},500,\n"
    assert upload(ground, file, trial=True).unchanged == 1
    assert upload(ground, file).unchanged == 1
    assert scenario.rows(Result)[0].revenue_minor == 4000


def test_a_figure_emptied_in_the_form_of_today_is_unknown_again(ground: BaseMachine) -> None:
    scenario, campaign, post = ground
    scenario.do(MANAGER, results.enter, post.id, journey.measurement(scenario, campaign, comments="3"))
    (stored,) = scenario.rows(Result)
    assert (stored.likes, stored.comments, stored.revenue_minor) == (None, 3, None)


def test_a_field_left_empty_takes_nothing_away_from_an_earlier_day(ground: BaseMachine) -> None:
    scenario, campaign, post = ground
    earlier = journey.measurement(scenario, campaign, comments="3")
    scenario.at = scenario.at.replace(day=scenario.at.day + 2)
    scenario.do(MANAGER, results.enter, post.id, earlier)
    (stored,) = scenario.rows(Result)
    assert (stored.likes, stored.comments, stored.revenue_minor) == (500, 3, 4000)


def test_late_results_bring_totals_and_report_up_to_date_for_those_who_have_it(scenario: Scenario) -> None:
    campaign = journey.finish(scenario, journey.make(scenario))
    (post,) = scenario.rows(Deliverable)
    mails, told = (
        len(scenario.rows(Mail, kind=MailKind.REPORT)),
        len(scenario.rows(Notice, kind=NoticeKind.REPORT)),
    )
    scenario.wait(days=3)
    journey.measure(scenario, post, likes="900", comments="20", clicks="7", revenue="5000")
    journey.measure(scenario, post, likes="900", comments="20", clicks="7", revenue="5000")
    after = journey.now(scenario, campaign)
    assert (after.engagements, after.revenue_minor) == (927, 500_000)
    assert after.roi != campaign.roi
    assert [one.number for one in scenario.rows(Report)] == [1, 2]
    later = scenario.rows(Mail, kind=MailKind.REPORT)[mails:]
    assert {mail.to for mail in later} == {"dora@acme.example", "board@acme.example"}
    assert [one.facts["number"] for one in scenario.rows(Notice, kind=NoticeKind.REPORT)[told:]] == [2, 2, 2]


def test_late_results_within_an_hour_are_one_message_and_one_mail_to_everybody(scenario: Scenario) -> None:
    journey.finish(scenario, journey.make(scenario))
    journey.settle_mails(scenario)
    (post,) = scenario.rows(Deliverable)
    scenario.wait(days=3)
    for likes in ("900", "950", "990"):
        journey.measure(scenario, post, likes=likes, comments="20", clicks="7", revenue="5000")
        scenario.wait(minutes=10)
    first, *_ = scenario.rows(Report)
    late = [one.facts for one in scenario.rows(Notice, kind=NoticeKind.REPORT) if one.facts["number"] > 1]
    assert [facts["number"] for facts in late] == [4, 4, 4], "to Director, owner and channel"
    assert {facts["compared_with"] for facts in late} == {first.id}
    waiting = scenario.rows(Mail, kind=MailKind.REPORT, state=MailState.QUEUED)
    assert sorted(mail.to for mail in waiting) == ["board@acme.example", "dora@acme.example"]
    assert all((mail.next_attempt_at or scenario.at) > scenario.at for mail in waiting)
    scenario.wait(hours=1)
    journey.measure(scenario, post, likes="1000", comments="20", clicks="7", revenue="5000")
    numbers = [one.facts["number"] for one in scenario.rows(Notice, kind=NoticeKind.REPORT)]
    assert numbers == [1, 1, 4, 4, 4, 5, 5, 5], "of the first the owner reads in the question for a note"


def test_a_file_has_no_results_of_a_day_before_the_campaign_began(ground: BaseMachine) -> None:
    _, _, post = ground
    imported = upload(ground, f"deliverable,date,likes\n{post.title},2025-11-20,7\n")
    assert (imported.added, [one.reason for one in imported.rejected]) == (
        0,
        ["The campaign began on 2 Nov 2026, after that day."],
    )


def test_a_name_that_two_posts_have_is_asked_about(ground: BaseMachine) -> None:
    scenario, campaign, post = ground
    namesake = replace(
        creator_rows(1, first=99)[0], handle=post.title.partition("@")[2], platform=Platform.TIKTOK
    )
    scenario.do(MANAGER, influencers.add, namesake)
    (other,) = journey.brief(scenario, campaign)
    assert other.title == post.title
    imported = upload(ground, f"deliverable,date,likes\n{post.title},{scenario.at.date()},7\n")
    assert [one.reason for one in imported.rejected] == [
        "That may be #1 on Instagram and #2 on TikTok. Write the number or the link of one of them."
    ]
    assert upload(ground, f"deliverable,date,likes\n#1,{scenario.at.date()},7\n").changed == 1
