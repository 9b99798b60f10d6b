"""How long people wait: from a click to the changed message, and from the start of the bot until it is ready."""
