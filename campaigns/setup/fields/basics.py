"""What no campaign can do without but money: its name, its days, and where it lives."""

from datetime import date

from campaigns import parsing
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.forms.fields import Field, Kind, Values
from campaigns.parsing import key_of
from campaigns.parsing.forms import FormReader
from campaigns.people import campaign_names
from campaigns.reporting import measuring
from campaigns.setup import names, new_dates
from storage.models import Campaign


def _is_free(work: UnitOfWork, campaign: Campaign, form: FormReader, values: Values) -> None:
    name = values.get(NAME)
    if not name or key_of(name) == campaign.name_key:
        return
    private = campaign.channel_is_private
    taken = names.holder(work, name, campaign.channel_id, private=private, besides=campaign.id)
    if taken is not None:
        form.refuse(NAME.key, names.in_use(taken))


def _hold_the_posts(work: UnitOfWork, campaign: Campaign, form: FormReader, values: Values) -> None:
    starts, ends = values.get(STARTS_ON) or campaign.starts_on, values.get(ENDS_ON) or campaign.ends_on
    zone = values.get(TIME_ZONE) or campaign.time_zone
    new_dates.check_dates(work.session, form, campaign, starts, ends, zone)


def _agreed_outside(work: UnitOfWork, campaign: Campaign, values: Values) -> str | None:
    starts, ends = values.get(STARTS_ON) or campaign.starts_on, values.get(ENDS_ON) or campaign.ends_on
    return new_dates.agreed_outside(work.session, campaign, starts, ends)


def _posts_read_otherwise(work: UnitOfWork, campaign: Campaign, values: Values) -> str | None:
    return new_dates.read_otherwise(work.session, campaign, values.get(TIME_ZONE) or campaign.time_zone)


def _ends_in_time(form: FormReader, values: Values, today: date) -> None:
    starts, ends = values.get(STARTS_ON), values.get(ENDS_ON)
    if starts and ends and ends < starts:
        form.refuse(ENDS_ON.key, new_dates.ENDS_TOO_EARLY)
    elif ends and ends < today:
        form.refuse(ENDS_ON.key, "That day is over. Choose a last day from today on.")


NAME = Field(
    key="name",
    label="Name",
    placeholder="Spring glow",
    parse=parsing.parse_name,
    missing="Enter a name for the campaign.",
    check_change=_is_free,
    columns=names.in_columns,
    show=lambda _session, campaign: campaign.name,
    edited=True,
    store=campaign_names.keep_words,
    follow=names.follow_name,
)
STARTS_ON = Field(
    key="starts_on",
    label="First day",
    kind=Kind.DATE,
    parse=parsing.parse_date,
    missing="Enter the first day.",
    column="starts_on",
    edited=True,
)
ENDS_ON = Field(
    key="ends_on",
    label="Last day",
    kind=Kind.DATE,
    parse=parsing.parse_date,
    missing="Enter the last day.",
    check_new=_ends_in_time,
    check_change=_hold_the_posts,
    warn=_agreed_outside,
    column="ends_on",
    edited=True,
    follow=measuring.follow_last_day,
)
CHANNEL = Field(
    key="channel",
    label="Channel",
    kind=Kind.CHANNEL,
    hint="The campaign's card is posted there. Invite the bot to a private channel first.",
    parse=str.strip,
    missing="Choose the channel that the campaign lives in.",
    column="channel_id",
)
TIME_ZONE = Field(
    key="time_zone",
    label="Time zone",
    kind=Kind.TIME_ZONE,
    hint="Type a city, such as Berlin.",
    parse=parsing.parse_time_zone,
    missing="Enter the campaign's time zone, such as Europe/Berlin.",
    warn=_posts_read_otherwise,
    column="time_zone",
    copied=True,
    edited=True,
    follow=new_dates.follow_zone,
)
MEASURING_DAYS = Field(
    key="measuring_days",
    label="Measuring window in days",
    hint="Results are asked for so many days after the last day.",
    parse=parsing.parse_days,
    usual="14",
    column="measuring_days",
    copied=True,
    edited=True,
    follow=measuring.follow_last_day,
)
