"""What addresses say."""

import pytest

from bot.addresses import MailServer, StartTls, is_loopback, mail_server


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://mail.example.com", MailServer("mail.example.com", 587)),
        ("smtp://localhost:25", MailServer("localhost", 25)),
        ("smtps://mail.example.com", MailServer("mail.example.com", 465, tls=True)),
        ("smtp://h?starttls=required", MailServer("h", 587, start_tls=StartTls.REQUIRED)),
        ("smtp://h?starttls=NEVER", MailServer("h", 587, start_tls=StartTls.NEVER)),
        ("smtp://me%40x:p%3Aw@h:1", MailServer("h", 1, user="me@x", password="p:w")),
    ],
)
def test_a_mail_servers_address_is_read(url: str, server: MailServer) -> None:
    assert mail_server(url) == server


@pytest.mark.parametrize("url", ["http://127.0.0.1:8420/x", "http://localhost/", "http://[::1]:80/"])
def test_this_machine_is_known(url: str) -> None:
    assert is_loopback(url)


@pytest.mark.parametrize(
    "url", ["http://10.0.0.1/", "https://127.0.0.1/", "http://127.0.0.1.example.com/", "http://[/"]
)
def test_other_machines_are_told_apart(url: str) -> None:
    assert not is_loopback(url)
