"""Addresses, links, handles and platforms."""

import pytest

from campaigns.core.errors import NotUnderstood
from campaigns.parsing import (
    Handle,
    link_key,
    parse_email,
    parse_emails,
    parse_handle,
    parse_link,
    parse_platform,
)
from storage.enums import Platform


def test_several_addresses_are_read_each_once() -> None:
    typed = "ana@x.example, Ben Ito <BEN@X.Example>;\n ana@X.example ; "
    assert parse_emails(typed) == ("ana@x.example", "BEN@x.example")
    assert parse_emails(" \n") == ()


@pytest.mark.parametrize(
    "typed",
    [
        "Doe, John <john@x.example>; Roe, Jane <jane@x.example>",
        '"Doe, John" <john@x.example>, "Roe, Jane" <jane@x.example>',
        "Doe, John <john@x.example>, Roe, Jane <jane@x.example>",
        "john@x.example jane@x.example",
        "John Doe (john@x.example)\nJane Roe (jane@x.example)",
        "mailto:john@x.example, MAILTO:jane@x.example?subject=Hello",
        "<mailto:john@x.example|john@x.example> <mailto:jane@x.example|jane@x.example>",
        "“Doe, John” <john@x.example>\tRoe, Jane, Dr. [mailto:jane@x.example]",
        "'Doe, John' <john@x.example>, jane@x.example (Jane Roe)",
        "john@x.example <john@x.example>, <jane@x.example>,",
        "\u2066john@x.example\u2069 and\u00a0jane@x.example.",
        "mailto:john@x.example Jane Roe (jane@x.example)",
        "john@x.example, Jane <jane@x.example>",
        "john@x.example\u200b / 'jane@x.example'",
    ],
)
def test_a_list_is_read_as_mail_programs_and_people_write_it(typed: str) -> None:
    assert parse_emails(typed) == ("john@x.example", "jane@x.example")


@pytest.mark.parametrize(
    "typed", ["John Doe (john@x.example)", "mailto:john@x.example", "Doe, John <john@x.example>;"]
)
def test_one_address_is_read_as_out_of_a_list(typed: str) -> None:
    assert parse_email(typed) == "john@x.example"


def test_several_addresses_are_not_one() -> None:
    with pytest.raises(NotUnderstood, match="more than one e-mail address"):
        parse_email("john@x.example; jane@x.example")


def test_a_domain_in_other_letters_is_kept_as_mail_servers_know_it() -> None:
    assert parse_email("ana@bücher.example") == "ana@xn--bcher-kva.example"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("ana@x.example, ben", "“ben” is not an e-mail address"),
        ("ana@x", "“ana@x” is not"),
        ("ben, ana@x.example", "“ben” is not"),
        ("a b@c.example", "“a” is not"),
        ("one, two, three, four, Ana <ana@x.example>", "“one” is not"),
        ("ana@x.example\r\nBcc: eve@x.example", "“Bcc:” is not"),
        ("an\x00a@x.example", "is not an e-mail address"),
        ("ü@x.example", "is not an e-mail address"),
        ("x" * 65 + "@x.example", "is not an e-mail address"),
        (",".join(f"a{number}@x.example" for number in range(51)), "51 addresses. Write at most 50"),
    ],
)
def test_the_address_that_is_wrong_is_named(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_emails(typed)


def test_a_missing_address_is_asked_for() -> None:
    with pytest.raises(NotUnderstood, match="missing"):
        parse_email(" ")


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        (" https://a.example/x?y=1#z ", "https://a.example/x?y=1#z"),
        ("\u2068https://a.example\u2069\u200b", "https://a.example"),
        ("HTTP://A.example", "HTTP://A.example"),
        ("https://a.example/<x>|y", "https://a.example/%3Cx%3E%7Cy"),
        ("https://bücher.example/ü", "https://bücher.example/ü"),
    ],
)
def test_a_link_cannot_break_out_of_a_message(typed: str, link: str) -> None:
    assert parse_link(typed) == link


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "missing"),
        ("a.example/x", "does not begin with https"),
        ("javascript:alert(1)", "does not begin with https"),
        ("ftp://a.example", "does not begin with https"),
        ("https://", "no host"),
        ("https:///x", "no host"),
        ("https://ana:secret@a.example", "name or password"),
        ("https://a.example\\@b.example", "characters that links cannot have"),
        ("https://a.example/\u202ecod.exe", "characters that links cannot have"),
        ("https://a b", "characters that links cannot have"),
        ("https://a.example:99999", "not a link"),
        ("https://[::1", "not a link"),
        ("https://a.example/" + "x" * 2000, "2,018 characters"),
        ("https://a.example/" + "<" * 1900, "too long"),
    ],
)
def test_a_link_that_leads_nowhere_safe_is_refused(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_link(typed)


def test_a_link_may_be_of_anything_so_its_example_is_of_no_platform() -> None:
    """Contracts and drafts are asked for as well as posts."""
    with pytest.raises(NotUnderstood, match=r"Write it like https://example\.com/page, or copy it"):
        parse_link("drafts.example/1")


def test_links_to_one_post_have_one_key() -> None:
    key = link_key("https://www.instagram.com/p/Abc/?igsh=1")
    assert key == link_key("http://m.instagram.com/p/Abc") == "instagram.com/p/Abc"
    assert link_key("https://youtube.com/watch?v=1&t=9") != link_key("https://youtube.com/watch?v=2")


@pytest.mark.parametrize(
    ("typed", "handle"),
    [
        ("@ana.silva", Handle("ana.silva")),
        (" Ana_1 ", Handle("Ana_1")),
        ("\u2066@maraq\u2069", Handle("maraq")),
        ("\u200bnils.n\ufeff", Handle("nils.n")),
        ("@\u2060ana", Handle("ana")),
        ("https://www.instagram.com/ana.silva/?hl=pt", Handle("ana.silva", Platform.INSTAGRAM)),
        ("tiktok.com/@ana", Handle("ana", Platform.TIKTOK)),
        ("https://youtube.com/@Añá", Handle("Añá", Platform.YOUTUBE)),
        ("https://youtube.com/c/ana", Handle("ana", Platform.YOUTUBE)),
        ("https://twitter.com/ana", Handle("ana", Platform.X)),
        ("m.facebook.com/ana.silva", Handle("ana.silva", Platform.FACEBOOK)),
        ("https://pt.linkedin.com/in/ana-silva/", Handle("ana-silva", Platform.LINKEDIN)),
        ("twitch.tv/ana_s", Handle("ana_s", Platform.TWITCH)),
        ("pinterest.co.uk/ana", Handle("ana", Platform.PINTEREST)),
        ("https://www.threads.net/@ana", Handle("ana", Platform.THREADS)),
        ("https://bsky.app/profile/ana.example", Handle("ana.example", Platform.BLUESKY)),
        ("https://mastodon.social/@ana", Handle("ana@mastodon.social", Platform.MASTODON)),
        ("@ana@social.example", Handle("ana@social.example", Platform.MASTODON)),
    ],
)
def test_a_handle_is_taken_from_what_was_pasted(typed: str, handle: Handle) -> None:
    assert parse_handle(typed) == handle


@pytest.mark.parametrize(
    ("typed", "platform", "words"),
    [
        ("", None, "missing"),
        ("@", None, "missing"),
        ("ana silva", None, "is not a handle"),
        ("...", None, "is not a handle"),
        ("ana-silva", Platform.X, "not a handle on X. It has up to 15"),
        ("x" * 31, Platform.INSTAGRAM, "up to 30"),
        ("ana", Platform.BLUESKY, "not a handle on Bluesky. It has a domain"),
        ("ana", Platform.MASTODON, "name and server"),
        ("https://tiktok.com/@ana", Platform.INSTAGRAM, "on TikTok, not on Instagram"),
        ("https://www.instagram.com/reel/abc/", None, "not the link of a profile"),
        ("https://www.instagram.com/", None, "not the link of a profile"),
        ("https://shop.example/ana", None, "not a profile"),
        ("http://[", None, "not a link"),
    ],
)
def test_what_is_wrong_with_a_handle_is_said(typed: str, platform: Platform | None, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_handle(typed, platform)


@pytest.mark.parametrize(
    ("typed", "platform"),
    [
        ("Instagram", "instagram"),
        ("Tik Tok", "tiktok"),
        ("X (Twitter)", "x"),
        ("yt", "youtube"),
        ("You-Tube", "youtube"),
    ],
)
def test_a_platform_is_known_by_its_usual_names(typed: str, platform: str) -> None:
    assert parse_platform(typed) is Platform(platform)


@pytest.mark.parametrize(
    ("typed", "words"),
    [("instagrm", "Did you mean instagram?"), ("", "missing"), ("myspace", "Write instagram, ")],
)
def test_an_unknown_platform_is_answered_with_known_ones(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words.replace("?", r"\?")):
        parse_platform(typed)
