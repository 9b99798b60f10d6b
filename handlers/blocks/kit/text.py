"""Text that Slack takes: escaped where people wrote it, cut where it is too long, dates in the reader's own zone."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from campaigns.core.wording import day_in_words
from campaigns.parsing import graphemes

ELLIPSIS = "…"
_INVISIBLE = re.compile(
    r"[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
_LOOK_ALIKES = str.maketrans({"*": "\u2217", "`": "\u02cb"})
"""Names stand inside bold and code, which these would end."""
_PAIR = re.compile(r"(?<![^\W_])([_~])(?=\S)(.+?)(?<=\S)\1(?![^\W_])")
"""Marks around words; those inside words, as in glow_by_ana, mean nothing to Slack."""
_CODE = re.compile(r"(`[^`\n]+`)")
_HALF = re.compile(r"(<[^>]*|&[a-z]{0,3})$")
_MENTION = re.compile(r"&lt;@([UW][A-Z0-9]{2,30})&gt;")


def clean(text: str) -> str:
    """User text without characters that turn or hide what follows."""
    return _INVISIBLE.sub("", text)


def cut(text: str, most: int) -> str:
    """At most `most` UTF-16 units, cut between graphemes with an ellipsis; never an empty text."""
    text = clean(text)
    if _units(text) <= most:
        return text or " "
    kept, length = [], 1
    for cluster in graphemes(text):
        length += _units(cluster)
        if length > most:
            break
        kept.append(cluster)
    return "".join(kept).rstrip() + ELLIPSIS


def cut_mrkdwn(text: str, most: int) -> str:
    """Our own mrkdwn, shortened like `cut`; a mention, date, link or entity stays whole or goes."""
    if _units(clean(text)) <= most:
        return cut(text, most)
    return _HALF.sub("", cut(text, most).removesuffix(ELLIPSIS)).rstrip() + ELLIPSIS


def escaped(text: str, most: int = 300) -> str:
    """User text for mrkdwn: shortened, then the three characters that Slack reads as its own replaced."""
    return cut(text, most).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def literal(text: str, most: int = 120) -> str:
    """User text inside a line: escaped, on one line, and without marks that would end or begin bold, code and such."""
    return escaped(_without_marks(" ".join(text.split())), most)


def _without_marks(text: str) -> str:
    return _PAIR.sub(_look_alikes, text.translate(_LOOK_ALIKES))


def _look_alikes(found: re.Match[str]) -> str:
    mark = {"_": "\u02cd", "~": "\u223c"}[found[1]]
    return f"{mark}{found[2]}{mark}"


def quoted(text: str, most: int = 600) -> str:
    """User text as a quotation."""
    return "\n".join(f"> {line}" for line in escaped(text, most).splitlines() or [" "])


def with_mentions(text: str, most: int = 2900) -> str:
    """Our own sentence, which may hold mentions, code and user text: all escaped but mentions, no marks but code."""
    parts = _CODE.split(text)
    unmarked = [part if _CODE.fullmatch(part) else _without_marks(part) for part in parts]
    return _MENTION.sub(r"<@\1>", escaped("".join(unmarked), most))


def person(user_id: str) -> str:
    """A mention."""
    return f"<@{user_id}>"


def group(group_id: str) -> str:
    """A mention of everybody in a user group."""
    return f"<!subteam^{group_id}>"


def acting(user_id: str, absent: str | None) -> str:
    """A mention of who did or does something, and of whom they act for, if that person is away."""
    return f"{person(user_id)} for {person(absent)}" if absent else person(user_id)


def people(user_ids: Iterable[str], most: int = 5, acting_for: Mapping[str, str] = {}) -> str:
    """Some mentions, and how many more there are; with whom they act for."""
    ids = list(user_ids)
    shown = ", ".join(acting(one, acting_for.get(one)) for one in ids[:most])
    return shown + (f" and {len(ids) - most} more" if len(ids) > most else "")


def mentions(ids: Iterable[str]) -> str:
    """Mentions of people (U…) and user groups (S…)."""
    return " ".join(f"<!subteam^{one}>" if one.startswith("S") else person(one) for one in ids)


def link(url: str, words: str) -> str:
    """A link; characters that would end it are encoded."""
    safe = url.replace("&", "&amp;").replace("<", "%3C").replace(">", "%3E").replace("|", "%7C")
    return f"<{safe}|{literal(words, 100)}>"


def day(when: date | None) -> str:
    """A day: "3 Aug 2026"."""
    return day_in_words(when) if when else "no day set"


def moment(when: datetime) -> str:
    """A moment, which Slack shows in the reader's own time zone, and says so."""
    return (
        f"<!date^{int(when.timestamp())}^{{date_short_pretty}} {{time}} your time|{when:%Y-%m-%d %H:%M} UTC>"
    )


def due_words(when: datetime, *, is_late: bool) -> str:
    """Until when something is to be done, marked once that is over."""
    return f"⚠️ overdue since {moment(when)}" if is_late else f"due {moment(when)}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
