"""Caption and hashtags as somebody enters them into a form."""

from functools import partial

from campaigns import parsing
from campaigns.content import copy_limits, labels
from campaigns.content.versions import Copy
from campaigns.parsing.forms import Entries, FormReader
from storage.enums import Platform

LONGEST = 70_000


def read_copy(entries: Entries, platform: Platform) -> Copy:
    """The copy that a form describes, within the limits of its platform; refused at the field that is wrong."""
    form = FormReader(entries)
    words = partial(parsing.parse_text, most=LONGEST, subject="The caption", required=True)
    caption = form.required("caption", words, "the caption")
    hashtags = form.optional("hashtags", parsing.parse_hashtags) or ()
    title = form.optional("title", partial(parsing.parse_name, most=200, subject="The title")) or ""
    alt_text, first_comment = read_besides(form)
    stated = read_labels(form)
    form.check()
    copy = Copy(caption or "", hashtags, title, alt_text, first_comment, stated)
    copy_limits.refuse_unfit(platform, copy)
    return copy


def read_besides(form: FormReader) -> tuple[str, str]:
    """Alt text and first comment of a form, empty where there is none."""
    alt_text = partial(parsing.parse_text, most=LONGEST, subject="The alt text")
    comment = partial(parsing.parse_text, most=LONGEST, subject="The first comment")
    return form.optional("alt_text", alt_text) or "", form.optional("first_comment", comment) or ""


def read_labels(form: FormReader) -> tuple[str, ...]:
    """What a form states of the platform's labels."""
    return form.optional(labels.FIELD, labels.read_stated) or ()
