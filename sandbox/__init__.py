"""A local Slack for trying and testing a bot. It speaks only Slack's wire protocol and knows nothing of the bot."""
