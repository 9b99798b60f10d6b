"""What has been played in tests, by the rows that it began on and its arguments, and the rows that it left behind."""

import hashlib
import io
import pickle
from dataclasses import dataclass
from typing import Any

from campaigns.forms.campaign_form import CampaignForm
from storage.base import Base
from storage.database import Database
from tests.openings import Outcome

PAGE = 4096
MOST_PAGES = 20_000
"""How much is kept: some 80 MB, then everything is forgotten. Neighbouring tests are those that begin alike."""

Pages = tuple[bytes, ...]
"""A database file."""


@dataclass(frozen=True)
class Played:
    """What came of an act, and the rows after it; None where it only looked."""

    outcome: Outcome[Any]
    rows: Pages | None


class Replays:
    """What has been played on the databases of one folder. Pages of a file that did not change are kept once."""

    def __init__(self) -> None:
        self._played: dict[str, Played] = {}
        self._pages: dict[bytes, bytes] = {}
        self._forms: dict[int, CampaignForm] = {}

    def find(self, key: str) -> Played | None:
        """What is known by that name."""
        return self._played.get(key)

    def keep(self, key: str, outcome: Outcome[Any], image: bytes | None) -> None:
        """Know what was played."""
        if len(self._pages) > MOST_PAGES:
            self._played.clear()
            self._pages.clear()
        self._played[key] = Played(outcome, None if image is None else self.pages_of(image))

    def pages_of(self, image: bytes) -> Pages:
        """A database file in pages."""
        pages = [image[start : start + PAGE] for start in range(0, len(image), PAGE)]
        return tuple(self._pages.setdefault(page, page) for page in pages)

    def key(self, rows: str, act: object, arguments: object) -> str | None:
        """The name of an act on known rows; None where its arguments are more than values."""
        written = io.BytesIO()
        try:
            _Naming(written, self._forms).dump((act, arguments))
        except (pickle.PicklingError, TypeError, AttributeError, RecursionError):
            return None
        return hashlib.sha256(rows.encode() + written.getvalue()).hexdigest()


class _Naming(pickle.Pickler):
    """Writes arguments down so that equal ones read alike: rows by their values, forms by which one it is."""

    def __init__(self, file: io.BytesIO, forms: dict[int, CampaignForm]) -> None:
        super().__init__(file)
        self.fast = True  # whether two equal values are one object does not matter
        self._forms = forms

    def persistent_id(self, obj: Any) -> str | None:
        """A name for what is not a value."""
        if isinstance(obj, Database):
            return "database"
        if isinstance(obj, CampaignForm):
            self._forms[id(obj)] = obj  # kept, so that no other one gets its number
            return f"form {id(obj)}"
        return None

    def reducer_override(self, obj: Any) -> Any:
        """A row is what its columns say."""
        if isinstance(obj, Base):
            values = {name: value for name, value in vars(obj).items() if not name.startswith("_sa_")}
            return dict, (sorted({"class": type(obj).__name__, **values}.items()),)
        return NotImplemented
