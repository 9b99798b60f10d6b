"""The content calendar for calendar programs: iCalendar files and feeds."""
