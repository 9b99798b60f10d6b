"""Ids and secrets that look like Slack's."""

import secrets
import string

_ALPHABET = string.ascii_uppercase + string.digits


def new_id(prefix: str) -> str:
    """An id such as `C0A1B2C3D4E`: a letter that names the kind, then ten capitals or digits starting with 0."""
    return prefix + "0" + "".join(secrets.choice(_ALPHABET) for _ in range(9))


def new_block_id() -> str:
    """A block or action id as Slack makes them up when the app gave none: five characters."""
    return "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(5))


def new_secret(length: int = 24) -> str:
    """A random token part of `length` letters and digits."""
    return "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(length))
