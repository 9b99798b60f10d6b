"""Which files are taken as designs, whether they come by the form or in a thread."""

from campaigns.core.errors import NotUnderstood

TYPES = ("png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "mp4", "mov", "webm", "psd", "ai", "zip")
MOST_MEGABYTES = 10


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
    if size is not None and size > MOST_MEGABYTES * 1024 * 1024:
        raise NotUnderstood(
            f"{name[:100]} is larger than {MOST_MEGABYTES} MB. Hand in a link to it instead.", field="file"
        )
