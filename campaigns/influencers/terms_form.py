"""What is offered to an influencer, asked for by them, or agreed: the entries of its form, read into values."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from campaigns import parsing
from campaigns.core.business_time import said_day
from campaigns.core.money import Money, parse_money
from campaigns.influencers import usage_rights
from campaigns.influencers.post_days import PostDays, keys
from campaigns.influencers.usage_rights import UsageRights
from campaigns.parsing.forms import Entries, FormReader


@dataclass(frozen=True)
class OfferedTerms:
    """A fee, shipping, and what is delivered for it by when; `deliverables` as in "1 reel, 2 stories".

    `post_days` are the days of single posts, by their keys, where they are not those of all.
    """

    fee: Money
    shipping: Money
    deliverables: str
    draft_due_on: date | None = None
    publish_on: date | None = None
    note: str = ""
    post_days: Mapping[str, PostDays] = field(default_factory=dict)
    rights: UsageRights = field(default_factory=UsageRights)


def read_terms(
    entries: Entries,
    currency: str,
    campaign_days: tuple[date, date],
    today: date,
    agreed: OfferedTerms | None = None,
) -> OfferedTerms:
    """The terms that a form describes; FormRefused names every field that is wrong.

    Days that were `agreed` before may be over by now.
    """
    form = FormReader(entries)
    money = partial(parse_money, default_currency=currency, only=True)
    fee = form.required("fee", money, "the fee, such as 800; 0 if there is none")
    shipping = form.optional("shipping", money)
    deliverables = form.required(
        "deliverables", parsing.parse_deliverables, "what is delivered, such as 1 reel, 2 stories"
    )
    check = partial(_check_days, form, campaign_days=campaign_days, today=today, known=_days_in(agreed))
    common = _read_days(form, "draft_due_on", "publish_on")
    check("draft_due_on", "publish_on", common, PostDays())
    shown = parsing.show_deliverables(deliverables or ())
    own = {key: _read_days(form, *fields_of(key)) for key in (keys(shown) if deliverables else ())}
    for key, days in own.items():
        check(*fields_of(key), days, common)
    note = form.optional("note", partial(parsing.parse_text, most=1000, subject="The note"))
    rights = usage_rights.read_rights(form)
    form.check()
    assert fee is not None and deliverables is not None  # noqa: S101, PT018 - `check` has refused the rest
    return OfferedTerms(
        fee, shipping or Money.zero(currency), shown, *common, note=note or "",
        post_days={key: days for key, days in own.items() if any(days)}, rights=rights,
    )  # fmt: skip


def entries_of(offered: OfferedTerms) -> dict[str, str]:
    """The entries of the form that describe these terms, as `read_terms` reads them."""
    entries = {
        "fee": offered.fee.as_typed(),
        "shipping": offered.shipping.as_typed() if offered.shipping.minor else "",
        "deliverables": offered.deliverables,
        "note": offered.note,
        **usage_rights.entries_of(offered.rights),
    }
    days = {("draft_due_on", "publish_on"): PostDays(offered.draft_due_on, offered.publish_on)}
    days |= {fields_of(key): own for key, own in offered.post_days.items()}
    for fields, pair in days.items():
        entries |= {name: day.isoformat() if day else "" for name, day in zip(fields, pair, strict=True)}
    return entries


def fields_of(key: str) -> tuple[str, str]:
    """The fields for the draft and the publish day of one post."""
    name = key.replace(" ", "_")
    return f"draft_{name}", f"publish_{name}"


def _read_days(form: FormReader, draft: str, publish: str) -> PostDays:
    return PostDays(form.optional(draft, parsing.parse_date), form.optional(publish, parsing.parse_date))


def _days_in(agreed: OfferedTerms | None) -> set[date | None]:
    if agreed is None:
        return set()
    return {
        agreed.draft_due_on,
        agreed.publish_on,
        *(day for days in agreed.post_days.values() for day in days),
    }


def _check_days(
    form: FormReader,
    draft_field: str,
    publish_field: str,
    days: PostDays,
    common: PostDays,
    *,
    campaign_days: tuple[date, date],
    today: date,
    known: Collection[date | None],
) -> None:
    """Refuse days that are over or in the wrong order; what a post does not name itself is `common` to all."""
    first, last = campaign_days
    draft, publish = days
    if draft and draft < today and draft not in known:
        form.refuse(draft_field, "That day is over. Choose a day from today on.")
    if publish and not max(first, today) <= publish <= last and publish not in known:
        form.refuse(
            publish_field, f"Choose a day of the campaign that is still to come, until {said_day(last)}."
        )
    draft, publish = draft or common.draft_due_on, publish or common.publish_on
    if draft and publish and publish < draft and any(days):
        form.refuse(
            publish_field if days.publish_on else draft_field,
            "The post cannot be published before its draft is due. Choose another day.",
        )
