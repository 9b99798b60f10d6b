"""Makes Slack show what the rows say: lanes are claimed, cards posted and updated, whatever fails is tried again."""
