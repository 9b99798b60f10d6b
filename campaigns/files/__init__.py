"""Files that come in and go out: influencers and results as CSV, in whatever shape spreadsheets leave them.

- decoding: bytes to text
- layouts: which columns a kind of file has; a further export is one more table of headings
- tables: delimiter, heading row, and rows, bad ones told apart
- cells, influencers, results: typed rows
- readings: what was taken, what was not and why, and that as a file again
- import_runs: bringing in a file chunk by chunk, from `begin` on

`read_influencers` and `read_results` read a whole upload. For files of any size, `open_...` and then `..._in`.
"""

from campaigns.files.import_runs import Counts, Imported
from campaigns.files.influencers import InfluencerRow, influencers_in, open_influencers, read_influencers
from campaigns.files.readings import ENCODING, LeftOut, Reading, rejected_writer, write_csv, write_rejected
from campaigns.files.results import ResultRow, open_results, read_results, results_in
from campaigns.files.tables import Rejected, Table, quoted_cell

__all__ = [
    "ENCODING",
    "Counts",
    "Imported",
    "InfluencerRow",
    "LeftOut",
    "Reading",
    "Rejected",
    "ResultRow",
    "Table",
    "influencers_in",
    "open_influencers",
    "open_results",
    "quoted_cell",
    "read_influencers",
    "read_results",
    "rejected_writer",
    "results_in",
    "write_csv",
    "write_rejected",
]
