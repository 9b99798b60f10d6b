"""What is clicked and sent off about people without Slack."""
