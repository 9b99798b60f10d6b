"""Tests: unit (one part), integration (with a database, a mail server), acceptance (the story),
chaos (what is lost when the bot is killed), online (what only Slack can answer).
"""
