"""Which files are taken as designs, whether they come by the form or in a thread."""

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import counted

VIDEOS = ("mp4", "mov", "webm")
TYPES = ("png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", *VIDEOS, "psd", "ai", "zip")
MOST_FILES = 10
"""So many files make a carousel; a form in Slack takes no more."""
MOST_MEGABYTES = 10
"""A form in Slack takes no larger file; what is posted in a thread may be larger."""
MOST_MEGABYTES_OF_VIDEO = 100


def refuse_unfit(name: str, size: int | None = None) -> None:
    """Raise NotUnderstood for a file of another type, an empty or too large one; `size` in bytes, None if unknown."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending not in TYPES:
        *most, last = (one.upper() for one in TYPES)
        raise NotUnderstood(
            f"{name[:100]} is no file of a design: hand in {', '.join(most)} or {last}, or a link.",
            field="file",
        )
    if size == 0:
        raise NotUnderstood(f"{name[:100]} is empty: choose a file with something in it.", field="file")
    most_megabytes = MOST_MEGABYTES_OF_VIDEO if ending in VIDEOS else MOST_MEGABYTES
    if size is not None and size > most_megabytes * 1024 * 1024:
        raise NotUnderstood(
            f"{name[:100]} is larger than {most_megabytes} MB. Hand in a link to it instead.", field="file"
        )


def refuse_too_many(count: int, field: str = "file") -> None:
    """Raise NotUnderstood for more files or links than one post has."""
    if count > MOST_FILES:
        raise NotUnderstood(
            f"That is {counted(count, 'file')}. A post has at most {MOST_FILES}.", field=field
        )
