"""A shape of kinds to plans: the ways to read every wording of that shape, each one call once it was used.

A parse is a tree of actions. It is turned into one Python expression over the context ``c``, the wording's numbers
``n`` and the values of its words ``w``, so that reading the next wording of the shape walks no tree.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Final

from timeline.dates.grammar import Grammar, Leaf, Node
from timeline.dates.sense import Context
from timeline.dates.tokens import Word
from timeline.dates.ways import RULES

Kinds = tuple[frozenset[str], ...]
# Given the context, the numbers and the words' values; what an action makes differs.
Reading = Callable[[Context, Sequence[int], Sequence[Any]], Any]

GRAMMAR: Final = Grammar.of(RULES)
_DIGITS: Final = frozenset({"D1", "D2", "D3", "D4", "D6", "D8", "DX", "C2"})


class Way:
    """One parse of a shape: compiled at its first use, as most are never reached.

    Threads may share one: what is compiled is put in its place whole.
    """

    __slots__ = ("_compiled", "_kinds", "_tree")

    def __init__(self, tree: Node | Leaf, kinds: Kinds) -> None:
        self._tree, self._kinds = tree, kinds
        self._compiled: tuple[Reading, list[tuple[int, str]]] | None = None

    def bound(self, found: Sequence[Word]) -> tuple[Reading, tuple[Any, ...]]:
        """The reading of the shape, and the values it needs of the words of one wording."""
        if self._compiled is None:
            self._compiled = _compiled(self._tree, self._kinds)
        reading, words = self._compiled
        return reading, tuple(found[place].senses[kind] for place, kind in words)


def _compiled(tree: Node | Leaf, kinds: Kinds) -> tuple[Reading, list[tuple[int, str]]]:
    """A tree as one function, and where the words are that it uses, and taken as which kind."""
    places = [place for place, kind in enumerate(kinds) if kind <= _DIGITS]
    numbers = {place: index for index, place in enumerate(places)}
    words: list[tuple[int, str]] = []
    names: dict[str, Any] = {}

    def source(node: Node | Leaf) -> str:
        if isinstance(node, Leaf):
            if node.place in numbers:
                return f"n[{numbers[node.place]}]"
            words.append((node.place, node.kind))
            return f"w[{len(words) - 1}]"
        name = f"a{len(names)}"
        names[name] = node.action
        given = [f"{item}={source(child)}" for item, child in node.given]
        return f"{name}({', '.join(['context=c'] * node.needs_context + given)})"

    # The text is made of the rules' own names and of numbers; nothing of a wording is in it.
    reading: Reading = eval(f"lambda c, n, w: {source(tree)}", names)  # noqa: S307
    return reading, words


@cache
def ways(kinds: Kinds) -> tuple[Way, ...]:
    """Every way to read a shape, most trusted first."""
    return tuple(Way(tree, kinds) for tree in GRAMMAR.parse("expression", kinds))
