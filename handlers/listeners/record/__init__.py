"""The record of who did what, read and exported."""
