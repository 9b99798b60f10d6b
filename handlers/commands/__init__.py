"""What people type after a slash command, taken apart."""
