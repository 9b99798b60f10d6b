"""CSV files in every shape that programs leave them in."""

import codecs
import csv
import io
from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.errors import NotUnderstood, Refusal
from campaigns.files import (
    Reading,
    open_influencers,
    read_influencers,
    read_results,
    write_csv,
    write_rejected,
)
from campaigns.files.influencers import InfluencerRow

PLAIN = "handle,platform,followers\n@añá,youtube,10k\n"
PIECES = [
    *(
        b"handle",
        b"platform",
        b"date",
        b"permalink",
        b",",
        b";",
        b"\t",
        b"\n",
        b"\r",
        b'"',
        b"\x00",
        b"\xff",
        b"\xfe",
    ),
    *(
        b"sep=;\n",
        b"\xef\xbb\xbf",
        b"instagram",
        b"@a",
        b"1",
        b"2026-01-01",
        b"https://a.example",
        b"=",
        b"\xc3",
    ),
]
JUNK = st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join)


def read(text: str, encoding: str = "utf-8") -> Reading[InfluencerRow]:
    return read_influencers(text.encode(encoding))


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        PLAIN.encode("utf-8-sig"),
        PLAIN.encode("utf-16"),
        codecs.BOM_UTF16_BE + PLAIN.encode("utf-16-be"),
        PLAIN.encode("utf-16-le"),
        PLAIN.encode("utf-16-be"),
        PLAIN.replace("\n", "\r\n").encode(),
        PLAIN.replace("\n", "\r").encode(),
        PLAIN.replace(",", ";").encode(),
        PLAIN.replace(",", "\t").encode("utf-16"),
        ("sep=;\r\n" + PLAIN.replace(",", ";")).encode(),
        ("SEP=,\n" + PLAIN).encode("utf-16"),
        ("Our creators; as of today\n\n\nSource: us, mostly\n" + PLAIN).encode(),
        PLAIN.replace("handle,platform,followers", ' "Handle " , PLATFORM ,Follower_Count').encode(),
        PLAIN.replace("followers\n", "followers,,\n").replace("10k\n", "10k,,\n,,,,\n").encode(),
    ],
)
def test_a_file_reads_the_same_whichever_program_wrote_it(data: bytes) -> None:
    reading = read_influencers(data)
    assert [(row.handle, row.followers) for row in reading.accepted] == [("añá", 10_000)]
    assert reading.rejected == ()


def test_an_old_encoding_is_recognised_and_named() -> None:
    text = "handle,platform,name\nzoe,tiktok,Zoë Müller-Lefèvre aus Köln\nrene,tiktok,René Dupré à Besançon\n"
    reading = read(text, "cp1252")
    assert reading.accepted[0].name == "Zoë Müller-Lefèvre aus Köln"
    assert reading.encoding == "cp1252"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\n\n,,\n", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b"PK\x03\x04rest", "spreadsheet"),
        (b"%PDF-1.7", "PDF"),
        (b"\xff\xfea", "damaged"),
        (b"\x00\xff\x80binary" * 9, "not text"),
        (b"name,followers\nAna,10\n", "No row of column names.*begins with “name,followers”"),
        (b"x" * (20 * 1024 * 1024 + 1), "larger than 20 MB"),
    ],
)
def test_a_file_that_is_no_such_is_refused_with_advice(data: bytes, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        read_influencers(data)


def test_a_files_own_heading_goes_before_others_it_is_known_under() -> None:
    reading = read("account,handle,platform,Shoe size\nother,ana,x,38\n")
    assert reading.accepted[0].handle == "ana"
    assert reading.ignored == ("account", "Shoe size")


def test_more_rows_than_can_be_taken_are_refused() -> None:
    table = open_influencers(b"handle,platform\n" + b"a,x\n" * 200_001)
    with pytest.raises(NotUnderstood, match="more than 200,000 rows"):
        deque(table.rows, maxlen=0)


def test_a_row_with_surplus_cells_is_rejected_and_the_others_are_taken() -> None:
    reading = read("handle,platform,followers\nana,x,1,200\nben,x,1200\ncy,x\n")
    assert [row.handle for row in reading.accepted] == ["ben", "cy"]
    assert [(row.line, row.cells) for row in reading.rejected] == [(2, ("ana", "x", "1", "200"))]
    assert "The row has 4 cells, but there are 3 column names" in reading.rejected[0].reason


def test_a_quotation_mark_that_is_never_closed_loses_only_what_it_holds() -> None:
    reading = read('handle,platform\nana,x\n"ben,x\n' + "cy,x\n" * 200)
    assert [row.handle for row in reading.accepted] == ["ana"]
    assert [row.line for row in reading.rejected] == [3]
    assert "quotation mark opens here" in reading.rejected[0].reason


def test_a_cell_that_is_far_too_large_is_rejected_and_the_others_are_taken() -> None:
    reading = read("handle,platform\nana,x\n" + "b" * 200_000 + ",x\ncy,x\n")
    assert [row.handle for row in reading.accepted] == ["ana", "cy"]
    assert [row.line for row in reading.rejected] == [3]


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    reading = read('sep=,\nTitle\n\nhandle,platform,name\nana,x,"two\nlines"\n\nben,nowhere,\n')
    assert [row.line for row in reading.accepted] == [5]
    assert [row.line for row in reading.rejected] == [8]


def test_rejected_rows_come_back_as_a_file_that_can_be_put_right_and_read_again() -> None:
    reading = read("handle,platform,niches\n@ana,instagrm,=beauty\n@ben,x,food\n")
    back = write_rejected(reading.headings, reading.rejected)
    lines = list(csv.reader(io.StringIO(back.decode("utf-8-sig"))))
    assert lines[0] == ["line", "column", "reason", "handle", "platform", "niches"]
    assert lines[1][:2] == ["2", "platform"]
    assert lines[1][3:] == ["'@ana", "instagrm", "'=beauty"]
    again = read_influencers(back.replace(b"instagrm", b"instagram"))
    assert [(row.handle, row.niches) for row in again.accepted] == [("ana", ("=beauty",))]


@pytest.mark.parametrize("sign", list("=+-@\t\r\n"))
def test_nothing_that_is_exported_is_run_by_a_spreadsheet(sign: str) -> None:
    written = write_csv(["name"], [[f"{sign}1+1"], [None], [5], ["a=b"]]).decode("utf-8-sig")
    assert [row[0] if row else "" for row in csv.reader(io.StringIO(written, newline=""))] == [
        "name",
        f"'{sign}1+1",
        "",
        "5",
        "a=b",
    ]


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=5))
def test_any_cells_can_be_written(rows: list[list[str]]) -> None:
    written = write_csv(["a", "b"], rows).decode("utf-8-sig")
    assert len(list(csv.reader(io.StringIO(written, newline="")))) == len(rows) + 1


@given(st.binary() | JUNK | JUNK.map(lambda junk: b"handle,platform,usual_fee\n" + junk))
def test_any_bytes_are_read_or_refused_as_influencers(data: bytes) -> None:
    try:
        reading = read_influencers(data)
    except Refusal:
        return
    assert all(row.reason for row in reading.rejected)
    write_rejected(reading.headings, reading.rejected)


@given(st.binary() | JUNK | JUNK.map(lambda junk: b"permalink,date,likes,revenue\n" + junk))
def test_any_bytes_are_read_or_refused_as_results(data: bytes) -> None:
    try:
        reading = read_results(data, "EUR")
    except Refusal:
        return
    assert all(row.date.year >= 2000 for row in reading.accepted)


def test_a_last_column_without_a_name_is_not_read_and_costs_no_row() -> None:
    reading = read("handle,platform,followers,\nana,x,1,asked twice\nben,x,2,\ncy,x,3,a,b\n")
    assert [row.handle for row in reading.accepted] == ["ana", "ben"]
    assert [row.line for row in reading.rejected] == [4]
