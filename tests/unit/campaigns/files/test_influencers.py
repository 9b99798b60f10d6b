"""Influencers read from a file."""

import pytest

from campaigns.core.money import Money
from campaigns.files import InfluencerRow, Rejected, influencers_in, open_influencers, read_influencers
from storage.enums import Platform

HEADINGS = "handle,platform,name,niches,followers,email,usual_fee,currency,country\n"


def rows(*lines: str, headings: str = HEADINGS, default: str | None = None) -> tuple[InfluencerRow, ...]:
    reading = read_influencers((headings + "\n".join(lines)).encode(), default_currency=default)
    assert reading.rejected == ()
    return reading.accepted


def rejected(line: str, headings: str = HEADINGS) -> Rejected:
    reading = read_influencers((headings + line).encode())
    assert reading.accepted == ()
    return reading.rejected[0]


def test_a_full_row_becomes_an_influencer() -> None:
    line = '@ana.silva,Instagram,Ana Silva,"Beauty; Fashion","48,200",Ana@Mail.Example,1200.50,EUR,Portugal'
    assert rows(line) == (
        InfluencerRow(
            2,
            "ana.silva",
            Platform.INSTAGRAM,
            "Ana Silva",
            ("beauty", "fashion"),
            48_200,
            "Ana@mail.example",
            Money(120_050, "EUR"),
            "PT",
        ),
    )


def test_what_the_file_does_not_say_is_not_known() -> None:
    (row,) = rows("ana,x,,,,,,,", "")
    assert (row.name, row.niches, row.followers, row.email) == (None, (), None, None)
    assert (row.usual_fee, row.country) == (None, None)


def test_words_for_nothing_are_not_numbers() -> None:
    (row,) = rows("ana,x,Na,,n/a,-,-,EUR,")
    assert (row.name, row.followers, row.usual_fee) == ("Na", None, None)


def test_the_link_of_a_profile_says_handle_and_platform() -> None:
    (row,) = rows("https://www.tiktok.com/@ana.s", headings="Profile link\n")
    assert (row.handle, row.platform) == ("ana.s", Platform.TIKTOK)


@pytest.mark.parametrize(
    ("headings", "line", "fee"),
    [
        ("handle,platform,fee", "a,x,€500", Money(50_000, "EUR")),
        ("handle,platform,fee (USD)", "a,x,500", Money(50_000, "USD")),
        ("handle;platform;fee;currency", "a;x;1.234,50;eur", Money(123_450, "EUR")),
        ("handle,platform,fee", "a,x,500", Money(50_000, "GBP")),
    ],
)
def test_the_currency_of_a_fee_is_in_the_row_the_cell_the_heading_or_given(
    headings: str, line: str, fee: Money
) -> None:
    (row,) = rows(line, headings=headings + "\n", default="GBP")
    assert row.usual_fee == fee


@pytest.mark.parametrize(
    ("line", "column", "value", "words"),
    [
        (",x,,,,,,,", "handle", "", "handle is missing"),
        ("ana,,,,,,,,", "platform", "", "platform is missing"),
        ("ana,instagrm,,,,,,,", "platform", "instagrm", "Did you mean instagram"),
        ("ana silva,x,,,,,,,", "handle", "ana silva", "not a handle"),
    ],
)
def test_a_bad_cell_rejects_its_row_and_says_why(line: str, column: str, value: str, words: str) -> None:
    row = rejected(line)
    assert (row.line, row.column, row.value) == (2, column, value)
    assert words in row.reason


def test_a_fee_that_is_no_amount_is_named_and_the_creator_taken() -> None:
    taken = rows(
        'a,x,,,,,"1200,-",EUR,',
        "b,x,,,,,gifted,EUR,",
        "c,x,,,,,$50-$200,,",
        "d,x,,,,,€500,USD,",
        "e,x,,,,,-5,EUR,",
    )
    assert [row.usual_fee for row in taken] == [Money(120_000, "EUR"), None, None, None, None]
    left_out = [(one.line, one.column) for row in taken for one in row.left_out]
    assert left_out == [(3, "usual_fee"), (4, "usual_fee"), (5, "usual_fee"), (6, "usual_fee")]
    assert "“gifted” is not a number" in taken[1].left_out[0].reason


def test_of_two_addresses_in_a_cell_the_first_is_taken_and_the_other_named() -> None:
    (row,) = rows("ana,x,,,,mara@studio.example; booking@studio.example,,,")
    assert row.email == "mara@studio.example"
    assert "booking@studio.example" in row.left_out[0].reason


def test_marks_that_show_nothing_around_a_cell_are_not_read() -> None:
    first, second = rows("\u2066@maraq\u2069,x,,,,,,,", "\u200bnils_n,x,\u200eNils\u200b,,\ufeff9000,,,,")
    assert (first.handle, second.handle, second.name, second.followers) == ("maraq", "nils_n", "Nils", 9_000)


def test_the_same_handle_twice_is_taken_once() -> None:
    reading = read_influencers(b"handle,platform\nAna,x\nana,instagram\n@ANA,x\n")
    assert [row.line for row in reading.accepted] == [2, 3]
    assert "stands in line 2 already" in reading.rejected[0].reason


def test_rows_can_be_taken_one_by_one() -> None:
    coming = influencers_in(open_influencers(b"handle,platform\nana,x\nben,nowhere\n"))
    first, second = next(coming), next(coming)
    assert isinstance(first, InfluencerRow)
    assert isinstance(second, Rejected)


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        ("ana,x,,,-5,,,,", "followers", "below zero"),
        ("ana,x,,,,nobody,,,", "email", "not an e-mail address"),
        ("ana,x,,,,,500,,", "usual_fee", "no currency"),
        ("ana,x,,,,,500,DEM,", "currency", "not a currency"),
        ("ana,x,,,,,,,Atlantis", "country", "not a country"),
        ("ana,x,a\u202eb,,,,,,", "name", "cannot be seen"),
    ],
)
def test_a_cell_that_may_be_empty_is_named_and_left_open(line: str, column: str, words: str) -> None:
    (row,) = rows(line)
    assert (row.handle, [one.column for one in row.left_out]) == ("ana", [column])
    assert words in row.left_out[0].reason


@pytest.mark.parametrize("place", ["Germany", "Berlin, Germany", "Berlin - Germany"])
def test_the_country_may_stand_behind_a_city(place: str) -> None:
    (row,) = rows(f'ana,x,,,,,,,"{place}"')
    assert (row.country, row.left_out) == ("DE", ())


PROFILES = [
    ("https://www.instagram.com/_u/maraq/", "maraq"),
    ("https://instagram.com/maraq/reels/", "maraq"),
    ("https://x.com/intent/user?screen_name=maraq", "maraq"),
    ("https://x.com/maraq/with_replies", "maraq"),
    ("https://www.tiktok.com/@maraq?lang=de", "maraq"),
    ("https://www.youtube.com/@maraq/videos", "maraq"),
    ("https://www.youtube.com/channel/UC123", "UC123"),
    ("https://de.linkedin.com/in/maraq/", "maraq"),
    ("https://www.threads.net/@maraq", "maraq"),
    ("https://m.facebook.com/maraq/about", "maraq"),
    ("https://pinterest.co.uk/maraq/_saved/", "maraq"),
    ("https://www.instagram.com/accounts/login/?next=%2Fmaraq%2F", None),
    ("https://www.instagram.com/p/DQaa1/", None),
    ("https://www.instagram.com/maraq/p/DQaa1/", None),
    ("https://www.instagram.com/", None),
    ("https://www.facebook.com/people/Mara-Quist/61550000000001/", None),
    ("https://www.facebook.com/groups/glow/", None),
    ("https://vm.tiktok.com/ZMabc123/", None),
    ("https://www.tiktok.com/tag/glow", None),
    ("https://www.linkedin.com/school/lund/", None),
    ("https://www.linkedin.com/feed/", None),
    ("https://x.com/i/lists/123", None),
    ("https://x.com/maraq/status/1850", None),
    ("https://www.youtube.com/watch?v=abc", None),
    ("https://www.threads.net/t/DAbc", None),
    ("https://www.pinterest.com/pin/77/", None),
    ("https://www.twitch.tv/directory", None),
]


@pytest.mark.parametrize(("link", "handle"), PROFILES)
def test_only_what_has_the_shape_of_a_profile_is_one(link: str, handle: str | None) -> None:
    reading = read_influencers(f"handle\n{link}\n".encode())
    assert [row.handle for row in reading.accepted] == ([handle] if handle else [])
    assert all("not the link of a profile" in row.reason for row in reading.rejected)


@pytest.mark.parametrize(
    "place", ["Los Angeles, CA", "Denver, CO", "Chicago, IL", "Dover / DE", "Boise - ID"]
)
def test_a_state_of_the_us_is_no_country(place: str) -> None:
    (row,) = rows(f'ana,x,,,,,,,"{place}"')
    assert (row.country, [one.column for one in row.left_out]) == (None, ["country"])


@pytest.mark.parametrize(
    "page",
    [
        *("youtube.com/trending", "youtube.com/upload", "instagram.com/popular", "instagram.com/emails"),
        *("facebook.com/me", "facebook.com/business", "facebook.com/reels", "x.com/lists", "x.com/premium"),
        *("pinterest.com/categories", "twitch.tv/store"),
    ],
)
def test_pages_of_a_platform_itself_are_no_profiles(page: str) -> None:
    (row,) = read_influencers(f"handle\nhttps://{page}\n".encode()).rejected
    assert "not the link of a profile" in row.reason
