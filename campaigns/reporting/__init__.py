"""What a campaign achieved: results, the figures worked out from them, and reports.

Use cases: `enter` (`results`), `import_file`, `try_import`, `import_in_chunks` (`result_import`), `undo`
(`import_undo`).

- `result_intake`: from a form or a file into the database
- `measuring`: when results are due, which are missing, and when a campaign may finish without them
- `performance`, `totals`: what posts achieved, and the closing figures on the campaign
- `roi_report`, `post_mortem`, `reports`: numbered snapshots against budget and goals
- `report_news`, `post_mortem_words`, `step_times`: who hears of a report, and what it tells
"""
