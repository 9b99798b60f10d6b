"""What steps do to their items, what they ask of them, and what an effect needs of its workflow."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, TypeVar

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.steps.purpose import Item, Purpose


class SendBack:
    """An effect's answer: its item must go through the steps again, from the one in its step's `back_to` on."""


Effect = Callable[[UnitOfWork, Any], SendBack | None]
Question = Callable[[UnitOfWork, Any], bool]
EffectT = TypeVar("EffectT", bound=Effect)


@dataclass(frozen=True)
class Traits:
    """What a workflow must know of an effect: a class that lacks what one of its effects needs cannot be made.

    `sends_back` is for effects that may answer SendBack, so that the steps for what it `repeats` come round again.
    `needs` names the steps without which it makes no sense, and `needs_snapshot` says that it states the campaign's
    numbers. What `recalculates` is worked out anew when results come in late.
    """

    sends_back: bool = False
    repeats: Collection[Purpose] = ()
    recalculates: bool = False
    needs_snapshot: bool = False
    needs: Collection[Purpose] = ()


_traits: dict[Effect, Traits] = {}


def effect(
    *,
    sends_back: bool = False,
    repeats: Collection[Purpose] = (),
    recalculates: bool = False,
    needs_snapshot: bool = False,
    needs: Collection[Purpose] = (),
) -> Callable[[EffectT], EffectT]:
    """Say of an effect, as its decorator, what `Traits` tells; an effect without has none of them."""

    def mark(function: EffectT) -> EffectT:
        _traits[function] = Traits(sends_back, repeats, recalculates, needs_snapshot, needs)
        return function

    return mark


def traits_of(function: Effect) -> Traits:
    """What is to be known of an effect."""
    return _traits.get(function, Traits())


def nothing(_work: UnitOfWork, _item: Item) -> None:
    """The effect of a step that only records that it was reached."""


def always(_work: UnitOfWork, _item: Item) -> bool:
    """The answer of a step that waits for nothing."""
    return True
