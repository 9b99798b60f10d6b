"""Forms about people without Slack."""
