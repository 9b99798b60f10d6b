"""Files that commands write: amounts and addresses are for their owner alone, as the database is."""

import os
from pathlib import Path
from typing import BinaryIO

from bot.errors import CannotStart


def written_privately(path: Path) -> BinaryIO:
    """A file that is written anew, and that its owner alone can read; raises CannotStart, with what to do."""
    try:
        file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")
        if os.fstat(file.fileno()).st_uid == os.geteuid():
            os.fchmod(file.fileno(), 0o600)
    except OSError as error:
        raise CannotStart(
            f"{path} cannot be written: {error.strerror}. Choose a folder that you may write to."
        ) from error
    return file
