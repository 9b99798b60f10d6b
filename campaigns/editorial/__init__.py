"""What comes before a post: briefs, ideas, and its place in the content calendar.

Use cases: `write`, `edit` (`briefs`), `correct` a running campaign's (`brief_correction`); `submit`, `approve`, `drop`,
`ask_for_more`, `ideas_done` (`ideas`), `approve_all`, `bring_back`, `describe` (`idea_changes`); `plan_post`,
`move_post`, `remove_post`, `calendar_ready`, `add_posts` (`planning`), `change_post` (`post_changes`), `plan_posts`,
`shift_posts` (`planning_several`); `give`, `replace`, `revoke`, `remember` (`calendar_links`).

- `brief_form`, `idea_form`, `post_form`, `post_list_form`: what is entered, read into values
- `ideation`, `idea_outcomes`: which ideas wait for a decision, who is asked, and how it came out
- `content_calendar`: planned posts by day; `post_titles`: what they are called
- `agreed_days`: another day than the one that was agreed with an influencer has a reason and is told
- `brief_sharing`: to whom a brief belongs, and with whom it is shared
"""
