"""What Greenlight remembers: typed models, transactions and migrations.

Knows neither Slack nor mail. The layer above is `campaigns`, which decides what may change and when.
"""
