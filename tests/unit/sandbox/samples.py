"""Blocks that Slack takes, small and whole; tests bend them."""

from typing import Any

Json = dict[str, Any]


def plain(text: str = "Words") -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str = "*Words*") -> Json:
    return {"type": "mrkdwn", "text": text}


def option(value: str = "one", text: str = "One") -> Json:
    return {"text": plain(text), "value": value}


def options(count: int) -> list[Json]:
    return [option(str(number), f"Number {number}") for number in range(count)]


def button(**more: Any) -> Json:
    return {"type": "button", "action_id": "press", "text": plain("Press"), **more}


def section(text: str = "Words", **more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(text), **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def field(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain("Label"), "element": {"action_id": "it", **element}, **more}


def text_field(**more: Any) -> Json:
    return field({"type": "plain_text_input", **more})


def rich_text(text: str = "Words") -> Json:
    return {
        "type": "rich_text",
        "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}],
    }


def cell(text: str = "x") -> Json:
    return {"type": "raw_text", "text": text}


def number_cell(value: float = 1) -> Json:
    return {"type": "raw_number", "value": value, "text": str(value)}


def data_table(rows: int = 2, columns: int = 2) -> Json:
    return {"type": "data_table", "caption": "Results", "rows": [[cell()] * columns for _ in range(rows)]}


def pie(*values: float) -> Json:
    segments = [{"label": f"Part {number}", "value": value} for number, value in enumerate(values)]
    return {"type": "data_visualization", "title": "Spend", "chart": {"type": "pie", "segments": segments}}


def bars(series: int = 1, categories: int = 2) -> Json:
    names = [f"Week {number}" for number in range(categories)]
    data = [{"label": name, "value": 1} for name in names]
    lines = [{"name": f"Line {number}", "data": data} for number in range(series)]
    chart = {"type": "bar", "series": lines, "axis_config": {"categories": names}}
    return {"type": "data_visualization", "title": "Reach", "chart": chart}


def task(name: str = "one", status: str = "pending", **more: Any) -> Json:
    return {"type": "task_card", "task_id": name, "title": "A step", "status": status, **more}


def plan(*tasks: Json) -> Json:
    return {"type": "plan", "title": "Where it stands", "tasks": list(tasks)}


def modal(*blocks: Json, **more: Any) -> Json:
    frame = {"type": "modal", "title": plain("Title"), "submit": plain("Send")}
    return {**frame, "blocks": list(blocks), **more}


def case_names(cases: list[Any]) -> list[str]:
    """A name for each case of a table: its number, and the kind of block it is about."""
    return [f"{number}-{_kind(case)}" for number, case in enumerate(cases)]


def _kind(case: Any) -> str:
    block = next((part for part in case if isinstance(part, dict)), {})
    return str(block.get("element", block).get("type", "untyped"))
