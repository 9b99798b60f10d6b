"""Handles of creators, typed as such or as the link of a profile, and platforms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import parse_qs, unquote, urlsplit

from campaigns.core.errors import NotUnderstood
from campaigns.core.platforms import ANY_HANDLE, PLATFORM_RULES, rules_of
from campaigns.core.wording import bare, either, has_unseen, quoted
from campaigns.parsing.closest import did_you_mean
from campaigns.parsing.hosts import profile_platform
from storage.enums import Platform

_ALSO = {name: platform for platform, rules in PLATFORM_RULES.items() for name in rules.also}
_WORD = re.compile(r"\w")
_pattern = cache(re.compile)


@dataclass(frozen=True)
class Handle:
    """A creator's handle without @, as they write it, and the platform it was said to be on, if it was."""

    name: str
    platform: Platform | None = None


def parse_platform(text: str) -> Platform:
    """The platform of that name, in any case; the usual abbreviations too. Raises NotUnderstood."""
    word = " ".join(re.sub(r"[/()_-]+", " ", bare(text)[:200].casefold()).split())
    try:
        return _ALSO.get(word) or Platform(word.replace(" ", ""))
    except ValueError:
        pass
    known = [platform.value for platform in Platform]
    if not word:
        raise NotUnderstood(f"The platform is missing. Write {either(known)}.")
    if has_unseen(word):
        raise NotUnderstood(
            f"There are unseen characters in {quoted(text)}. Type it anew, as {either(known)}."
        )
    hint = did_you_mean(word, known, f"Write {either(known)}.")
    raise NotUnderstood(f"{quoted(text)} is not a platform that is known here. {hint}")


def parse_handle(text: str, platform: Platform | None = None) -> Handle:
    """The handle in `@name`, `name`, or the link of a profile, checked by the rules of its platform.

    Raises NotUnderstood, also where the link is of another platform than `platform`.
    """
    typed = bare(text)[:2000]
    if "/" in typed:
        found, name = _from_link(typed)
        if platform and found is not platform:
            raise NotUnderstood(
                f"{quoted(typed, 60)} is on {found.label}, not on {platform.label}. Change one."
            )
        platform = found
    else:
        name = bare(typed.removeprefix("@"))
    if not name:
        raise NotUnderstood("The handle is missing. Write it like @name.")
    if platform is None and _pattern(rules_of(Platform.MASTODON).handle.pattern).fullmatch(name):
        platform = Platform.MASTODON  # nobody else's handles say on which server they are
    _refuse_odd(name, platform)
    return Handle(name, platform)


def _refuse_odd(name: str, platform: Platform | None) -> None:
    rule = rules_of(platform).handle if platform else ANY_HANDLE
    if _pattern(rule.pattern).fullmatch(name) and _WORD.search(name):
        return
    where = f" on {platform.label}" if platform else ""
    raise NotUnderstood(f"{quoted(name)} is not a handle{where}. It has {rule.words}; write it like @name.")


def _from_link(typed: str) -> tuple[Platform, str]:
    try:
        parts = urlsplit(typed if "//" in typed else f"https://{typed}")
        host = (parts.hostname or "").lower()
    except ValueError as why:
        raise NotUnderstood(f"{quoted(typed, 60)} is not a link. Write the handle like @name.") from why
    platform = profile_platform(host)
    if platform is None:
        raise NotUnderstood(
            f"{quoted(typed, 60)} is not a profile on a platform known here. Write the handle."
        )
    if host in rules_of(platform).short_hosts:
        raise _no_profile(typed)
    path = unquote(parts.path).rstrip("/") or "/"
    match = _pattern(rules_of(platform).profile).fullmatch(re.sub("/+", "/", path))
    found = match.groupdict() if match else {}
    name = found.get("handle") or found.get("other") or (_asked_for(parts.query) if match else "")
    if not name or (name.lower() in rules_of(platform).no_handle and "@" not in name):
        raise _no_profile(typed)
    name = name.removeprefix("@")
    if rules_of(platform).many_servers and "@" not in name:
        name = f"{name}@{host.removeprefix('www.')}"
    return platform, name


def _asked_for(query: str) -> str:
    """Whom a link asks to follow: `?screen_name=maraq`."""
    return parse_qs(query).get("screen_name", [""])[0]


def _no_profile(typed: str) -> NotUnderstood:
    return NotUnderstood(
        f"{quoted(typed, 60)} is not the link of a profile. Open the profile and copy its link."
    )
