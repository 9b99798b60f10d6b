"""What people in one workspace do, as the changes of messages that follow.

How many each act changes is what `make bench-calls` counts; approving many posts at once changes as few messages as
approving one, so what changes many are names that all of a campaign's messages carry, and a bot that was away.
"""

import random
from collections.abc import Iterator
from itertools import chain

from benchmarks.scale.needs import Company
from benchmarks.scale.sending import Change
from benchmarks.scale.slack_limits import Method

HOUR = 3600.0
UNDO = 60.0
"""Seconds until a decision takes effect."""

PROMPTS = 3
"""People with a message of what waits for them in one campaign."""

SEED = 8


def peak_hour(company: Company) -> list[Change]:
    """The busiest hour of a working day: acts at random moments, each in a campaign of its own choice."""
    chance = random.Random(SEED)
    moments = sorted(chance.uniform(0, HOUR) for _ in range(round(company.acts_in_peak_hour)))
    acts = (
        _act(moment, number, chance.randrange(company.campaigns)) for number, moment in enumerate(moments)
    )
    return list(chain.from_iterable(acts))


def everybody_approves(company: Company) -> list[Change]:
    """Monday at nine: in every campaign somebody approves all its posts, within the same five minutes."""
    chance = random.Random(SEED)
    acts = (_approve_all(chance.uniform(0, 300), campaign) for campaign in range(company.campaigns))
    return list(chain.from_iterable(acts))


def rename(messages: int) -> list[Change]:
    """A campaign gets another name, and so many messages in its channel say it."""
    return [Change(0.0, Method.UPDATE, "channel 0", f"message {number}") for number in range(messages)]


def come_back(company: Company) -> list[Change]:
    """The bot was away for hours: every campaign's card and prompts have changed, and somebody has work there."""
    return [change for campaign in range(company.campaigns) for change in _changed_meanwhile(campaign)]


def _act(at: float, number: int, campaign: int) -> Iterator[Change]:
    """One click: the message clicked in, the campaign's card, work for the next person, a Home that is open."""
    yield _prompt(at, campaign)
    yield _card(at, campaign)
    yield Change(at, Method.POST, f"next person of {campaign}", f"work {number}")
    yield Change(at, Method.HOME, f"home of {campaign}", "home")


def _approve_all(at: float, campaign: int) -> Iterator[Change]:
    """One change at once; when it takes effect two more, work for whoever publishes, and news for the team."""
    yield _prompt(at, campaign)
    yield _prompt(at + UNDO, campaign)
    yield _card(at + UNDO, campaign)
    yield Change(at + UNDO, Method.POST, f"publisher of {campaign}", "work")
    yield Change(at + UNDO, Method.POST, f"channel {campaign}", "news")


def _changed_meanwhile(campaign: int) -> Iterator[Change]:
    yield _card(0.0, campaign)
    yield from (_prompt(0.0, campaign, person) for person in range(PROMPTS))
    yield Change(0.0, Method.POST, f"next person of {campaign}", "work")


def _prompt(at: float, campaign: int, person: int = 0) -> Change:
    return Change(at, Method.UPDATE, f"person {person} of {campaign}", "prompt")


def _card(at: float, campaign: int) -> Change:
    return Change(at, Method.UPDATE, f"channel {campaign}", "card")
