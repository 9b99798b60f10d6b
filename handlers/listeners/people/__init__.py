"""People, groups and channels: what their commands, clicks and forms do."""
