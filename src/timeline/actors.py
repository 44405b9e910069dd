"""Names in cells: one cell → many names, many spellings → one name, a name → its family.

Nothing here changes a name unasked: aliases are applied where somebody made them, spellings are only suggested.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from rapidfuzz import fuzz, process

from timeline.columns import ACTOR_SEPARATOR
from timeline.phrases import count
from timeline.problems import FileError

_SEPARATORS = re.compile(r"[;|\n\r；、]")
_ROLE = re.compile(r"^(?P<base>.*\S)\s*[(（](?P<role>[^()（）]*)[)）]$")
_ALIKE = 90  # of 100, on names without case, accents and punctuation; 87 would join Austria and Australia
_SHORTEST = 6  # letters a name needs before likeness says anything: Iran and Iraq are no spellings of one name
_MOST_COMPARED = 10_000  # names compared each with each; above it only equal keys are found


def split(cell: str, *, comma: bool = False) -> tuple[str, ...]:
    """The names in a cell, each once, in order; divided by ``;``, ``|``, a line end, ``；`` or ``、``.

    A comma divides only with ``comma``, and only a cell that has none of these: "Bachelet, Michelle" is one person.
    Blanks round and within a name become one space.

    >>> split("OHCHR; China | OHCHR")
    ('OHCHR', 'China')
    >>> split("Bachelet, Michelle"), split("France, Cuba", comma=True)
    (('Bachelet, Michelle',), ('France', 'Cuba'))
    """
    parts = cell.split(",") if comma and not _SEPARATORS.search(cell) else _SEPARATORS.split(cell)
    return tuple(dict.fromkeys(name for name in (" ".join(part.split()) for part in parts) if name))


def family(name: str) -> str:
    """The name without the role in brackets at its end: who the actor belongs to.

    >>> family("China (MFA)"), family("China")
    ('China', 'China')
    """
    found = _ROLE.match(name)
    return found["base"] if found else name


@dataclass(frozen=True, slots=True)
class Aliases:
    """Which spellings stand for which name: pairs (spelling, name), sorted, so that equal aliases are one cache key.

    >>> Aliases.of({"JD Vance": ["J.D. Vance", "J. D. Vance"]}).name("J.D. Vance")
    'JD Vance'
    """

    pairs: tuple[tuple[str, str], ...] = ()
    _names: Mapping[str, str] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        direct = dict(self.pairs)
        names = {}
        for spelling in direct:
            seen = [spelling]
            while seen[-1] in direct:
                seen.append(direct[seen[-1]])
                if seen[-1] in seen[:-1]:
                    raise FileError(f"The aliases go in a circle: {' → '.join(seen)}. Take one of them out.")
            names[spelling] = seen[-1]
        object.__setattr__(self, "pairs", tuple(sorted(direct.items())))
        object.__setattr__(self, "_names", names)

    @classmethod
    def of(cls, names: Mapping[str, Iterable[str]]) -> "Aliases":
        """From each name's other spellings."""
        return cls(tuple((other, name) for name, others in names.items() for other in others if other != name))

    def name(self, spelling: str) -> str:
        """The name a spelling stands for; itself where nothing is known."""
        return self._names.get(spelling, spelling)

    def joined(self, spelling: str, name: str) -> "Aliases":
        """With one more spelling; an older answer for it gives way."""
        return Aliases((*(pair for pair in self.pairs if pair[0] != spelling), (spelling, name)))

    def to_csv(self) -> str:
        """As a small table, ``spelling,name``, that a spreadsheet opens and :meth:`from_csv` reads."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("spelling", "name"))
        writer.writerows(self.pairs)
        return out.getvalue()

    @classmethod
    def from_csv(cls, text: str) -> "Aliases":
        """From the table that :meth:`to_csv` writes.

        Raises: FileError names the row that is not a spelling and a name.
        """
        pairs = []
        for place, row in enumerate(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")), 1):
            cells = [" ".join(cell.split()) for cell in row]
            if not any(cells) or (place == 1 and [cell.casefold() for cell in cells] == ["spelling", "name"]):
                continue
            if len(cells) != 2 or not all(cells):
                raise FileError(
                    f"Row {place} of the aliases is {','.join(row)!r}. Write a spelling and a name, as in: JD,JD Vance"
                )
            if cells[0] != cells[1]:
                pairs.append((cells[0], cells[1]))
        return cls(tuple(pairs))


NO_ALIASES = Aliases()


@dataclass(frozen=True, slots=True)
class Column:
    """A column of names, read: ``cells`` is categorical (canonical names joined by "; "); ``assumed`` says how."""

    cells: pd.Categorical
    assumed: tuple[str, ...] = ()


def read_column(cells: "pd.Series[str]", aliases: Aliases = NO_ALIASES) -> Column:
    """The cells' names, split and under their canonical spelling.

    A comma divides a cell only where each of its parts stands alone in some other cell of the column.
    """
    codes, found = pd.factorize(cells)
    written = [str(cell) for cell in found]
    whole = {" ".join(cell.split()) for cell in written if "," not in cell}
    joined, divided, kept = [], 0, 0
    for cell in written:
        names = split(cell)
        if "," in cell and len(names) == 1:
            parts = split(cell, comma=True)
            known = len(parts) > 1 and whole.issuperset(parts)
            divided, kept = divided + known, kept + (not known and len(parts) > 1)
            names = parts if known else names
        joined.append(ACTOR_SEPARATOR.join(dict.fromkeys(map(aliases.name, names))))
    recoded, categories = pd.factorize(np.array(joined, dtype=object))
    said = []
    if divided:
        said.append(f"A comma divides actors in {count(divided, 'cell')}, because every part stands alone elsewhere.")
    if kept:
        said.append(f"A comma was kept within a name in {count(kept, 'cell')} of actors; write “;” between two actors.")
    values = pd.Categorical.from_codes(recoded[codes], categories=pd.Index(categories, dtype="str"))
    return Column(values, tuple(said))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Spellings that may be one name; ``name`` is the most frequent. Nothing is joined until somebody says so."""

    name: str
    spellings: tuple[str, ...]
    reason: str


def suggest(counts: Mapping[str, int]) -> tuple[Suggestion, ...]:
    """Spellings of one name among actors and their numbers of events, the most frequent names first.

    Roles in brackets are not spellings ("China (MFA)" is of the family China); an abbreviation in brackets is.

    >>> suggest({"JD Vance": 5, "J.D. Vance": 2, "Iran": 1, "Iraq": 1})
    (Suggestion(name='JD Vance', spellings=('J.D. Vance',), reason='the same but for case, accents and punctuation'),)
    """
    names = sorted(counts, key=lambda name: (-counts[name], name))
    keys = [_key(name) for name in names]
    reasons: dict[str, tuple[str, str]] = {}  # spelling → name, reason
    first: dict[str, str] = {}
    for name, key in zip(names, keys, strict=True):
        if key and key in first:
            reasons[name] = (first[key], "the same but for case, accents and punctuation")
        first.setdefault(key, name)
    for name in names:
        found = _ROLE.match(name)
        if found and found["role"] in counts and found["role"].isupper():
            reasons.setdefault(found["role"], (name, "the abbreviation in its brackets"))
    for name, other in _alike(names, keys):
        if name not in reasons and other not in reasons:
            reasons[other] = (name, "almost the same letters")
    grouped: dict[tuple[str, str], list[str]] = {}
    for spelling, found_as in reasons.items():
        grouped.setdefault(found_as, []).append(spelling)
    order = {name: place for place, name in enumerate(names)}
    return tuple(
        Suggestion(name, tuple(sorted(spellings, key=order.__getitem__)), reason)
        for (name, reason), spellings in sorted(grouped.items(), key=lambda item: order[item[0][0]])
    )


def _key(name: str) -> str:
    """A name without case, accents, blanks and punctuation; "Surname, Given" is turned round."""
    surname, comma, given = name.partition(",")
    turned = f"{given} {surname}" if comma and "," not in given and "(" not in name else name
    plain = unicodedata.normalize("NFKD", turned).casefold()
    return "".join(sign for sign in plain if sign.isalnum() or unicodedata.category(sign) == "Mc")


def _alike(names: list[str], keys: list[str]) -> list[tuple[str, str]]:
    """Pairs of names, the more frequent first, whose letters are almost the same and whose numbers are the same."""
    long = [place for place, key in enumerate(keys) if len(key) >= _SHORTEST]
    if not long or len(long) > _MOST_COMPARED:
        return []
    compared = [keys[place] for place in long]
    scores = process.cdist(compared, compared, scorer=fuzz.ratio, score_cutoff=_ALIKE, dtype=np.uint8, workers=-1)
    pairs = np.argwhere(np.triu(scores, k=1) >= _ALIKE)
    digits = [re.sub(r"\D", "", key) for key in compared]
    return [
        (names[long[one]], names[long[other]])
        for one, other in pairs
        if digits[one] == digits[other]
        and compared[one] != compared[other]
        and not _differ_in_role(names[long[one]], names[long[other]])
    ]


def _differ_in_role(one: str, other: str) -> bool:
    """Whether two names are of one family, or name two roles: then they are meant to differ."""
    return family(one) == family(other) or (one != family(one)) != (other != family(other))
