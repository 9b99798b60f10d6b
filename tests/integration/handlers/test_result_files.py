"""`/campaign results`: results from a file, looked at before it is taken."""

from datetime import date, timedelta

import pytest
from slack_sdk import WebClient

from campaigns.core.errors import NotPossible
from handlers.files.slack_files import fetch
from storage.models import FormDraft, ImportRun, Report, Result
from tests.domain import journey
from tests.integration.handlers.measured_posts import DAY, open_file_form, published, upload
from tests.integration.handlers.slack_workspace import (
    CARLOS,
    SlackWorkspace,
    says,
)


def rows(*lines: str) -> bytes:
    """A file of results."""
    return "\n".join(["deliverable,date,likes,clicks,revenue", *lines]).encode()


def test_a_file_is_looked_at_before_it_changes_anything(workspace: SlackWorkspace) -> None:
    _, posts = published(workspace, 2)
    file = upload(
        workspace, CARLOS, "results.csv", rows(f"1,{DAY},500,7,100", f"{posts[1].title},{DAY},20,,")
    )
    open_file_form(workspace)
    shown = workspace.fill_in(CARLOS, file=[file])["view"]
    assert "2 new · 0 changed · 0 unchanged · 0 given back" in says(shown)
    assert workspace.scenario.rows(Result) == []
    done = workspace.fill_in(CARLOS)["view"]
    assert "Imported: 2 new" in says(done)
    assert [one.likes for one in workspace.scenario.rows(Result)] == [500, 20]
    assert workspace.scenario.rows(FormDraft) == []


def test_the_same_file_twice_changes_nothing(workspace: SlackWorkspace) -> None:
    published(workspace)
    for expected in ("Import 1", None):
        open_file_form(workspace)
        file = upload(workspace, CARLOS, "results.csv", rows(f"1,{DAY},500,7,100"))
        shown = workspace.fill_in(CARLOS, file=[file])["view"]
        assert ((shown.get("submit") or {}).get("text")) == expected
        if expected:
            workspace.fill_in(CARLOS)
    assert "There is nothing new in this file" in says(workspace.form(CARLOS))
    assert len(workspace.scenario.rows(Result)) == 1


def test_rows_that_are_not_taken_come_back_with_line_and_reason(workspace: SlackWorkspace) -> None:
    published(workspace)
    content = rows(
        f"1,{DAY},500,7,100", f"9,{DAY},1,1,1", "1,01/02/2026,1,1,1", f"1,{DAY},lots,,", "=cmd,x,1,1,1"
    )
    open_file_form(workspace)
    workspace.fill_in(CARLOS, file=[upload(workspace, CARLOS, "r.csv", content)])
    said = says(workspace.fill_in(CARLOS)["view"])  # without saying whether the day stands first in dates
    assert "1 new · 0 changed · 0 unchanged · 4 given back" in said
    for words in ("Line 3", "No post of this campaign", "Line 4, date", "Line 5, likes", "Line 6"):
        assert words in said
    assert [said.index(f"Line {number}, ") for number in range(3, 7)] == sorted(
        said.index(f"Line {number}, ") for number in range(3, 7)
    )
    workspace.press(CARLOS, "send_rejected")
    assert "direct messages" in says(workspace.form(CARLOS))
    sent = sent_to(workspace, CARLOS)
    assert sent.startswith("\ufeffline,column,reason,deliverable,date,likes,clicks,revenue")
    assert "4,date," in sent
    assert ",1,01/02/2026,1,1,1" in sent
    assert f",9,{DAY},1,1,1" in sent
    assert "'=cmd" in sent
    workspace.fill_in(CARLOS)
    assert len(workspace.scenario.rows(Result)) == 1
    workspace.press(CARLOS, "send_rejected")
    assert "4 rows went to your direct messages" in says(workspace.form(CARLOS))


def sent_to(workspace: SlackWorkspace, who: str) -> str:
    """The file that the bot sent to somebody last."""
    message = workspace.slack.get("dm", user=who)["messages"][-1]
    return workspace.content_of(message["files"][0]["id"]).decode()


def test_dates_that_can_be_read_in_two_ways_are_asked_about(workspace: SlackWorkspace) -> None:
    published(workspace)
    workspace.scenario.wait(days=40)
    file = upload(workspace, CARLOS, "r.csv", rows("1,11/12/2026,500,7,100"))
    for order, expected in ((None, "0 new"), ("day-first", "1 new")):
        open_file_form(workspace)
        assert "dates like" in says(workspace.fill_in(CARLOS, file=[file])["view"])
        assert expected in says(workspace.fill_in(CARLOS, **{"0": order})["view"])
    workspace.fill_in(CARLOS)
    (result,) = workspace.scenario.rows(Result)
    assert result.measured_on == date(2026, 12, 11)


def test_a_file_that_is_none_is_refused_at_the_field(workspace: SlackWorkspace) -> None:
    published(workspace)
    contents = {
        "empty.csv": b" ", "picture.csv": b"\x89PNG\r\n\x1a\n" + b"0" * 50, "other.csv": b"1,2\n3,4\n",
        "zip.csv": b"PK\x03\x04" + b"0" * 50, "noise.csv": bytes(range(256)) * 4,
        "long.csv": rows(*(f"{n},{DAY},1,1,1" for n in range(1001))), "huge.csv": b"x" * 1_100_000,
    }  # fmt: skip
    open_file_form(workspace)
    for name, content in contents.items():
        errors = workspace.errors(CARLOS, file=[upload(workspace, CARLOS, name, content)])
        assert list(errors) == ["file"], (name, errors)


def test_the_token_goes_nowhere_but_to_slack(workspace: SlackWorkspace) -> None:
    file = workspace.slack.do("files", user=CARLOS, name="r.csv", content_base64="YSxi")["file"]
    assert fetch(workspace.slack.client(), (file,)) == b"a,b"
    for url in (
        "https://evil.example/r.csv",
        "http://files.slack.com/r.csv",
        "https://slack.com.evil.example/",
        "",
    ):
        with pytest.raises(NotPossible, match="not in Slack"):
            fetch(workspace.slack.client(), ({"url_private": url},))


def test_a_file_that_slack_does_not_hand_over_is_asked_for_again(workspace: SlackWorkspace) -> None:
    file = workspace.slack.do("files", user=CARLOS, name="r.csv", content_base64="YSxi")["file"]
    stranger = WebClient("xoxb-wrong", base_url=workspace.slack.client().base_url)
    with pytest.raises(NotPossible, match="again in a moment"):
        fetch(stranger, (file,))


def test_a_day_that_is_still_to_come_is_said_of_the_date(workspace: SlackWorkspace) -> None:
    published(workspace)
    open_file_form(workspace)
    content = rows("1,2027-11-30,500,7,100")
    shown = workspace.fill_in(CARLOS, file=[upload(workspace, CARLOS, "r.csv", content)])["view"]
    assert "Line 2, date: That day is still to come" in says(shown)


def test_an_import_shows_what_was_uploaded_last(workspace: SlackWorkspace) -> None:
    published(workspace)
    open_file_form(workspace)
    workspace.fill_in(CARLOS, file=[upload(workspace, CARLOS, "r.csv", rows(f"1,{DAY},500,7,100"))])
    with workspace.scenario.database.write() as session:
        session.query(FormDraft).one().entries = {"content": "", "how": {}}
    shown = workspace.fill_in(CARLOS)
    assert "Upload it again" in says(shown["view"])
    assert workspace.scenario.rows(Result) == []


def test_a_file_that_ends_the_campaign_says_so_before(workspace: SlackWorkspace) -> None:
    published(workspace)
    workspace.scenario.wait(days=60)
    today = workspace.scenario.at.date()
    open_file_form(workspace)
    file = upload(workspace, CARLOS, "r.csv", rows(f"1,{today},500,7,100"))
    assert "Glow ends with this import" in says(workspace.fill_in(CARLOS, file=[file])["view"])
    assert "Imported: 1 new" in says(workspace.fill_in(CARLOS)["view"])
    assert workspace.scenario.rows(Report) != []


def test_what_a_file_leaves_open_is_asked_before_it_is_looked_at(workspace: SlackWorkspace) -> None:
    _, (post,) = published(workspace)
    text = f"Post text,Created date,Permalink,Likes,Gefällt nicht\nŻółć,Lifetime,{post.permalink},5,1\n"
    open_file_form(workspace)
    asked = workspace.fill_in(CARLOS, file=[upload(workspace, CARLOS, "x.csv", text.encode("cp1250"))])[
        "view"
    ]
    for words in ("In which of these do the names look right", "Up to the end of which day"):
        assert words in says(asked)
    shown = workspace.fill_in(CARLOS, **{"0": "cp1250", "1": DAY})["view"]
    assert "1 new · 0 changed · 0 unchanged · 0 given back" in says(shown)
    workspace.fill_in(CARLOS)
    (result,) = workspace.scenario.rows(Result)
    assert (result.likes, result.measured_on.isoformat()) == (5, DAY)


def test_an_import_is_listed_and_undone(workspace: SlackWorkspace) -> None:
    published(workspace)
    open_file_form(workspace)
    workspace.fill_in(
        CARLOS, file=[upload(workspace, CARLOS, "nov.csv", rows(f"1,{DAY},500,7,100", "9,,1,,"))]
    )
    workspace.fill_in(CARLOS)
    workspace.opened(CARLOS, "/campaign results glow")
    workspace.press(CARLOS, "show_imports")
    shown = says(workspace.form(CARLOS))
    assert "nov.csv" in shown
    assert "1 new · 0 changed · 0 unchanged · 1 given back" in shown
    (run,) = workspace.scenario.rows(ImportRun)
    workspace.press(CARLOS, "undo_import", f"run={run.id}")
    assert "Undone by" in says(workspace.form(CARLOS))
    assert workspace.scenario.rows(Result) == []


def test_a_file_that_has_come_to_end_the_campaign_is_looked_at_again(workspace: SlackWorkspace) -> None:
    _, posts = published(workspace, 2)
    workspace.scenario.wait(days=60)
    today = workspace.scenario.at.date()
    open_file_form(workspace)
    file = upload(workspace, CARLOS, "r.csv", rows(f"1,{today},500,7,100"))
    assert "ends with this" not in says(workspace.fill_in(CARLOS, file=[file])["view"])
    journey.measure(workspace.scenario, posts[1], likes="3")
    assert "Glow ends with this import" in says(workspace.fill_in(CARLOS)["view"])
    assert len(workspace.scenario.rows(Result)) == 1
    assert "Imported: 1 new" in says(workspace.fill_in(CARLOS)["view"])


def test_later_days_come_after_earlier_ones(workspace: SlackWorkspace) -> None:
    published(workspace)
    workspace.scenario.wait(days=3)
    later = (workspace.scenario.at.date() - timedelta(days=1)).isoformat()
    open_file_form(workspace)
    workspace.fill_in(
        CARLOS, file=[upload(workspace, CARLOS, "r.csv", rows(f"1,{later},500,,", f"1,{DAY},20,7,"))]
    )
    assert "single day" in says(workspace.form(CARLOS))
    workspace.fill_in(CARLOS, **{"0": "running-total"})
    workspace.fill_in(CARLOS)
    assert "likes 500 · clicks 7" in says(workspace.opened(CARLOS, "/campaign results glow"))
