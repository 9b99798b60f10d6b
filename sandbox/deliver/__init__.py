"""How payloads reach the bot: signed HTTP or Socket Mode, events again when nobody answered."""
