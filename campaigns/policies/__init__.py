"""Who decides: how many of whom must approve, at which levels, and how far that has come.

- `policy`: a policy as a value, its levels, and its form in the database
- `progress`: what the verdicts given so far come to, and who is awaited; nothing here reads rows
- `policy_form`: a policy as people enter it, and as their form shows it
- `wording`: a policy, and how far it has come, in words
"""
