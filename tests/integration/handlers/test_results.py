"""`/campaign results`: entered by form and by file."""

import base64
from datetime import date, timedelta

import pytest
from slack_sdk import WebClient

from campaigns.core.errors import NotPossible
from campaigns.lifecycle import cancelling
from handlers.files.slack_files import fetch
from storage.models import Campaign, Deliverable, FormDraft, Report, Result
from tests.domain import journey
from tests.integration.handlers.desk_in_slack import (
    CARLOS,
    DIANA,
    GENERAL,
    MAYA,
    PAUL,
    House,
    buttons_in,
    says,
)

DAY = "2026-11-02"


def published(house: House, count: int = 1, **entries: str) -> tuple[Campaign, list[Deliverable]]:
    """A campaign with published posts, for which nothing is known."""
    campaign = house.firm.campaign(name="Glow", **entries)
    posts = journey.brief(house.firm, campaign, count)
    for post in posts:
        journey.publish(house.firm, post)
    return campaign, [house.firm.row(Deliverable, post.id) for post in posts]


def open_entry(house: House, post: Deliverable, who: str = CARLOS) -> None:
    """The form for one post."""
    house.opened(who, "/campaign results glow")
    house.press(who, "enter_results", f"deliverable={post.id};page=0")


def test_results_are_entered_post_by_post(house: House) -> None:
    _, posts = published(house, 2)
    house.opened(CARLOS, "/campaign results glow")
    assert "Results known for 0 of 2" in says(house.form(CARLOS))
    for post in posts:
        house.press(CARLOS, "enter_results", f"deliverable={post.id};page=0")
        assert house.errors(CARLOS, measured_on=DAY, likes="1.2k", clicks="7", revenue="1,460.00") == {}
    shown = says(house.form(CARLOS))
    assert "Results known for 2 of 2" in shown
    assert "likes 1,200 · clicks 7 · up to 2 Nov 2026" in shown
    assert "revenue" not in shown
    assert "€1,460.00" in says(house.opened(MAYA, "/campaign results glow"))
    first, _ = house.firm.rows(Result)
    assert (first.likes, first.comments, first.revenue_minor) == (1200, None, 146_000)


def test_every_figure_says_what_is_wrong_with_it(house: House) -> None:
    _, (post,) = published(house)
    open_entry(house, post)
    for field in ("likes", "reach", "revenue"):
        for value in ("-1", "lots", "1e9", "🎉", "\u202e5\u202c7", "9" * 40, "1.5.5"):
            errors = house.errors(CARLOS, **{"measured_on": DAY, "likes": "5", field: value})
            assert list(errors) == [field], (value, errors)
        assert house.errors(CARLOS, measured_on="2027-01-01", **{field: None}).keys() == {"measured_on"}
    assert house.errors(CARLOS, measured_on="2026-10-01").keys() == {"measured_on"}
    assert "at least one figure" in house.errors(CARLOS, measured_on=DAY, likes=None)["likes"]
    assert house.firm.rows(Result) == []


def test_what_was_entered_for_a_day_can_be_mended(house: House) -> None:
    _, (post,) = published(house)
    open_entry(house, post)
    house.fill_in(CARLOS, likes="5", comments="2", revenue="100")
    open_entry(house, post)
    house.fill_in(CARLOS, likes="6")
    (result,) = house.firm.rows(Result)
    assert (result.likes, result.comments, result.revenue_minor) == (6, 2, 10_000)


def test_mending_figures_takes_no_revenue_away_that_one_may_not_see(house: House) -> None:
    _, (post,) = published(house)
    open_entry(house, post, MAYA)
    house.fill_in(MAYA, likes="5", revenue="100")
    open_entry(house, post)
    assert "100" not in str(house.form(CARLOS)["blocks"])
    house.fill_in(CARLOS, likes="6")
    (result,) = house.firm.rows(Result)
    assert (result.likes, result.revenue_minor) == (6, 10_000)


def test_who_may_not_enter_results_only_looks(house: House) -> None:
    _, (post,) = published(house)
    for who in (DIANA, PAUL):
        where = GENERAL if who == PAUL else "campaigns"
        assert buttons_in(house.opened(who, "/campaign results glow", where)) == []
    open_entry(house, post)
    house.firm.do(MAYA, cancelling.cancel, post.campaign_id, "No", write_to_influencers=False)
    assert "cancelled" in " ".join(house.errors(CARLOS, likes="5").values())


def test_a_post_without_link_asks_for_it(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    (post,) = journey.brief(house.firm, campaign)
    journey.approve(house.firm, post)
    (button,) = buttons_in(house.opened(CARLOS, "/campaign results glow"))
    assert (button["action_id"], button["value"]) == ("publish", f"deliverable={post.id}")


def test_many_posts_go_page_by_page(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    for post in journey.brief(house.firm, campaign, 2, posts="12 stories"):
        journey.publish(house.firm, post)
    house.opened(CARLOS, "/campaign results glow")
    assert "*20. " in says(house.form(CARLOS))
    house.press(CARLOS, "page")
    shown = says(house.form(CARLOS))
    assert "*24. " in shown
    assert "*20. " not in shown
    last = house.firm.rows(Deliverable)[-1]
    house.press(CARLOS, "enter_results", f"deliverable={last.id};page=1")
    house.fill_in(CARLOS, likes="5")
    assert "*24. " in says(house.form(CARLOS))


def test_the_last_result_ends_the_campaign(house: House) -> None:
    campaign, (post,) = published(house)
    house.firm.wait(days=60)
    house.opened(CARLOS, "/campaign results glow")
    house.press(CARLOS, "enter_results", f"deliverable={post.id};page=0")
    house.fill_in(CARLOS, likes="5")
    assert house.firm.row(Campaign, campaign.id).archived_at is not None
    assert "Results known for 1 of 1" in says(house.form(CARLOS))


def test_late_results_make_a_new_report(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    journey_posts = journey.brief(house.firm, campaign)
    for post in journey_posts:
        journey.publish(house.firm, post)
    house.firm.wait(days=60)
    journey.measure(house.firm, journey_posts[0], likes="5")
    house.firm.wait(days=1)
    open_entry(house, journey_posts[0])
    house.fill_in(CARLOS, likes="50")
    assert [one.number for one in house.firm.rows(Report)] == [1, 2]


def upload(house: House, who: str, name: str, content: bytes) -> str:
    """A file of somebody's own; its id."""
    encoded = base64.b64encode(content).decode()
    return str(house.slack.do("files", user=who, name=name, content_base64=encoded)["file"]["id"])


def open_file_form(house: House, who: str = CARLOS) -> None:
    """The form for a file of results."""
    house.opened(who, "/campaign results glow")
    house.press(who, "upload_results")


def rows(*lines: str) -> bytes:
    """A file of results."""
    return "\n".join(["deliverable,date,likes,clicks,revenue", *lines]).encode()


def test_a_file_is_looked_at_before_it_changes_anything(house: House) -> None:
    _, posts = published(house, 2)
    file = upload(house, CARLOS, "results.csv", rows(f"1,{DAY},500,7,100", f"{posts[1].title},{DAY},20,,"))
    open_file_form(house)
    shown = house.fill_in(CARLOS, file=[file])["view"]
    assert "2 new · 0 changed · 0 unchanged · 0 given back" in says(shown)
    assert house.firm.rows(Result) == []
    done = house.fill_in(CARLOS)["view"]
    assert "Imported: 2 new" in says(done)
    assert [one.likes for one in house.firm.rows(Result)] == [500, 20]
    assert house.firm.rows(FormDraft) == []


def test_the_same_file_twice_changes_nothing(house: House) -> None:
    published(house)
    for expected in ("Import 1", None):
        open_file_form(house)
        file = upload(house, CARLOS, "results.csv", rows(f"1,{DAY},500,7,100"))
        shown = house.fill_in(CARLOS, file=[file])["view"]
        assert ((shown.get("submit") or {}).get("text")) == expected
        if expected:
            house.fill_in(CARLOS)
    assert "There is nothing new in this file" in says(house.form(CARLOS))
    assert len(house.firm.rows(Result)) == 1


def test_rows_that_are_not_taken_come_back_with_line_and_reason(house: House) -> None:
    published(house)
    content = rows(
        f"1,{DAY},500,7,100", f"9,{DAY},1,1,1", "1,01/02/2026,1,1,1", f"1,{DAY},lots,,", "=cmd,x,1,1,1"
    )
    open_file_form(house)
    shown = house.fill_in(CARLOS, file=[upload(house, CARLOS, "r.csv", content)])["view"]
    said = says(shown)
    assert "1 new · 0 changed · 0 unchanged · 4 given back" in said
    for words in ("Line 3", "No post of this campaign", "Line 4, date", "Line 5, likes", "Line 6"):
        assert words in said
    assert [said.index(f"Line {number}, ") for number in range(3, 7)] == sorted(
        said.index(f"Line {number}, ") for number in range(3, 7)
    )
    house.press(CARLOS, "send_rejected")
    assert "direct messages" in says(house.form(CARLOS))
    sent = sent_to(house, CARLOS)
    assert sent.startswith("\ufeffline,column,reason,deliverable,date,likes,clicks,revenue")
    assert "4,date," in sent
    assert ",1,01/02/2026,1,1,1" in sent
    assert f",9,{DAY},1,1,1" in sent
    assert "'=cmd" in sent
    house.fill_in(CARLOS)
    assert len(house.firm.rows(Result)) == 1
    house.press(CARLOS, "send_rejected")
    assert "4 rows went to your direct messages" in says(house.form(CARLOS))


def sent_to(house: House, who: str) -> str:
    """The file that the bot sent to somebody last."""
    message = house.slack.get("dm", user=who)["messages"][-1]
    return house.content_of(message["files"][0]["id"]).decode()


def test_dates_that_can_be_read_in_two_ways_are_asked_about(house: House) -> None:
    published(house)
    house.firm.wait(days=10)
    file = upload(house, CARLOS, "r.csv", rows("1,03/11/2026,500,7,100"))
    for order, expected in ((None, "0 new"), ("day", "1 new")):
        open_file_form(house)
        assert expected in says(house.fill_in(CARLOS, file=[file], day_first=order)["view"])
    house.fill_in(CARLOS)
    (result,) = house.firm.rows(Result)
    assert result.measured_on == date(2026, 11, 3)


def test_a_file_that_is_none_is_refused_at_the_field(house: House) -> None:
    published(house)
    contents = {
        "empty.csv": b" ", "picture.csv": b"\x89PNG\r\n\x1a\n" + b"0" * 50, "other.csv": b"a,b\n1,2\n",
        "zip.csv": b"PK\x03\x04" + b"0" * 50, "noise.csv": bytes(range(256)) * 4,
        "long.csv": rows(*(f"{n},{DAY},1,1,1" for n in range(1001))), "huge.csv": b"x" * 1_100_000,
    }  # fmt: skip
    open_file_form(house)
    for name, content in contents.items():
        errors = house.errors(CARLOS, file=[upload(house, CARLOS, name, content)])
        assert list(errors) == ["file"], (name, errors)


def test_the_token_goes_nowhere_but_to_slack(house: House) -> None:
    file = house.slack.do("files", user=CARLOS, name="r.csv", content_base64="YSxi")["file"]
    assert fetch(house.slack.client(), (file,)) == b"a,b"
    for url in (
        "https://evil.example/r.csv",
        "http://files.slack.com/r.csv",
        "https://slack.com.evil.example/",
        "",
    ):
        with pytest.raises(NotPossible, match="not in Slack"):
            fetch(house.slack.client(), ({"url_private": url},))


def test_a_file_that_slack_does_not_hand_over_is_asked_for_again(house: House) -> None:
    file = house.slack.do("files", user=CARLOS, name="r.csv", content_base64="YSxi")["file"]
    stranger = WebClient("xoxb-wrong", base_url=house.slack.client().base_url)
    with pytest.raises(NotPossible, match="again in a moment"):
        fetch(stranger, (file,))


def test_a_day_that_is_still_to_come_is_said_of_the_date(house: House) -> None:
    published(house)
    open_file_form(house)
    content = rows("1,2027-11-30,500,7,100")
    shown = house.fill_in(CARLOS, file=[upload(house, CARLOS, "r.csv", content)])["view"]
    assert "Line 2, date: That day is still to come" in says(shown)


def test_an_import_shows_what_was_uploaded_last(house: House) -> None:
    published(house)
    open_file_form(house)
    house.fill_in(CARLOS, file=[upload(house, CARLOS, "r.csv", rows(f"1,{DAY},500,7,100"))])
    with house.firm.database.write() as session:
        session.query(FormDraft).one().entries = {"content": "", "how": {}}
    shown = house.fill_in(CARLOS)
    assert "Upload it again" in says(shown["view"])
    assert house.firm.rows(Result) == []


def test_later_days_come_after_earlier_ones(house: House) -> None:
    published(house)
    house.firm.wait(days=3)
    later = (house.firm.at.date() - timedelta(days=1)).isoformat()
    open_file_form(house)
    house.fill_in(CARLOS, file=[upload(house, CARLOS, "r.csv", rows(f"1,{later},500,,", f"1,{DAY},20,7,"))])
    house.fill_in(CARLOS)
    assert "likes 500 · clicks 7" in says(house.opened(CARLOS, "/campaign results glow"))
