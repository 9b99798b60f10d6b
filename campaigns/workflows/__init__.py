"""Kinds of campaigns: what a step is, how a campaign goes through its steps, and the workflows themselves."""
