"""Pure builders: what is to be shown in, Slack's blocks out. They never send, query or read the clock."""
