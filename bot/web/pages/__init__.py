"""Pages for people without Slack: plain HTML, found by the secret in their address."""
