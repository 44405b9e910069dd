"""Names that people type: is it known, and if not, which one was meant?"""

from collections.abc import Collection, Sequence
from typing import Final

from rapidfuzz import fuzz, process, utils

from timeline.problems import UsageError

_ALIKE: Final = 70  # of 100; "Bachelet" is 90 like "Michelle Bachelet", "Xi" is 60 like "Xinjiang"
_LISTED: Final = 8


def must_be_known(names: Sequence[str], known: Collection[str], what: str) -> None:
    """Nothing where every name is among the known ones.

    Raises: UsageError names the nearest.

    >>> must_be_known(["Bachelet"], ["China", "Michelle Bachelet"], "actor")
    Traceback (most recent call last):
    timeline.problems.UsageError: unknown actor 'Bachelet'. Did you mean 'Michelle Bachelet'?
    """
    for name in names:
        if name not in known:
            raise UsageError(f"unknown {what} {name!r}. {did_you_mean(name, known)}")


def did_you_mean(name: str, known: Collection[str]) -> str:
    """A sentence with the nearest known name, or with what there is.

    >>> did_you_mean("titel", ["date", "title"])
    "Did you mean 'title'?"
    >>> did_you_mean("7", ["date", "title"])
    'There are: date, title.'
    """
    if not known:
        return "The file has none."
    listed = list(known)
    nearest = process.extractOne(name, listed, scorer=fuzz.WRatio, processor=utils.default_process, score_cutoff=_ALIKE)
    if nearest is not None:
        return f"Did you mean {nearest[0]!r}?"
    more = f" and {len(known) - _LISTED:,} more" if len(known) > _LISTED else ""
    return f"There are: {', '.join(listed[:_LISTED])}{more}."
