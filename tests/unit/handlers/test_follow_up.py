"""What is shown after something was done in a modal."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from campaigns.core.errors import NotPermitted
from handlers.identifiers.reference import Reference
from handlers.listeners import follow_up
from handlers.requests.requests import Click
from handlers.responses.responses import ReplaceModal


def test_who_may_not_see_a_task_once_it_is_done_reads_that_it_is_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever has decided on money in another's place sees that campaign's money no longer."""

    def refuse(*_: object) -> None:
        raise NotPermitted("You may not see this campaign's money.")

    monkeypatch.setattr(follow_up, "task_modal", refuse)
    click = cast(Click, SimpleNamespace(view={"type": "modal"}, reference=Reference(task=7)))
    shown = follow_up.task_again(click)
    assert isinstance(shown, ReplaceModal)
    view: dict[str, Any] = shown.view
    assert view["title"]["text"] == "Done"
    assert "That is done. You may not see this campaign's money." in str(view["blocks"])
