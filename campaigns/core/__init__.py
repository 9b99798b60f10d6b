"""What every subject builds on.

- `unit_of_work`: a use case is one transaction (`@use_case`), on behalf of an `Actor`, and done once per
  idempotency key
- `dry_run`: a use case tried out and taken back
- `errors`: refusals, in words for whoever asked
- `audit`: who did what, appended in the transaction of the deed
- `digests`: what a line of that record says, as one number
- `schedule`: moments at which something happens by itself, kept as rows
- `attempts`: what comes again by itself: where one thing fails, the others are tried all the same
- `one_off_runs`: rows that hold an approval of no campaign, which lists of campaigns leave out
- `open_tasks`: which tasks wait for somebody, as conditions of statements
- `business_time`, `working_days`: days and hours as a campaign's people live them, and on which they work
- `platforms`: what is known of each platform: limits, hosts, handles; `post_limits`: how limits are said and counted;
  `picture_sizes`: how large its pictures are best
- `money`, `currencies`, `numerals`: whole minor units with a currency, and numbers as people write them
- `ambiguous_figures`: how typed figures were read that could be meant in two ways
- `wording`: quoting, listing and counting in sentences
- `log_context`: ids for the log, of what a thread works on
"""
