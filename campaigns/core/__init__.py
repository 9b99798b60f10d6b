"""What every subject builds on: the unit of work, refusals, the audit log, business time, money, and words."""
