"""What a button is about is read back as it was written."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.errors import OutOfDate
from handlers.identifiers.reference import Reference

IDS = st.none() | st.integers(1, 10**18 - 1)


@given(st.builds(Reference, campaign=IDS, task=IDS, influencer=IDS, page=IDS, word=st.text()))
def test_a_target_is_read_back_as_written(reference: Reference) -> None:
    assert Reference.read(reference.write()) == reference


def test_a_target_is_short_and_readable() -> None:
    assert Reference(campaign=3, word="edit").write() == "campaign=3;word=edit"


@pytest.mark.parametrize(
    "forged",
    [
        "campaign=-1",
        "campaign=1e9",
        "campaign=x",
        "campaign=١",
        "owner=1",
        "campaign",
        "=1",
        "campaign=" + "9" * 30,
    ],
)
def test_a_forged_target_is_refused_in_words(forged: str) -> None:
    with pytest.raises(OutOfDate):
        Reference.read(forged)


@given(st.text())
def test_any_text_is_a_target_or_refused(text: str) -> None:
    with suppress(OutOfDate):
        assert isinstance(Reference.read(text), Reference)
