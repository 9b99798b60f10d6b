"""What people type and click, brought to those who answer it without Slack between them."""

from collections.abc import Callable
from typing import Any

from slack_sdk import WebClient

from handlers import BotContext
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from handlers.listeners import register_all
from handlers.requests.requests import Click, Command
from handlers.responses.responses import Response
from tests.domain.scenario import Scenario

NOWHERE = "http://127.0.0.1:1/api/"


class _Behind:
    """Stands at the doors and remembers who answers there."""

    def __init__(self) -> None:
        self.answers: dict[str, Callable[[Any], Response]] = {}
        register_all(self)  # type: ignore[arg-type]

    def __getattr__(self, door: str) -> Any:
        return lambda name, answer: self.answers.__setitem__(f"{door} {name}", answer)


class Listeners:
    """Has people of a scenario type and click; what they are answered, or the Refusal."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario, self._answers = scenario, _Behind().answers

    def type(self, who: str, command: str, text: str = "") -> Response:
        """Somebody types a command."""
        return self._answers[f"on_command {command}"](Command(**self._asked(who), text=text))

    def click(self, who: str, do: ActionId, **reference: Any) -> Response:
        """Somebody clicks a button."""
        click = Click(**self._asked(who), reference=Reference(**reference))
        return self._answers[f"on_click {do.value}"](click)

    def _asked(self, who: str) -> dict[str, Any]:
        bot, changed = BotContext(
            self.scenario.units_of_work, lambda: self.scenario.at, lambda _url, _payload: None
        ).watched()
        return {
            "bot": bot,
            "changed": changed,
            "client": WebClient("none", base_url=NOWHERE),
            "body": {"channel_id": "C1"},
            "actor": self.scenario.actor(who, where="C1"),
            "at": self.scenario.at,
        }
