"""What every message and view is put together from, within Slack's limits."""
