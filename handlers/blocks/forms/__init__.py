"""The forms that open from cards and prompts."""
