"""The bot with bugs planted in it, for the checks to find.

`python -m tests.chaos.planted never_looks,takes_repeats serve` runs the bot with these two.
Each plant is a mistake that somebody could make, and that a test without kills would not notice.
"""

import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import update

import bot.mail.worker
import campaigns.core.audit
import campaigns.core.unit_of_work
import campaigns.decisions.decisions
import campaigns.influencers.influencer_import
import campaigns.influencers.outreach
import campaigns.messages.cards
import campaigns.messages.home
import campaigns.spending.costs
import campaigns.staffing.directory_sync
from bot import cli
from bot.delivery.slack_client import SlackClient
from bot.failpoints import read_failpoints
from bot.work_queue.leases import Leases
from campaigns.core.unit_of_work import Actor
from storage.database import Database
from storage.models import Mail

ACKNOWLEDGES_EARLIER_SECONDS = 20.0


def never_looks() -> None:
    """After a crash it posts again, without looking whether the message is there."""
    SlackClient.find = lambda *_arguments: []  # type: ignore[method-assign]


def writes_anew() -> None:
    """E-mails that were not sent for certain are written again, with another date."""
    expire_all = Leases.expire_all

    def forget(leases: Leases[Any], database: Database) -> None:
        expire_all(leases, database)
        database.transact(lambda session: session.execute(update(Mail).values(content=None)))

    Leases.expire_all = forget  # type: ignore[assignment, method-assign]


def acknowledges_first() -> None:
    """A decision is acknowledged before it is on disk."""
    decide = campaigns.decisions.decisions.decide

    def soon(*arguments: Any) -> None:
        threading.Timer(ACKNOWLEDGES_EARLIER_SECONDS, decide, arguments).start()

    campaigns.decisions.decisions.decide = soon  # type: ignore[assignment]


def takes_repeats() -> None:
    """A form that is sent off twice has its effect twice."""
    campaigns.core.unit_of_work._refuse_repeat = lambda *_arguments: None


def sends_twice() -> None:
    """Every e-mail is handed to the mail server twice."""
    hand_over = bot.mail.worker.hand_over  # type: ignore[attr-defined]

    def again(*arguments: Any) -> None:
        hand_over(*arguments)
        hand_over(*arguments)

    bot.mail.worker.hand_over = again  # type: ignore[assignment, attr-defined]


def loses_mail() -> None:
    """E-mails count as sent before the mail server has them."""
    bot.mail.worker.hand_over = lambda *_arguments: None  # type: ignore[attr-defined]


def keeps_no_record() -> None:
    """Nothing is written into the record."""
    campaigns.core.audit.log = lambda *_arguments, **_details: None


def is_deaf_to_homes() -> None:
    """Nothing happens when somebody opens their Home."""
    campaigns.messages.home.open_home = lambda *_arguments: None


def ignores_people() -> None:
    """News of people are not taken down."""
    campaigns.staffing.directory_sync.hear_of_people = lambda *_arguments: None


def counts_costs_twice() -> None:
    """A cost is entered, and entered again."""
    add_cost = campaigns.spending.costs.add_cost

    def twice(units_of_work: Any, actor: Actor, *arguments: Any) -> Any:
        add_cost(units_of_work, replace(actor, idempotency_key=None), *arguments)
        return add_cost(units_of_work, actor, *arguments)

    campaigns.spending.costs.add_cost = twice  # type: ignore[assignment]


def only_tries_imports() -> None:
    """What is brought in from a file is rolled back, as in a dry run."""
    campaigns.influencers.influencer_import.import_file = campaigns.influencers.influencer_import.try_import


def never_marks() -> None:
    """Messages that are there stay as they are, whatever happens."""
    campaigns.messages.cards._mark = lambda *_arguments, **_given: None


def dies_at_offer() -> None:
    """No mistake, but a good moment: it dies when an offer is on disk, and not acknowledged yet."""
    negotiate = campaigns.influencers.outreach.negotiate

    def last_act(*arguments: Any) -> None:
        negotiate(*arguments)
        read_failpoints(in_sandbox=True, armed="after_commit").reached("after_commit")

    campaigns.influencers.outreach.negotiate = last_act  # type: ignore[assignment]


PLANTS: dict[str, Callable[[], None]] = {
    plant.__name__: plant
    for plant in (
        never_looks,
        writes_anew,
        acknowledges_first,
        takes_repeats,
        sends_twice,
        loses_mail,
        keeps_no_record,
        is_deaf_to_homes,
        ignores_people,
        counts_costs_twice,
        only_tries_imports,
        never_marks,
        dies_at_offer,
    )
}


def main() -> None:
    """Plant what the first argument names, and carry out the rest of the command line."""
    for name in sys.argv.pop(1).split(","):
        PLANTS[name]()
    cli.main()


if __name__ == "__main__":
    main()
