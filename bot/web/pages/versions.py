"""What was handed in for a post, as pages show it."""

from typing import Any

from bot.web.pages.pictures import files_in
from campaigns.content.versions import AssetFile
from storage.models import Version


def asset_facts(asset: Version | None) -> dict[str, Any] | None:
    """The files of a design: those that are pictures in Slack are shown, others are linked to."""
    if asset is None:
        return None
    return {"number": asset.number, "files": [_file(key, one) for key, one in files_in(asset)]}


def _file(key: str, one: AssetFile) -> dict[str, Any]:
    name = (one.link or "").rstrip("/").rpartition("/")[2]
    is_picture = one.file_id is not None and name.lower().endswith((".png", ".jpg", ".jpeg", ".gif", ".webp"))
    return {
        "link": None if one.file_id else one.link,
        "picture": key if is_picture else None,
        "name": name or "file",
    }


def copy_facts(copy: Version | None) -> dict[str, Any] | None:
    """What is read of a post."""
    if copy is None:
        return None
    return {
        "number": copy.number, "title": copy.title, "caption": copy.caption or "", "hashtags": " ".join(copy.hashtags),
        "alt_text": copy.alt_text, "first_comment": copy.first_comment,
    }  # fmt: skip
