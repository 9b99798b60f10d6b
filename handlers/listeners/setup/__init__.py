"""Making and changing campaigns: what their commands, clicks and forms do."""
