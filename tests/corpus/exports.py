"""Results: as people note them in nine languages, and as platforms export them."""

from collections.abc import Iterator
from datetime import date
from itertools import cycle
from typing import Any

from campaigns.files import Answers
from tests.corpus.creators import LANGUAGES, UNICODE
from tests.corpus.written import DELIMITERS, ODDITIES, OF_UNICODE, PLAIN, CorpusFile, Oddity, written

DAY = date(2026, 12, 3)
HEADINGS = {
    "English": ("Link", "Measured on", "Likes", "Comments", "Shares", "Reach", "Views"),
    "German": (
        "Beitragslink",
        "Gemessen am",
        "Gefällt mir",
        "Kommentare",
        "Geteilt",
        "Reichweite",
        "Aufrufe",
    ),
    "French": ("Lien", "As of", "J'aime", "Commentaires", "Partages", "Portée", "Vues"),
    "Spanish": ("Enlace", "As of", "Me gusta", "Comentarios", "Compartidos", "Alcance", "Reproducciones"),
    "Portuguese": (
        "Link do post",
        "As of",
        "Curtidas",
        "Comentários",
        "Compartilhamentos",
        "Alcance",
        "Visualizações",
    ),
    "Italian": (
        "Link al post",
        "As of",
        "Mi piace",
        "Commenti",
        "Condivisioni",
        "Copertura",
        "Visualizzazioni",
    ),
    "Polish": (
        "Link do posta",
        "As of",
        "Polubienia",
        "Komentarze",
        "Udostępnienia",
        "Zasięg",
        "Odtworzenia",
    ),
    "Turkish": ("Gönderi bağlantısı", "As of", "Beğeni", "Yorumlar", "Paylaşımlar", "Erişim", "Görüntüleme"),
    "Japanese": ("投稿リンク", "測定日", "いいね", "コメント", "シェア", "リーチ", "再生数"),
}
"""For the link, the day of measurement and five figures."""
FIGURES = ("likes", "comments", "shares", "reach", "views")
_POSTS = (
    ("https://www.instagram.com/p/DQaa1/", (410, 20, 12, 9_800, 15_000)),
    ("https://x.com/a/status/1850", (7, 0, 1, 90, 120)),
)


def _expected(link: str, figures: tuple[int, ...]) -> dict[str, Any]:
    return {"permalink": link, "date": DAY, **dict(zip(FIGURES, figures, strict=True))}


def _of_people() -> Iterator[CorpusFile]:
    delimiters = cycle(DELIMITERS)
    expected = tuple(_expected(*post) for post in _POSTS)
    for language, headings in HEADINGS.items():
        rows = [list(headings), *([link, DAY.isoformat(), *map(str, figures)] for link, figures in _POSTS)]
        written_how: list[tuple[str, Oddity]] = [
            *((encoding, PLAIN) for encoding in (*UNICODE[:3], *LANGUAGES[language].encodings[:1])),
            *(("utf-8", oddity) for oddity in (*ODDITIES[1:], *OF_UNICODE)),
        ]
        for (encoding, oddity), delimiter in zip(written_how, delimiters, strict=False):
            label = f"results, {language}, {encoding}, {delimiter!r}, {oddity.name}"
            yield CorpusFile(
                label, written(rows, encoding, delimiter, oddity), True, expected, encoding=encoding
            )


PLATFORMS: dict[str, tuple[dict[str, str], dict[str, Any]]] = {
    "Instagram": (
        {
            "Post ID": "18011", "Account ID": "17", "Account username": "mara", "Account name": "Mara",
            "Description": "Glow, at last", "Duration (sec)": "32", "Publish time": "11/05/2026 06:08",
            "Permalink": "https://www.instagram.com/reel/DQaa1/", "Post type": "IG reel", "Data comment": "",
            "Date": "Lifetime", "Views": "15,000", "Reach": "9800", "Likes": "410", "Shares": "120", "Follows": "14",
            "Comments": "20", "Saves": "55",
        },
        {"views": 15_000, "reach": 9_800, "likes": 410, "shares": 120, "comments": 20, "saves": 55},
    ),
    "Facebook": (
        {
            "Post ID": "1", "Page ID": "2", "Page name": "Mara", "Title": "Glow", "Description": "",
            "Duration (sec)": "0", "Publish time": "11/05/2026 06:08",
            "Permalink": "https://www.facebook.com/mara/posts/pfbid0Aa", "Post type": "Photos", "Date": "Lifetime",
            "Views": "900", "Reach": "800", "Reactions, Comments and Shares": "66", "Reactions": "50",
            "Comments": "11", "Shares": "5", "Total clicks": "9",
        },
        {"views": 900, "reach": 800, "likes": 50, "comments": 11, "shares": 5, "clicks": 9},
    ),
    "TikTok": (
        {
            "Video title": "Glow", "Video link": "https://www.tiktok.com/@mara/video/74001",
            "Post time": "2026-11-05 09:10", "Total likes": "300", "Total comments": "22", "Total shares": "15",
            "Total views": "5000", "Total play time": "", "Average watch time": "3.2", "Add to favorites": "40",
        },
        {"likes": 300, "comments": 22, "shares": 15, "views": 5_000, "saves": 40},
    ),
    "YouTube": (
        {
            "Content": "2q4TS4z4Rpk", "Video title": "Glow", "Video publish time": "Nov 6, 2026", "Duration": "249",
            "Likes": "196", "Dislikes": "2", "Comments added": "12", "Shares": "8", "Views": "8542",
            "Watch time (hours)": "101.5", "Subscribers": "3", "Impressions": "138912",
            "Impressions click-through rate (%)": "4.1",
        },
        {"likes": 196, "comments": 12, "shares": 8, "views": 8_542, "impressions": 138_912},
    ),
    "LinkedIn": (
        {
            "Post title": "Glow", "Post link": "https://www.linkedin.com/feed/update/urn:li:activity:71234",
            "Post type": "Organic", "Created date": "11/05/2026", "Impressions": "900", "Clicks": "12",
            "Click through rate (CTR)": "0.013", "Likes": "40", "Comments": "3", "Reposts": "2", "Follows": "1",
            "Engagement rate": "0.06",
        },
        {"impressions": 900, "clicks": 12, "likes": 40, "comments": 3, "shares": 2},
    ),
    "X": (
        {
            "Post id": "1850", "Date": "Wed, Dec 2, 2026", "Post text": "Glow",
            "Post Link": "https://x.com/mara/status/1850", "Impressions": "9000", "Likes": "500",
            "Engagements": "640", "Bookmarks": "3", "Shares": "2", "New follows": "0", "Replies": "60",
            "Reposts": "40", "Profile visits": "9", "Detail Expands": "5", "URL Clicks": "80",
        },
        {"impressions": 9_000, "likes": 500, "saves": 3, "shares": 2, "comments": 60, "clicks": 80},
    ),
    "Threads": (
        {
            "Permalink": "https://www.threads.net/@mara/post/DAbc", "Text": "Glow",
            "Created time": "2026-11-05T06:08:00+0000", "Views": "900", "Likes": "30", "Replies": "4",
            "Reposts": "2", "Quotes": "1",
        },
        {"views": 900, "likes": 30, "comments": 4, "shares": 2},
    ),
    "Pinterest": (
        {
            "Pin ID": "77", "Pin title": "Glow", "Pin link": "https://www.pinterest.com/pin/77/",
            "Date created": "2026-11-05", "Impressions": "900", "Saves": "30", "Pin clicks": "4",
            "Outbound clicks": "2",
        },
        {"impressions": 900, "saves": 30, "clicks": 2},
    ),
}  # fmt: skip
"""One row of each platform's export by its headings, and its figures."""


def _of_platforms() -> Iterator[CorpusFile]:
    said = Answers(measured_on=DAY)
    for platform, (cells, figures) in PLATFORMS.items():
        rows = [list(cells), list(cells.values())]
        for oddity, encoding in zip(ODDITIES, cycle(("utf-8", "utf-8-sig", "utf-16")), strict=False):
            content = written(rows, encoding, oddity=oddity)
            label = f"{platform}, {encoding}, {oddity.name}"
            expected = ({"date": DAY, **figures},)
            yield CorpusFile(label, content, True, expected, 0, ("measured_on",), said, encoding)


def _of_ads() -> Iterator[CorpusFile]:
    """Reports of ads: of a month, and by day."""
    head = [
        "Reporting starts",
        "Reporting ends",
        "Ad name",
        "Reach",
        "Impressions",
        "Amount spent (EUR)",
        "Link clicks",
    ]
    month = [head, ["2026-11-01", "2026-11-30", "Reel 1", "900", "1200", "55.10", "7"]]
    expected = {"deliverable": "Reel 1", "date": date(2026, 11, 30), "reach": 900, "clicks": 7}
    yield CorpusFile("Meta Ads, month", written(month), True, (expected,))
    days = [head, *([day, day, "Reel 1", "500", "90", "5.10", "7"] for day in ("2026-11-01", "2026-11-02"))]
    per_day = ({"impressions": 90, "reach": None}, {"impressions": 180, "clicks": 14})
    said = Answers(per_day=True)
    yield CorpusFile("Meta Ads, by day", written(days), True, per_day, 0, ("per_day",), said)
    unclear = [["post", "date", "likes"], ["1", "11/12/2026", "5"]]
    first = ({"date": date(2026, 12, 11)},)
    yield CorpusFile(
        "unclear dates", written(unclear), True, first, 0, ("day_first",), Answers(day_first=True)
    )
    nothing = [["post", "date", "likes"], ["1", "2026-11-12", "n/a"], ["2", "2026-11-12", "0"]]
    yield CorpusFile("unknown is not zero", written(nothing), True, ({"likes": 0},), 1)


def files() -> list[CorpusFile]:
    """All files of results."""
    return [*_of_people(), *_of_platforms(), *_of_ads()]
