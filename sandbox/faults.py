"""Faults on demand: what shall go wrong, and how often still."""

from dataclasses import dataclass, field

from sandbox.wire import Json


@dataclass
class CallFault:
    """The next `times` calls of `method` ("*": any) are slowed, refused, or carried out with the answer lost.

    `status` is an HTTP status other than 200, `error` a Slack error code, `delay` seconds; `after_work` means the
    call is carried out first and then answered with the fault.
    """

    method: str
    times: int = 1
    delay: float = 0.0
    error: str | None = None
    status: int | None = None
    retry_after: int | None = None
    after_work: bool = False


@dataclass
class DeliveryFault:
    """The next `times` deliveries are sent `repeat` times, each up to `shuffle_seconds` late, in any order.

    `name` is what the log calls them, such as "block_actions"; "*" is any.
    """

    name: str = "*"
    repeat: int = 1
    shuffle_seconds: float = 0.0
    times: int = 1
    delay: float = 0.0


@dataclass
class Faults:
    """The faults that wait to strike. Whoever is in `no_dm` gets no direct message of the bot."""

    calls: list[CallFault] = field(default_factory=list)
    deliveries: list[DeliveryFault] = field(default_factory=list)
    no_dm: set[str] = field(default_factory=set)

    def for_call(self, method: str) -> CallFault | None:
        """The fault that strikes this call, if any; counts it down."""
        for fault in self.calls:
            if fault.method in ("*", method):
                fault.times -= 1
                self.calls = [f for f in self.calls if f.times > 0]
                return fault
        return None

    def for_delivery(self, name: str) -> DeliveryFault | None:
        """The fault that strikes this delivery, if any; counts it down."""
        for fault in self.deliveries:
            if fault.name in ("*", name):
                fault.times -= 1
                self.deliveries = [f for f in self.deliveries if f.times > 0]
                return fault
        return None

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        self.calls, self.deliveries, self.no_dm = [], [], set()

    def listing(self) -> Json:
        """The waiting faults as JSON."""
        return {
            "calls": [vars(fault) for fault in self.calls],
            "deliveries": [vars(f) for f in self.deliveries],
            "no_dm": sorted(self.no_dm),
        }
