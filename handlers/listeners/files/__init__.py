"""Files that are imported: what their commands, clicks and forms do."""
