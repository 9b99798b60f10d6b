"""Labels that a brief requires: what is asked, what meets it, and what is missing."""

import pytest

from campaigns.content import labels
from campaigns.content.brand_rules import breaches_of
from campaigns.content.disclosure import evidence
from campaigns.content.labels import Label
from campaigns.core.errors import NotUnderstood
from storage.enums import ContentPart
from storage.models import BriefVersion, Deliverable, Version

BRIEF = BriefVersion(required_words=[], banned_words=[], disclosure="#ad", labels=["paid", "ai"])
NONE = BriefVersion(required_words=[], banned_words=[], disclosure="", labels=[])


def test_only_what_is_required_is_asked() -> None:
    assert labels.to_state(NONE) == labels.to_confirm(NONE) == []
    assert [value for value, _ in labels.to_state(BRIEF)] == ["paid", "ai", "no_ai"]
    assert [value for value, _ in labels.to_confirm(BRIEF)] == ["words", "paid", "ai", "no_ai"]
    assert labels.said_in(BRIEF).startswith("#ad\nThe platform's paid partnership label\n")


@pytest.mark.parametrize(
    ("stated", "broken"),
    [
        ((), "Not stated: the paid partnership label, the AI label, or that nothing is made with AI"),
        (("paid",), "Not stated: the AI label, or that nothing is made with AI"),
        (("paid", "ai"), ""),
        (("paid", "no_ai"), ""),
    ],
)
def test_what_is_not_stated_breaks_the_brief(stated: tuple[str, ...], broken: str) -> None:
    assert "; ".join(map(str, breaches_of(BRIEF, ["Glow #ad"], stated))) == broken


def test_two_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(NotUnderstood, match="Either the AI label is on"):
        labels.read_stated("ai, no_ai")
    assert labels.read(["nonsense", "paid"], labels.to_state(BRIEF)) == ("paid",)


def test_evidence_is_of_text_statement_and_published_post() -> None:
    copy = Version(
        part=ContentPart.COPY, caption="Glow #ad", hashtags=[], labels=["no_ai"], handed_in_by="ULENA"
    )
    found = evidence(BRIEF, Deliverable(), copy)
    assert found is not None
    assert (found.not_stated, found.seen) == ((Label.PAID,), None)
    post = Deliverable(labels_seen=["words", "paid"], labels_seen_by="UMAYA")
    found = evidence(BRIEF, post, copy)
    assert found is not None
    assert (found.not_seen, found.seen_by) == ((Label.AI,), "UMAYA")
    assert evidence(NONE, post, copy) is None
