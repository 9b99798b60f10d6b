"""Making and changing campaigns, and what their forms ask for.

Use cases: `make_campaign` (`new_campaign`); `edit`, `change_people`, `transfer`, `move_to_channel` (`editing`);
`change` how posts are approved (`approval_policy`); `keep` and `throw_away` a form that somebody has begun
(`form_drafts`).

- `fields`: what is known of a campaign, each field described once; `forms`: which form asks for it, and where
- `plan`: the entries of a form, read into what a campaign is made from
- `form_values`: telling what others changed while a form was open
- `copy_campaign`: what an older campaign passes on to a new one
- `names`, `new_dates`, `budget_change`: what another name, other dates and another budget mean
"""
