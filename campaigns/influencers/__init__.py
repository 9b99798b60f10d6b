"""The Influencer Database, and working with influencers from the shortlist to the end of their part.

Use cases: `add` (`influencers`), `import_file`, `try_import`, `import_in_chunks` (`influencer_import`), `vet`
(`vetting`), `accept` and `refuse` what was proposed (`proposal_decisions`), `confirm` a new address or `keep_old`
(`addresses`); in a campaign `pick`, `contact`, `contact_several`, `negotiate`, `agree`, `sign`, `end_without_terms`,
`brief_by_hand` (`outreach`), `write` to them (`outreach_mail`), `change` or `reset` what such an
e-mail begins with (`outreach_template`), `undo` what was just said (`outreach_undo`), `amend`
agreed terms (`amending`), `say_fee`, `mark_paid` (`fees`), `ask` a client what they
think of those who were picked, and `say` it (`client_opinions`). Dropping somebody ends their posts too: `lifecycle`.

`agree` and `amend` ask the Marketing Director about terms beyond the budget.

- `intake`: from a form or a file into the database
- `authority`: with which influencers somebody may do something
- `proposals`: changes by those who may not make them
- `waiting`: campaigns that `look` again when somebody came into it
- `shortlist`: who fits a campaign
- `shortlist_task`, `outreach_task`, `briefing`, `collaboration`: what workflow steps do
- `agreement`, `terms_form`, `noted_terms`: terms, as they are entered, noted and as they count
- `agreed_posts`, `post_days`: the posts of terms, and their days
- `fees`: what is paid in all
- `pipeline`: how far somebody has come, as it follows from their posts
- `usage_rights`, `rights_end`: what a campaign may do with an influencer's posts, and who hears before that ends
- `influencer_news`, `creator_texts`: what influencers hear by e-mail, and in which words when something ends
- `forgotten`: by what somebody who was erased is known again, so that nobody adds them anew
"""
