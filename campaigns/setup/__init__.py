"""Making and changing campaigns, and what their forms ask for.

Use cases: `make_campaign` (`new_campaign`); `edit`, `change_people`, `transfer`, `move_to_channel` (`editing`);
`keep` and `throw_away` a form that somebody has begun (`form_drafts`).

- `campaign_form`, `social_form`, `plan_parts`: the entries of a form, read into a plan
- `form_values`: a campaign as somebody would enter it, and telling what others changed meanwhile
- `copy_campaign`: what an older campaign passes on to a new one
- `new_dates`: what new dates mean for posts that are planned
"""
