"""What is typed after `/approve`: what, by when and of whom, in whatever order, and never refused."""

from datetime import date

import pytest

from handlers.listeners.one_offs.typed_request import TypedRequest, read_typed_request

THE_FOURTH = date(2026, 12, 4)
ALLOWED = (date(2026, 11, 29), date(2027, 11, 29))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The logo from <@UDORA> by 2026-12-04", TypedRequest("The logo", ("UDORA",), THE_FOURTH)),
        ("The logo by 2026-12-04 from <@UDORA|dora>", TypedRequest("The logo", ("UDORA",), THE_FOURTH)),
        ("<@UDORA>, the logo by 4 Dec 2026", TypedRequest("the logo", ("UDORA",), THE_FOURTH)),
        ("The logo by 12/04/2026 from <@UDORA>", TypedRequest("The logo", ("UDORA",), THE_FOURTH)),
        ("Logo from <@UDORA>, <@UMAYA> and <@UKIM>", TypedRequest("Logo", ("UDORA", "UMAYA", "UKIM"))),
        (
            "Logo from <@UDORA> and <@UMAYA> by 2026-12-04",
            TypedRequest("Logo", ("UDORA", "UMAYA"), THE_FOURTH),
        ),
        ("Logo from <@UDORA> & <@UDORA>", TypedRequest("Logo", ("UDORA",))),
        ("Poster designed by Anna", TypedRequest("Poster designed by Anna")),
        ("Logo by Friday from <@UDORA>", TypedRequest("Logo by Friday", ("UDORA",))),
        ("Logo by 05/06/2027", TypedRequest("Logo by 05/06/2027")),
        ("Logo by 31.02.2027", TypedRequest("Logo by 31.02.2027")),
        ("<@UDORA> logo", TypedRequest("logo", ("UDORA",))),
        ("Salt and pepper", TypedRequest("Salt and pepper")),
        ("", TypedRequest("")),
    ],
)
def test_a_line_is_read_in_any_order(line: str, expected: TypedRequest) -> None:
    assert read_typed_request(line, ALLOWED) == expected
