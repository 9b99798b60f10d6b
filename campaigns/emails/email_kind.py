"""What describes a kind of e-mail."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from storage.enums import Audience, Role
from storage.models import Campaign, Mail

Context = dict[str, Any]
"""Plain values; a template fails where one is missing, so what is not known is None or empty."""


Readers = Audience | Role
"""Who hears of a campaign by e-mail besides its influencers."""


def nobody_else(mail: Mail) -> Sequence[Readers]:  # noqa: ARG001
    """No address besides the one that an e-mail was written to."""
    return ()


def always_true(session: Session, mail: Mail) -> None:
    """What an e-mail says that nothing later changes."""


class NothingToSay(Exception):  # noqa: N818 - it is no error
    """An e-mail is no longer wanted when it is written: `why`, in a sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class EmailKind:
    """A kind of e-mail.

    `words` name it where it failed: "The … to ana@example.com was not delivered". `context` is what its template needs
    beyond what all share. `why_untrue` says why a failed one is not to be sent any more, None where it is. `readers`
    are those that it goes to now, for e-mails that are not to an influencer. `after_cancelling` is for what is
    still sent when its campaign is cancelled.
    """

    words: str
    context: Callable[[Session, Mail, Campaign], Context]
    why_untrue: Callable[[Session, Mail], str | None] = always_true
    readers: Callable[[Mail], Sequence[Readers]] = nobody_else
    after_cancelling: bool = False
