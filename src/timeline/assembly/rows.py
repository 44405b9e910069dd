"""A file's rows and what its columns mean: how each step asks for a field's cells and names a place in a problem."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Rows:
    """``frame`` is all text, ``places`` are its rows' places in the file, ``mapping`` is field → header."""

    frame: pd.DataFrame
    places: npt.NDArray[np.int64]
    mapping: dict[str, str]
    _blank: "pd.Series[str]" = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_blank", pd.Series("", index=self.frame.index, dtype="str"))

    def text(self, field: str) -> "pd.Series[str]":
        """The cells of a field; empty where no column has it."""
        if field in self.mapping:
            return self.frame[self.mapping[field]]
        return self._blank.copy()  # which shares the letters

    def has(self, *fields: str) -> bool:
        """Whether any of these fields has a column."""
        return any(field in self.mapping for field in fields)

    def header(self, *fields: str) -> str | None:
        """The headers of these fields, as the file spells them; None where it has none of them."""
        return ", ".join(self.mapping[field] for field in fields if field in self.mapping) or None

    def some(self, which: Mask, *cells: "pd.Series[str]") -> Iterator[tuple[Any, ...]]:
        """The place, and the cells of these columns, of some of the rows; Any: an int, then text."""
        return zip(self.places[which].tolist(), *(column[which].tolist() for column in cells), strict=True)
