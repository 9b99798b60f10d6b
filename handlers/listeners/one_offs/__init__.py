"""One-off approvals: what their command, shortcut, clicks and forms do."""
