"""What tells lists that grow from those that are complete."""

from enum import StrEnum


class Kind(StrEnum):
    """A list that later versions make longer: the program refuses what is not in it, no CHECK constraint does.

    The other lists are complete as they stand, and guarded by a CHECK constraint (see `storage.types`).
    """
