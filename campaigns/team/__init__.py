"""The people of a workspace, the roles they hold, and the addresses outside Slack."""
