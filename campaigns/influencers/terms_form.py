"""What is offered to an influencer, asked for by them, or agreed: the entries of its form, read into values."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from campaigns import parsing
from campaigns.core.money import Money, parse_money
from campaigns.parsing.forms import Entries, FormReader


@dataclass(frozen=True)
class OfferedTerms:
    """A fee, shipping, and what is delivered for it by when; `deliverables` as in "1 reel, 2 stories"."""

    fee: Money
    shipping: Money
    deliverables: str
    draft_due_on: date | None = None
    publish_on: date | None = None
    note: str = ""


def read_terms(
    entries: Entries, currency: str, campaign_days: tuple[date, date], today: date
) -> OfferedTerms:
    """The terms that a form describes; FormRefused names every field that is wrong."""
    form = FormReader(entries)
    money = partial(parse_money, default_currency=currency, only=True)
    fee = form.required("fee", money, "the fee, such as 800; 0 if there is none")
    shipping = form.optional("shipping", money)
    deliverables = form.required(
        "deliverables", parsing.parse_deliverables, "what is delivered, such as 1 reel, 2 stories"
    )
    draft, publish = (
        form.optional("draft_due_on", parsing.parse_date),
        form.optional("publish_on", parsing.parse_date),
    )
    _check_days(form, draft, publish, campaign_days, today)
    note = form.optional("note", partial(parsing.parse_text, most=1000, subject="The note"))
    form.check()
    assert fee is not None and deliverables is not None  # noqa: S101, PT018 - `check` has refused the rest
    return OfferedTerms(
        fee,
        shipping or Money.zero(currency),
        parsing.show_deliverables(deliverables),
        draft,
        publish,
        note or "",
    )


def _check_days(
    form: FormReader, draft: date | None, publish: date | None, campaign_days: tuple[date, date], today: date
) -> None:
    first, last = campaign_days
    if draft and draft < today:
        form.refuse("draft_due_on", "That day is over. Choose a day from today on.")
    if publish and not max(first, today) <= publish <= last:
        form.refuse(
            "publish_on", f"Choose a day of the campaign that is still to come, until {last:%d %b %Y}."
        )
    if draft and publish and publish < draft:
        form.refuse("publish_on", "The post cannot be published before its draft is due. Choose a later day.")
