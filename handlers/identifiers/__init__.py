"""What goes into Slack's payloads and comes back: ids of actions and views, and references to rows."""
