"""Whatever is typed into a form of the social media workflow is taken, or refused in a sentence at its field."""

from typing import Any

import pytest

from tests.databases import BOTH_DATABASES, Databases, SqliteDatabases
from tests.integration.handlers.slack_workspace import SlackWorkspace
from tests.integration.handlers.social_forms import FORMS, SocialForm

pytestmark = BOTH_DATABASES

Json = dict[str, Any]

TEXTS = {
    "nothing": "",
    "a space": " ",
    "nothing to be seen": "\u200b",
    "too much": "x" * 3000,
    "many lines": "a line\n" * 400,
    "below zero": "-1",
    "a comma for the decimals": "1.234,56",
    "an exponent": "1e9",
    "too many figures": "9" * 60,
    "no number": "nan",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈",
    "right to left": "\u202eשלום עולם ٣\u202c",
    "markup": "<!channel> <@U0MAYAOKON> *b* &amp; <https://evil.example|x>",
    "a form in a form": "payload=%7B%7D&text=x",
    "characters of no writing": "a\x00b\x07c",
}
DAYS = {"long ago": "1900-01-01", "far away": "9999-12-31", "the first day there is": "0001-01-01"}
HOURS = {"the night": "00:00", "the last minute": "23:59"}

FOR_A_DATABASE = {
    name: TEXTS[name] for name in ("too much", "too many figures", "emoji", "characters of no writing")
}
"""What one database may take and another not; all the rest is read before it gets there."""


def entries_to_try(view: Json, texts: dict[str, str]) -> list[tuple[str, str]]:
    """Each field of a form with each odd value for its kind."""
    kinds = {"plain_text_input": texts, "datepicker": DAYS, "timepicker": HOURS}
    found = []
    for block in view["blocks"]:
        if block["type"] == "input":
            most = block["element"].get("max_length", 3000)
            odd = kinds.get(block["element"]["type"], {})
            found += [(block["block_id"], value[:most]) for value in odd.values()]
    return found


def opens_again(workspace: SlackWorkspace, form: SocialForm) -> Json:
    """The form before its person, whatever is open there."""
    for _ in workspace.forms(form.who)[:1]:
        workspace.slack.do("close", user=form.who, view_id=workspace.form(form.who)["id"], all=True)
    form.opens(workspace)
    return workspace.form(form.who)


@pytest.mark.parametrize("name", FORMS)
def test_whatever_is_typed_is_taken_or_refused_in_a_sentence_at_a_field(
    workspace: SlackWorkspace, databases: Databases, name: str
) -> None:
    form = FORMS[name]
    texts = TEXTS if isinstance(databases, SqliteDatabases) else FOR_A_DATABASE
    form.before(workspace)
    view = opens_again(workspace, form)
    to_try, callback = entries_to_try(view, texts), view["callback_id"]
    assert to_try
    for field, value in to_try:
        answer = workspace.fill_in(form.who, **{**form.right(), field: value})
        for place, words in (answer["errors"] or {}).items():
            told = f"{name}: {field}={value[:20]!r}: {place}: {words}"
            assert place in {block.get("block_id") for block in view["blocks"]}, told
            assert words.endswith((".", "?")), told
            assert len(words.split()) > 2, told
            assert "went wrong" not in words, told
        if not answer["errors"]:
            assert "went wrong" not in str(answer["view"])
            view = opens_again(workspace, form)
            assert view["callback_id"] == callback
