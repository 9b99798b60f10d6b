"""What people type, read into values or refused with words that say what to type instead.

Every `parse_...` takes any text and returns a value or raises NotUnderstood, and nothing is guessed. Place a
refusal at the field of a form with `campaigns.core.errors.at_field`. Amounts are read by `campaigns.core.money`.

- `forms`, `line_problems`: what is wrong with a form or the lines of a list, named at once
- `date_order`, `decimal_marks`: whether days or months come first in a list's dates, and what stands before decimals
"""

from campaigns.core.currencies import parse_currency
from campaigns.parsing.closest import closest, closest_name, did_you_mean, nearest
from campaigns.parsing.criteria import Criteria, parse_criteria
from campaigns.parsing.dates import parse_date, parse_day_of
from campaigns.parsing.email_addresses import parse_email, parse_emails, plain_address
from campaigns.parsing.handles import Handle, parse_handle, parse_platform
from campaigns.parsing.hosts import link_platform
from campaigns.parsing.links import link_key, parse_link, parse_links
from campaigns.parsing.lists import (
    Deliverables,
    parse_deliverables,
    parse_hashtags,
    parse_niches,
    show_deliverables,
)
from campaigns.parsing.name_keys import PLAIN_MARKS, handle_key, key_of, words_of
from campaigns.parsing.numbers import Range, chosen_id, parse_count, parse_days, parse_range, parse_rate
from campaigns.parsing.places import parse_country, parse_time_zone, suggest_time_zones, time_zones
from campaigns.parsing.post_links import post_id_of, post_key
from campaigns.parsing.text import graphemes, parse_name, parse_reason, parse_text
from campaigns.parsing.times import parse_time
from campaigns.parsing.weights import Weights, parse_weights, show_weights

__all__ = [
    "PLAIN_MARKS",
    "Criteria",
    "Deliverables",
    "Handle",
    "Range",
    "Weights",
    "chosen_id",
    "closest",
    "closest_name",
    "did_you_mean",
    "graphemes",
    "handle_key",
    "key_of",
    "link_key",
    "link_platform",
    "nearest",
    "parse_count",
    "parse_country",
    "parse_criteria",
    "parse_currency",
    "parse_date",
    "parse_day_of",
    "parse_days",
    "parse_deliverables",
    "parse_email",
    "parse_emails",
    "parse_handle",
    "parse_hashtags",
    "parse_link",
    "parse_links",
    "parse_name",
    "parse_niches",
    "parse_platform",
    "parse_range",
    "parse_rate",
    "parse_reason",
    "parse_text",
    "parse_time",
    "parse_time_zone",
    "parse_weights",
    "plain_address",
    "post_id_of",
    "post_key",
    "show_deliverables",
    "show_weights",
    "suggest_time_zones",
    "time_zones",
    "words_of",
]
