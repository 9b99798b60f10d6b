"""A value inside a payload, where it stands, and the complaints gathered so far."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Spot:
    """The value at a JSON pointer. All spots of one check share one list of complaints."""

    value: Any
    pointer: str
    complaints: list[str]

    def fail(self, words: str) -> None:
        """Complain about this spot, in Slack's form."""
        self.complaints.append(f"[ERROR] {words} [json-pointer:{self.pointer}]")

    def has(self, key: str) -> bool:
        """Whether an object has the field, with something in it."""
        return isinstance(self.value, dict) and self.value.get(key) is not None

    def get(self, key: str) -> Any:
        """The raw value of a field, or None."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    def at(self, key: str | int) -> "Spot":
        """The spot of a field or item."""
        inner = self.value.get(key) if isinstance(self.value, dict) else self.value[key]
        return Spot(inner, f"{self.pointer}/{key}", self.complaints)

    def each(self, key: str) -> Iterator["Spot"]:
        """The items of a list field; none if it is not a list."""
        items = self.get(key)
        if isinstance(items, list):
            field = self.at(key)
            for index in range(len(items)):
                yield field.at(index)

    def is_object(self, *required: str) -> bool:
        """Complains and is False unless the value is an object that has the `required` fields."""
        if not isinstance(self.value, dict):
            self.fail("must provide an object")
            return False
        return self.require(*required)

    def require(self, *keys: str) -> bool:
        """Complains about missing fields; True when all are there."""
        missing = [key for key in keys if not self.has(key)]
        for key in missing:
            self.fail(f"missing required field: {key}")
        return not missing

    def only(self, keys: Iterable[str]) -> None:
        """Complains about fields Slack does not know here."""
        for key in self.value:
            if key not in keys:
                self.fail(f"invalid additional property: {key}")

    def refuse_type(self) -> None:
        """Complain that an object of this type is not taken here."""
        self.at("type").fail(f"unsupported type: {self.get('type')}")

    def number(self, key: str) -> None:
        """The field is a number."""
        value = self.get(key)
        if not isinstance(value, int | float) or isinstance(value, bool):
            self.at(key).fail("must provide a number")

    def string(self, key: str, most: int, least: int = 0) -> None:
        """If the field is there it is a string of `least` to `most` characters."""
        if not self.has(key):
            return
        field = self.at(key)
        if not isinstance(field.value, str):
            field.fail("must provide a string")
        elif len(field.value) > most:
            field.fail(f"must be less than {most + 1} characters")
        elif len(field.value) < least:
            field.fail(f"must be more than {least - 1} characters")

    def items(self, key: str, most: int, least: int = 1) -> bool:
        """If the field is there it is a list of `least` to `most` items; True when it is."""
        if not self.has(key):
            return False
        field = self.at(key)
        if not isinstance(field.value, list):
            field.fail("must provide an array")
            return False
        if len(field.value) > most:
            field.fail(f"no more than {most} items allowed")
        elif len(field.value) < least:
            field.fail(f"no less than {least} items allowed")
        return True

    def choice(self, key: str, allowed: Iterable[str]) -> None:
        """If the field is there it is one of the allowed words."""
        words = list(allowed)
        if self.has(key) and self.get(key) not in words:
            self.at(key).fail(f"must be a valid enum value: {', '.join(words)}")

    def flag(self, *keys: str) -> None:
        """If the fields are there they are true or false."""
        for key in keys:
            if self.has(key) and not isinstance(self.get(key), bool):
                self.at(key).fail("must provide a boolean")

    def whole(self, key: str, least: int, most: int) -> None:
        """If the field is there it is a whole number from `least` to `most`."""
        if not self.has(key):
            return
        value = self.get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            self.at(key).fail("must provide an integer")
        elif not least <= value <= most:
            self.at(key).fail(f"must be between {least} and {most}")
