"""The form about reminders."""
