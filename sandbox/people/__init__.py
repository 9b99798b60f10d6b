"""What a person can do in Slack's window, and what they see there."""
