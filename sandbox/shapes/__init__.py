"""People, channels, messages, files and views as Slack writes them on the wire."""
