"""The three characters that Slack reads as its own come in as entities from some places, and plain from others."""

_PLAIN = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def unescaped(text: str) -> str:
    """What somebody typed, of what Slack sent: `&amp;lt;` is `&lt;`, since each character was escaped once."""
    for entity, character in _PLAIN:  # the ampersand last, so that what it makes is not read again
        text = text.replace(entity, character)
    return text
