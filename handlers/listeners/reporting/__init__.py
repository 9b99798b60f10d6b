"""Results and reports: what their commands, clicks and forms do."""
