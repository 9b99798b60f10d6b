"""Several planned posts as somebody enters them: a line each, or a CSV file."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from campaigns import parsing
from campaigns.core.business_time import moment
from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, counted, quoted
from campaigns.editorial.post_form import PlannedPost, parse_kind, parse_platform_of
from campaigns.files.layouts import Column, Layout
from campaigns.files.opening import open_table
from campaigns.files.tables import Rejected, Row
from campaigns.parsing.line_problems import LineProblems
from storage.enums import Platform
from storage.models import Campaign

MOST_AT_ONCE = 100
EXAMPLE = "12 Jan 09:00 instagram reel Morning routine | Slow mornings"
_LIKE = f"Write it like: {EXAMPLE}."
_LAYOUT = Layout(
    "posts",
    (
        Column("date", ("day", "publish on", "publishing date", "publish date")),
        Column("time", ("hour", "at", "publishing time", "publish time")),
        Column("platform", ("channel", "network", "where")),
        Column("kind", ("type", "format", "content type", "post type")),
        Column("title", ("post", "name", "post title", "content")),
        Column("idea", ("theme", "for idea")),
    ),
    needs=(("date",), ("time",), ("platform",), ("kind",)),
)
_WHEN = re.compile(
    r"(?P<day>.+?)[\s,;]+(?P<time>[0-9]{1,2}(?:[:.h][0-9]{2}(?:\s*[ap]\.?m\b\.?)?|\s*[ap]\.?m\b\.?))[\s,;]+(?P<rest>.+)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class ListedPost:
    """A post of a list: the line it stands in, and the theme or number of its idea, if it names one."""

    line: int
    post: PlannedPost
    idea: str = ""


def read_lines(
    text: str, campaign: Campaign, platforms: Sequence[Platform], problems: LineProblems | None = None
) -> list[ListedPost]:
    """The posts in some lines, or in a table with headings that was pasted.

    NotUnderstood names what is wrong; where `problems` are given, lines are noted there, so that more can be found.

    A line is day, time, platform, kind, title, and the idea behind a bar; title and idea may be left out, and the year,
    which is the one in which the day lies in the campaign.
    """
    if _is_table(text):
        return read_file(text.encode(), campaign, platforms, problems, field="lines")
    lines = [(number, bare(line)) for number, line in enumerate(text.splitlines(), 1)]
    reads = [
        (number, partial(_in_line, number, line.lstrip("-*• "), campaign, platforms))
        for number, line in lines
        if line
    ]
    return _all(reads, "lines", problems)


def read_file(
    data: bytes,
    campaign: Campaign,
    platforms: Sequence[Platform],
    problems: LineProblems | None = None,
    field: str = "file",
) -> list[ListedPost]:
    """The same of a file with columns for date, time, platform and kind, and perhaps title and idea."""
    try:
        table = open_table(data, [_LAYOUT])
        rows = list(table.rows)
    except NotUnderstood as refusal:
        raise refusal.at(field) from refusal
    for question in table.questions:
        if question.must:
            raise NotUnderstood(f"{question.words} Keep that one only, and upload it again.", field=field)
    return _all([(row.line, partial(_in_row, row, campaign, platforms)) for row in rows], field, problems)


def _is_table(text: str) -> bool:
    first = next((line for line in text.splitlines() if line.strip()), "")
    return any(_LAYOUT.recognised(re.split(delimiter, first)) for delimiter in (",", ";", "\t", r"\|"))


def _all(
    reads: Sequence[tuple[int, Callable[[], ListedPost]]], field: str, noted: LineProblems | None
) -> list[ListedPost]:
    """Every post that can be read; what is wrong in which lines is `noted`, or refused."""
    if len(reads) > MOST_AT_ONCE:
        raise NotUnderstood(
            f"That is {counted(len(reads), 'post')}. Plan at most {MOST_AT_ONCE} at once.", field=field
        )
    problems = LineProblems() if noted is None else noted
    found = []
    for line, read in reads:
        with problems.of_line(line):
            found.append(read())
    if noted is None:
        problems.refuse_any(field)
    return found


def _in_line(number: int, line: str, campaign: Campaign, platforms: Sequence[Platform]) -> ListedPost:
    body, _, idea = line.rpartition("|") if "|" in line else (line, "", "")
    found = _WHEN.fullmatch(bare(body))
    if found is None:
        raise NotUnderstood(f"{quoted(line, 60)} has no day and time at its beginning. {_LIKE}")
    words = found["rest"].split()
    platform, rest = _platform_first(words, platforms)
    if not rest:
        raise NotUnderstood(f"What kind of post is it? {_LIKE}")
    cells = {"date": found["day"], "time": found["time"], "kind": rest[0].strip(",;")}
    return _listed(number, campaign, platform, cells | {"title": " ".join(rest[1:]), "idea": bare(idea)})


def _platform_first(words: Sequence[str], platforms: Sequence[Platform]) -> tuple[Platform, Sequence[str]]:
    """The platform that some words begin with, which may have a name of two, and the words after it."""
    count = 2
    try:
        parsing.parse_platform(" ".join(words[:2]))
    except NotUnderstood:
        count = 1
    return parse_platform_of(" ".join(words[:count]).strip(",;"), platforms), words[count:]


def _in_row(row: Row | Rejected, campaign: Campaign, platforms: Sequence[Platform]) -> ListedPost:
    if isinstance(row, Rejected):
        raise NotUnderstood(row.reason)
    platform = parse_platform_of(row.text("platform") or "", platforms)
    return _listed(row.line, campaign, platform, row.texts)


def _listed(line: int, campaign: Campaign, platform: Platform, cells: Mapping[str, str]) -> ListedPost:
    day = parsing.parse_day_of(cells.get("date", ""), (campaign.starts_on, campaign.ends_on))
    slot_at = moment(campaign, day, parsing.parse_time(cells.get("time", "")))
    title = parsing.parse_name(cells["title"], 100, subject="The title") if cells.get("title") else ""
    return ListedPost(
        line, PlannedPost(platform, parse_kind(cells.get("kind", "")), slot_at, title), cells.get("idea", "")
    )
