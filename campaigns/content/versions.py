"""Versions: every asset and every copy that was handed in for a post, kept as it was."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import func, select

from campaigns.approvals.approvals import fingerprint_of
from campaigns.content import brand_rules
from campaigns.core.unit_of_work import UnitOfWork
from storage.enums import ContentPart
from storage.models import Deliverable, Version

_PICTURES = (".png", ".jpg", ".jpeg", ".gif")


@dataclass(frozen=True)
class AssetFile:
    """One file of what is seen of a post: a link to it, or a Slack file with the address it has there."""

    link: str | None = None
    file_id: str | None = None


@dataclass(frozen=True)
class Asset(AssetFile):
    """What is seen of a post: one file, or the first of a carousel with `further` ones, in order."""

    further: tuple[AssetFile, ...] = ()

    @property
    def files(self) -> tuple[AssetFile, ...]:
        """Every file of it, in order."""
        return (AssetFile(self.link, self.file_id), *self.further)


def asset_of(files: Sequence[AssetFile]) -> Asset:
    """The asset that files make together, in order; one with nothing in it where there is none."""
    first, *further = files or [AssetFile()]
    return Asset(first.link, first.file_id, tuple(further))


@dataclass(frozen=True)
class Copy:
    """What is read of a post: caption, hashtags and, where the platform has one, its title.

    `alt_text` describes what is seen for those who do not see it; `first_comment` is posted below it at once.
    `labels` is what whoever hands it in states of the platform's (`campaigns.content.labels`).
    """

    caption: str
    hashtags: tuple[str, ...] = ()
    title: str = ""
    alt_text: str = ""
    first_comment: str = ""
    labels: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything of it that is read below the picture."""
        return (self.title, self.caption, " ".join(self.hashtags), self.first_comment)

    @property
    def print(self) -> str:
        """Tells whether it was changed in a form."""
        return fingerprint_of(*self.texts, self.alt_text, *self.labels)[:16]


def store_asset(work: UnitOfWork, deliverable: Deliverable, asset: Asset, *, edited: bool) -> bool:
    """Keep an asset as the next version; False where it is the current one already.

    `edited` says that who hands in a creator's work has changed it; entering it for them is not authorship.
    """
    files = [part for file in asset.files for part in (file.link or "", file.file_id or "")]
    print_ = fingerprint_of("asset", *files)
    if _is_current(work, deliverable.asset_id, print_):
        return False
    version = _version(work, deliverable, ContentPart.ASSET, print_, edited=edited)
    version.link, version.file_id = asset.link, asset.file_id
    version.further_files = [asdict(file) for file in asset.further] or None
    work.session.add(version)
    work.session.flush()
    deliverable.asset_id = version.id
    return True


def store_copy(work: UnitOfWork, deliverable: Deliverable, copy: Copy, *, edited: bool) -> bool:
    """The same for the copy; the rules of the brief that it breaks are kept with it."""
    besides = {"title": copy.title, "alt text": copy.alt_text, "first comment": copy.first_comment}
    besides["labels"] = " ".join(copy.labels)
    given = [part for name, text in besides.items() if text for part in (name, text)]
    print_ = fingerprint_of("copy", copy.caption, *copy.hashtags, *given)
    if _is_current(work, deliverable.copy_id, print_):
        return False
    version = _version(work, deliverable, ContentPart.COPY, print_, edited=edited)
    version.caption, version.hashtags = copy.caption, list(copy.hashtags)
    version.title, version.alt_text = copy.title or None, copy.alt_text or None
    version.first_comment = copy.first_comment or None
    version.labels = list(copy.labels) or None
    version.broken_rules = [
        str(one) for one in brand_rules.broken_by(work.session, deliverable, copy.texts, copy.labels)
    ] or None
    work.session.add(version)
    work.session.flush()
    deliverable.copy_id = version.id
    return True


def is_picture(asset: Version) -> bool:
    """Whether the first file of an asset was uploaded to Slack and is a picture that it shows in messages."""
    return asset.file_id is not None and (asset.link or "").lower().endswith(_PICTURES)


def files_of(asset: Version) -> list[AssetFile]:
    """The files of an asset that was handed in, in order."""
    further = [AssetFile(one["link"], one["file_id"]) for one in asset.further_files or ()]
    return [AssetFile(asset.link, asset.file_id), *further]


def last_handed_in_by(work: UnitOfWork, deliverable: Deliverable, part: ContentPart) -> str | None:
    """Who handed in the newest version of a part; None where nobody has."""
    now = current(work, deliverable, part)
    return now.handed_in_by if now else None


def current(work: UnitOfWork, deliverable: Deliverable, part: ContentPart) -> Version | None:
    """The version of a part that counts now; None where none does."""
    version_id = deliverable.asset_id if part is ContentPart.ASSET else deliverable.copy_id
    return work.session.get_one(Version, version_id) if version_id else None


def unapproved(deliverable: Deliverable) -> list[ContentPart]:
    """The parts that are there and not approved as they are now; an edit voids only the approval of its own part."""
    asset = (ContentPart.ASSET, deliverable.asset_id, deliverable.approved_asset_id)
    copy = (ContentPart.COPY, deliverable.copy_id, deliverable.approved_copy_id)
    return [part for part, current_id, approved_id in (asset, copy) if current_id not in (None, approved_id)]


def number_of(version: Version | None) -> int:
    """How a form notes which version it shows: 0 for none."""
    return version.number if version else 0


def _is_current(work: UnitOfWork, version_id: int | None, print_: str) -> bool:
    return version_id is not None and work.session.get_one(Version, version_id).fingerprint == print_


def _version(
    work: UnitOfWork, deliverable: Deliverable, part: ContentPart, print_: str, *, edited: bool
) -> Version:
    is_own = edited or deliverable.participation_id is None
    return Version(
        workspace_id=work.workspace_id,
        deliverable_id=deliverable.id,
        part=part,
        number=_last_number(work, deliverable, part) + 1,
        fingerprint=print_,
        hashtags=[],
        handed_in_by=work.actor.user_id,
        author_id=work.actor.user_id if is_own else None,
        handed_in_at=work.at,
    )


def _last_number(work: UnitOfWork, deliverable: Deliverable, part: ContentPart) -> int:
    mine = (Version.deliverable_id == deliverable.id) & (Version.part == part)
    return work.session.scalar(select(func.max(Version.number)).where(mine)) or 0
