"""Whole stories, told by commands, clicks and forms, and seen in messages, modals, Homes, e-mails and rows."""
