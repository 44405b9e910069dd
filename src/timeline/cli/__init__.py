"""The command line: one module a command.

Exit codes: 0 fine; 1 the data has faults, each named with file, row, column and remedy; 2 wrong usage; 3 it could not
be done here (no browser, say). Whatever happens, people read a sentence and never a traceback.
"""

from timeline.cli.main import main

__all__ = ["main"]
