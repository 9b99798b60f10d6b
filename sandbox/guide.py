"""The guided start: a newcomer's first steps, ticked off by what goes over the wire.

Their words and conditions come in a JSON file from whoever starts the sandbox, which knows nothing of the bot:

    {"title": words,
     "steps": [{"title": words, "parts": [{"say": mrkdwn, "done": condition, "who"?: a person's name,
                "where"?: "#channel", "dm", "home" or "mail", "type"?: a command, "press"?: a button's words,
                "anyway"?: true}]}],
     "samples": [{"label": regular expression, "form"?: callback_id, "text"?: [words, ...], "days"?: from today,
                  "file"?: true, "replace"?: true, "leave"?: true}]}

The first sample that fits a field by its label, and its form by callback_id, is taken. "file" fills in a field of
files that may stay empty, "replace" one that is filled in already.

A condition is one of {"submitted": callback_id}, {"clicked": action_id}, {"typed": the command's beginning} and
{"read": regular expression for a message of the bot}. The parts of a step come in order, and the last one ends it;
a part that counts "anyway" does so before its turn, and those before it are done with it.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sandbox.errors import BadGuide
from sandbox.wire import Json

_CONDITIONS = ("submitted", "clicked", "typed", "read")


@dataclass
class Guide:
    """The steps; `done` has the keys ("1.0": step 1, part 0) of the parts that were seen, `changed` hears of more."""

    source: Json
    done: list[str]
    changed: Callable[[], None] = field(default=lambda: None)

    def hear(self, entry: Json) -> None:
        """Tick off what this entry of the journal shows."""
        if entry["kind"] == "delivery" and entry["error"] is None:
            self._tick(lambda condition: _shows(entry, condition))

    def see(self, text: str) -> None:
        """Tick off what reading a message with this text shows."""
        self._tick(lambda condition: "read" in condition and bool(re.search(condition["read"], text)))

    def shape(self) -> Json | None:
        """The guide as the page draws it; None when there is none."""
        if not self.source:
            return None
        steps = [self._step(number, step) for number, step in enumerate(self.source["steps"])]
        return {"title": self.source["title"], "steps": steps}

    def _step(self, number: int, step: Json) -> Json:
        parts = [{**part, "done": f"{number}.{at}" in self.done} for at, part in enumerate(step["parts"])]
        return {"title": step["title"], "done": parts[-1]["done"], "parts": parts}

    def _tick(self, shown: Callable[[Json], bool]) -> None:
        for number, step in enumerate(self.source.get("steps", ())):
            open_parts = [n for n in range(len(step["parts"])) if f"{number}.{n}" not in self.done]
            in_turn = [n for n in open_parts if n == open_parts[0] or step["parts"][n].get("anyway")]
            seen = [n for n in in_turn if shown(step["parts"][n]["done"])]
            if seen:
                self.done += [f"{number}.{n}" for n in open_parts if n <= seen[-1]]
                self.changed()


def read_guide(path: Path | None, done: list[str]) -> Guide:
    """The guide in the file at `path`; without one an empty guide. Raises BadGuide."""
    if path is None:
        return Guide({}, done)
    source = json.loads(path.read_text(encoding="utf-8"))
    for part in (part for step in source["steps"] for part in step["parts"]):
        if len(part["done"]) != 1 or next(iter(part["done"])) not in _CONDITIONS:
            raise BadGuide(f"{path}: {part['done']} is no condition; use one of {', '.join(_CONDITIONS)}.")
    return Guide(source, done)


def _shows(entry: Json, condition: Json) -> bool:
    request = entry["request"]
    kind, wanted = next(iter(condition.items()))
    if kind == "submitted":
        return _accepted(entry) and request["view"].get("callback_id") == wanted
    if kind == "clicked":
        return wanted in [action["action_id"] for action in request.get("actions", ())]
    return kind == "typed" and f"{request.get('command')} {request.get('text')}".startswith(wanted)


def _accepted(entry: Json) -> bool:
    """Whether a form was sent and the bot had nothing to complain of."""
    answer = entry["answer"]
    complained = isinstance(answer, dict) and answer.get("response_action") == "errors"
    return entry["name"] == "view_submission" and not complained
