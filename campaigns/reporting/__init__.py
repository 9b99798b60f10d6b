"""What a campaign achieved: results, the figures worked out from them, and reports.

Use cases: `enter` (`results`), `import_file`, `try_import`, `import_in_chunks` (`result_import`), `undo`
(`import_undo`), `store_fetched`, `go_on_with_fetched` (`fetched_results`), `offer` (`dropped_files`),
`write_note`, `send_without_note` (`report_note`).

- `result_intake`: from a form or a file into the database; `named_posts`: which post is meant; `doubts`: figures that
  cannot all be right
- `earlier_totals`: what was known before the first day of a file with figures per day; `daily_order`: posts whose
  days do not add up
- `measuring`: when results are due, which are missing, and when a campaign may finish without them
- `performance`, `totals`: what posts achieved, and the closing figures on the campaign
- `roi_report`, `post_mortem`, `reports`: numbered snapshots against budget and goals
- `report_note`: what the owner says of a report, and how long it waits for that
- `report_rights`: what posts may be used for, as a report keeps it
- `report_snapshot`: a report's numbers as one value, from which all that shows it is made: `report_conclusion`,
  `report_summary`, `report_tables`, `report_charts`; `report_changes` since an earlier version
- `report_note`: what the owner says of a report, and how long its e-mails and files wait for that
- `report_rights`: what posts may be used for and until when, as a report keeps it
- `benchmark`: how a campaign did among earlier ones
- `portfolio`, `portfolio_period`, `portfolio_tables`: the newest of them side by side, for a time or a client
- `report_news`, `post_mortem_words`, `step_times`: who hears of a report, and what it tells
"""
