"""What people name on the command line, read into documents, claims and tables.

Texts, Markdown, pages, JSONL and CSV, by file, folder or pattern, and standard input. What people read is kept and
what only programs read is not; a text is kept as it is, CRLF and all, so that spans are of the text as read.
"""

from discrep.inputs.assigned import assign
from discrep.inputs.kinds import STDIN
from discrep.inputs.model import Input, Table
from discrep.inputs.pieces import Pieces
from discrep.inputs.reading import read_inputs
from discrep.inputs.record_pieces import Piece

__all__ = ["STDIN", "Input", "Piece", "Pieces", "Table", "assign", "read_inputs"]
