"""What people get to see: cards that must be true, prompts, notices told once, and queued e-mails."""
