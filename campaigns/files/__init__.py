"""Files that come in and go out: influencers and results, in whatever shape spreadsheets and exports leave them.

- decoding: bytes to text
- encodings, alphabets: how bytes that are no UTF-8 may read
- answers, open_questions: what is said beside the file, and what it leaves open; every door asks the same
- layouts: which columns a kind of file has; influencer_headings, result_headings: under which headings
- file_columns: the columns of a file with what stands in them, also where no heading is understood
- column_matching: what somebody said columns are; the use case `remember` keeps it for files with the same headings
- delimited, workbooks, archives: CSV, spreadsheets and ZIP as grids of cells (grids)
- finding, opening: in which sheet, with which delimiter and below which row the table stands; and that table
- workbook_process: the process of its own in which spreadsheets are read
- tables, records: rows with known columns, bad ones told apart; which of several cells counts
- cells, accounts, file_days, influencers, results, result_rows: typed rows
- daily_figures: figures of single days, added up
- readings: what was taken, what was not and why, and that as a file again
- import_runs: bringing in a file chunk by chunk, from `begin` on

`read_influencers` and `read_results` read a whole upload. For files of any size, `open_...` and then `..._in`.
"""

from campaigns.files.answers import Answers, Question
from campaigns.files.daily_figures import ADDED_UP
from campaigns.files.encodings import EncodingReading, parse_encoding
from campaigns.files.file_columns import FileColumn, HeadingsUnknown, columns_of, labels_of
from campaigns.files.finding import TYPES
from campaigns.files.import_runs import Counts, Imported
from campaigns.files.influencers import InfluencerRow, influencers_in, open_influencers, read_influencers
from campaigns.files.open_questions import (
    ANSWER_PARSERS,
    encoding_question,
    first_to_ask,
    kept_answers,
    open_questions,
)
from campaigns.files.readings import (
    ENCODING,
    LeftOut,
    Reading,
    reading_of,
    rejected_writer,
    renamed_columns,
    write_csv,
    write_rejected,
)
from campaigns.files.result_rows import ResultRow
from campaigns.files.results import open_results, read_results, results_in
from campaigns.files.tables import Doubt, Rejected, Table, quoted_cell

__all__ = [
    "ADDED_UP",
    "ANSWER_PARSERS",
    "ENCODING",
    "TYPES",
    "Answers",
    "Counts",
    "Doubt",
    "EncodingReading",
    "FileColumn",
    "HeadingsUnknown",
    "Imported",
    "InfluencerRow",
    "LeftOut",
    "Question",
    "Reading",
    "Rejected",
    "ResultRow",
    "Table",
    "columns_of",
    "encoding_question",
    "first_to_ask",
    "influencers_in",
    "kept_answers",
    "labels_of",
    "open_influencers",
    "open_questions",
    "open_results",
    "parse_encoding",
    "quoted_cell",
    "read_influencers",
    "read_results",
    "reading_of",
    "rejected_writer",
    "renamed_columns",
    "results_in",
    "write_csv",
    "write_rejected",
]
