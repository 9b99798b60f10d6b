"""The kinds of e-mails, found by their names: the module of `MailKind.BRIEF` is `kinds/brief.py`."""

from importlib import import_module
from importlib.util import find_spec

from campaigns.emails import kinds
from campaigns.emails.email_kind import EmailKind
from storage.enums import MailKind


def _described(kind: MailKind) -> EmailKind:
    module = f"{kinds.__name__}.{kind}"
    if find_spec(module) is None:
        raise LookupError(f"MailKind.{kind.name} has no module: add campaigns/emails/kinds/{kind}.py.")
    described = import_module(module).EMAIL
    if not isinstance(described, EmailKind):
        raise TypeError(f"EMAIL in campaigns/emails/kinds/{kind}.py is no EmailKind.")
    return described


_KINDS = {kind: _described(kind) for kind in MailKind}
"""Found when the program starts, so that a kind without a module stops it there."""


def email_kind(kind: MailKind) -> EmailKind:
    """What describes e-mails of that kind."""
    return _KINDS[kind]
