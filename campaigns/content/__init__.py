"""Deliverables: planned posts, made, handed in version by version, decided on and published.

Use cases: `hand_in`, `publish`, `miss`, `drop` (`deliverables`); where design and copy are made apart
`hand_in_design`, `hand_in_copy`, `hand_in_both`, `no_design_needed` (`production`); files in a thread
`take_from_thread`, `take_as` (`thread_designs`); `comment` (`comments`); `meet` (`conditions`).

- `draft`, `parts`, `versions`, `conflicts`: what is handed in, design and copy, every version kept, and who was faster
- `production_task`, `review_task`, `approval_task`, `publishing_task`: what workflow steps do
- `slots`, `nearing_slots`: a post's place in the calendar, and who hears that its time nears unapproved
- `copy_form`, `copy_limits`, `text_length`, `design_files`, `permalinks`: what is taken, and what is refused with a
  sentence
- `post_counts`, `fee_questions`: how many posts are to come, due, out, missed; fees for which nothing is left to make
- `labels`, `disclosure`: what a brief requires posts to be labelled with, what was stated, and what was seen
- `brand_rules`: words that a brief requires or bans, and which of them copy keeps
"""
