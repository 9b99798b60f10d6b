"""Files in three steps, and caught mail."""

import smtplib
import urllib.error
import urllib.request
from email.message import EmailMessage
from urllib.parse import urlsplit

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.integration.sandbox.door import Door

CAMPAIGNS = "C0CAMPAIGN"


def test_an_uploaded_file_is_posted_and_can_be_fetched_with_the_token(web: WebClient, door: Door) -> None:
    uploaded = web.files_upload_v2(
        channel=CAMPAIGNS, filename="report.csv", content="a,b\n", title="Report", initial_comment="Here"
    )

    message = door.messages()[-1]
    assert (message["text"], message["files"][0]["title"]) == ("Here", "Report")
    file = web.files_info(file=uploaded["file"]["id"])["file"]
    assert (file["name"], file["size"], file["filetype"], file["channels"]) == (
        "report.csv",
        4,
        "csv",
        [CAMPAIGNS],
    )
    request = urllib.request.Request(file["url_private"], headers={"Authorization": f"Bearer {web.token}"})
    assert urllib.request.urlopen(request).read() == b"a,b\n"
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(file["url_private"])


def test_a_file_without_its_bytes_is_not_complete(web: WebClient) -> None:
    begun = web.files_getUploadURLExternal(filename="a.txt", length=3)

    with pytest.raises(SlackApiError, match="file_not_found"):
        web.files_completeUploadExternal(files=[{"id": begun["file_id"]}])
    with pytest.raises(SlackApiError, match="file_not_found"):
        web.files_info(file=begun["file_id"])


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_bytes_come_bare(web: WebClient, method: str) -> None:
    begun = web.files_getUploadURLExternal(filename="a.txt", length=3)
    urllib.request.urlopen(urllib.request.Request(begun["upload_url"], data=b"abc", method=method))

    done = web.files_completeUploadExternal(files=[{"id": begun["file_id"], "title": "A"}])

    assert (done["files"][0]["size"], done["files"][0]["title"]) == (3, "A")


def test_people_upload_large_files_as_their_bytes(door: Door) -> None:
    film = b"\x00\x01" * 1_500_000
    kind = {"Content-Type": "application/octet-stream"}
    who = {"user": "maya", "name": "réel 1.mp4"}

    stored = door.http.post("files", params=who, content=film, headers=kind).json()["file"]

    assert (stored["name"], stored["size"], stored["mimetype"]) == ("réel 1.mp4", len(film), "video/mp4")
    assert door.http.get(f"files/{stored['id']}").content == film


@pytest.mark.parametrize(
    ("kind", "size"), [("application/json", 2_000_001), ("application/octet-stream", 50_000_001)]
)
def test_what_is_too_large_to_be_read_is_refused(door: Door, kind: str, size: int) -> None:
    who = {"user": "maya", "name": "film.mp4"}

    answer = door.http.post("files", params=who, content=b" " * size, headers={"Content-Type": kind}).json()

    assert answer["error"] == "too_large"
    assert answer["message"] == f"Here up to {size // 1_000_000} MB can be sent at once."


def email(to: str) -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["To"] = "Your brief – Glow", "bot@sample.example", to
    made.set_content("Hello Anna")
    made.add_alternative('<p>Hello <img src="cid:logo"></p>', subtype="html")
    made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="brief.pdf")
    return made


def send(door: Door, to: str = "anna@creators.example", timeout: float = 5) -> None:
    address = urlsplit(door.get("workspace")["smtp_url"])
    with smtplib.SMTP(address.hostname or "", address.port or 0, timeout=timeout) as server:
        server.send_message(email(to))


def test_a_mail_is_seen_with_its_parts(door: Door) -> None:
    send(door)

    mail = door.get("mail")["mails"][0]
    assert (mail["to"], mail["from"]) == (["anna@creators.example"], "bot@sample.example")
    assert mail["subject"] == "Your brief – Glow"
    assert mail["text"].strip() == "Hello Anna"
    assert "<p>Hello" in mail["html"]
    assert ["Subject", "Your brief – Glow"] in mail["headers"]
    assert [(a["name"], a["size"]) for a in mail["attachments"]] == [("brief.pdf", 4)]
    assert door.http.get(door.url + mail["attachments"][0]["url"]).content == b"%PDF"


def test_a_mail_is_shown_apart_from_the_page(door: Door) -> None:
    send(door)
    mail = door.get("mail")["mails"][0]

    shown = door.http.get(f"mail/{mail['id']}/html")

    assert f"/sandbox/mail/{mail['id']}/cid/logo" in shown.text
    sandbox, others, *_ = shown.headers["content-security-policy"].split("; ")
    assert sandbox == "sandbox allow-popups allow-popups-to-escape-sandbox"
    assert others == "default-src 'none'"


def test_an_address_can_bounce_for_good_or_for_now(door: Door) -> None:
    door.post("mail/rules", address="Anna@Creators.example", behaviour="bounce")
    with pytest.raises(smtplib.SMTPRecipientsRefused) as bounced:
        send(door)
    door.post("mail/rules", address="anna@creators.example", behaviour="tempfail")
    with pytest.raises(smtplib.SMTPRecipientsRefused) as later:
        send(door)
    door.post("mail/rules", address="anna@creators.example", behaviour="accept")
    send(door)

    assert bounced.value.recipients["anna@creators.example"][0] == 550
    assert later.value.recipients["anna@creators.example"][0] == 451
    assert len(door.get("mail")["mails"]) == 1


def test_an_address_can_hang(door: Door) -> None:
    door.post("mail/rules", address="anna@creators.example", behaviour="hang")

    with pytest.raises(smtplib.SMTPServerDisconnected, match="timed out"):
        send(door, timeout=0.3)
