"""Results from a file: whose they are, what is given back, and a campaign that they would end."""

from pathlib import Path

import pytest

from bot.commands.given_back import GivenBack
from campaigns.files import Answers, Counts, Doubt, Rejected, open_results, read_results, results_in
from campaigns.reporting import result_import
from campaigns.reporting.results import WouldEnd
from storage.enums import CampaignStatus, ImportState
from storage.models import ImportRun, Result
from tests.databases import Opened
from tests.domain import journey
from tests.domain.scenario import MANAGER, Scenario, open_scenario

KNOWN = 12


@pytest.fixture
def scenario(opened: Opened) -> Scenario:
    return opened(open_scenario, creators=KNOWN)


def test_results_of_one_post_under_two_names_are_put_together(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    day = scenario.at.date()
    lines = f"{post.title},{day},5,\n#{post.number},{day},5,90\n{post.title},2020-01-01,1,\n"
    text = f"deliverable,date,likes,views\n{lines}"
    given_back: list[Rejected | Doubt] = []
    counts = scenario.do(
        MANAGER, result_import.import_in_chunks, campaign.id, "r.csv",
        results_in(open_results(text.encode()), "EUR"), given_back.append,
    )  # fmt: skip
    assert counts == Counts(added=1, changed=1, rejected=1)
    assert [row.line for row in given_back] == [4]
    (result,) = scenario.rows(Result)
    assert (result.likes, result.views) == (5, 90)
    assert [run.state for run in scenario.rows(ImportRun)] == [ImportState.DONE]
    assert isinstance(given_back[0], Rejected)
    assert given_back[0].cells == (post.title, "2020-01-01", "1", "")


def test_an_import_ends_no_campaign_without_saying_so(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    scenario.wait(days=60)
    rows = read_results(f"post,date,likes\n{post.title},{scenario.at.date()},5\n".encode(), "EUR").accepted
    assert scenario.do(MANAGER, result_import.try_import, campaign.id, rows).ends_campaign
    with pytest.raises(WouldEnd):
        scenario.do(MANAGER, result_import.import_file, campaign.id, rows)
    assert scenario.rows(Result) == []

    act, asked = result_import.import_in_chunks, []
    for may_end in (False, True):

        def answer(may_end: bool = may_end) -> bool:
            asked.append(may_end)
            return may_end

        scenario.do(MANAGER, act, campaign.id, "r.csv", iter(rows), print, answer)
        assert len(scenario.rows(Result)) == 1
        assert (journey.now(scenario, campaign).status is CampaignStatus.COMPLETED) is may_end
    assert asked == [False, True]
    assert scenario.do(MANAGER, result_import.import_file, campaign.id, rows).unchanged == 1


def test_posts_are_found_by_every_link_and_id_and_others_of_the_account_are_counted(
    scenario: Scenario,
) -> None:
    campaign = journey.make(scenario)
    first, second = journey.brief(scenario, campaign, 2)
    links = (
        "https://www.instagram.com/reel/DQaa1/?igsh=xyz",
        "https://www.instagram.com/ben/p/DQbb2/?img_index=1",
    )
    for post, link in zip((first, second), links, strict=True):
        journey.publish(scenario, post, link)
    day = scenario.at.date()
    lines = [
        "1,https://www.instagram.com/p/DQaa1/,Lifetime,5",
        "2,https://www.instagram.com/reel/DQbb2/,Lifetime,6",
        "3,https://www.instagram.com/p/dqaa1/,Lifetime,7",
    ]
    text = "\n".join(["Post ID,Permalink,Date,Likes", *lines])
    rows = read_results(text.encode(), "EUR", answers=Answers(measured_on=day)).accepted
    done = scenario.do(MANAGER, result_import.import_file, campaign.id, rows)
    assert (done.added, done.foreign, done.rejected) == (2, 1, [])
    assert [one.likes for one in scenario.rows(Result)] == [5, 6]
    by_id = read_results(b"Post ID,Likes\nDQaa1,9\n", "EUR", answers=Answers(measured_on=day)).accepted
    assert scenario.do(MANAGER, result_import.import_file, campaign.id, by_id).changed == 1


def test_a_post_that_may_be_meant_by_text_and_day_is_asked_about(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    day = scenario.at.date()
    text = (
        f"Post text,Created date,Permalink,Likes\n{post.title} and more,{day},https://x.com/mara/status/9,5\n"
    )
    rows = read_results(text.encode(), "EUR", answers=Answers(measured_on=day)).accepted
    (asked,) = scenario.do(MANAGER, result_import.import_file, campaign.id, rows).rejected
    assert "By its text and day, this may be #1 on Instagram" in asked.reason


def test_a_link_or_id_is_never_outdone_by_a_title_or_number(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    first, second = journey.brief(scenario, campaign, 2)
    journey.publish(scenario, first, "https://www.instagram.com/reel/DQaa1/")
    journey.publish(scenario, second, "https://www.instagram.com/reel/DQbb2/")
    day = scenario.at.date()
    lines = [
        f"{first.title},https://www.instagram.com/reel/DQaa1/,,5000,300",
        f"{first.title},https://www.instagram.com/reel/DQzz9/,,70,2",
        "2,https://www.instagram.com/reel/DQyy8/,,80,3",
        "2,,DQxx7,80,3",
        "2,https://www.tiktok.com/@mara/video/74001,DQbb2,80,3",
    ]
    text = "\n".join(["Title,Permalink,Post ID,Reach,Likes", *lines])
    rows = read_results(text.encode(), "EUR", answers=Answers(measured_on=day)).accepted
    done = scenario.do(MANAGER, result_import.import_file, campaign.id, rows)
    assert (done.added, done.changed, done.foreign, done.rejected) == (1, 0, 4, [])
    assert [(one.deliverable_id, one.reach, one.likes) for one in scenario.rows(Result)] == [
        (first.id, 5000, 300)
    ]


def test_other_figures_of_a_post_under_another_name_are_given_back(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    day = scenario.at.date()
    text = f"deliverable,date,likes\n1,{day},5\n#1,{day},6\n{post.title},{day},5\n"
    rows = read_results(text.encode(), "EUR").accepted
    done = scenario.do(MANAGER, result_import.import_file, campaign.id, rows)
    assert (done.added, done.changed, done.unchanged) == (1, 0, 1)
    assert [(one.line, one.reason[:37]) for one in done.rejected] == [
        (3, "Line 2 has other figures of this post")
    ]


def test_doubtful_figures_are_told_by_looking_and_by_importing_and_are_taken(
    scenario: Scenario, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    rows = read_results(
        f"post,date,likes\n{post.title},{scenario.at.date()},84000\n".encode(), "EUR"
    ).accepted
    (looked,) = scenario.do(MANAGER, result_import.try_import, campaign.id, rows).doubts
    assert looked.line == 2
    assert "(84,000) are above the followers (12,000), an engagement rate of 700 %" in looked.reason
    with GivenBack(tmp_path / "r.csv", ["post"]) as given_back:
        counts = scenario.do(
            MANAGER, result_import.import_in_chunks, campaign.id, "r.csv", iter(rows), given_back.take,
        )  # fmt: skip
    given_back.tell(counts)
    assert f"  line 2: {looked.reason}" in capsys.readouterr().out
    assert [result.likes for result in scenario.rows(Result)] == [84_000]
