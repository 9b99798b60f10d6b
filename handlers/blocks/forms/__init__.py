"""The forms that open from commands, cards and prompts."""
