"""What is shown of people without Slack: who decides for a client, and the links they come by."""
