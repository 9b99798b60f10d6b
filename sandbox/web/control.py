"""The knobs of the sandbox itself: clock, mail, log, guide and faults."""

from datetime import UTC, datetime

from sandbox import mail
from sandbox.api.catalogue import METHODS
from sandbox.clock import LATEST
from sandbox.deliver.socket import SocketTransport
from sandbox.errors import PersonRefused
from sandbox.hub import Hub
from sandbox.people.request import acting_person, field, number, whole
from sandbox.web.faults_asked import call_fault, delivery_fault
from sandbox.wire import Json

SOCKET_TROUBLES = ("drop", "reset", "silent", "warning", "refresh", "refuse")


async def see_mail(hub: Hub, query: Json) -> Json:
    """All caught mails, oldest first, and the rules."""
    return {"mails": [mail.shape(entry) for entry in hub.world.mails], "rules": hub.mail_rules}


async def set_mail_rule(hub: Hub, body: Json) -> Json:
    """{address, behaviour}: accept, bounce, tempfail or hang."""
    if field(body, "behaviour") not in mail.BEHAVIOURS:
        raise PersonRefused("bad_behaviour", f"Choose one of {', '.join(mail.BEHAVIOURS)}.")
    hub.mail_rules[str(field(body, "address")).lower()] = body["behaviour"]
    return {"rules": hub.mail_rules}


async def see_clock(hub: Hub, query: Json) -> Json:
    """The offset in seconds and the shifted time."""
    now = hub.clock.now()
    moment = datetime.fromtimestamp(now, UTC).isoformat()
    return {"offset_seconds": hub.clock.offset_seconds, "now": now, "now_iso": moment}


async def move_clock(hub: Hub, body: Json) -> Json:
    """{advance_seconds} or {now}: seconds since the epoch, or an ISO moment with its zone."""
    if body.get("advance_seconds") is not None:
        offset = hub.clock.offset_seconds + number(body, "advance_seconds", 0.0, -LATEST, LATEST)
    else:
        offset = hub.clock.offset_to(_moment(field(body, "now")))
    if not hub.clock.can_be_off_by(offset):
        raise PersonRefused("bad_moment", "The clock goes from the year 2000 to the year 2099.")
    hub.clock.offset_seconds = hub.world.clock_offset = offset
    hub.changed("clock")
    return await see_clock(hub, {})


async def see_log(hub: Hub, query: Json) -> Json:
    """{since?, kind?}: calls and deliveries after entry number `since`."""
    return {"entries": hub.journal.since(_entry_number(query), query.get("kind"))}


async def see_guide(hub: Hub, query: Json) -> Json:
    """A newcomer's first steps, and sample values for forms; None and nothing without a guide."""
    return {"guide": hub.guide.shape(), "samples": hub.guide.source.get("samples", [])}


async def follow_path(hub: Hub, body: Json) -> Json:
    """{path}: the number of the path that one follows from now on."""
    hub.guide.follow(whole(body, "path", 0, 0, len(hub.guide.paths) - 1))
    return await see_guide(hub, {})


async def see_faults(hub: Hub, query: Json) -> Json:
    """The faults that still wait, and the methods that can be struck."""
    return {**hub.faults.listing(), "methods": sorted(METHODS)}


async def set_fault(hub: Hub, body: Json) -> Json:
    """{method, ...}, {deliveries: {...}}, {sockets: trouble, count?}, {no_dm: user} or {clear: true}.

    The first is a CallFault, the second a DeliveryFault.
    """
    if body.get("clear"):
        hub.faults.clear()
    elif body.get("no_dm"):
        hub.faults.no_dm.add(acting_person(hub, {"user": body["no_dm"]}).id)
    elif body.get("sockets"):
        await _disturb_sockets(hub, body)
    elif body.get("deliveries"):
        hub.faults.deliveries.append(delivery_fault(body["deliveries"]))
    else:
        hub.faults.calls.append(call_fault(body))
    hub.feed.tell({"what": "faults"})
    return hub.faults.listing()


async def _disturb_sockets(hub: Hub, body: Json) -> None:
    if body["sockets"] not in SOCKET_TROUBLES:
        raise PersonRefused("bad_fault", f"Sockets can {', '.join(SOCKET_TROUBLES)}.")
    transport = hub.outbox.transport
    if not isinstance(transport, SocketTransport):
        raise PersonRefused("no_sockets", "Deliveries go over HTTP here.")
    await transport.trouble(str(body["sockets"]), whole(body, "count", 10, 1, 1000))


def _entry_number(query: Json) -> int:
    since = str(query.get("since") or 0)
    if not (since.isascii() and since.isdigit()):
        raise PersonRefused("bad_number", "since must be the number of an entry.")
    return int(since)


def _moment(value: object) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number({"now": value}, "now", 0.0, -LATEST, LATEST)
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        moment = datetime.min  # noqa: DTZ901 - what has no zone is refused below
    if moment.tzinfo is None:
        raise PersonRefused("bad_moment", "Give the moment with its zone, such as 2026-12-01T09:00:00+00:00.")
    return moment.timestamp()
