"""Alembic's environment: the revisions, the template of new ones, and what writes them (`make migration`)."""
