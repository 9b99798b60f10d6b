"""Sends interactions once and events until somebody answers, and notes both in the journal."""

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from sandbox.clock import Clock
from sandbox.deliver.delivery import Ack, Delivery, Kind, Retry, Transport
from sandbox.deliver.envelope import wanted, wrap
from sandbox.faults import DeliveryFault, Faults
from sandbox.journal import Journal
from sandbox.manifest import Manifest
from sandbox.wire import Json
from sandbox.world import World

RETRY_WAITS = (0.0, 60.0, 300.0)
_REASONS = {"operation_timeout": "http_timeout", "dispatch_failed": "http_error"}


@dataclass
class Outbox:
    """The way out to the bot."""

    world: World
    manifest: Manifest
    transport: Transport
    faults: Faults
    journal: Journal
    clock: Clock
    ack_seconds: float
    retry_scale: float
    noted: Callable[[], None]

    async def ask(self, kind: Kind, payload: Json) -> Ack:
        """Send a command or interaction, once, and wait for the bot's answer."""
        return await self._send(Delivery(kind, payload))

    async def event(self, event: Json) -> None:
        """Send an event the manifest subscribes to; again at once, after one and after five minutes if unanswered."""
        if not wanted(event, self.manifest, self.world):
            return
        delivery = Delivery("events_api", wrap(event, self.world, self.clock.now()))
        ack = await self._send(delivery)
        for number, wait in enumerate(RETRY_WAITS, start=1):
            if ack.error is None or ack.final:
                return
            await asyncio.sleep(wait * self.retry_scale)
            reason = _REASONS.get(ack.error, ack.error)
            ack = await self._send(replace(delivery, retry=Retry(number, reason)))

    async def _send(self, delivery: Delivery) -> Ack:
        """Send once, or as a waiting fault demands: late, or several times in any order."""
        fault = self.faults.for_delivery(delivery_name(delivery)) or DeliveryFault()
        await asyncio.sleep(fault.delay)
        tries = [
            asyncio.ensure_future(self._later(delivery, fault.shuffle_seconds)) for _ in range(fault.repeat)
        ]
        done, _ = await asyncio.wait(tries, return_when=asyncio.FIRST_COMPLETED)
        return done.pop().result()

    async def _later(self, delivery: Delivery, at_most: float) -> Ack:
        await asyncio.sleep(random.uniform(0.0, at_most) if at_most else 0.0)
        started = time.perf_counter()
        ack = await self.transport.send(delivery, self.ack_seconds)
        self._note(delivery, ack, started)
        return ack

    def _note(self, delivery: Delivery, ack: Ack, started: float) -> None:
        self.journal.add(
            "delivery",
            delivery_name(delivery),
            self.clock.now(),
            delivery.payload,
            ack.body,
            error=ack.error,
            status=ack.status,
            retry=delivery.retry.number if delivery.retry else 0,
            milliseconds=round((time.perf_counter() - started) * 1000, 1),
        )
        self.noted()


def delivery_name(delivery: Delivery) -> str:
    """What the inspector calls a delivery: the event's type, the command, or the interaction's type."""
    payload = delivery.payload
    if delivery.kind == "events_api":
        return f"event {payload['event']['type']}"
    return str(payload.get("command") or payload["type"])
