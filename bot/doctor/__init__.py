"""Looks at everything the bot depends on, and says what is wrong and what to do about it."""
