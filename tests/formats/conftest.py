"""What every test of a file format starts from."""

import pandas as pd
import pytest

from formats.event_table import table as event_table


@pytest.fixture
def table() -> pd.DataFrame:
    """A hand-made event table with every kind of date, several actors, many scripts and hostile text."""
    return event_table()
