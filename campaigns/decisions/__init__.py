"""Deciding: who may, what is recorded, and what follows once nobody can undo it."""
