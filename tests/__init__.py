"""Tests: unit (one part), integration (with a database, a mail server), acceptance (the story)."""
