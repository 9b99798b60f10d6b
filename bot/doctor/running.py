"""What a bot that runs on this machine says of itself."""

import urllib.error
import urllib.request
from collections.abc import Iterator

from bot.doctor.finding import Finding
from bot.settings import Mode, Settings

SECONDS = 5
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # no proxy knows this machine's ports


def look(settings: Settings) -> Iterator[Finding]:
    """Whether it is ready, and what it has refused lately; nothing where none answers at PORT."""
    if settings.mode is Mode.SANDBOX:
        return
    url = f"http://127.0.0.1:{settings.port}/readyz"
    try:
        with _DIRECT.open(url, timeout=SECONDS) as answer:
            said = answer.read().decode("utf-8", "replace").splitlines()
    except urllib.error.HTTPError as error:
        with error:
            words = " ".join(error.read().decode("utf-8", "replace").split())
        yield Finding(f"The bot at port {settings.port} is not ready: {words}", "Look into its log.")
        return
    except OSError:
        return
    if said[:1] == ["ok"]:
        yield Finding(f"The bot at port {settings.port} is ready.")
        for note in said[1:]:
            seen, _, to_do = note.partition(". ")
            yield Finding(f"{seen}.", to_do)
