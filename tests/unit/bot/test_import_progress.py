"""The bar of `greenlight import`: at a terminal only, and the rows stay what they are."""

import io
import sys

import pytest

from bot.commands.import_progress import with_progress


class Terminal(io.StringIO):
    """What a terminal shows."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("shown_on", "seen"), [(Terminal(), True), (io.StringIO(), False)])
def test_a_bar_is_shown_at_a_terminal(
    shown_on: io.StringIO, seen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", shown_on)
    content = io.BytesIO(b"x" * 10_000)
    content.seek(4_000)
    assert list(with_progress(iter(range(2_500)), content, 10_000)) == list(range(2_500))
    assert ("2,500 rows" in shown_on.getvalue()) is seen
    assert ("100%" in shown_on.getvalue()) is seen
