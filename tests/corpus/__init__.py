"""Files as platforms, agencies and spreadsheets give them, made up with what reading them must come to.

- written: a table as the bytes of a file: encoding, delimiter, and what people and programs put around tables
- creators: lists of creators in nine languages and as the tools that find creators export them
- exports: results in nine languages and as platforms export them

`every_file` has all of them.
"""

from tests.corpus import creators, exports
from tests.corpus.written import CorpusFile


def every_file() -> list[CorpusFile]:
    """Each file of the corpus, by a name of its own."""
    return [*creators.files(), *exports.files()]
