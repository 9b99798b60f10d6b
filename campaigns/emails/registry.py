"""The kinds of e-mails, found by their names: the module of `MailKind.BRIEF` is `kinds/brief.py`."""

from importlib import import_module

from campaigns.emails.email_kind import EmailKind
from storage.enums import MailKind


def _described(kind: MailKind) -> EmailKind:
    described = import_module(f"campaigns.emails.kinds.{kind}").EMAIL
    if not isinstance(described, EmailKind):
        raise TypeError(f"EMAIL in campaigns/emails/kinds/{kind}.py is no EmailKind.")
    return described


_KINDS = {kind: _described(kind) for kind in MailKind}
"""Found when the program starts, so that a kind without a module stops it there."""


def email_kind(kind: MailKind) -> EmailKind:
    """What describes e-mails of that kind."""
    return _KINDS[kind]
