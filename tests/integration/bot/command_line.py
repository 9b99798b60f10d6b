"""The command line in the hands of a test."""

from collections.abc import Callable

from click.testing import Result

Type = Callable[..., Result]
"""Types `greenlight ...`; the fixture `typed` is one."""
