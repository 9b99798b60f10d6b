"""What people get to see: messages that must be true, news told once, and e-mails."""
