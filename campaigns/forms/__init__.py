"""What the form of a campaign is made of; what each kind of campaign asks for stands in `campaigns/setup/forms.py`.

- `fields`: one thing that is known of a campaign, described once: asked for, read, stored, shown, copied, changed
- `campaign_form`: two pages of fields, headings and roles; a workflow brings its own
"""
