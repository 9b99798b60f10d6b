"""Files of any size are brought in beside people who work: chunk by chunk, and again where it was broken off."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from threading import Event, Thread

import pytest
from sqlalchemy import func, select

from bot.doctor import imports as doctor
from campaigns.core.errors import NotPermitted, NotPossible
from campaigns.files import Answers, Counts, InfluencerRow, Rejected, open_results, read_results, results_in
from campaigns.files.import_runs import CHUNK_ROWS
from campaigns.influencers import influencer_import
from campaigns.reporting import import_undo, result_import
from campaigns.reporting.results import WouldEnd
from campaigns.spending import costs
from storage.database import Database
from storage.enums import CampaignStatus, ImportState
from storage.models import Audit, Cost, ImportRun, Influencer, InfluencerNiche, Result
from tests.databases import Opened
from tests.domain import journey
from tests.domain.scenario import MANAGER, MEMBER, Scenario, creator_rows, open_scenario
from tests.statements import counted
from tests.waiting import PATIENCE

KNOWN = 12
ROWS = 2 * CHUNK_ROWS + 500
A_CHUNK_TAKES = 12


class Killed(BaseException):
    """The process ends here, as far as the database can tell."""


@pytest.fixture
def scenario(opened: Opened) -> Scenario:
    return opened(open_scenario, creators=KNOWN)


def bring_in(scenario: Scenario, rows: Iterator[InfluencerRow | Rejected]) -> tuple[Counts, list[Rejected]]:
    given_back: list[Rejected] = []
    act = influencer_import.import_in_chunks
    return scenario.do(MANAGER, act, "creators.csv", rows, given_back.append), given_back


def stored(scenario: Scenario) -> int:
    with scenario.database.read() as session:
        return session.scalar(select(func.count()).select_from(Influencer)) or 0


def killed_after(rows: Sequence[InfluencerRow], count: int) -> Iterator[InfluencerRow]:
    yield from islice(rows, count)
    raise Killed


def told(scenario: Scenario) -> list[tuple[object, ...]]:
    """What is known of everybody, whatever ids they have."""
    niches: dict[int, set[str]] = {}
    for niche in scenario.rows(InfluencerNiche):
        niches.setdefault(niche.influencer_id, set()).add(niche.niche)
    return sorted(
        (one.handle, one.platform, one.name, one.followers or 0, one.email or "", *sorted(niches[one.id]))
        for one in scenario.rows(Influencer)
    )


def test_each_chunk_is_stored_before_the_next_is_read(scenario: Scenario) -> None:
    lags = []

    def watched() -> Iterator[InfluencerRow]:
        for number, row in enumerate(creator_rows(ROWS)):
            if number % 100 == 0:
                lags.append(max(number, KNOWN) - stored(scenario))
            yield row

    counts, _ = bring_in(scenario, watched())
    assert counts == Counts(added=ROWS - KNOWN, unchanged=KNOWN)
    assert max(lags) < CHUNK_ROWS
    assert lags[:: CHUNK_ROWS // 100] == [0, 0, 0]


def test_a_chunk_takes_the_same_few_statements_whatever_is_in_it(scenario: Scenario) -> None:
    def statements(rows: Sequence[InfluencerRow]) -> int:
        with counted(scenario.database) as found:
            bring_in(scenario, iter(rows))
        return len(found)

    rows = creator_rows(3 * CHUNK_ROWS)
    changed = [replace(row, name="Bea", niches=("food",)) for row in rows]
    for few, many in ((rows[:CHUNK_ROWS], rows), (rows[:CHUNK_ROWS], rows), (changed[:CHUNK_ROWS], changed)):
        assert statements(many) - statements(few) <= 2 * A_CHUNK_TAKES


def test_somebody_clicks_while_an_import_runs(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    half, clicked = Event(), Event()

    def waiting() -> Iterator[InfluencerRow]:
        rows = creator_rows(ROWS)
        yield from rows[: ROWS // 2]
        half.set()
        assert clicked.wait(PATIENCE)
        yield from rows[ROWS // 2 :]

    importing = Thread(target=lambda: bring_in(scenario, waiting()))
    importing.start()
    assert half.wait(PATIENCE)
    scenario.do(MANAGER, costs.add_cost, campaign.id, {"what": "Samples", "amount": "9", "state": "spent"})
    assert len(scenario.rows(Cost, campaign_id=campaign.id)) == 1
    assert stored(scenario) < ROWS
    clicked.set()
    importing.join()
    assert stored(scenario) == ROWS


def test_an_import_that_is_refused_on_its_way_has_come_to_its_end(scenario: Scenario) -> None:
    def refused() -> Iterator[InfluencerRow]:
        yield from creator_rows(CHUNK_ROWS)
        raise NotPossible("No more of them.")

    with pytest.raises(NotPossible):
        bring_in(scenario, refused())
    assert [run.state for run in scenario.rows(ImportRun)] == [ImportState.DONE]
    assert list(doctor.look(scenario.database)) == []


def test_an_import_that_was_killed_says_so_and_is_brought_to_its_end_by_importing_again(
    scenario: Scenario,
) -> None:
    rows = creator_rows(ROWS)
    with pytest.raises(Killed):
        bring_in(scenario, killed_after(rows, CHUNK_ROWS + 10))
    (run,) = scenario.rows(ImportRun)
    assert (run.state, run.added, run.unchanged) == (ImportState.RUNNING, CHUNK_ROWS - KNOWN, KNOWN)
    (finding,) = doctor.look(scenario.database)
    assert "creators.csv" in finding.seen
    assert f"{CHUNK_ROWS:,} rows" in finding.seen

    counts, _ = bring_in(scenario, iter(rows))
    assert counts == Counts(added=ROWS - CHUNK_ROWS, unchanged=CHUNK_ROWS)
    assert stored(scenario) == ROWS
    assert [one.state for one in scenario.rows(ImportRun)] == [ImportState.REPEATED, ImportState.DONE]
    assert list(doctor.look(scenario.database)) == []
    assert len(scenario.rows(Audit, action="influencers imported")) == 2  # the first brought in who was known


def test_chunks_bring_in_what_one_transaction_does(scenario: Scenario, database: Database) -> None:
    rows = creator_rows(CHUNK_ROWS + 20)
    rows = [
        replace(row, niches=("food", row.niches[0]), followers=None) if row.line % 3 else row for row in rows
    ]
    bring_in(scenario, iter(rows))
    in_chunks = told(scenario)
    assert len(in_chunks) == len(rows)
    assert scenario.do(MANAGER, influencer_import.import_file, rows).unchanged == len(rows)
    assert told(scenario) == in_chunks


def test_rejected_rows_come_back_in_the_order_of_the_file(scenario: Scenario) -> None:
    (first,) = scenario.rows(Influencer, handle="glow2")
    with scenario.database.write() as session:
        session.get_one(Influencer, first.id).forgotten_at = scenario.at
    wrong = Rejected(3, "platform", "instagrm", "No such platform.", ("x", "instagrm"))
    rows = creator_rows(2)
    counts, given_back = bring_in(scenario, iter([rows[0], wrong, rows[1]]))
    assert counts == Counts(unchanged=1, rejected=2)
    assert [row.line for row in given_back] == [2, 3]
    assert "forgotten" in given_back[0].reason


def test_who_may_not_import_leaves_no_trace(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    file = open_results(f"deliverable,date\n1,{scenario.at.date()}\n".encode())
    with pytest.raises(NotPermitted):
        scenario.do(
            MEMBER, result_import.import_in_chunks, campaign.id, "r.csv", results_in(file, "EUR"), print
        )
    assert scenario.rows(ImportRun) == []


def test_results_of_one_post_under_two_names_are_put_together(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    day = scenario.at.date()
    lines = f"{post.title},{day},5,\n#{post.number},{day},5,90\n{post.title},2020-01-01,1,\n"
    text = f"deliverable,date,likes,views\n{lines}"
    given_back: list[Rejected] = []
    counts = scenario.do(
        MANAGER, result_import.import_in_chunks, campaign.id, "r.csv",
        results_in(open_results(text.encode()), "EUR"), given_back.append,
    )  # fmt: skip
    assert counts == Counts(added=1, changed=1, rejected=1)
    assert [row.line for row in given_back] == [4]
    (result,) = scenario.rows(Result)
    assert (result.likes, result.views) == (5, 90)
    assert [run.state for run in scenario.rows(ImportRun)] == [ImportState.DONE]
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


def test_an_import_is_undone_as_a_whole_while_nothing_was_built_on_it(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    first, second = journey.brief(scenario, campaign, 2)
    for post in (first, second):
        journey.publish(scenario, post)
    journey.measure(scenario, first, likes="500", reach="9000")
    before = figures(scenario)
    day = scenario.at.date()
    rows = read_results(
        f"post,date,likes\n#1,{day},5\n{first.title},{day},6\n#2,{day},7\n".encode(), "EUR"
    ).accepted
    scenario.do(MANAGER, result_import.import_file, campaign.id, rows, file="wrong.csv")
    again = [replace(row, measured=replace(row.measured, likes=8)) for row in rows[2:]]
    scenario.do(MANAGER, result_import.import_in_chunks, campaign.id, "later.csv", iter(again), print)
    wrong, later = scenario.rows(ImportRun)
    assert (wrong.file, wrong.stored, later.stored) == ("wrong.csv", 2, 1)

    with pytest.raises(NotPossible, match="changed since"):
        scenario.do(MANAGER, import_undo.undo, wrong.id)
    scenario.do(MANAGER, import_undo.undo, later.id)
    assert figures(scenario)[-1][2] == 7
    scenario.do(MANAGER, import_undo.undo, wrong.id)
    assert figures(scenario) == before
    with pytest.raises(NotPossible, match="undone already"):
        scenario.do(MANAGER, import_undo.undo, wrong.id)


def test_what_a_report_was_made_of_is_not_undone(scenario: Scenario) -> None:
    campaign = journey.finish(scenario, journey.make(scenario))
    rows = read_results(f"post,date,likes\n1,{scenario.at.date()},5\n".encode(), "EUR").accepted
    scenario.do(MANAGER, result_import.import_file, campaign.id, rows)
    with pytest.raises(NotPossible, match="A report was made"):
        scenario.do(MANAGER, import_undo.undo, scenario.rows(ImportRun)[0].id)


def figures(scenario: Scenario) -> list[tuple[object, ...]]:
    """What is stored of every post, and by whom."""
    rows = sorted(scenario.rows(Result), key=lambda one: one.deliverable_id)
    return [(one.deliverable_id, one.measured_on, one.likes, one.reach, one.entered_by) for one in rows]


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
