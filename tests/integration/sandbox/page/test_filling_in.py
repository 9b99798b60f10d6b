"""*Fill in for me*: a sensible sample for every field that needs one."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.page.forms import Forms
from tests.unit.sandbox.samples import Json, option, options, plain

pytestmark = pytest.mark.browser


def asked(name: str, element: Json, **more: object) -> Json:
    """A field with that name."""
    label = plain(str(more.pop("label", name.capitalize())))
    return {
        "type": "input",
        "block_id": name,
        "label": label,
        "element": {"action_id": "it", **element},
        **more,
    }


def words(name: str, *, placeholder: str = "", initial: str = "", **more: object) -> Json:
    """A field of text."""
    element: Json = {"type": "plain_text_input"}
    element |= {"placeholder": plain(placeholder)} if placeholder else {}
    element |= {"initial_value": initial} if initial else {}
    return asked(name, element, **more)


def fill_and_send(forms: Forms, *blocks: Json) -> Json:
    """What is sent when a form was filled in by the page."""
    dialog = forms.open(*blocks)
    dialog.get_by_role("button", name="Fill in for me").click()
    send = dialog.get_by_role("button", name="Send")
    expect(send).to_be_focused()
    send.press("Enter")
    expect(dialog).to_be_hidden()
    return forms.sent()


def today(days: int = 0) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).date().isoformat()


EVERY_KIND: list[tuple[Json, object]] = [
    ({"type": "email_text_input"}, "sample@sample.example"),
    ({"type": "url_text_input"}, "https://sample.example/one"),
    (
        {"type": "number_input", "is_decimal_allowed": False, "min_value": "7", "max_value": "9"},
        "7",
    ),
    ({"type": "static_select", "options": options(3)}, "0"),
    ({"type": "multi_static_select", "options": options(5)}, ["0", "1", "2"]),
    ({"type": "radio_buttons", "options": options(2)}, "0"),
    ({"type": "checkboxes", "options": options(2)}, ["0"]),
    ({"type": "timepicker"}, "09:00"),
    ({"type": "users_select"}, "U0CARLOSRV"),
    ({"type": "multi_users_select"}, ["U0CARLOSRV"]),
    ({"type": "channels_select"}, "C0CAMPAIGN"),
    ({"type": "conversations_select"}, "C0CAMPAIGN"),
]


@pytest.mark.smoke
def test_every_kind_of_field_gets_a_value_of_its_kind(forms: Forms) -> None:
    fields = {element["type"]: asked(element["type"], element) for element, _ in EVERY_KIND}

    sent = fill_and_send(forms, *fields.values())

    assert sent == {element["type"]: value for element, value in EVERY_KIND}


def test_a_choice_is_taken_back_at_the_first_click(forms: Forms) -> None:
    menu = {"type": "multi_static_select", "options": options(3), "initial_options": options(2)}
    dialog = forms.open(asked("menu", menu))
    dialog.get_by_role("combobox").click()
    remove = dialog.get_by_role("button", name="Remove ")
    expect(remove).to_have_count(2)
    remove.first.click()
    expect(remove).to_have_count(1)


def test_a_moment_and_a_file_get_one_too(forms: Forms) -> None:
    moment, file = asked("moment", {"type": "datetimepicker"}), asked("file", {"type": "file_input"})
    dialog = forms.open(moment, file)
    dialog.get_by_role("button", name="Fill in for me").click()
    expect(dialog.get_by_text("sample.png")).to_be_visible()
    dialog.get_by_role("button", name="Send").click()
    expect(dialog).to_be_hidden()

    sent = forms.sent()
    assert sent["moment"] > datetime.now(UTC).timestamp()
    assert sent["file"][0]["mimetype"] == "image/png"


def test_what_the_makers_and_the_form_itself_show_is_used(forms: Forms) -> None:
    forms.options = [option("b", "Berlin"), option("l", "Lagos")]
    sent = fill_and_send(
        forms,
        words("given"),
        words("shown", placeholder="12,000"),
        asked(
            "place",
            {"type": "external_select", "min_query_length": 3},
            hint=plain("Type a city, such as Lagos."),
        ),
        words("free", placeholder="Type anything"),
    )

    assert sent == {"given": "Given one", "shown": "12,000", "place": "l", "free": "Sample"}


def test_dates_come_in_order(forms: Forms) -> None:
    date = {"type": "datepicker"}
    sent = fill_and_send(
        forms, asked("begins", date), asked("then", date), asked("later", date), asked("ends", date)
    )

    assert sent == {"begins": today(), "then": today(7), "later": today(14), "ends": today(28)}


def test_what_is_there_and_what_may_stay_empty_is_left(forms: Forms) -> None:
    sent = fill_and_send(
        forms,
        words("mine", initial="My own words"),
        words("optional", optional=True),
        words("example", placeholder="An example", optional=True),
        words("leave", placeholder="Not this", optional=True),
    )

    assert sent == {"mine": "My own words", "optional": None, "example": "An example", "leave": None}


def test_what_was_refused_gets_another_value(forms: Forms) -> None:
    complaints = ["That name is taken.", "Still taken.", "Write it short, for example Glow."]
    forms.complaints = [{"name": words} for words in complaints]
    dialog = forms.open(words("name", placeholder="Spring"), words("other", placeholder="Stays"))
    tried = []
    for complaint in [*complaints, None]:
        dialog.get_by_role("button", name="Fill in for me").click()
        dialog.get_by_role("button", name="Send").press("Enter")
        expect(dialog.get_by_text(complaint) if complaint else dialog).to_be_visible(visible=bool(complaint))
        tried.append(forms.sent())

    assert [one["name"] for one in tried] == ["Spring", "Spring 2", "Spring 3", "Glow"]
    assert {one["other"] for one in tried} == {"Stays"}


def test_a_sample_may_be_for_one_form_and_for_what_is_there_already(forms: Forms) -> None:
    sent = fill_and_send(
        forms,
        words("form", optional=True),
        words("replaced", initial="Old"),
        asked("file", {"type": "file_input"}, optional=True),
    )

    assert (sent["form"], sent["replaced"], len(sent["file"])) == ("Of this form", "New", 1)


def test_at_home_a_channel_that_the_app_is_in_is_taken(forms: Forms, door: Door) -> None:
    forms.page.get_by_role("button", name="Home").first.click()
    expect(forms.page.get_by_role("tab", name="Home", selected=True)).to_be_visible()
    dialog = forms.open_elsewhere(door, asked("channel", {"type": "conversations_select"}))

    dialog.get_by_role("button", name="Fill in for me").click()
    dialog.get_by_role("button", name="Send").press("Enter")
    expect(dialog).to_be_hidden()

    assert forms.sent() == {"channel": "C0CAMPAIGN"}


def test_a_second_time_is_an_hour_later(forms: Forms) -> None:
    time = {"type": "timepicker"}
    sent = fill_and_send(forms, asked("one", time, label="Time"), asked("two", time, label="Time"))

    assert sent == {"one": "09:00", "two": "10:00"}


def test_where_a_person_is_refused_one_whom_the_complaint_names_is_next(forms: Forms) -> None:
    forms.complaints = [{"who": "Only the Design Team may do this. Choose one of them."}]
    dialog = forms.open(asked("who", {"type": "users_select"}))
    tried = []
    for complaint in ("Only the Design Team", None):
        dialog.get_by_role("button", name="Fill in for me").click()
        dialog.get_by_role("button", name="Send").press("Enter")
        expect(dialog.get_by_text(complaint) if complaint else dialog).to_be_visible(visible=bool(complaint))
        tried.append(forms.sent()["who"])

    assert tried == ["U0CARLOSRV", "U0DEVPATEL"]
