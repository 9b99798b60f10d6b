"""The local workspace: a sandbox beside the bot, lived in from its first start."""
