"""What somebody asks for approval of, as it is entered and kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from campaigns import parsing
from campaigns.core.errors import NotUnderstood, at_field
from campaigns.policies.policy import Group, Level, Needed, Policy, Quorum
from campaigns.policies.policy_form import NEEDED, read_needed

MOST_TITLE = 150
MOST_DETAILS = 2_000
MOST_PEOPLE = 20
TITLE, DETAILS, PEOPLE, COUNT, THEN, DUE, CAMPAIGN = (
    "title", "details", "people", "needed", "then", "due", "campaign",
)  # fmt: skip
"""The fields of the form."""


@dataclass(frozen=True)
class Place:
    """Where it was asked: a channel, and the message whose thread hears the outcome, if there is one.

    `is_reached`: whether the bot can post there. `link` opens the message.
    """

    channel: str
    is_private: bool = True
    is_reached: bool = False
    thread_ts: str | None = None
    link: str | None = None


@dataclass(frozen=True)
class OneOff:
    """A one-off approval as it is asked for; `quoted` is the message that it is about."""

    title: str
    details: str
    policy: Policy
    due_on: date | None
    place: Place
    quoted: str = ""
    campaign_id: int | None = None

    @property
    def facts(self) -> dict[str, Any]:
        """What is kept with the question, as plain JSON values."""
        return {
            "title": self.title,
            "details": self.details,
            "quoted": self.quoted,
            "channel": self.place.channel if self.place.is_reached else None,
            "thread_ts": self.place.thread_ts if self.place.is_reached else None,
            "link": self.place.link,
        }


def read_request(
    texts: Mapping[str, str], lists: Mapping[str, Sequence[str]], place: Place, quoted: str = ""
) -> OneOff:
    """What was entered; NotUnderstood says at its field what is missing or wrong."""
    with at_field(TITLE):
        title = parsing.parse_text(texts.get(TITLE, ""), MOST_TITLE, subject="What is to be approved")
    if not title:
        raise NotUnderstood("Say what is to be approved.", field=TITLE)
    with at_field(DETAILS):
        details = parsing.parse_text(texts.get(DETAILS, ""), MOST_DETAILS, subject="The details")
    with at_field(DUE):
        due_on = parsing.parse_date(texts[DUE]) if texts.get(DUE, "").strip() else None
    campaign = parsing.chosen_id(texts.get(CAMPAIGN, "")) if texts.get(CAMPAIGN) else None
    return OneOff(title, details, _policy(texts, lists), due_on, place, quoted, campaign)


def _policy(texts: Mapping[str, str], lists: Mapping[str, Sequence[str]]) -> Policy:
    people, then = tuple(lists.get(PEOPLE, ())), tuple(lists.get(THEN, ()))
    if not people:
        raise NotUnderstood("Choose at least one person.", field=PEOPLE)
    if max(len(people), len(then)) > MOST_PEOPLE:
        raise NotUnderstood(f"Choose {MOST_PEOPLE} people at most.", field=PEOPLE)
    levels = [Level(Group(people=people), _needed(texts, len(people)))]
    if then:
        levels.append(Level(Group(people=then)))
    return Policy(tuple(levels))


def _needed(texts: Mapping[str, str], count: int) -> Needed:
    chosen = texts.get(COUNT) or Quorum.ANY.value
    if chosen not in dict(NEEDED):
        raise NotUnderstood("Choose one of those in the list.", field=COUNT)
    needed = read_needed(chosen)
    if isinstance(needed, int) and needed > count:
        raise NotUnderstood(f"You have chosen {count} people, so {needed} cannot approve.", field=COUNT)
    return needed
