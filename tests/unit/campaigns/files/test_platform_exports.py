"""Files as platforms export them, untouched."""

from datetime import date

import pytest

from campaigns.files import Answers, ResultRow, open_results, read_results
from campaigns.files.file_days import day_in_name

INSTAGRAM = """\
Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,\
Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves
18011,17,mara,Mara,"Glow, at last",32,11/05/2026 06:08,https://www.instagram.com/reel/DQaa1/,IG reel,,Lifetime,\
"15,000",9800,410,120,14,20,55
"""
FACEBOOK = """\
Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Date,Views,Reach,\
"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks
1,2,Mara,Glow,,11/05/2026 06:08,https://www.facebook.com/mara/posts/pfbid0Aa,Photos,Lifetime,900,800,66,50,11,5,9
"""
TIKTOK = """\
Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Total play time,Add to favorites
Glow,https://www.tiktok.com/@mara/video/74001,2026-11-05 09:10,300,22,15,5000,,40
"""
YOUTUBE = """\
Content,Video title,Video publish time,Duration,Likes,Comments added,Views,Impressions
Total,,,,7940,433,504631,1
2q4TS4z4Rpk,Glow,"Nov 6, 2026",249,196,12,8542,138912
"""
LINKEDIN = """\
Post analytics of Northwind from Nov 1
Post title,Post link,Post type,Created date,Impressions,Clicks,Likes,Comments,Reposts
Glow,https://www.linkedin.com/feed/update/urn:li:activity:71234,Organic,11/05/2026,900,12,40,3,2
"""
X = """\
Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,URL Clicks
1850,"Wed, Dec 2, 2026",Glow,https://x.com/mara/status/1850,9000,500,640,3,2,0,60,40,80
"""
THREADS = """\
Permalink,Text,Created time,Views,Likes,Replies,Reposts,Quotes
https://www.threads.net/@mara/post/DAbc,Glow,2026-11-05T06:08:00+0000,900,30,4,2,1
"""
PINTEREST = """\
Pin ID,Pin title,Pin link,Date created,Impressions,Saves,Pin clicks,Outbound clicks
77,Glow,https://www.pinterest.com/pin/77/,2026-11-05,900,30,4,2
"""
ADS = """\
Reporting starts,Reporting ends,Campaign name,Ad name,Reach,Impressions,Amount spent (EUR),Link clicks,Clicks (all)
2026-11-01,2026-11-30,Glow,Reel 1,900,1200,55.10,7,20
"""
ALL = {
    "instagram": (
        INSTAGRAM,
        {"views": 15_000, "reach": 9800, "likes": 410, "shares": 120, "comments": 20, "saves": 55},
    ),
    "facebook": (
        FACEBOOK,
        {"views": 900, "reach": 800, "likes": 50, "comments": 11, "shares": 5, "clicks": 9},
    ),
    "tiktok": (TIKTOK, {"likes": 300, "comments": 22, "shares": 15, "views": 5000, "saves": 40}),
    "youtube": (YOUTUBE, {"likes": 196, "comments": 12, "views": 8542, "impressions": 138_912}),
    "linkedin": (LINKEDIN, {"impressions": 900, "clicks": 12, "likes": 40, "comments": 3, "shares": 2}),
    "x": (X, {"impressions": 9000, "likes": 500, "saves": 3, "shares": 2, "comments": 60, "clicks": 80}),
    "threads": (THREADS, {"views": 900, "likes": 30, "comments": 4, "shares": 2}),
    "pinterest": (PINTEREST, {"impressions": 900, "saves": 30, "clicks": 2}),
}
MEASURED = Answers(measured_on=date(2026, 12, 3))


def read(text: str, encoding: str = "utf-8") -> ResultRow:
    reading = read_results(text.encode(encoding), "EUR", answers=MEASURED)
    assert reading.rejected == ()
    (row,) = reading.accepted
    return row


@pytest.mark.parametrize("platform", ALL)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_export_is_read_as_it_is(platform: str, encoding: str) -> None:
    text, figures = ALL[platform]
    row = read(text, encoding)
    found = {name: row.measured.metric(name) for name in ("likes", "comments", "clicks", "shares", "saves", "reach",
             "impressions", "views")}  # fmt: skip
    assert {name: figure for name, figure in found.items() if figure is not None} == figures
    assert row.permalink or row.post_id == "2q4TS4z4Rpk"
    assert row.date == date(2026, 12, 3)


@pytest.mark.parametrize("platform", ALL)
def test_the_day_of_a_post_is_never_the_day_of_measurement(platform: str) -> None:
    table = open_results(ALL[platform][0].encode())
    assert [one.about for one in table.questions] == ["measured_on"]
    named = open_results(ALL[platform][0].encode(), name="Nov-01-2026_Nov-30-2026_1234.csv")
    assert (named.questions, named.answers.measured_on) == ((), date(2026, 11, 30))


def test_what_is_known_of_the_post_helps_to_find_it() -> None:
    row = read(X)
    assert (row.post_id, row.caption, row.published, row.of_account) == (
        "1850",
        "Glow",
        date(2026, 12, 2),
        True,
    )


def test_ads_go_up_to_the_end_of_their_report() -> None:
    reading = read_results(ADS.encode(), "EUR")
    (row,) = reading.accepted
    assert (row.date, row.deliverable, row.measured.clicks) == (date(2026, 11, 30), "Reel 1", 7)
    assert "Clicks (all)" in reading.ignored
    assert "Amount spent (EUR)" in reading.ignored


def test_the_order_of_day_and_month_is_proven_by_the_rows_themselves() -> None:
    text = "permalink,date,likes\nhttps://x.com/a/status/{},{},3\n"
    rows = [
        text.format(1, "11/05/2026"),
        *(text.format(n, day).split("\n")[1] for n, day in ((2, "11/07/2026"), (3, "10/25/2026"))),
    ]
    reading = read_results("\n".join(row.strip() for row in rows).encode(), "EUR")
    assert [str(row.date) for row in reading.accepted] == ["2026-11-05", "2026-11-07", "2026-10-25"]
    late = "\n".join(
        [
            "permalink,date,likes",
            *(f"https://a.example/{n},11/05/2026,3" for n in range(300)),
            "https://a.example/x,25/10/2026,3",
        ]
    )
    assert {str(row.date) for row in read_results(late.encode(), "EUR").accepted} == {
        "2026-05-11",
        "2026-10-25",
    }


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Nov-01-2026_Nov-30-2026_1234.csv", date(2026, 11, 30)),
        ("export_2026-11-30.csv", date(2026, 11, 30)),
        ("C:\\exports 2025-01-01\\20261130 posts.csv", date(2026, 11, 30)),
        ("results.csv", None),
        ("99999999.csv", None),
    ],
)
def test_a_name_may_say_up_to_which_day_an_export_goes(name: str, day: date | None) -> None:
    assert day_in_name(name) == day
