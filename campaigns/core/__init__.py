"""What every subject builds on.

- `unit_of_work`: a use case is one transaction (`@use_case`), on behalf of an `Actor`, and done once per
  idempotency key
- `dry_run`: a use case tried out and taken back
- `errors`: refusals, in words for whoever asked
- `audit`: who did what, appended in the transaction of the deed
- `schedule`: moments at which something happens by itself, kept as rows
- `business_time`: days and hours as a campaign's people live them
- `platforms`: what is known of each platform: limits, hosts, handles
- `money`, `currencies`, `numerals`: whole minor units with a currency, and numbers as people write them
- `wording`: quoting, listing and counting in sentences
"""
