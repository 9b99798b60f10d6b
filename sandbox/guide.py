"""The guided start: a newcomer's first steps, ticked off by what goes over the wire.

Their words and conditions come in a JSON file from whoever starts the sandbox, which knows nothing of the bot:

    {"title": words, "choice"?: what the paths are kinds of,
     "paths": [{"name": words, "steps": [{"title": words, "parts": [{
         "say": mrkdwn, "done": condition, "who"?: a person's name, "where"?: "#channel", "dm", "home" or "mail",
         "type"?: a command, "press"?: a button's words, "skip"?: true, "anyway"?: true}]}]}],
     "samples": [{"label": regular expression, "form"?: callback_id, "text"?: [words, ...], "days"?: from today,
                  "file"?: true, "replace"?: true, "leave"?: true}]}

The first sample that fits a field by its label, and its form by callback_id, is taken. "file" fills in a field of
files that may stay empty, "replace" one that is filled in already.

A condition is one of {"submitted": callback_id}, {"clicked": action_id}, in both of which there may be several with "|"
between them, {"typed": the command's beginning} and {"read": regular expression for a message of the bot}, or several
of these, any of which will do. The parts of a step come
in order, and the last one ends it; a part that counts "anyway" does so before its turn, and those before it are done
with it. "skip" leads to *Skip ahead*.

One path is followed at a time, and ticked off: the one that was chosen, or the one whose first part was seen last.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sandbox.errors import BadGuide
from sandbox.model import Progress
from sandbox.wire import Json

_CONDITIONS = ("submitted", "clicked", "typed", "read")


@dataclass
class Guide:
    """The paths, and how far they were gone; `changed` hears of each change to that."""

    source: Json
    progress: Progress
    changed: Callable[[], None] = field(default=lambda: None)

    def hear(self, entry: Json) -> None:
        """Tick off what this entry of the journal shows."""
        if entry["kind"] == "delivery" and entry["error"] is None:
            self._tick(lambda condition: _shows(entry, condition), entry["at"])

    def see(self, text: str, at: float) -> None:
        """Tick off what reading a message with this text shows, which was posted then: not news of an earlier path."""
        if at >= self.progress.begun:
            self._tick(lambda condition: "read" in condition and bool(re.search(condition["read"], text)), at)

    def shape(self) -> Json | None:
        """The guide as the page draws it; None when there is none."""
        if not self.source:
            return None
        steps = [self._step(number, step) for number, step in enumerate(self._followed["steps"])]
        return {
            "title": self.source["title"],
            "choice": self.source.get("choice"),
            "paths": [path["name"] for path in self.paths],
            "path": self.progress.path,
            "steps": steps,
        }

    @property
    def paths(self) -> list[Json]:
        """All that one can choose from."""
        return list(self.source.get("paths", ()))

    def follow(self, path: int) -> None:
        """From now on the steps of this path are shown and ticked off."""
        self.progress.path = path
        self.changed()

    @property
    def _followed(self) -> Json:
        return self.paths[self.progress.path]

    def _key(self, number: int, at: int) -> str:
        return f"{self.progress.path}.{number}.{at}"

    def _step(self, number: int, step: Json) -> Json:
        keys = [self._key(number, at) for at in range(len(step["parts"]))]
        parts = [
            {**part, "done": key in self.progress.done} for key, part in zip(keys, step["parts"], strict=True)
        ]
        return {"title": step["title"], "done": parts[-1]["done"], "parts": parts}

    def _tick(self, shown: Callable[[Json], bool], at: float) -> None:
        if not self.paths:
            return
        for number, path in enumerate(self.paths):
            if f"{number}.0.0" not in self.progress.done and shown(path["steps"][0]["parts"][0]["done"]):
                self.progress.path, self.progress.begun = number, at
        for number, step in enumerate(self._followed["steps"]):
            self._tick_step(number, step["parts"], shown)

    def _tick_step(self, number: int, parts: list[Json], shown: Callable[[Json], bool]) -> None:
        open_parts = [n for n in range(len(parts)) if self._key(number, n) not in self.progress.done]
        in_turn = [n for n in open_parts if n == open_parts[0] or parts[n].get("anyway")]
        seen = [n for n in in_turn if shown(parts[n]["done"])]
        if seen:
            self.progress.done += [self._key(number, n) for n in open_parts if n <= seen[-1]]
            self.changed()


def read_guide(path: Path | None, progress: Progress) -> Guide:
    """The guide in the file at `path`; without one an empty guide. Raises BadGuide."""
    if path is None:
        return Guide({}, progress)
    source = json.loads(path.read_text(encoding="utf-8"))
    steps = [step for way in source["paths"] for step in way["steps"]]
    for part in (part for step in steps for part in step["parts"]):
        if not part["done"] or not set(part["done"]) <= set(_CONDITIONS):
            raise BadGuide(f"{path}: {part['done']} is no condition; use one of {', '.join(_CONDITIONS)}.")
    if progress.path >= len(source["paths"]):
        progress.path = 0
    return Guide(source, progress)


def _shows(entry: Json, condition: Json) -> bool:
    return any(_shows_one(entry, kind, wanted) for kind, wanted in condition.items())


def _shows_one(entry: Json, kind: str, wanted: str) -> bool:
    request = entry["request"]
    if kind == "submitted":
        return _accepted(entry) and request["view"].get("callback_id") in wanted.split("|")
    if kind == "clicked":
        return bool({action["action_id"] for action in request.get("actions", ())} & set(wanted.split("|")))
    return kind == "typed" and f"{request.get('command')} {request.get('text')}".startswith(wanted)


def _accepted(entry: Json) -> bool:
    """Whether a form was sent and the bot had nothing to complain of."""
    answer = entry["answer"]
    complained = isinstance(answer, dict) and answer.get("response_action") == "errors"
    return entry["name"] == "view_submission" and not complained
