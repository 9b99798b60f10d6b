"""E-mails say what creators, stakeholders and directors need to know."""

import re
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as some
from jinja2 import UndefinedError

from bot.mail.mime import sealed
from bot.mail.rendering import MailRenderer, paragraphs
from bot.reports.branding import Branding
from bot.reports.files import ReportFile
from storage.enums import MailKind
from tests.sample_report import sample_report
from tests.unit.bot.facts import facts_of

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
WRITER = MailRenderer()


@pytest.mark.parametrize("kind", MailKind)
def test_every_kind_names_campaign_contact_and_where_to_answer(kind: MailKind) -> None:
    rendered = WRITER.write(kind, facts_of(kind))
    for part in (rendered.text, rendered.html):
        assert "Summer Glow" in part
        assert "Olivia Owner" in part
        assert "olivia@example.com" in part
    assert rendered.subject


@pytest.mark.parametrize("kind", MailKind)
def test_every_kind_can_be_written_when_little_is_known(kind: MailKind) -> None:
    bare = dict.fromkeys(
        (
            "to_name",
            "contact_email",
            "may_answer",
            "fee",
            "publish_on",
            "caption",
            "respond_by",
            "kept",
            "usage_rights",
        )
    )
    emptied: dict[str, object] = {
        key: [] for key in ("required_words", "banned_words", "deliverables", "hashtags", "missing")
    }
    known = facts_of(kind)
    rendered = WRITER.write(
        kind, known | {key: value for key, value in (bare | emptied).items() if key in known}
    )
    assert "None" not in rendered.text + rendered.html


@pytest.mark.parametrize("kind", MailKind)
def test_no_kind_asks_for_an_answer_that_nobody_gets(kind: MailKind) -> None:
    unanswered = {"may_answer": False, "how_to_answer": "in an e-mail to olivia@example.com"}
    rendered = WRITER.write(kind, facts_of(kind) | unanswered)
    for part in (rendered.text, rendered.html):
        assert "nswering this" not in part
        assert "Answer this" not in part
        assert "Answers to this e-mail do not arrive" in part


@pytest.mark.parametrize("kind", MailKind)
def test_a_missing_fact_is_an_error(kind: MailKind) -> None:
    for name in facts_of(kind).keys() - {"how_to_answer"}:  # few ask for something by return
        facts = facts_of(kind)
        del facts[name]
        with pytest.raises(UndefinedError, match=name):
            WRITER.write(kind, facts)


def test_the_brief_says_what_is_asked_for_by_when_and_under_which_rules() -> None:
    text = WRITER.write(MailKind.BRIEF, facts_of(MailKind.BRIEF)).text
    for said in (
        "morning routine",
        "Reel: draft to us by Tuesday, 1 December 2026; publish on Thursday, 10 December 2026",
        "from Wednesday, 25 November 2026 to Thursday, 24 December 2026",
        "Fee: €1,200.00",
        "Mark it as a paid partnership.",
        "USAGE RIGHTS\nPaid ads, worldwide, for 6 months from publication.",
        "PLEASE SAY\nvegan",
        "PLEASE AVOID\ncure",
    ):
        assert said in text


@pytest.mark.parametrize("kind", [MailKind.BRIEF, MailKind.AMENDED])
def test_a_brief_names_the_amount_in_all_where_one_was_said(kind: MailKind) -> None:
    rendered = WRITER.write(kind, facts_of(kind) | {"fee": None, "in_all": "€0.00"})
    assert "WHAT YOU ARE PAID\nIn all: €0.00\n" in rendered.text
    assert "WHAT WAS AGREED" not in rendered.text
    assert "€0.00" in rendered.html


def test_an_approval_says_when_to_publish() -> None:
    rendered = WRITER.write(MailKind.APPROVED, facts_of(MailKind.APPROVED))
    assert rendered.subject == "Approved: Reel, publish on Thursday, 10 December 2026"
    assert "Publish on Thursday, 10 December 2026" in rendered.html


def test_a_report_begins_with_its_conclusion_and_tells_figures_tables_and_formulas_once() -> None:
    rendered = WRITER.write(MailKind.REPORT, facts_of(MailKind.REPORT, report=sample_report()))
    conclusion = (
        "Within budget (78 %), reach goal met, engagement goal missed by 0.4 points; ROI +133 %, "
        "4 of 4 posts measured."
    )
    assert rendered.text.startswith(conclusion)
    for said in (
        "Cost: €1,560.00 (budget €2,000.00, €440.00 left, kept)",
        "Engagement rate by followers: 8.60 % (goal 9 %, −0.4 points, missed)",
        "- Best: @ben.lifts, 11.90 % (3,570 engagements, €0.14 each)",
        "- @ana.glow: fee €800.00, shipping €20.00, posts 1, reach 26,000",
    ):
        assert said in rendered.text
    assert rendered.text.count("ROAS = revenue / cost") == 1
    assert conclusion in rendered.html
    assert 'src="cid:chart"' in rendered.html
    assert 'alt="Engagement rate by creator (%): 1. @ben.lifts 11.9 ' in rendered.html


@pytest.mark.parametrize("gets_report", [True, False])
def test_who_hears_that_a_campaign_is_live_is_promised_the_report_only_if_they_get_it(
    *, gets_report: bool
) -> None:
    rendered = WRITER.write(MailKind.LIVE, facts_of(MailKind.LIVE, gets_report=gets_report))
    for part in (rendered.text, rendered.html):
        assert "7 posts are planned until Thursday, 24 December 2026, on Instagram, TikTok." in part
        assert ("You get the report by e-mail when the campaign is over." in part) == gets_report
        assert ("report" in part) == gets_report


def test_what_people_typed_is_no_markup() -> None:
    rendered = WRITER.write(
        MailKind.CHANGES, facts_of(MailKind.CHANGES, reason="<script>alert(1)</script> & <b>")
    )
    assert "<script>" not in rendered.html
    assert "&lt;script&gt;" in rendered.html
    assert "<script>alert(1)</script> & <b>" in rendered.text


def test_a_name_with_line_breaks_adds_no_header() -> None:
    rendered = WRITER.write(
        MailKind.CHANGES, facts_of(MailKind.CHANGES, deliverable="Reel\r\nBcc: all@example.com")
    )
    message = _read(rendered.subject)
    assert message["Bcc"] is None
    assert message["Subject"] == "Changes please: Reel Bcc: all@example.com"


@given(some.text(max_size=200))
def test_any_text_can_be_sent(typed: str) -> None:
    rendered = WRITER.write(MailKind.CANCELLED, facts_of(MailKind.CANCELLED, campaign=typed, message=typed))
    content = sealed(rendered, message_id="1@x", sender="A <a@b.c>", to="m@n.o", reply_to=None, at=NOW)
    assert content.isascii()
    assert max(map(len, content.splitlines())) <= 998


def test_a_message_carries_what_mail_servers_ask_for() -> None:
    message = _read("Hello")
    assert message["From"] == "Greenlight <bot@example.com>"
    assert message["To"] == "mia@xn--bcher-kva.example"
    assert message["Reply-To"] == "olivia@example.com"
    assert message["Date"] == "Sat, 21 Nov 2026 09:00:00 +0000"
    assert message["Message-ID"] == "<abc@greenlight>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]


@pytest.mark.parametrize(
    "odd", ["måya@sample.example", "maya", "maya o@x.example", "a@b.c, d@e.f", "m@x\nBcc: d@e.f"]
)
def test_an_address_for_answers_that_cannot_be_written_is_left_out(odd: str) -> None:
    message = _read("Hello", reply_to=odd)
    assert message["Reply-To"] is None
    assert message["Bcc"] is None


def test_an_address_within_a_company_is_one_for_answers() -> None:
    assert _read("Hello", reply_to="maya@mail.local")["Reply-To"] == "maya@mail.local"


@pytest.mark.parametrize("to", ["", "mia", "mia@", "a@b.c\nBcc: d@e.f", "a@b.c, d@e.f"])
def test_what_is_no_address_is_refused(to: str) -> None:
    rendered = WRITER.write(MailKind.CANCELLED, facts_of(MailKind.CANCELLED))
    with pytest.raises(ValueError, match="not an e-mail address"):
        sealed(rendered, message_id="1@x", sender="A <a@b.c>", to=to, reply_to=None, at=NOW)


def test_pictures_stand_in_the_message_and_files_go_along() -> None:
    branding = Branding("Northwind", "#123456", logo=b"\x89PNG logo")
    rendered = MailRenderer(branding).write(MailKind.REPORT, facts_of(MailKind.REPORT))
    assert "by Northwind, which" in rendered.text
    assert "#123456" in rendered.html
    pictures = [ReportFile("logo", "image/png", b"logo"), ReportFile("chart", "image/png", b"chart")]
    pages = ReportFile("glow-report.pdf", "application/pdf", b"%PDF-")
    content = sealed(
        rendered, message_id="1@x", sender="A <a@b.c>", to="m@n.o", reply_to=None, at=NOW,
        pictures=pictures, files=[pages],
    )  # fmt: skip
    message = message_from_bytes(content, policy=policy.default)
    shown = {part["Content-ID"]: part.get_content() for part in message.walk() if part["Content-ID"]}
    assert shown == {"<logo>": b"logo", "<chart>": b"chart"}
    assert {"cid:logo", "cid:chart"} <= set(re.findall(r"cid:\w+", rendered.html))
    assert [part.get_filename() for part in message.iter_attachments()] == ["glow-report.pdf"]
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().startswith("Within budget")


def test_text_falls_into_paragraphs_of_lines() -> None:
    assert paragraphs("\n a\nb\n\n \n\nc\n") == [["a", "b"], ["c"]]
    assert paragraphs("  ") == []


def _read(deliverable: str, reply_to: str = "olivia@example.com") -> EmailMessage:
    rendered = WRITER.write(MailKind.CHANGES, facts_of(MailKind.CHANGES, deliverable="Reel"))
    rendered = type(rendered)(deliverable, rendered.text, rendered.html)
    content = sealed(
        rendered,
        message_id="<abc@greenlight>",
        sender="Greenlight <bot@example.com>",
        to="mia@bücher.example",
        reply_to=reply_to,
        at=NOW,
    )
    return message_from_bytes(content, policy=policy.default)
