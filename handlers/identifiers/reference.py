"""What a button is about: written into its value, read back from a click, and only ever looked up."""

from dataclasses import dataclass, fields
from urllib.parse import unquote

from campaigns.core.errors import OutOfDate
from campaigns.parsing import chosen_id
from storage.enums import ContentPart

_FREE = {"word", "under"}
"""What may hold any text; the rest are numbers."""


@dataclass(frozen=True)
class Reference:
    """The rows a button or form is about, and `word` for a choice among few.

    `asset` and `copy` are the numbers of the versions that a form shows, 0 where there is none yet.
    `under` names the modal that a form lies on, as `handlers.responses.modal_stack` writes it.
    """

    campaign: int | None = None
    task: int | None = None
    participation: int | None = None
    deliverable: int | None = None
    approval: int | None = None
    decision: int | None = None
    verdict: int | None = None
    mail: int | None = None
    influencer: int | None = None
    idea: int | None = None
    brief: int | None = None
    cost: int | None = None
    page: int | None = None
    notice: int | None = None
    link: int | None = None
    run: int | None = None
    report: int | None = None
    asset: int | None = None
    copy: int | None = None
    word: str = ""
    under: str = ""

    def write(self) -> str:
        """The target as a short text: "campaign=3;participation=12"."""
        return ";".join(
            f"{field.name}={_quoted(value)}"
            for field in fields(self)
            if (value := getattr(self, field.name)) not in (None, "")
        )

    @property
    def versions(self) -> dict[ContentPart, int]:
        """The numbers of the versions that a form shows, by part."""
        shown = {ContentPart.ASSET: self.asset, ContentPart.COPY: self.copy}
        return {part: number for part, number in shown.items() if number is not None}

    @classmethod
    def read(cls, text: str) -> "Reference":
        """The target that `write` wrote; OutOfDate for anything else, such as a forged value."""
        found: dict[str, int | str] = {}
        known = {field.name for field in fields(cls)}
        for part in filter(None, text.split(";")):
            name, _, value = part.partition("=")
            if name not in known or not value:
                raise _unreadable()
            found[name] = unquote(value) if name in _FREE else _number(value)
        return cls(**found)  # type: ignore[arg-type]


def _quoted(value: object) -> str:
    """A word may hold anything that people type; what would end it is encoded."""
    return str(value).replace("%", "%25").replace(";", "%3B")


def _number(value: str) -> int:
    number = chosen_id(value)
    if number is None:
        raise _unreadable()
    return number


def _unreadable() -> OutOfDate:
    return OutOfDate("This button is from an older version of Greenlight. `/tasks` shows what waits for you.")
