"""Tests: unit, integration (database, mail server), acceptance (stories), chaos (kills), online (Slack itself)."""
