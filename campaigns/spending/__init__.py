"""Money of a campaign: its budget, how that is split, what was committed and spent.

Use cases: `add_cost`, `change_cost`, `withdraw_cost` (`costs`) and `change_split` (`budget_split`).

- `budget`: what is planned, promised, spent and left
- `promised_and_paid`: the same of many campaigns at once
- `allocation`, `platform_money`: the split over platforms, exact to the cent
- `cost_questions`, `money_questions`: costs and raises that the Marketing Director is asked about (terms beyond the
  budget: `campaigns/influencers/outreach`)
- `foreign_amount`: what was charged in another currency, with rate and day
- `cost_form`, `cost_lines`: costs as they are entered and listed
"""
