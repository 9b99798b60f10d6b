"""How Slack reaches the program: over Socket Mode or signed HTTP, into one Bolt app."""
