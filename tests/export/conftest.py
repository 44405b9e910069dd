"""What the tests of exports share."""

from collections.abc import Iterator

import pytest

from listening import Listening, listen


@pytest.fixture
def listening() -> Iterator[Listening]:
    with listen() as server:
        yield server
