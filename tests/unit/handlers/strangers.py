"""What strangers may write, and rows that hold it, for tests of builders."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st
from sqlalchemy.orm import Session

from campaigns.core.money import Money
from campaigns.forms.campaign_form import fields_in
from campaigns.setup.forms import edit_page
from campaigns.spending.cost_form import EnteredCost
from campaigns.spending.cost_lines import CostLine
from campaigns.spending.foreign_amount import ForeignAmount
from storage.enums import (
    CampaignStatus,
    CostState,
    DeliverableStatus,
    Outcome,
    Platform,
    PostKind,
    Role,
    TaskKind,
    TaskState,
    Vetting,
)
from storage.models import BriefVersion, Campaign, Cost, Decision, Deliverable, Influencer, Task

AT = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 2)

NASTY = (
    "<!channel> <!here> <@U0EVIL> <#C0EVIL> <https://evil.example|click> <!subteam^S0EVIL>",
    "*bold* _it_ ~no~ `code` ```block``` > quote",
    "\u202eright to left\u202c \u200b\u200b\u2066x\u2069",
    "اختبار עברית",
    "👩‍👩‍👧‍👦🏳️‍🌈👍🏽",
    "&<>" * 40,
    "a;b=c%3B\n\nnew line\ttab",
    "\x00\x07",
    "",
    " ",
)


@cache
def texts(most: int = 400) -> st.SearchStrategy[str]:
    """Any text of at most `most` characters: usual, nasty, or as long as it may be.

    One for each length: Hypothesis looks through every new strategy before it draws from it.
    """
    long = st.sampled_from(("x", "&", "é", "👩‍👩‍👧‍👦", "字", "<", "\n", " ")).map(
        lambda one: (one * most)[:most]
    )
    return st.one_of(
        st.text(max_size=min(most, 60)), st.sampled_from(NASTY).map(lambda one: one[:most]), long
    )


COUNTS = st.none() | st.integers(0, 10**12)
AMOUNTS = st.integers(0, 10**13)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
USERS = st.from_regex(r"U[A-Z0-9]{8,10}", fullmatch=True)


@st.composite
def campaigns(draw: st.DrawFn) -> Campaign:
    """A campaign as the database may hold it."""
    status = draw(st.sampled_from(CampaignStatus))
    archived = AT if status.is_over and draw(st.booleans()) else None
    return Campaign(
        id=draw(st.integers(1, 10**9)), workspace_id="T1", workflow="influencer", name=draw(texts()), name_key="",
        status=status, archived_at=archived, owner_id=draw(USERS), channel_id="C0CAMPAIGN", time_zone="UTC",
        starts_on=draw(DAYS), ends_on=draw(DAYS), budget_minor=draw(AMOUNTS), measuring_days=14,
        currency=draw(st.sampled_from(("EUR", "JPY", "KWD"))), niches=draw(st.lists(texts(60), max_size=20)),
        followers_min=draw(COUNTS), followers_max=draw(COUNTS), platform=draw(st.none() | st.sampled_from(Platform)),
        goal_reach=draw(COUNTS), goal_engagement_rate=draw(st.none() | st.decimals(0, 100, places=4)),
        goal_revenue_minor=draw(st.none() | AMOUNTS), money_in_channel=False, money_for_team=False,
        needs_signature=True, channel_is_private=False,
        brief=BriefVersion(requirements=draw(texts(3000)), audience="", deliverables="", timeline="", brand_guide=""),
    )  # fmt: skip


def in_columns(campaign: Campaign) -> dict[str, str]:
    """What the form that changes a campaign shows of its row."""
    fields = fields_in(edit_page(campaign))
    return {field.key: field.current(Session(), campaign) for field in fields if field.store is None}


@st.composite
def influencers(draw: st.DrawFn) -> Influencer:
    """An influencer as the database may hold them."""
    fee = draw(st.none() | AMOUNTS)
    return Influencer(
        id=draw(st.integers(1, 10**9)), workspace_id="T1", handle=draw(texts(100)), handle_key="",
        platform=draw(st.sampled_from(Platform)), name=draw(texts(200)), niches=draw(st.lists(texts(60), max_size=20)),
        followers=draw(COUNTS), email=draw(st.none() | texts(320)), usual_fee_minor=fee,
        currency=None if fee is None else "EUR", country=draw(st.none() | st.just("DE")),
        vetting=draw(st.sampled_from(Vetting)), added_by="U1", added_at=AT, changed_at=AT,
    )  # fmt: skip


@st.composite
def posts(draw: st.DrawFn) -> Deliverable:
    """A deliverable as the database may hold it."""
    return Deliverable(
        id=draw(st.integers(1, 10**9)), workspace_id="T1", campaign_id=1, number=draw(st.integers(1, 10**6)),
        title=draw(texts(200)), platform=draw(st.sampled_from(Platform)), kind=PostKind.REEL, round=1,
        status=draw(st.sampled_from(DeliverableStatus)), permalink=draw(st.none() | texts(2000)), created_at=AT,
    )  # fmt: skip


@st.composite
def entered_costs(draw: st.DrawFn) -> EnteredCost:
    """A cost as somebody may have entered it."""
    platform = draw(st.none() | st.sampled_from(Platform))
    charged = ForeignAmount(Money(draw(AMOUNTS), "USD"), Decimal("0.0000000001"), AT.date())
    return EnteredCost(
        draw(texts(400)), Money(draw(AMOUNTS), "EUR"), draw(st.sampled_from(CostState)), platform,
        draw(st.none() | st.just(charged)),
    )  # fmt: skip


@st.composite
def cost_lines(draw: st.DrawFn) -> CostLine:
    """A cost in the list, with what is asked about it, or was decided."""
    recorded, outcome = (
        draw(entered_costs()),
        draw(st.sampled_from((Outcome.REJECT, Outcome.REQUEST_CHANGES))),
    )
    cost = Cost(
        id=draw(st.integers(1, 10**9)), what=recorded.what, amount_minor=recorded.amount.minor, state=recorded.state,
        platform=recorded.platform, entered_by="U1", entered_at=AT, reason=draw(st.none() | texts(1000)),
    )  # fmt: skip
    sent_back = Decision(outcome=outcome, decided_by="U2", reason=draw(texts(2000)))
    return CostLine(
        cost, recorded, draw(st.none() | entered_costs()), is_waiting=draw(st.booleans()),
        sent_back=draw(st.none() | st.just(sent_back)),
    )  # fmt: skip


@st.composite
def tasks(draw: st.DrawFn) -> Task:
    """An open task."""
    return Task(
        id=draw(st.integers(1, 10**9)), workspace_id="T1", campaign_id=1, step="outreach", kind=TaskKind.OUTREACH,
        role=Role.MARKETING_MANAGER, state=TaskState.OPEN, opened_at=AT,
        due_at=draw(st.none() | st.just(AT + timedelta(days=3))),
    )  # fmt: skip


FIELDS = (
    *(
        "name",
        "starts_on",
        "ends_on",
        "budget",
        "currency",
        "channel",
        "requirements",
        "deliverables",
        "timeline",
    ),
    *(
        "brand_guide",
        "required_words",
        "banned_words",
        "disclosure",
        "audience",
        "niches",
        "followers",
        "platform",
    ),
    *("goal_reach", "goal_engagement_rate", "goal_revenue", "measuring_days", "stakeholders"),
)
LISTS = ("marketing_manager", "content_specialist", "marketing_director", "switches")


@st.composite
def entries(draw: st.DrawFn) -> dict[str, Any]:
    """A form as somebody may have left it, or as an older version may have kept it."""
    filled: dict[str, Any] = draw(st.dictionaries(st.sampled_from(FIELDS), texts(300)))
    filled["requirements"] = draw(texts(3200))
    filled["time_zone"] = draw(st.sampled_from(("", "Europe/Berlin", "America/Argentina/ComodRivadavia")))
    if draw(st.booleans()):
        filled["channel"] = "C0CAMPAIGN"
    filled["platform"] = draw(st.sampled_from(("", "instagram", "myspace")))
    chosen = st.lists(USERS | st.sampled_from(("needs_signature", "nonsense")), max_size=5, unique=True)
    return {**filled, **draw(st.dictionaries(st.sampled_from(LISTS), chosen))}
