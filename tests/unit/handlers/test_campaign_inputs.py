"""Each kind of field can be filled in."""

from campaigns.forms.fields import Kind
from handlers.blocks.forms.setup.campaign_inputs import INPUTS


def test_each_kind_of_field_has_an_input() -> None:
    assert [f"{kind} has no input" for kind in Kind if kind not in INPUTS] == []
