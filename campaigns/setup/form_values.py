"""Telling what changed while a form was open.

A form carries a print of each field as it showed it. So only what the person changed is applied, and what somebody
else changed in the meantime stays.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from sqlalchemy.orm import Session

from campaigns.parsing.forms import Entries, FormReader
from campaigns.people import roles
from storage.enums import Role
from storage.models import Campaign


def own_people(session: Session, campaign: Campaign) -> dict[str, str]:
    """Who holds each role in this campaign alone: Slack ids of people and groups."""
    return {role.value: ids_of(one.id for one in roles.given_in(session, role, campaign)) for role in Role}


def ids_of(ids: Iterable[str]) -> str:
    """Slack ids as one text, the same in whatever order they were chosen."""
    return " ".join(sorted(set(ids)))


def prints(shown: Entries) -> str:
    """A print of each field, for the form to carry: "name:1f3a…,budget:…"."""
    return ",".join(f"{field}:{_print(text)}" for field, text in shown.items())


def merged(
    form: FormReader, seen: str, entered: Entries, now: Entries, names: Mapping[str, str]
) -> dict[str, str]:
    """The fields as they shall be: what the person changed since the form was `seen`, else what they are now.

    A field that somebody else changed too is refused with its new value; `names` says that in words where it is
    not what people type.
    """
    shown = dict(part.split(":", 1) for part in seen.split(",") if ":" in part)
    wanted = dict(entered)
    for field in shown.keys() & now.keys():
        mine, theirs = _print(entered.get(field, "")), _print(now[field])
        if mine == shown[field]:
            wanted[field] = now[field]
        elif theirs not in (shown[field], mine):
            form.refuse(field, _changed_by_both(names.get(field, now[field])))
    return wanted


def _changed_by_both(value: str) -> str:
    became = f"changed this to “{value}”" if value else "emptied this"
    return f"Somebody else {became} meanwhile. Enter the same, or close this form and open it again."


def _print(text: str) -> str:
    return sha256(text.strip().encode()).hexdigest()[:12]
