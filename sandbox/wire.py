"""The shape of everything that goes over Slack's wire: JSON objects."""

from typing import Any

Json = dict[str, Any]
