"""Files on the server are read as they are asked for, however many rows they have."""

import io
from collections import deque
from itertools import islice

from campaigns.files import influencers_in, open_influencers, rejected_writer
from campaigns.files.opening import MOST_ROWS
from campaigns.files.tables import Rejected

ROW = b"glow,instagram,Ana Example,1000\n"
HEADINGS = b"handle,platform,name,followers\n"


class MadeUpFile(io.RawIOBase):
    """A file with a million rows, made up as they are read; `at` is how far it was read last."""

    def __init__(self, rows: int = 1_000_000) -> None:
        self.size = len(HEADINGS) + rows * len(ROW)
        self.at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        assert whence == io.SEEK_SET
        self.at = offset
        return offset

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        count = min(len(view), self.size - self.at)
        if self.at < len(HEADINGS):
            piece = (HEADINGS + ROW * (count // len(ROW) + 1))[self.at : self.at + count]
        else:
            begins = (self.at - len(HEADINGS)) % len(ROW)
            piece = (ROW * (count // len(ROW) + 2))[begins : begins + count]
        view[: len(piece)] = piece
        self.at += len(piece)
        return len(piece)


def test_a_file_of_a_million_rows_is_read_no_further_than_it_is_asked_for() -> None:
    file = MadeUpFile()
    table = open_influencers(io.BufferedReader(file))
    assert file.at < file.size / 100
    deque(islice(table.rows, MOST_ROWS + 1), maxlen=0)
    assert file.at < (MOST_ROWS + 10_000) * len(ROW)


def test_the_last_row_of_a_stream_is_read_like_the_first() -> None:
    file = io.BytesIO("handle;platform\nañá;youtube\nben;nowhere\n".encode("utf-16"))
    first, last = influencers_in(open_influencers(file))
    assert not isinstance(first, Rejected)
    assert first.handle == "añá"
    assert isinstance(last, Rejected)
    assert last.line == 3


def test_rejected_rows_are_written_as_they_come_and_can_be_read_again() -> None:
    table = open_influencers(b"handle,platform\nana,instagrm\n")
    (rejected,) = influencers_in(table)
    assert isinstance(rejected, Rejected)
    written = io.StringIO(newline="")
    rejected_writer(written, table.headings)(rejected)
    again = open_influencers(written.getvalue().replace("instagrm", "instagram").encode())
    assert [type(row).__name__ for row in influencers_in(again)] == ["InfluencerRow"]
