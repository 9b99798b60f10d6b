"""What a creator, or somebody for them, hands in for a post: both halves at once."""

from dataclasses import dataclass

from campaigns.content.versions import AssetFile, Copy


@dataclass(frozen=True)
class Draft:
    """What is handed in: links to (or Slack files of) the asset, caption and hashtags.

    Caption, hashtags, alt text and first comment are as they shall be; without link and file the asset stays as it is.
    `edited` says that who hands it in has changed it; entering a creator's draft for them is not authorship.
    """

    link: str | None = None
    file_id: str | None = None
    caption: str = ""
    hashtags: tuple[str, ...] = ()
    edited: bool = False
    further: tuple[AssetFile, ...] = ()
    alt_text: str = ""
    first_comment: str = ""
    labels: tuple[str, ...] = ()

    @property
    def copy(self) -> Copy:
        """What is read of it, and stated of its labels."""
        return Copy(
            self.caption, self.hashtags, alt_text=self.alt_text, first_comment=self.first_comment,
            labels=self.labels,
        )  # fmt: skip
