"""Hears of every change in the local Slack the moment it happens, from the feed that its page lives on."""

import json
import threading
from time import perf_counter

import httpx

from tests.local_slack import Json


class News:
    """A listener to the feed, with the time at which each piece of news came."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._heard: list[tuple[float, Json]] = []
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        self.wait_for(0.0, what="hello")

    def wait_for(self, since: float, **wanted: str) -> float:
        """When the first piece of news since `since` came that has these values; waits for it up to ten seconds."""
        found: list[float] = []

        def is_there() -> bool:
            found.extend(at for at, news in self._heard if at >= since and wanted.items() <= news.items())
            return bool(found)

        with self._changed:
            if not self._changed.wait_for(is_there, 10):
                raise TimeoutError(f"nothing was heard of {wanted}")
        return found[0]

    def last(self, since: float, *kinds: str) -> float:
        """When the last piece of news since `since` came that is of one of these kinds; `since` where none is."""
        with self._changed:
            found = [at for at, news in self._heard if at >= since and news["what"] in kinds]
        return max(found, default=since)

    def wait_for_silence(self, seconds: float) -> None:
        """Return when nothing has been heard for so long."""
        with self._changed:
            while self._changed.wait(seconds):
                pass

    def _listen(self) -> None:
        with httpx.stream("GET", f"{self._url}/sandbox/events", timeout=None, trust_env=False) as feed:
            try:
                for line in feed.iter_lines():
                    if line.startswith("data: "):
                        self._hear(json.loads(line.removeprefix("data: ")))
            except httpx.HTTPError:
                return  # the local Slack has ended

    def _hear(self, news: Json) -> None:
        with self._changed:
            self._heard.append((perf_counter(), news))
            self._changed.notify_all()
