"""What people in one workspace do, as the changes of messages that follow."""

import random
from collections.abc import Iterator
from itertools import chain

from benchmarks.scale.needs import Firm
from benchmarks.scale.sending import Change
from benchmarks.scale.slack_limits import Method

HOUR = 3600.0
SEED = 8


def peak_hour(firm: Firm) -> list[Change]:
    """The busiest hour of a working day: acts at random moments, each in a campaign of its own choice."""
    chance = random.Random(SEED)
    acts = round(firm.acts_in_peak_hour)
    moments = sorted(chance.uniform(0, HOUR) for _ in range(acts))
    return list(
        chain.from_iterable(
            _act(moment, f"{number}", chance.randrange(firm.campaigns))
            for number, moment in enumerate(moments)
        )
    )


def approve_all(posts: int, campaign: int = 0, at: float = 0.0) -> list[Change]:
    """Somebody approves all posts of a campaign at once; a minute later each is work for whoever publishes it."""
    decided = [_prompt(at, campaign), _card(at, campaign)]
    later = at + 60
    effect = [
        Change(later, Method.POST, f"publisher of {campaign}", f"publish in {campaign}"),
        _prompt(later, campaign),
        _card(later, campaign),
        *(Change(later, Method.UPDATE, f"channel {campaign}", f"post {number}") for number in range(posts)),
    ]
    return [*decided, *effect]


def everybody_approves(firm: Firm) -> list[Change]:
    """Monday at nine: in every campaign somebody approves all its posts, within the same five minutes."""
    chance = random.Random(SEED)
    return [
        change
        for campaign in range(firm.campaigns)
        for change in approve_all(firm.posts, campaign, chance.uniform(0, 300))
    ]


def _act(at: float, name: str, campaign: int) -> Iterator[Change]:
    """One click: the message clicked in, the campaign's card, work for the next person, a Home that is open."""
    yield _prompt(at, campaign)
    yield _card(at, campaign)
    yield Change(at, Method.POST, f"next person of {campaign}", f"work {name}")
    yield Change(at, Method.HOME, f"home of {campaign}", f"home of {campaign}")


def _prompt(at: float, campaign: int) -> Change:
    return Change(at, Method.UPDATE, f"manager of {campaign}", f"prompt of {campaign}")


def _card(at: float, campaign: int) -> Change:
    return Change(at, Method.UPDATE, f"channel {campaign}", f"card of {campaign}")
