"""PostgreSQL set up so that no time is lost on the way: connections are looked at, not asked, before they are used."""

import select
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import InvalidatePoolError

OPTIONS = "-c lock_timeout=2s -c timezone=utc"
WAIT_SECONDS = 2
"""How long a request waits for one of the connections."""

RENEW_SECONDS = 1800
"""How old a connection may become: what lies between may forget silently about old ones."""


def postgres_engine(url: str, connections: int) -> Engine:
    """An engine with up to so many connections."""
    engine = create_engine(
        url,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=WAIT_SECONDS,
        hide_parameters=True,  # what people wrote stays out of errors, and so out of logs
        pool_recycle=RENEW_SECONDS,
        use_native_hstore=False,  # nobody has one, and each new connection would ask for it
        connect_args={"options": OPTIONS, "keepalives_idle": 60},
    )

    @event.listens_for(engine, "checkout")
    def _refuse_dead(driver: Any, _record: Any, _proxy: Any) -> None:
        if _has_ended(driver):
            raise InvalidatePoolError

    return engine


def _has_ended(driver: Any) -> bool:
    """Whether the server has hung up: nobody has asked anything, so the only thing there is to read is the end."""
    if driver.closed:
        return True
    poll = select.poll()
    poll.register(driver.fileno(), select.POLLIN)
    return bool(poll.poll(0))
