"""Budget and costs: what their commands, clicks and forms do."""
