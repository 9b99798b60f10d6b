"""Questions put to Slack itself; needs the internet, and runs only when asked for (`make validate`)."""
