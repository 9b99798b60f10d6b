"""Which rules of a brief copy keeps: whole words, in any case and typography."""

import pytest

from campaigns.content.brand_rules import breaches_of
from campaigns.core.picture_sizes import size_of
from storage.enums import Platform, PostKind
from storage.models import BriefVersion

BRIEF = BriefVersion(
    required_words=["soirée d'été"], banned_words=["ad", "cheap beans", "安い"], disclosure="#ad"
)


@pytest.mark.parametrize(
    ("texts", "broken"),
    [
        (("Soirée d’été #ad",), {"Not allowed: ad"}),
        (("A bad adventure", "SOIRÉE D'ÉTÉ", "#advert"), {"Disclosure missing: #ad"}),
        (("Cheap  beans!", "soirée d'été"), {"Not allowed: cheap beans", "Disclosure missing: #ad"}),
        (("とても安いです", None), {"Missing: soirée d'été", "Not allowed: 安い", "Disclosure missing: #ad"}),
    ],
)
def test_rules_are_about_whole_words(texts: tuple[str | None, ...], broken: set[str]) -> None:
    assert {str(one) for one in breaches_of(BRIEF, texts)} == broken


def test_every_platform_has_a_size_for_every_kind() -> None:
    assert all("pixels" in size_of(platform, kind) for platform in Platform for kind in PostKind)
