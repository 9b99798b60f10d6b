"""What is old is removed, what is young or still needed stays."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event, select

from campaigns.lifecycle.retention import CHUNK, REMOVED, KeptFor, Retention
from campaigns.outside import links
from storage.database import Database
from storage.enums import LinkPurpose, MailState, ProposalState
from storage.models import (
    AccessLink,
    Audit,
    FormDraft,
    Influencer,
    InfluencerProposal,
    LinkToken,
    Mail,
    Participation,
    ProcessedRequest,
)
from tests.databases import Opened
from tests.domain.scenario import TEAM
from tests.revisions.filled import AT, fill

DAY = timedelta(days=1)
NOW = AT + 400 * DAY
KEPT_FOR = KeptFor(
    requests=7 * DAY,
    drafts=30 * DAY,
    uploads=7 * DAY,
    mail_bodies=90 * DAY,
    addresses=365 * DAY,
    links=90 * DAY,
)


@pytest.fixture
def filled(opened: Opened) -> None:
    """A row in every table; the oldest more than a year old."""
    opened(fill)


@pytest.fixture
def retention(filled: None, database: Database) -> Retention:
    return Retention(database, TEAM, KEPT_FOR)


def add(database: Database, *rows: object) -> None:
    with database.write() as session:
        session.add_all(rows)


def found(database: Database, column: Any, **values: Any) -> set[Any]:
    with database.read() as session:
        return set(session.scalars(select(column).filter_by(**values)))


def test_requests_are_forgotten_after_a_week(retention: Retention, database: Database) -> None:
    ages = {"old": 8 * DAY, "young": 6 * DAY}
    rows = (ProcessedRequest(workspace_id=TEAM, key=key, at=NOW - age) for key, age in ages.items())
    add(database, *rows)
    retention.remove_old(NOW)
    assert found(database, ProcessedRequest.key) == {"young"}


def test_many_are_removed_a_few_at_a_time(retention: Retention, database: Database) -> None:
    rows = (
        ProcessedRequest(workspace_id=TEAM, key=str(key), at=NOW - 9 * DAY) for key in range(2 * CHUNK + 1)
    )
    add(database, *rows)
    retention.remove_old(NOW)
    assert found(database, ProcessedRequest.key) == set()


def test_forms_begun_and_files_not_imported_are_forgotten(retention: Retention, database: Database) -> None:
    ages = {
        ("U1", "influencer"): 31 * DAY,
        ("U2", "influencer"): 29 * DAY,
        ("U1", "influencers"): 8 * DAY,
        ("U2", "influencers"): 6 * DAY,
    }
    rows = (
        FormDraft(workspace_id=TEAM, user_id=user, form=form, entries={"content": "x"}, kept_at=NOW - age)
        for (user, form), age in ages.items()
    )
    add(database, *rows)
    retention.remove_old(NOW)
    assert found(database, FormDraft.form, user_id="U1") == set()
    assert found(database, FormDraft.form, user_id="U2") == {"influencer", "influencers"}


def mails(database: Database, change: Callable[[Mail], object]) -> list[Mail]:
    """Every e-mail, written and changed."""
    with database.write() as session:
        rows = session.scalars(select(Mail)).all()
        for mail in rows:
            mail.content, mail.subject, mail.state = b"Dear Ana", "Brief", MailState.SENT
            mail.created_at = mail.sent_at = NOW - 91 * DAY
            change(mail)
    assert rows
    return list(rows)


def test_of_an_old_email_stays_that_it_was_sent(retention: Retention, database: Database) -> None:
    before = mails(database, lambda mail: None)
    retention.remove_old(NOW)
    with database.read() as session:
        after = session.scalars(select(Mail).order_by(Mail.id)).all()
    assert {mail.content for mail in after} == {None}
    assert [(mail.to, mail.subject, mail.sent_at, mail.state) for mail in after] == [
        (mail.to, mail.subject, mail.sent_at, mail.state) for mail in sorted(before, key=lambda mail: mail.id)
    ]


@pytest.mark.parametrize(
    "changes",
    [{"sent_at": NOW - 89 * DAY}, {"state": MailState.QUEUED, "sent_at": None}],
    ids=["sent lately", "waits"],
)
def test_an_email_that_is_young_or_waits_keeps_its_words(
    retention: Retention, database: Database, changes: dict[str, object]
) -> None:
    def change(mail: Mail) -> None:
        for name, value in changes.items():
            setattr(mail, name, value)

    mails(database, change)
    retention.remove_old(NOW)
    assert found(database, Mail.content) == {b"Dear Ana"}


def line(action: str, at: datetime, **details: Any) -> Audit:
    return Audit(workspace_id=TEAM, at=at, actor_id="U1", action=action, details=details)


def details_of(database: Database, action: str) -> dict[str, Any]:
    (details,) = [one.details for one in rows_of(database) if one.action == action]
    return dict(details)


def rows_of(database: Database) -> list[Audit]:
    with database.read() as session:
        return list(session.scalars(select(Audit)))


LINK = "https://www.tiktok.com/@ben.bathes/video/7301?from=me@x.example"


def test_addresses_in_the_record_are_removed_after_a_year_and_the_rest_stays(
    retention: Retention, database: Database
) -> None:
    said = {
        "was": "ana@example.com",
        "handles": ["@ana"],
        "names": [{"to": "Ana <a.b@example.org>"}],
        "permalink": LINK,
        "count": 2,
    }
    add(database, line("old", NOW - 366 * DAY, **said), line("young", NOW - 364 * DAY, **said))
    count = len(rows_of(database))
    retention.remove_old(NOW)
    cleaned = {**said, "was": REMOVED, "names": [{"to": f"Ana <{REMOVED}>"}]}
    assert details_of(database, "old") == cleaned
    assert details_of(database, "young") == said
    assert len(rows_of(database)) == count + 1, "which lines were redacted, and why, is a line itself"
    retention.remove_old(NOW + 2 * DAY)
    assert details_of(database, "young") == cleaned


def test_of_proposed_changes_those_stay_that_wait_or_are_young(
    retention: Retention, database: Database
) -> None:
    add(
        database,
        *(
            InfluencerProposal(
                workspace_id=TEAM, influencer_id=min(found(database, Influencer.id)), told={"email": "a@b.example"},
                state=state, proposed_by=who, proposed_at=NOW - age,
            )
            for who, state, age in (
                ("UOLD", ProposalState.REFUSED, 366 * DAY),
                ("UYOUNG", ProposalState.REFUSED, 364 * DAY),
                ("UWAITS", ProposalState.OPEN, 366 * DAY),
            )
        ),
    )  # fmt: skip
    retention.remove_old(NOW)
    assert {"UYOUNG", "UWAITS"} <= found(database, InfluencerProposal.proposed_by)
    assert "UOLD" not in found(database, InfluencerProposal.proposed_by)


def give_links(database: Database, **moments: dict[str, Any]) -> dict[str, str]:
    """A creator's link for each name, with a secret that opens it; its secrets by the names."""
    secrets = {}
    with database.write() as session:
        part = session.scalars(select(Participation)).first()
        assert part is not None
        for name, values in moments.items():
            link = AccessLink(
                workspace_id=TEAM, campaign_id=part.campaign_id, purpose=LinkPurpose.CREATOR,
                participation_id=part.id, email=f"{name}@creators.example", given_at=NOW - 399 * DAY,
                **({"expires_at": NOW + DAY} | values),
            )  # fmt: skip
            session.add(link)
            session.flush()
            secrets[name] = links.draw_secret(session, link, NOW - 399 * DAY)
    return secrets


def test_links_that_open_nothing_any_more_are_forgotten(retention: Retention, database: Database) -> None:
    long_ago, lately = NOW - 91 * DAY, NOW - 89 * DAY
    secrets = give_links(
        database,
        used_long_ago={"used_at": long_ago}, expired_long_ago={"expires_at": long_ago},
        revoked_long_ago={"revoked_at": long_ago, "revoked_by": "U1"},
        used_lately={"used_at": lately, "expires_at": long_ago}, expired_lately={"expires_at": lately},
        revoked_lately={"revoked_at": lately, "revoked_by": "U1", "used_at": long_ago},
        good={},
    )  # fmt: skip
    retention.remove_old(NOW)
    kept = {"used_lately", "expired_lately", "revoked_lately", "good"}
    mails = {f"{name}@creators.example" for name in secrets}
    assert found(database, AccessLink.email) & mails == {f"{name}@creators.example" for name in kept}
    hashes = found(database, LinkToken.token_hash)
    assert {name for name, secret in secrets.items() if links.hash_of(secret) in hashes} == kept


def test_the_number_of_a_forgotten_link_or_proposal_is_not_given_again(
    retention: Retention, database: Database
) -> None:
    """E-mails and buttons name them by their numbers, and SQLite counts on from the highest that there is."""
    secrets = give_links(database, newest={"expires_at": NOW - 91 * DAY})
    add(
        database,
        InfluencerProposal(
            workspace_id=TEAM, influencer_id=min(found(database, Influencer.id)), told={"email": "a@b.example"},
            state=ProposalState.REFUSED, proposed_by="U1", proposed_at=NOW - 366 * DAY,
        ),
    )  # fmt: skip
    newest = max(found(database, AccessLink.id)), max(found(database, InfluencerProposal.id))
    retention.remove_old(NOW)
    assert (max(found(database, AccessLink.id)), max(found(database, InfluencerProposal.id))) == newest
    assert links.hash_of(secrets["newest"]) not in found(database, LinkToken.token_hash)


def test_where_nothing_is_old_nothing_is_written(retention: Retention, database: Database) -> None:
    retention.remove_old(NOW)
    begun: list[Connection] = []
    note = begun.append
    event.listen(database.engine, "commit", note)
    try:
        retention.remove_old(NOW)
    finally:
        event.remove(database.engine, "commit", note)
    assert begun == []


def test_another_workspace_keeps_its_own(filled: None, database: Database) -> None:
    before = found(database, ProcessedRequest.key)
    assert before
    Retention(database, "T9", KEPT_FOR).remove_old(NOW)
    assert found(database, ProcessedRequest.key) == before
