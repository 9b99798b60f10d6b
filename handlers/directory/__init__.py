"""What Slack says of people, groups and channels, asked or told."""
